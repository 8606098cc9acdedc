/** What must hold for every date, sentence and text: checked on some cases in `npm test`, on a million in `npm run fuzz`. */
import fc from 'fast-check'
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import { type CalendarDate, compareDates, isRealDay } from '../../lib/lint/calendar'
import { bodyDraft } from '../../lib/lint/draft'
import type { Finding } from '../../lib/lint/finding'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { disguise } from './disguise'
import { anniversaryCount, anniversaryEndsDiffer } from './mutants/anniversaries'
import { impossibleDate, incompleteDate } from './mutants/dates'
import type { Mutator } from './mutants/mutant'
import { namedDays } from './mutants/named-days'
import { createRandom } from './mutants/random'
import { reversedRange } from './mutants/ranges'
import { serialRemoved } from './mutants/references'
import { weekdayMismatch } from './mutants/weekdays'
import { wrongAnniversaryDay } from './mutants/wrong-days'

const catalogue = builtInCatalogue()
const linter = createLinter(
  catalogue,
  RULES.filter(({ group }) => group !== 'field'),
)
const today = { year: 2026, month: 11, day: 23 }
const lint = (text: string) => linter.lint(bodyDraft(text), { today })
const complaints = (text: string) => lint(text).filter(({ severity }) => severity !== 'hint')

/** A property over one arbitrary; `check` throws, with the text in its words, where it does not hold. */
export interface FuzzCase {
  readonly name: string
  property(): fc.IProperty<unknown>
}

function fuzzCase<T>(name: string, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): FuzzCase {
  return { name, property: () => fc.property(arbitrary, check) as fc.IProperty<unknown> }
}

function expectRules(text: string, rules: readonly string[]): void {
  const raised = complaints(text).map(({ ruleId }) => ruleId)
  if (raised.join() !== rules.join())
    throw new Error(`expected [${rules.join()}], raised [${raised.join()}] in: ${text}`)
}

const two = (value: number) => String(value).padStart(2, '0')

/** Writings of one date among others, in tables, lists, ranges and labels; the others are always right. */
const AMONG_OTHERS: readonly ((date: CalendarDate) => string)[] = [
  ({ day, month, year }) => `Các ngày 01/01/1900, ${day}/${month}/${year} và 01/12/2099 là ngày trực.`,
  ({ day, month, year }) => `3 | Nguyễn Thị Bình | ${two(day)}/${two(month)}/${year} | Bằng khen`,
  ({ day, month, year }) => `Ảnh: Hội nghị (${day}-${month}-${year}). Ảnh: Minh Châu`,
  ({ day, month, year }) =>
    `Ngày nộp: 01/01/1900; Ngày trả: ${two(day)}/${month}/${year}; Trạng thái: đã trả`,
  ({ day, month, year }) =>
    `Quyết định số 310/QĐ-UBND ngày ${day} tháng ${two(month)} năm ${year} của Ủy ban nhân dân xã`,
  ({ day, month, year }) => `Số liệu từ 01/01/1900 đến ${day}.${month}.${year} được công bố.`,
  ({ day, month, year }) => `- Vòng sơ khảo: ${two(day)}/${two(month)}/${year};`,
  ({ day, month, year }) => `Hà Nội,  ngày ${two(day)}  tháng ${two(month)}  năm ${year}`,
  ({ day, month, year }) => `Ngày ${day} / ${month} / ${year} , đơn vị mở cửa phòng truyền thống.`,
  ({ day, month, year }) => `Lớp học từ ngày 1 đến ${day}/${month}/${year} tại xã.`,
  ({ day, month, year }) => `Đăng lúc: 07:15 | ${two(day)}/${two(month)}/${year}`,
]

const year = fc.integer({ min: 1901, max: 2098 })
const anyDay = fc.record({
  day: fc.integer({ min: 1, max: 31 }),
  month: fc.integer({ min: 1, max: 12 }),
  year,
})
const isReal = ({ day, month, year }: CalendarDate) => isRealDay(day, month, year)
const realDay = anyDay.filter(isReal)
const unrealDay = anyDay.filter((date) => !isReal(date))
const among = fc.constantFrom(...AMONG_OTHERS)

const NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
const weekdayIn = ({ day, month, year }: CalendarDate) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()
const WITH_WEEKDAY: readonly ((name: string, date: string) => string)[] = [
  (name, date) => `Sáng ${name}, ngày ${date}, Sở tổ chức hội nghị.`,
  (name, date) => `Thời gian: 8 giờ 00, ngày ${date} (${name}).`,
  (name, date) => `Hội nghị diễn ra vào ${name} (${date}) tại Sở.`,
]
/** Before it foreign calendars are in the way, and the rule says nothing. */
const modernDay = realDay.filter((date) => date.year >= 1920)
const withWeekday = fc.tuple(modernDay, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...WITH_WEEKDAY))

