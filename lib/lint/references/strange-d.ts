/** The letter Đ of a document's number that is another letter looking like it: eth (`NÐ-CP`), African D. */
import { type Block, rawRange } from '../blocks'
import type { ReferenceMention } from '../mentions/reference'
import type { FormSlip } from './form-slip'

const STRANGE = /[\u00d0\u0189]/

/** The slip of one number; the block's own text has the letters folded already. */
export function strangeD(block: Block, { number, type }: ReferenceMention): FormSlip | null {
  if (block.raw === block.text || !type) return null
  const { start, end } = rawRange(block, number)
  if (!STRANGE.test(block.raw.slice(start - block.start, end - block.start))) return null
  return {
    message: `Chữ Đ trong số, ký hiệu là chữ của bảng mã khác: ${number.text.replace(/ +/g, ' ')}`,
    severity: 'warning',
    corrections: [number.text],
    isSafe: true,
  }
}
