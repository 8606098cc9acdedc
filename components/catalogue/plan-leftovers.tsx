/** Paragraphs that hold a date, a number or a name which was not read: listed, so that nothing is lost in silence. */
import type { ReactNode } from 'react'
import { t } from '../../lib/messages'
import type { PlanImport } from '../../lib/plan-import/extract-plan'
import type { Leftover } from '../../lib/plan-import/leftovers'
import { leftInWords } from './plan-words'

export function PlanLeftovers({ read: { leftovers } }: { readonly read: PlanImport }) {
  const weighty = leftovers.filter(({ kind }) => kind !== 'plan-year')
  const others = leftovers.filter(({ kind }) => kind === 'plan-year')
  return (
    <>
      <h3>{t('import_left', weighty.length)}</h3>
      <p className="options__intro">{t('import_left_intro')}</p>
      {weighty.length > 0 && <Paragraphs leftovers={weighty} />}
      {others.length > 0 && (
        <details className="plan-left">
          <summary>{t('import_left_years', others.length)}</summary>
          <Paragraphs leftovers={others} />
        </details>
      )}
    </>
  )
}

function Paragraphs({ leftovers }: { readonly leftovers: readonly Leftover[] }) {
  return (
    <ul className="plan-left">
      {leftovers.map((left) => (
        <li key={left.paragraph}>
          <p className="review-item__kind">
            {leftInWords(left.kind)} <span>{left.clause}</span>
          </p>
          <p>{marked(left)}</p>
        </li>
      ))}
    </ul>
  )
}

function marked({ text, parts }: Leftover): ReactNode[] {
  const out: ReactNode[] = []
  let at = 0
  for (const { start, end } of parts) {
    if (start < at) continue
    out.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...out, text.slice(at)]
}
