/** What counts as a reason when an error is set aside or published all the same. */

/** The session refuses longer ones. */
export const MAX_REASON = 1000

/** Four letters keep out `x` and `ok`, and let `đúng` pass. */
const MIN_REASON = 4

export const REASON_TOO_SHORT = `Hãy ghi lý do, ít nhất ${MIN_REASON} ký tự.`

export function isReason(text: string): boolean {
  return text.trim().length >= MIN_REASON
}
