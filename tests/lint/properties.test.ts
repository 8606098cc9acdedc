/** What holds for every date, every writing and every text, however hostile. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, isRealDay } from '../../lib/lint/calendar'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { scanMentions } from '../../lib/lint/mentions'
import { RULES } from '../../lib/lint/rules'
import { writeNumberWords } from '../../lib/lint/vietnamese'
import { builtInCatalogue } from './built-in-catalogue'
import { BAD } from './sentences/bad'
import { GOOD } from './sentences/good'

const today = { year: 2026, month: 11, day: 23 }
/** Hints are about style: they speak of writings that are right. */
const rules = RULES.filter(
  ({ group, severity }) => (group === 'date' || group === 'anniversary') && severity !== 'hint',
)
const catalogue = builtInCatalogue()
const findings = (text: string) => createLinter(catalogue, rules).lint(bodyDraft(text), { today })
const ruleIds = (text: string) => findings(text).map(({ ruleId }) => ruleId)

const MONTH_NAMES = [
  'Một',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười một',
  'Mười hai',
]
const pad = (value: number) => String(value).padStart(2, '0')

interface Day {
  readonly day: number
  readonly month: number
  readonly year: number
}

/** Writings of a whole date in a sentence. */
const WRITINGS: readonly ((date: Day) => string)[] = [
  ({ day, month, year }) => `Hội nghị họp ngày ${day}/${month}/${year} tại Sở.`,
  ({ day, month, year }) => `Hội nghị họp ngày ${pad(day)}/${pad(month)}/${year} tại Sở.`,
  ({ day, month, year }) => `Sáng ${day}-${month}-${year}, đoàn lên đường.`,
  ({ day, month, year }) => `Ngày ${day}.${month}.${year} là hạn cuối.`,
  ({ day, month, year }) => `Ngày ${pad(day)} tháng ${pad(month)} năm ${year}, Sở ban hành kế hoạch.`,
  ({ day, month, year }) => `NGÀY ${day} THÁNG ${month} NĂM ${year}`,
  ({ day, month, year }) => `Nghị định số 98/2023/NĐ-CP ngày ${day}/${month}/${year} của Chính phủ`,
  ({ day, month, year }) => `Từ ngày 01/01/1900 đến hết ngày ${day}/${month}/${year}.`,
  ({ day, month, year }) => `gửi về Sở (trước ${day} / ${month} / ${year})`,
  ({ day, month, year }) => `Thời gian: ${day}/${month}/${year}`,
]
/** Writings of a day and its month. */
const SHORT_WRITINGS: readonly ((date: Day) => string)[] = [
  ({ day, month }) => `Sáng nay (${day}/${month}), Sở họp.`,
  ({ day, month }) => `Hạn cuối là ngày ${pad(day)}/${pad(month)}.`,
  ({ day, month }) => `Tối ${day}-${month}, lễ trao giải diễn ra.`,
  ({ day, month }) => `Ngày ${day} tháng ${MONTH_NAMES[month - 1] ?? month}, đơn vị ra quân.`,
  ({ day, month }) => `Mùng ${day} tháng ${month} có mít tinh.`,
]

const year = fc.integer({ min: 1900, max: 2099 })
const month = fc.integer({ min: 1, max: 12 })
const anyDay = fc.record({ day: fc.integer({ min: 1, max: 31 }), month, year })
const realDay = anyDay.filter(({ day, month, year }) => isRealDay(day, month, year))
const unrealDay = anyDay.filter(({ day, month, year }) => !isRealDay(day, month, year))
const neverReal = anyDay.filter(({ day, month }) => !isRealDay(day, month))

