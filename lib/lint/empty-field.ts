/** Whether a field holds something: not nothing, not blanks, not what people type or portals show instead of an answer. */
import { type Field, headOf } from './draft'

/** Blanks of every kind, invisible characters, and what people type instead of an answer: `…`, `---`, `___`, `.`, `?`. */
const NOTHING = /^[\s\u00ad\u200b-\u200f\u2060\ufeff.…_\-–—*?/|]*$/
/** The first line of a list of choices, when nothing is chosen: `-- Chọn chuyên mục --`, `[Chọn]`. */
const UNCHOSEN = /^(?:[-–—]{1,5} ?|\[)(?:lựa )?chọn(?: [^-–—[\]]{1,60})?(?: ?[-–—]{1,5}|\])$/i

/** A filled field is told by its first words; a long body is not searched to its end. */
const HEAD = 2000

/** True when the field answers nothing. */
export function isEmptyField(field: Field): boolean {
  const head = headOf(field, HEAD)
  if (NOTHING.test(head)) return head.length < HEAD || NOTHING.test(field.text)
  return head.length < 100 && UNCHOSEN.test(head.trim())
}
