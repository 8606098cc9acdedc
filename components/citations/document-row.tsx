/** A legal document among the results, with its validity on the post's day and its citation in each style. */
import { cite } from '../../lib/lint/catalogue/cite'
import { type DocumentItem, insertionOf, nameOf } from './citation-item'
import type { RowProps } from './citation-row'
import { InsertBox } from './insert-box'
import { MarkedText, shiftRanges } from './marked-text'
import { ResultRow } from './result-row'
import { StylePicker } from './style-picker'
import { SuccessorNote } from './successor-note'
import { validityWords } from './validity'
import { ValidityBadge } from './validity-badge'

export function DocumentRow(props: RowProps<DocumentItem>) {
  const { item, isSelected, style, snapshot, catalogue, target } = props
  const { onSelect, onInsert, onReplace, onStyle, onSearch, onKeyDown } = props
  const { legalDocument, title, ranges } = item
  const validity = validityWords(legalDocument, snapshot.postDay)
  // The line begins with the short citation: that much is the heading, the rest explains it.
  const short = cite(legalDocument, 'short', snapshot.postDay).normalize('NFC')
  const at = title.startsWith(short) ? short.length : title.length
  const rest = title.slice(at).replace(/^[,\s]+/, '')
  return (
    <ResultRow
      title={<MarkedText text={title.slice(0, at)} ranges={ranges} />}
      badge={<ValidityBadge validity={validity} />}
      subtitle={
        rest && <MarkedText text={sentence(rest)} ranges={shiftRanges(ranges, rest.length - title.length)} />
      }
      isSelected={isSelected}
      shelfKey={item.key}
      name={nameOf(item)}
      onSelect={onSelect}
      onKeyDown={onKeyDown}
    >
      <StylePicker style={style} onPick={onStyle} />
      <InsertBox
        text={insertionOf(item, style)}
        caret={snapshot.caret}
        target={target}
        onInsert={onInsert}
        onReplace={onReplace}
      />
      <SuccessorNote
        legalDocument={legalDocument}
        validity={validity}
        catalogue={catalogue}
        onSearch={onSearch}
      />
    </ResultRow>
  )
}

/** With a capital; as long as before, so that the marks keep their places. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
