/** An anniversary among the results, counted for the post's year: `94 năm Ngày thành lập …` over its two days. */
import { citeAnniversary } from '../../lib/lint/catalogue/cite'
import type { Anniversary } from '../../lib/lint/catalogue/schema'
import { t } from '../../lib/messages'
import { type AnniversaryItem, insertionOf, nameOf } from './citation-item'
import type { RowProps } from './citation-row'
import { InsertBox } from './insert-box'
import { MarkedText, shiftRanges } from './marked-text'
import { ResultRow } from './result-row'

export function AnniversaryRow(props: RowProps<AnniversaryItem>) {
  const { item, isSelected, style, snapshot, target, onSelect, onKeyDown, onInsert, onReplace } = props
  const { heading, days, shift } = wordsOf(item)
  const doubt = doubtOf(item.anniversary)
  return (
    <ResultRow
      title={<MarkedText text={heading} ranges={shiftRanges(item.ranges, shift)} />}
      subtitle={days}
      isSelected={isSelected}
      shelfKey={item.key}
      name={nameOf(item)}
      onSelect={onSelect}
      onKeyDown={onKeyDown}
    >
      <InsertBox
        text={insertionOf(item, style)}
        caret={snapshot.caret}
        target={target}
        onInsert={onInsert}
        onReplace={onReplace}
      />
      {doubt !== '' && <p className="successor">{doubt}</p>}
    </ResultRow>
  )
}

/** The heading ends with the name, which is where the line that was searched begins: `shift` leads from one to the other. */
function wordsOf({ anniversary, year, title }: AnniversaryItem) {
  const name = anniversary.names[0] ?? ''
  const text = citeAnniversary(anniversary, year)
  if (text === null) return { heading: name, days: title.slice(name.length).trim(), shift: 0 }
  const shift = text.indexOf(name)
  const end = shift + name.length
  return { heading: text.slice(0, end), days: text.slice(end).trim(), shift }
}

/** What an editor should know before relying on the count of years. */
function doubtOf({ calendar, year, yearConfidence }: Anniversary): string {
  if (calendar === 'lunar') return t('citations_lunar')
  if (year === null) return t('citations_no_year')
  return yearConfidence === 'known' ? t('citations_year_unconfirmed') : ''
}
