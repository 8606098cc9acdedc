/** How the time of a check grows with a text of one repeated part. It measures the processor's time, not the clock's. */
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'

/** Each is one block without end: digits, brackets, openings that never close, the same name again and again. */
export const HOSTILE_PARTS: readonly string[] = [
  '1',
  '12/',
  '1.',
  '1-',
  '(',
  '((1930-2024)',
  ')',
  '[(',
  'ngày ',
  'ngày 3',
  'tháng ',
  'từ ngày ',
  '94 năm ',
  '94 năm Ngày thành lập Đảng ',
  'Ngày thành lập ',
  'kỷ niệm một trăm ',
  '(03/02/1930 - ',
  '03/02/1930 - 30/2/2024, ',
  'thứ Hai, 30/7/2024 ',
  'ngày 3l/O6/2O24 ',
  '2024-02-30 - ',
  'mùng 10 tháng Ba, tức ',
  'Kế hoạch số /KH-STP ',
  'số 15/',
  '“',
  '.',
  ' ',
  'a',
  'e\u0301',
  '\u200b',
]

const linter = () =>
  createLinter(
    builtInCatalogue(),
    RULES.filter(({ group }) => group !== 'field'),
  )
const today = { year: 2026, month: 11, day: 23 }

/** The least of several measurements is the one that others disturbed least. */
const ROUNDS = 3

/** Milliseconds of processor time per character; each round checks a text that no cache knows. */
function timePerCharacter(part: string, length: number, checks: number): number {
  let least = Number.POSITIVE_INFINITY
  const text = part.repeat(Math.ceil(length / part.length))
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = linter()
    const started = process.cpuUsage()
    for (let check = 0; check < checks; check++) fresh.lint(bodyDraft(`${text}${round}x${check}`), { today })
    least = Math.min(least, process.cpuUsage(started).user / 1000)
  }
  return least / (text.length * checks)
}

/**
 * Milliseconds per character under which the processor's clock, in steps of some milliseconds, measures nothing. Work
 * that grew with the square of the text would still stand out: a hundredfold of the fastest is ten times this.
 */
const TOO_FAST = 1e-5

/** Time per character at `times` the length against time per character at the length; 1 is linear. */
export function growthOf(part: string, length: number, times: number): number {
  timePerCharacter(part, length, 10)
  // Some texts are passed over so fast that the processor's clock does not move.
  const once = Math.max(timePerCharacter(part, length, times), TOO_FAST)
  return timePerCharacter(part, length * times, 1) / once
}
