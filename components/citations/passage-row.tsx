/** A passage of a plan among the results: a movement, a slogan, a period or a deadline, to be inserted to the letter. */
import { passageKind } from '../plan/passage-words'
import { insertionOf, type PassageItem } from './citation-item'
import type { RowProps } from './citation-row'
import { InsertBox } from './insert-box'
import { MarkedText } from './marked-text'
import { ResultRow } from './result-row'

export function PassageRow(props: RowProps<PassageItem>) {
  const { item, isSelected, style, snapshot, target, onSelect, onKeyDown, onInsert, onReplace } = props
  const { passage, title, ranges } = item
  const { kind, detail, clause, plan } = passage
  const about = [passageKind(kind), detail, `${plan.issuer.shortName} ${plan.year}`, clause]
  return (
    <ResultRow
      title={<MarkedText text={title} ranges={ranges} />}
      subtitle={about.filter(Boolean).join(' · ')}
      isSelected={isSelected}
      shelfKey={item.key}
      name={title}
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
    </ResultRow>
  )
}
