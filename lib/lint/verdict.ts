/** May this post be published, and if not, why not: the one question an editor asks. */
import type { Finding, Severity } from './finding'

export interface Verdict {
  /** False while an error stands. */
  readonly mayPublish: boolean
  readonly counts: Readonly<Record<Severity, number>>
}

export function judge(findings: readonly Finding[]): Verdict {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const finding of findings) counts[finding.severity]++
  return { mayPublish: counts.error === 0, counts }
}
