/** What a level of severity is called in a sweep. */
import type { Severity } from '../../lib/lint/finding'
import { t } from '../../lib/messages'

const KEYS = {
  error: 'sweep_level_error',
  warning: 'sweep_level_warning',
  hint: 'sweep_level_hint',
} as const satisfies Record<Severity, string>

export const levelWords = (severity: Severity): string => t(KEYS[severity])
