/** What came of a write, with the words in which the person is told. */

export type WriteFailure =
  | 'stale'
  | 'read-only'
  | 'gone'
  | 'composing'
  | 'too-long'
  | 'mismatch-undone'
  | 'mismatch'

export type WriteResult =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly reason: WriteFailure
      readonly message: string
      /** The place is right and the person can still write there: the text is worth copying. */
      readonly isByHand: boolean
    }

/** In all others the place, the person's typing or the text itself stands in the way. */
const BY_HAND: readonly WriteFailure[] = ['read-only', 'mismatch-undone']

const MESSAGES: Record<WriteFailure, string> = {
  stale: 'Đoạn này đã thay đổi so với lúc kiểm tra nên chưa sửa. Hãy kiểm tra lại.',
  'read-only': 'Ô này đang khóa hoặc không cho sửa trực tiếp. Hãy sửa bằng tay.',
  gone: 'Không còn thấy ô này trên trang nên chưa sửa. Hãy mở lại trình soạn thảo rồi kiểm tra lại.',
  composing: 'Bạn đang gõ dở một từ nên chưa sửa. Hãy gõ xong rồi bấm lại.',
  'too-long': 'Nội dung sau khi sửa dài hơn mức ô này cho phép',
  'mismatch-undone':
    'Trình soạn thảo không nhận đúng nội dung sửa; bài viết đã được giữ nguyên. Hãy sửa bằng tay.',
  mismatch: 'Nội dung sau khi sửa không như mong đợi. Hãy xem lại đoạn vừa sửa; bấm Ctrl+Z để hoàn tác.',
}

/** A refusal in words; `limit` is the number of characters that a too long text must keep to. */
export function refuse(reason: WriteFailure, limit?: number): WriteResult {
  const message = limit === undefined ? MESSAGES[reason] : `${MESSAGES[reason]} (tối đa ${limit} ký tự).`
  return { ok: false, reason, message, isByHand: BY_HAND.includes(reason) }
}

export const REFUSALS: Readonly<Record<Exclude<WriteFailure, 'too-long'>, WriteResult>> = {
  stale: refuse('stale'),
  'read-only': refuse('read-only'),
  gone: refuse('gone'),
  composing: refuse('composing'),
  'mismatch-undone': refuse('mismatch-undone'),
  mismatch: refuse('mismatch'),
}