describe('dates', () => {
  it.each(WRITINGS)('accepts every real date, flags every unreal one: %s', (write) => {
    fc.assert(
      fc.property(realDay, (date) => {
        expect(ruleIds(write(date))).toEqual([])
      }),
    )
    fc.assert(
      fc.property(unrealDay, (date) => {
        expect(ruleIds(write(date))).toEqual(['date-exists'])
      }),
    )
  })

  it.each(SHORT_WRITINGS)('the same without a year: %s', (write) => {
    fc.assert(
      fc.property(realDay, (date) => {
        expect(ruleIds(write(date))).toEqual([])
      }),
    )
    fc.assert(
      fc.property(neverReal, (date) => {
        expect(ruleIds(write(date))).toEqual(['date-exists'])
      }),
    )
  })

  it('flags a month beyond twelve', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 13, max: 99 }),
        year,
        (day, wrong, inYear) => {
          expect(ruleIds(`Hội nghị họp ngày ${day}/${wrong}/${inYear}.`)).toEqual(['date-exists'])
        },
      ),
    )
  })

  it('leaves nothing to find in what it offers for a date', () => {
    fc.assert(
      fc.property(unrealDay, fc.constantFrom(...WRITINGS), (date, write) => {
        const text = write(date)
        for (const { fixes } of findings(text)) {
          for (const { edits } of fixes) {
            const { span, replacement } = edits[0]!
            expect(ruleIds(text.slice(0, span.start) + replacement + text.slice(span.end))).toEqual([])
          }
        }
      }),
    )
  })
})

const DASHES = ['-', ' - ', '–', ' – ', ' -', '- ', '--', ' _', '—']
const NAMES = [
  'Ngày thành lập trường',
  'Ngày truyền thống của ngành',
  'thành lập Hội',
  'ngày sinh đồng chí Nguyễn Văn A',
]
const anniversary = fc.record({
  date: realDay,
  years: fc.integer({ min: 5, max: 99 }),
  dash: fc.constantFrom(...DASHES),
  name: fc.constantFrom(...NAMES),
  inWords: fc.boolean(),
})

function write(
  { date, years, dash, name, inWords }: typeof anniversary extends fc.Arbitrary<infer T> ? T : never,
  shift = 0,
) {
  const count = inWords ? writeNumberWords(years + shift) : years + shift
  const last = { ...date, year: date.year + years }
  return `kỷ niệm ${count} năm ${name} (${formatDate(date)}${dash}${formatDate(last)})`
}

describe('anniversaries', () => {
  // The 29th of February returns only in leap years.
  const yearly = anniversary.filter(({ date }) => !(date.day === 29 && date.month === 2))

  it('accepts every one that adds up, whatever the dash', () => {
    fc.assert(
      fc.property(yearly, (one) => {
        expect(ruleIds(write(one))).toEqual([])
      }),
    )
  })

  it('flags every wrong count', () => {
    fc.assert(
      fc.property(yearly, fc.integer({ min: -4, max: 20 }), (one, shift) => {
        fc.pre(shift !== 0)
        expect(ruleIds(write(one, shift))).toEqual(['anniversary-adds-up'])
      }),
    )
  })

  it('flags ends of different days when everything else fits', () => {
    fc.assert(
      fc.property(yearly, realDay, ({ date, years, dash }, other) => {
        const last = { ...other, year: date.year + years }
        const isSame = date.day === last.day && date.month === last.month
        fc.pre(!isSame && isRealDay(last.day, last.month, last.year))
        const text = `kỷ niệm ${years} năm Ngày thành lập trường (${formatDate(date)}${dash}${formatDate(last)})`
        expect(ruleIds(text)).toEqual(['anniversary-ends-agree'])
      }),
    )
  })
})

