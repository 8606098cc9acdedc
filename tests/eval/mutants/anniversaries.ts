/** Counts of years that do not add up, and brackets whose ends are different days. */
import type { CalendarDate } from '../../../lib/lint/calendar'
import { isRealDay } from '../../../lib/lint/calendar'
import { writeNumberWords } from '../../../lib/lint/vietnamese'
import type { Mutator } from './mutant'
import type { NamedDay } from './named-days'
import { replaceIn } from './page-dates'
import type { Random } from './random'
import { BODIES, LOCAL_NAMES } from './words'
import { anyDay, DASHES, NUMERIC, shiftedDay, type Writing, wrongCount } from './writing'

/** Returns celebrated in sentences of our own. */
const FIRST_RETURN = 2015
const LAST_RETURN = 2026

interface Bracket {
  readonly name: string
  /** A bracket that ends in a bare year could be the person's life. */
  readonly isPerson: boolean
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** A name with its founding day and a return at least five years later; half of the names are local ones. */
function anyBracket(days: readonly NamedDay[], random: Random): Bracket {
  const lastYear = random.between(FIRST_RETURN, LAST_RETURN)
  const known = days.filter(
    ({ hasYear, date, record }) =>
      hasYear &&
      date.year <= lastYear - 5 &&
      record.yearConfidence === 'verified' &&
      record.kind !== 'person-death',
  )
  const isLocal = random.below(2) === 0
  if (isLocal) {
    const first = anyDay(random, 1930, lastYear - 6)
    return { name: random.pick(LOCAL_NAMES), isPerson: false, first, last: { ...first, year: lastYear } }
  }
  const { name, date, record } = random.pick(known)
  const isPerson = record.kind.startsWith('person')
  return { name, isPerson, first: date, last: { ...date, year: lastYear } }
}

const WHOLE_DAYS =
  /(?<count>\d{1,3})(?<unit>\s{1,2}năm\s[^()\n;]{2,180}\((?:ngày\s)?)(?<first>(\d{1,2})[/.-](\d{1,2})[/.-])(?<from>\d{4})(?<dash>\s?[-–]\s?)(?<day>\d{1,2})(?<joint>[/.-])(?<month>\d{1,2})(?<last>[/.-])(?<to>\d{4})\)/giu

interface PageBracket {
  readonly at: number
  readonly groups: Readonly<Record<string, string>>
}

/** Brackets of a page that add up and whose ends are the same day. */
function pageBrackets(text: string): PageBracket[] {
  return [...text.matchAll(WHOLE_DAYS)].flatMap((match) => {
    const groups = match.groups as Record<string, string>
    const [firstDay, firstMonth] = groups.first!.split(/[/.-]/).map(Number)
    const isReturn = firstDay === Number(groups.day) && firstMonth === Number(groups.month)
    const isSum = Number(groups.to) - Number(groups.from) === Number(groups.count)
    const isNearest = !/\d\s{1,2}năm\s/.test(groups.unit!.slice(5))
    return isReturn && isSum && isNearest ? [{ at: match.index, groups }] : []
  })
}

/** The beginning of a sentence that leads to a count. */
const OPENINGS: readonly ((random: Random) => string)[] = [
  () => 'Nhân dịp kỷ niệm ',
  () => 'Thi đua lập thành tích chào mừng kỷ niệm ',
  (random) => `${random.pick(BODIES)} tổ chức gặp mặt kỷ niệm `,
  () => 'Hướng tới kỷ niệm ',
  () => 'Thiết thực chào mừng ',
  (random) => `${random.pick(BODIES)} phát động đợt thi đua mừng `,
  () => 'Chương trình nghệ thuật kỷ niệm ',
]
const ENDINGS: readonly string[] = [
  '.',
  ', các đơn vị đã đăng ký 15 công trình.',
  ' với nhiều hoạt động thiết thực.',
  ', đồng chí Giám đốc dự và phát biểu.',
  '',
]

type EndForm = (first: CalendarDate, last: CalendarDate, write: Writing, dash: string) => string

/** The two ends as they are written in brackets, or with the day before the bracket. */
const END_FORMS: readonly EndForm[] = [
  (first, last, write, dash) => ` (${write(first)}${dash}${write(last)})`,
  (first, last, write, dash) => ` (${write(first)}${dash}${write(last)})`,
  (first, last, write, dash) => ` (ngày ${write(first)}${dash}${write(last)})`,
  (first, last, _, dash) => ` ${first.day}/${first.month} (${first.year}${dash}${last.year})`,
  (first, last) => ` (${first.day}-${first.month}-${first.year}/${last.year})`,
]
/** Of a person these may be a life, and no reader can say that the count is wrong. */
const BARE_YEAR_FORMS: readonly EndForm[] = [
  (first, last, _, dash) => ` (${first.year}${dash}${last.year})`,
  (first, last, _, dash) => ` (${first.day}/${first.month}/${first.year}${dash}${last.year})`,
]
const AWARDS: readonly ((count: string, ends: string) => string)[] = [
  (count, ends) => `Tập thể hoàn thành xuất sắc nhiệm vụ ${count} năm liền (${ends}).`,
  (count, ends) => `Trong ${count} năm liên tục (${ends}), phòng dẫn đầu khối thi đua.`,
]

/** Counts whose sum is of the years alone, both included. */
function awardSlip(random: Random) {
  const years = random.between(3, 8)
  const from = random.between(2008, 2016)
  const frame = random.pick(AWARDS)('\u0000', `${from}${random.pick(DASHES)}${from + years - 1}`)
  const wrong = years + random.pick([1, 2, 3])
  const write = random.pick([String, (value: number) => String(value).padStart(2, '0')])
  return { right: frame.replace('\u0000', write(years)), wrong: frame.replace('\u0000', write(wrong)) }
}

/** Builds the mutator over the catalogue's names. */
export function anniversaryCount(days: readonly NamedDay[]): Mutator {
  return {
    kind: 'anniversary-count',
    inText: (text, random) =>
      pageBrackets(text).map(({ at, groups }) => {
        const count = groups.count!
        return replaceIn(
          text,
          { start: at, end: at + count.length },
          String(wrongCount(Number(count), random)),
        )
      }),
    sentence(random) {
      if (random.below(6) === 0) return awardSlip(random)
      const { name, isPerson, first, last } = anyBracket(days, random)
      const count = last.year - first.year
      const forms = isPerson ? END_FORMS : [...END_FORMS, ...BARE_YEAR_FORMS]
      const ends = random.pick(forms)(first, last, random.pick(NUMERIC), random.pick(DASHES))
      const frame = `${random.pick(OPENINGS)(random)}\u0000 năm ${name}${ends}${random.pick(ENDINGS)}`
      const write = random.below(5) === 0 ? writeNumberWords : String
      const put = (value: number) => frame.replace('\u0000', write(value))
      return { right: put(count), wrong: put(wrongCount(count, random)) }
    },
  }
}

/** Builds the mutator over the catalogue's names. */
export function anniversaryEndsDiffer(days: readonly NamedDay[]): Mutator {
  return {
    kind: 'anniversary-ends-differ',
    inText: (text, random) =>
      pageBrackets(text).flatMap(({ at, groups: { count, unit, first, from, dash, day, joint, month } }) => {
        const [year, start] = [Number(from), at + `${count}${unit}${first}${from}${dash}`.length]
        const other = shiftedDay({ day: Number(day), month: Number(month), year }, random)
        return [
          replaceIn(
            text,
            { start, end: start + `${day}${joint}${month}`.length },
            `${String(other.day).padStart(2, '0')}${joint}${other.month}`,
          ),
        ]
      }),
    sentence(random) {
      const { name, first, last } = anyBracket(days, random)
      const write = random.pick(NUMERIC)
      const dash = random.pick(DASHES)
      const frame = `${random.pick(OPENINGS)(random)}${last.year - first.year} năm ${name} (\u0000)${random.pick(ENDINGS)}`
      const put = (from: CalendarDate, to: CalendarDate) =>
        frame.replace('\u0000', write(from) + dash + write(to))
      const other = { ...otherReal(first, last, random), year: last.year }
      return { right: put(first, last), wrong: put(first, other) }
    },
  }
}

/** A day that is real in both years. */
function otherReal(first: CalendarDate, last: CalendarDate, random: Random): CalendarDate {
  for (;;) {
    const other = shiftedDay(first, random)
    if (isRealDay(other.day, other.month, last.year)) return other
  }
}
