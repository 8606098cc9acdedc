/** Corrections of a lunar day and a civil day that differ: either may be the slip, so both are offered, none as safe. */
import type { Part } from './blocks'
import { rewriteDay } from './date-writing'
import type { LunarSlip } from './lunar-slip'
import type { WrittenLunarDay } from './lunar-writing'
import type { Correction } from './rules/define-rule'

/** The civil day first: feasts have their lunar day by custom, and the civil one is reckoned from it. */
export function* lunarCorrections(text: string, slip: LunarSlip): Generator<Correction<Part>> {
  const { lunar, solar, right, rightSolar } = slip
  const isWritable = rightSolar && (!solar.year || solar.year.value === rightSolar.year)
  const rewriting = isWritable ? rewriteDay(text, solar, rightSolar.day, rightSolar.month) : null
  if (rewriting) {
    const { at, replacement, result } = rewriting
    yield { label: `Sửa ngày dương lịch thành ${result}`, edits: [{ at, replacement }] }
  }
  if (!right || right.isLeap !== lunar.isLeap) return
  const edit = rewriteLunarDay(text, lunar, right.day, right.month)
  if (edit) yield { label: `Sửa ngày âm lịch thành ${edit.replacement}`, edits: [edit] }
}

const OPENER = /(mùng|mồng|rằm) {0,2}$/i

/** A lunar day rewritten in its manner: the first ten days are `mùng`; a day of Tết can become no other month's. */
export function rewriteLunarDay(
  text: string,
  lunar: WrittenLunarDay,
  day: number,
  month: number,
): { readonly at: Part; readonly replacement: string } | null {
  const { date } = lunar
  const opener = OPENER.exec(text.slice(Math.max(0, lunar.day.start - 6), lunar.day.start))
  if (!date) return month === 1 && day <= 10 ? { at: lunar.day, replacement: String(day) } : null
  const start = opener ? lunar.day.start - opener[0].length : date.start
  if (opener || date.inWords) {
    const replacement = `${day <= 10 ? 'mùng ' : 'ngày '}${day} tháng ${month}`
    const isAnnounced = /ngày {0,2}$/i.test(text.slice(Math.max(0, start - 6), start))
    const at = { start, end: date.month!.end }
    return { at, replacement: isAnnounced ? replacement.replace(/^ngày /, '') : replacement }
  }
  const rewriting = rewriteDay(text, date, day, month)
  return rewriting && { at: rewriting.at, replacement: rewriting.replacement }
}
