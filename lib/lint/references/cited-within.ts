/** Documents that another document's subject names: they are cited by it, and what follows may still be that subject. */
import type { Mention } from '../mentions/mention'
import { sentenceStartBefore } from '../mentions/sentences'
import { mentionsWithin } from '../mentions-within'

const SUBJECT = / (?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|điều chỉnh) /
/** How far back a sentence is looked at; it bounds the work. */
const REACH = 400

/** `Kết luận số 80-KL/TW ngày … về tiếp tục thực hiện Chỉ thị số 32-CT/TW`: the second is cited within the first. */
export function isCitedWithin(text: string, at: number, mentions: readonly Mention[]): boolean {
  const sentence = { start: sentenceStartBefore(text, at, REACH), end: at }
  const other = mentionsWithin(mentions, sentence).findLast(({ kind }) => kind === 'reference')
  if (!other) return false
  const between = text.slice(other.end, at)
  return SUBJECT.test(between) && !between.includes(';')
}
