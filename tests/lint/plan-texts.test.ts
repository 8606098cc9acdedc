/** What is read of plans in a text: near misses of wordings, offices and years, and what must be left in peace. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { scanEmulation } from '../../lib/lint/mentions/emulation'
import { nearMiss, readWording } from '../../lib/lint/plans/near-miss'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const miss = (written: string, official: string) =>
  nearMiss(readWording(written), readWording(official))?.kind ?? null
const RURAL = 'Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới'

describe('nearMiss', () => {
  it.each([
    ['the same', RURAL, null],
    ['other capitals', 'ngành tư pháp CHUNG SỨC góp phần xây dựng nông thôn mới', null],
    ['the other place of a tone, i for y', 'Doanh nghiệp Hoà Bình kỉ cương', null],
    ['a letter', 'Ngành Tư pháp chung sưc góp phần xây dựng nông thôn mới', 'spelling'],
    ['words left out', 'Ngành Tư pháp chung sức xây dựng nông thôn mới', 'wording'],
    ['a word more', 'Ngành Tư pháp cùng chung sức góp phần xây dựng nông thôn mới', 'wording'],
    ['a comma', 'Ngành Tư pháp chung sức, góp phần xây dựng nông thôn mới', 'punctuation'],
    [
      'a comma elsewhere counts too',
      'Ngành Tư pháp chung sức góp phần xây dựng, nông thôn mới',
      'punctuation',
    ],
    ['another sector', 'Ngành Công Thương chung sức góp phần xây dựng nông thôn mới', null],
    ['another place', 'Ngành Tư pháp Đắk Nông chung sức góp phần xây dựng nông thôn mới', null],
    ['the country', 'Cả nước chung sức xây dựng nông thôn mới', null],
    ['too little of it', 'Ngành Tư pháp góp phần', null],
  ])('%s', (_what, written, kind) => {
    expect(miss(written, written.startsWith('Doanh') ? 'Doanh nghiệp Hòa Bình kỷ cương' : RURAL)).toBe(kind)
  })

  it('takes another year for another slogan', () => {
    const of = (year: number) => `Thi đua thực hiện thắng lợi nhiệm vụ chính trị năm ${year}`
    expect(miss(of(2025), of(2024))).toBeNull()
  })

  it('finds any one letter that is wrong', () => {
    const letters = [...RURAL].flatMap((letter, at) => (/\p{Ll}/u.test(letter) ? [at] : []))
    fc.assert(
      fc.property(fc.constantFrom(...letters), (at) => {
        const written = `${RURAL.slice(0, at)}z${RURAL.slice(at + 1)}`
        expect(miss(written, RURAL)).toBe('spelling')
      }),
    )
  })

  it('is null for wordings of other words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('an', 'bình', 'cao', 'dũng', 'khánh'), { maxLength: 20 }),
        (words) => {
          expect(miss(words.join(' '), RURAL)).toBeNull()
        },
      ),
    )
  })
})

describe('scanEmulation', () => {
  it('finds periods, quotations and offices with their places', () => {
    const text =
      'Giám đốc Sở Tư pháp Trần Văn Bình; Sở Tư pháp tỉnh An Hòa; Sở Tư pháp Đắk Nông; các Sở Tư pháp; đợt thi đua thứ II “Thi đua là yêu nước”'
    const found = scanEmulation(text).map((mention) =>
      mention.form === 'office' ? (mention.place?.text ?? '-') : text.slice(mention.start, mention.end),
    )
    expect(found).toEqual(['-', 'An Hòa', 'An Hòa', 'Đắk Nông', 'đợt thi đua thứ II', 'Thi đua là yêu nước'])
  })

  it('gives parts of the text in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Sở Tư pháp',
      ' tỉnh ',
      'Bắc Giang',
      'đợt ',
      'thứ hai',
      '“',
      '"',
      '”',
      ' thi đua ',
      'x',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end } of scanEmulation(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })
})

describe('rules on plans', () => {
  const builtIn = builtInCatalogue()
  const linter = createLinter(
    builtIn,
    RULES.filter(({ group }) => group === 'plan'),
  )
  const today = { year: 2026, month: 11, day: 23 }
  const rulesOn = (text: string) => linter.lint(bodyDraft(text), { today }).map(({ ruleId }) => ruleId)

  it('look at the whole draft for the office and the year', () => {
    const period = 'Đợt thi đua thứ nhất từ ngày 02/01/2024 đến ngày 31/5/2024.'
    expect(rulesOn(`Sở Tư pháp tỉnh Bắc Giang\n${period}`)).toEqual(['period-matches-plan'])
    expect(rulesOn(`Sở Tư pháp thông báo.\n${period}`)).toEqual(['period-matches-plan'])
    expect(rulesOn(`UBND TỈNH AN HÒA\nSỞ TƯ PHÁP\n${period}`)).toEqual([])
    expect(rulesOn(`Sở Nội vụ tỉnh Bắc Giang\n${period}`)).toEqual([])
    expect(rulesOn(period)).toEqual([])
  })

  it('read the days of a period in the line below its heading', () => {
    const text = (day: string) =>
      `Sở Tư pháp tỉnh Bắc Giang\n\n2. Đợt thi đua thứ hai\n\nThời gian từ ngày ${day} đến hết năm 2024.`
    expect([text('01/7/2024'), text('10/7/2024')].map((one) => rulesOn(one))).toEqual([
      [],
      ['period-matches-plan'],
    ])
  })

  it('say the same of a draft that grew as of one that came whole', () => {
    const lines = fc.array(
      fc.constantFrom(
        'Sở Tư pháp tỉnh Bắc Giang',
        'Sở Tư pháp tỉnh Sơn La',
        'Phong trào thi đua năm 2024.',
        'Phong trào thi đua năm 2023.',
        'Đợt thi đua thứ nhất',
        'Thời gian từ đầu năm đến 30/5/2024.',
        'Đợt thi đua thứ hai từ ngày 01/8/2024.',
        'Báo cáo sơ kết gửi về Văn phòng Sở chậm nhất ngày 06/6/2024.',
        'Phong trào thi đua “Ngành Tư pháp chung sức xây dựng nông thôn mới”.',
        'Tiếp tục thực hiện phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới” giai đoạn 2021-2025.',
        '',
      ),
      { maxLength: 6 },
    )
    const plans = RULES.filter(({ group }) => group === 'plan')
    fc.assert(
      fc.property(fc.array(lines, { minLength: 2, maxLength: 5 }), (versions) => {
        const grown = createLinter(builtIn, plans)
        for (const version of versions) {
          const draft = () => bodyDraft(version.join('\n'))
          const whole = createLinter(builtIn, plans).lint(draft(), { today })
          expect(grown.lint(draft(), { today })).toEqual(whole)
        }
      }),
    )
  })

  it('follow a change of the office in another line', () => {
    const text = (place: string) =>
      `Sở Tư pháp tỉnh ${place}\nBản tin.\nĐợt thi đua thứ hai từ ngày 01/8/2024 đến ngày 31/12/2024.`
    expect([text('Bắc Giang'), text('Sơn La'), text('Bắc Giang')].map((one) => rulesOn(one).length)).toEqual([
      1, 0, 1,
    ])
  })

  it('see through no-break blanks and decomposed letters', () => {
    const text = 'Sở Tư pháp tỉnh Bắc Giang: đợt thi đua thứ nhất (từ đầu năm đến 30/5/2024).'
    expect(rulesOn(text.normalize('NFD').replaceAll(' ', '\u00a0'))).toEqual(['period-matches-plan'])
  })

  it('never call an error what only a plan says', () => {
    const severities = new Set(RULES.filter(({ group }) => group === 'plan').map(({ severity }) => severity))
    expect(severities.has('error')).toBe(false)
  })
})
