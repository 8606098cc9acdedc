/** Why a page could not be read, in words. */
import { t } from '../../lib/messages'
import type { SweepProblem } from '../../lib/sweep/sweep-state'

export function problemWords(problem: SweepProblem): string {
  switch (problem.kind) {
    case 'status':
      return t('sweep_problem_status', problem.status)
    case 'other-host':
      return t('sweep_problem_other_host')
    case 'forbidden':
      return t('sweep_problem_forbidden')
    case 'timeout':
      return t('sweep_problem_timeout')
    case 'too-large':
      return t('sweep_problem_too_large')
    case 'no-text':
      return t('sweep_problem_no_text')
    case 'unreachable':
      return t('sweep_problem_unreachable')
    case 'moved-away':
      return t('sweep_problem_moved_away')
    case 'login':
      return t('sweep_problem_login')
    case 'failed':
      return t('sweep_problem_failed')
    case 'no-list':
      return t('sweep_problem_no_list')
  }
}
