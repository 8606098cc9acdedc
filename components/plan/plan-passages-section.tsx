/** A heading over things of the plan that are inserted to the letter. */
import { useId } from 'react'
import type { CaretPlace } from '../../lib/session'
import { PassageItem } from './passage-item'

interface Row {
  readonly key: string
  readonly text: string
  readonly about: readonly string[]
}

interface PlanPassagesSectionProps {
  readonly title: string
  readonly rows: readonly Row[]
  readonly caret: CaretPlace | null
}

export function PlanPassagesSection({ title, rows, caret }: PlanPassagesSectionProps) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h3 className="section-title" id={id}>
        {title}
      </h3>
      <ul>
        {rows.map(({ key, text, about }) => (
          <PassageItem key={key} shelfKey={key} text={text} about={about} caret={caret} />
        ))}
      </ul>
    </section>
  )
}
