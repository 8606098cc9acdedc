/** The verdict in the words an editor reads: may this be published, and if not, why not. */
import type { Verdict } from '../../lib/lint/verdict'
import type { FieldState } from '../../lib/session'

export type VerdictTone = 'stop' | 'review' | 'go'

export function verdictTone({ counts, mayPublish }: Verdict, missing: number): VerdictTone {
  if (!mayPublish) return 'stop'
  return counts.warning > 0 || missing > 0 ? 'review' : 'go'
}

export const VERDICT_TITLES: Readonly<Record<VerdictTone, string>> = {
  stop: 'Chưa nên xuất bản',
  review: 'Nên xem lại',
  go: 'Có thể xuất bản',
}

/** `3 lỗi phải sửa, 1 cảnh báo. Thiếu 2 thông tin bắt buộc.` */
export function verdictDetail({ counts }: Verdict, missing: number): string {
  const parts = [
    counts.error > 0 && `${counts.error} lỗi phải sửa`,
    counts.warning > 0 && `${counts.warning} cảnh báo`,
    counts.hint > 0 && `${counts.hint} gợi ý`,
  ].filter((part) => part !== false)
  const found = parts.length > 0 ? `${parts.join(', ')}.` : 'Không thấy lỗi nào.'
  return missing > 0 ? `${found} Thiếu ${missing} thông tin bắt buộc.` : found
}

export function countMissing(fields: readonly FieldState[]): number {
  return fields.filter((field) => field.required && !field.isFilled).length
}
