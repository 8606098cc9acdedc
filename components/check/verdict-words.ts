/** The verdict in the words an editor reads: may this be published, and if not, why not. */

import type { Verdict } from '../../lib/lint/verdict'
import { type MessageKey, t } from '../../lib/messages'
import type { FieldState } from '../../lib/session'

export type VerdictTone = 'stop' | 'review' | 'go'

export function verdictTone({ counts, mayPublish }: Verdict, missing: number): VerdictTone {
  if (!mayPublish) return 'stop'
  return counts.warning > 0 || missing > 0 ? 'review' : 'go'
}

export const VERDICT_TITLES: Readonly<Record<VerdictTone, MessageKey>> = {
  stop: 'verdict_stop',
  review: 'verdict_review',
  go: 'verdict_go',
}

/** `3 lỗi phải sửa, 1 cảnh báo. Thiếu 2 thông tin bắt buộc.` */
export function verdictDetail({ counts }: Verdict, missing: number): string {
  const parts = [
    counts.error > 0 && t('verdict_errors', counts.error),
    counts.warning > 0 && t('verdict_warnings', counts.warning),
    counts.hint > 0 && t('verdict_hints', counts.hint),
  ].filter((part) => part !== false)
  const found = parts.length > 0 ? `${parts.join(', ')}.` : t('verdict_clean')
  return missing > 0 ? `${found} ${t('verdict_missing', missing)}` : found
}

export function countMissing(fields: readonly FieldState[]): number {
  return fields.filter((field) => field.required && !field.isFilled).length
}