const RANGES: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `Đợt thi đua diễn ra từ ngày ${first} đến ngày ${last}.`,
  (first, last) => `Nhận hồ sơ từ ${first} – ${last} trong giờ hành chính.`,
  (first, last) => `Thời gian: ${first} - ${last}.`,
]
const numeric = ({ day, month, year }: CalendarDate) => `${two(day)}/${month}/${year}`
const twoDays = fc
  .tuple(modernDay, modernDay, fc.constantFrom(...RANGES))
  .filter(([a, b]) => compareDates(a, b) !== 0)

const days = namedDays(catalogue)
/** Sentences of the mutants' making, right and wrong, from a seed. */
const MUTATORS: readonly Mutator[] = [
  impossibleDate,
  incompleteDate,
  weekdayMismatch,
  reversedRange,
  serialRemoved,
  anniversaryCount(days),
  anniversaryEndsDiffer(days),
  wrongAnniversaryDay(days),
]
const slip = fc
  .tuple(fc.constantFrom(...MUTATORS), fc.integer({ min: 1, max: 0x7fffffff }))
  .map(([mutator, seed]) => mutator.sentence(createRandom(seed)))

const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))

function expectExact(text: string, findings: readonly Finding[]): void {
  for (const { span, fixes, message } of findings) {
    if (message.includes('gặp sự cố')) throw new Error(`a rule failed on: ${JSON.stringify(text)}`)
    for (const each of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))])
      if (text.slice(each.start, each.end) !== each.text)
        throw new Error(`a span is not what it quotes in: ${JSON.stringify(text)}`)
  }
}

const SCRAPS = [
  ...'0123456789/.-–—_~()[]{}“”"…,;: \t\n|%',
  ...[
    'ngày ',
    'tháng ',
    'năm ',
    'từ ',
    ' đến ',
    'kỷ niệm ',
    'lần thứ ',
    'mùng ',
    'rằm ',
    'quý ',
    ' âm lịch',
    'tức ',
  ],
  ...[
    'giai đoạn ',
    'nhiệm kỳ ',
    'thứ Hai, ',
    'Chủ nhật ',
    'hôm nay ',
    'sẽ ',
    'đã ',
    'tháng Giêng ',
    'Giáp Thìn ',
  ],
  ...[
    '30/2/2024',
    '(03/02/1930 - 03/02/2024)',
    '(1930-2024)',
    '94 năm ',
    'Ngày thành lập Đảng ',
    'Quốc khánh ',
  ],
  ...[
    'số ',
    '/NĐ-CP',
    'Kế hoạch số ',
    '/KH-STP',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\u00a0',
    '😀',
    '\ud800',
    '\udc00',
    '\u2028',
  ],
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)

export const FUZZ_CASES: readonly FuzzCase[] = [
  fuzzCase('a real date among others is accepted', fc.tuple(realDay, among), ([date, write]) => {
    // The range of these two writings would run backwards or hold one day twice.
    fc.pre(date.day > 1 || !write(date).includes('từ ngày 1 đến'))
    expectRules(write(date), [])
  }),
  fuzzCase(
    'a date that does not exist is flagged among others',
    fc.tuple(unrealDay, among),
    ([date, write]) => expectRules(write(date), ['date-exists']),
  ),
  fuzzCase("a date's own weekday is accepted, any other flagged", withWeekday, ([date, shift, write]) => {
    const name = NAMES[(weekdayIn(date) + shift) % 7]!
    expectRules(write(name, numeric(date)), shift === 0 ? [] : ['weekday-matches-date'])
  }),
  fuzzCase('a range in order is accepted, a reversed one flagged', twoDays, ([first, last, write]) => {
    const isInOrder = compareDates(first, last) < 0
    expectRules(write(numeric(first), numeric(last)), isInOrder ? [] : ['range-in-order'])
  }),
  fuzzCase('a right sentence of any kind is accepted', slip, ({ right }) => expectRules(right, [])),
  fuzzCase('no disguise changes a verdict', fc.tuple(slip, fc.integer()), ([{ right, wrong }, seed]) => {
    for (const text of [right, wrong]) {
      const worn = disguise(text, createRandom(seed))
      const findings = lint(worn)
      expectExact(worn, findings)
      const [seen, hidden] = [lint(text), findings].map((all) =>
        all
          // It speaks of the disguise itself.
          .filter(({ ruleId }) => ruleId !== 'encoding-sound')
          .map(({ ruleId, span }) => `${ruleId}: ${plain(span.text)}`)
          .join('; '),
      )
      if (seen !== hidden) throw new Error(`[${seen}] became [${hidden}] in: ${JSON.stringify(worn)}`)
    }
  }),
  fuzzCase('no text, however hostile, makes a rule fail or a span wrong', hostile, (text) =>
    expectExact(text, lint(text)),
  ),
]
