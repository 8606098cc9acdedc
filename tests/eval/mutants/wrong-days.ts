/** Catalogued anniversaries with another day or month than theirs. */
import type { CalendarDate } from '../../../lib/lint/calendar'
import type { Mutator } from './mutant'
import { type NamedDay, wrongDayFor } from './named-days'
import { replaceIn } from './page-dates'
import type { Random } from './random'
import { BODIES } from './words'
import { DASHES, NUMERIC, SHORT, type Writing } from './writing'

/** Right after a name: `28/8`, `(28/8`, `(ngày 28/8/1945`. */
const DATE_AFTER = /^(\s\(|\s)(ngày\s)?(\d{1,2})([/-])(\d{1,2})(?![\d])/u

/** Longest names first, so that a name inside another is not taken for itself. */
function inText(days: readonly NamedDay[]): (text: string, random: Random) => string[] {
  const byLength = [...days].sort((a, b) => b.name.length - a.name.length)
  return (text, random) => {
    const folded = text.toLowerCase()
    const found = new Map<number, string>()
    for (const day of byLength) {
      if (!/^ngày/i.test(day.name)) continue
      const name = day.name.toLowerCase()
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
        const mutated = mutate(text, at + name.length, day, random)
        if (mutated && !found.has(at)) found.set(at, mutated)
      }
    }
    return [...found.values()]
  }
}

/** Moves the date, and the other end of its bracket with it. */
function mutate(text: string, end: number, day: NamedDay, random: Random): string | null {
  const match = DATE_AFTER.exec(text.slice(end, end + 24))
  if (!match) return null
  const [, link = '', word = '', dayWritten, joint, month] = match
  if (Number(dayWritten) !== day.date.day || Number(month) !== day.date.month) return null
  const written = `${dayWritten}${joint}${month}`
  const start = end + link.length + word.length
  const wrong = wrongDayFor(day, random)
  const by = `${wrong.day}${joint}${wrong.month}`
  const once = replaceIn(text, { start, end: start + written.length }, by)
  const rest = once.slice(start + by.length)
  const second = new RegExp(`^(.{4,8}[-–]\\s?)${written}(?!\\d)`).exec(rest)
  if (!second) return once
  const at = start + by.length + second[1]!.length
  return replaceIn(once, { start: at, end: at + written.length }, by)
}

/** Returns are celebrated from this year on. */
const FIRST_RETURN = 2016

/** A festival may be held on another day than its own: with one date alone nobody can say that it is wrong. */
const FESTIVAL = /^Ngày hội /

type Template = (name: string, date: (write: Writing) => string, random: Random) => string

const WITHOUT_YEAR: readonly Template[] = [
  (name, date, random) =>
    `${random.pick(BODIES)} phát động thi đua chào mừng ${name} ${date(random.pick(SHORT))}.`,
  (name, date, random) => `Hưởng ứng ${name} (${date(random.pick(SHORT))}), đoàn viên ra quân dọn vệ sinh.`,
  (name, date, random) => `Kế hoạch tuyên truyền ${name} ${date(random.pick(SHORT))} đã được ban hành.`,
  (name, date, random) => `Nhân ${name} (${date(random.pick(SHORT))}), đồng chí Giám đốc gửi thư chúc mừng.`,
  (name, date, random) => `Chào mừng ${name} ${date(random.pick(SHORT))}!`,
  (name, date, random) => `${name} (${date(random.pick(SHORT))}) năm nay có nhiều hoạt động ý nghĩa.`,
]

function withYears(name: string, count: number, ends: string, random: Random): string {
  return random.pick([
    `Nhân kỷ niệm ${count} năm ${name} (${ends}), đơn vị trao 20 suất quà.`,
    `${random.pick(BODIES)} phát động đợt thi đua chào mừng ${count} năm ${name} (${ends}).`,
    `Thiết thực kỷ niệm ${count} năm ${name} (${ends}), các phòng đăng ký việc làm theo.`,
  ])
}

/** Builds the mutator over the catalogue's names. */
export function wrongAnniversaryDay(days: readonly NamedDay[]): Mutator {
  // A festival is named with both ends of its bracket, so that it needs a founding year.
  const isUsed = ({ name, hasYear, date }: NamedDay) =>
    /^Ngày/.test(name) && (!FESTIVAL.test(name) || (hasYear && date.year <= FIRST_RETURN - 5))
  const written = days.filter(isUsed)
  return {
    kind: 'wrong-anniversary-day',
    inText: inText(written.filter(({ name }) => !FESTIVAL.test(name))),
    sentence(random) {
      const day = random.pick(written)
      const wrong = wrongDayFor(day, random)
      const lastYear = random.between(FIRST_RETURN, 2026)
      const count = lastYear - day.date.year
      if (!FESTIVAL.test(day.name) && (!day.hasYear || count < 5 || random.below(2) === 0)) {
        const template = random.pick(WITHOUT_YEAR)
        let write: Writing = SHORT[0]!
        const frame = template(
          day.name,
          (chosen) => {
            write = chosen
            return '\u0000'
          },
          random,
        )
        return {
          right: frame.replace('\u0000', write(day.date)),
          wrong: frame.replace('\u0000', write(wrong)),
        }
      }
      const write = random.pick(NUMERIC)
      const dash = random.pick(DASHES)
      const frame = withYears(day.name, count, '\u0000', random)
      const put = (date: CalendarDate) =>
        frame.replace(
          '\u0000',
          write({ ...date, year: day.date.year }) + dash + write({ ...date, year: lastYear }),
        )
      return { right: put(day.date), wrong: put(wrong) }
    },
  }
}
