/** What the checker says about the plan itself: errors and warnings are shown, hints can be opened. */
import type { Finding } from '../../lib/lint/finding'
import { t } from '../../lib/messages'
import type { PlanImport } from '../../lib/plan-import/extract-plan'

export function PlanFindings({ read: { findings } }: { readonly read: PlanImport }) {
  if (findings.length === 0) return null
  const grave = findings.filter(({ severity }) => severity !== 'hint')
  const hints = findings.filter(({ severity }) => severity === 'hint')
  return (
    <div className="plan-findings">
      <h3>{t('import_findings', grave.length)}</h3>
      <FindingLines findings={grave} />
      {hints.length > 0 && (
        <details>
          <summary>{t('import_hints', hints.length)}</summary>
          <FindingLines findings={hints} />
        </details>
      )}
    </div>
  )
}

function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map(({ id, severity, message, why }) => (
        <li key={id} className={`plan-findings__one plan-findings__one--${severity}`}>
          <b>{message}</b> {why}
        </li>
      ))}
    </ul>
  )
}