/** The same text as people paste it: decomposed, with other blanks, with characters nobody sees. */
const DISGUISES: readonly (readonly [name: string, disguise: (text: string) => string])[] = [
  ['decomposed', (text) => text.normalize('NFD')],
  ['with no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['with thin spaces', (text) => text.replace(/ /g, '\u2009')],
  ['with soft hyphens', (text) => text.replace(/(?<=[\p{L}\d])(?=[\p{L}\d])/gu, '\u00ad')],
  ['with zero-width spaces', (text) => text.replace(/(?<=\d)(?=[/.\d])/g, '\u200b')],
  [
    'with full-width digits',
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
]

describe('texts as given', () => {
  const sentences = [...BAD.map(([, marked]) => marked.replace(/[⟦⟧]/g, '')), ...GOOD]
  const undo = (text: string) =>
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/[\u00a0\u2009]/g, ' ')
      .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))

  it.each(DISGUISES)('are judged alike %s, and spans cover exactly what is quoted', (_, disguise) => {
    for (const sentence of sentences) {
      const plain = findings(sentence)
      const text = disguise(sentence)
      const disguised = findings(text)
      expect(disguised.map(({ ruleId, span }) => [ruleId, undo(span.text)])).toEqual(
        plain.map(({ ruleId, span }) => [ruleId, span.text]),
      )
      for (const { span, fixes } of disguised) {
        for (const quoted of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))])
          expect(text.slice(quoted.start, quoted.end)).toBe(quoted.text)
      }
    }
  })

  it('are judged alike wherever they stand in a draft', () => {
    for (const sentence of sentences) {
      const alone = findings(sentence).map(({ ruleId, span }) => [ruleId, span.text])
      const among = findings(`Mở đầu\n${sentence}\nKết thúc`).map(({ ruleId, span }) => [ruleId, span.text])
      expect(among).toEqual(alone)
    }
  })

  it('never throw, and mentions stay inside the text in order', () => {
    const scraps = [
      ...'0123456789/.-–—_~()[],;: …',
      ...[
        'ngày ',
        'tháng ',
        'năm ',
        'từ ',
        ' đến ',
        ' và ',
        'kỷ niệm ',
        'lần thứ ',
        'mùng ',
        'rằm ',
        'quý ',
        'âm lịch',
        '30/2/2024',
      ],
      ...[
        '(03/02/1930 - 03/02/2024)',
        '94 năm ',
        'số ',
        '/NĐ-CP',
        'Thứ Hai, ',
        '\u0301',
        '\u00ad',
        '😀',
        '\n',
        '\ud800',
      ],
    ]
    const hostile = fc.oneof(
      fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        let start = 0
        for (const mention of scanMentions(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(start)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.end).toBeLessThanOrEqual(text.length)
          start = mention.start
        }
        for (const { span, message } of findings(text)) {
          expect(message).not.toContain('gặp sự cố')
          expect(text.slice(span.start, span.end)).toBe(span.text)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('time', () => {
  /** One block of this many repetitions, in the processor's time. */
  function milliseconds(part: string, times: number): number {
    const text = part.repeat(times)
    const start = process.cpuUsage()
    findings(text)
    return process.cpuUsage(start).user / 1000
  }

  it.each([
    '1',
    '1/',
    '1, ',
    '1 - ',
    '1.',
    '(',
    ' ',
    '.',
    'ngày ',
    'ngày ..........',
    'ngày tháng ',
    '3 tháng ',
    'năm ',
    'một ',
    '94 năm (',
    '94 năm Ngày A ',
    '94 năm (1930-2024) ',
    '(1930-2024)',
    '(1930-2024) và ',
    '94 năm (03/02/1930 - 30/2/2024), ',
    'kỷ niệm 94 năm Ngày A (03/02/1930 - 03/3/2024). ',
    'kỷ niệm lần thứ 3 ',
    'ngày 30/2 ',
    'thứ hai, ',
    'Ab. ',
    'e\u0301',
  ])('grows no faster than the text: %j repeated', (part) => {
    const small = Math.ceil(20_000 / part.length)
    milliseconds(part, small)
    // A quadratic scan would take a hundred times as long, however often it is asked. Twenty-five, and a floor for what
    // is too quick to measure; the least of three looks is the one that others disturbed least.
    let growth = Number.POSITIVE_INFINITY
    for (let look = 0; look < 3 && growth >= 25; look++) {
      const once = Math.max(milliseconds(part, small), 8)
      growth = Math.min(growth, milliseconds(part, small * 10) / once)
    }
    expect(growth, 'times as long for ten times the text').toBeLessThan(25)
  })
})
