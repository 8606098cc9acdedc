/** Whole sentences on weekdays, ranges, years and tenses in a post of a known day: all rules on dates at once. */
import { describe, expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import { createLinter } from '../../lib/lint/lint'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'
import { readMarked } from './marked-sentence'
import { BAD_DATES } from './sentences/dates-bad'
import { GOOD_DATES, PUBLISHED_ON } from './sentences/dates-good'

/** Hints are about style; date-styles.test.ts speaks of them. */
const rules = RULES.filter(
  ({ group, severity }) => (group === 'date' || group === 'anniversary') && severity !== 'hint',
)
const linter = createLinter(builtInCatalogue(), rules)
const today = { year: 2026, month: 11, day: 23 }
const findings = (text: string, publishedOn = PUBLISHED_ON) =>
  linter.lint(bodyDraft(text, publishedOn), { today })

describe('sentences on dates', () => {
  it('are many', () => {
    expect(GOOD_DATES.length).toBeGreaterThanOrEqual(60)
    expect(BAD_DATES.length).toBeGreaterThanOrEqual(40)
  })

  it.each(GOOD_DATES)('good: %s', (text) => {
    expect(findings(text).map(({ ruleId, span }) => `${ruleId}: ${span.text}`)).toEqual([])
  })

  it.each(BAD_DATES)('bad, %s, %s: %s', (rule, severity, marked) => {
    const { text, marks } = readMarked(marked)
    const raised = findings(text)
    expect(raised.map(({ ruleId, span }) => `${ruleId}: ${span.text}`)).toEqual(
      marks.map((mark) => `${rule}: ${mark}`),
    )
    expect(raised.map((finding) => finding.severity)).toEqual(marks.map(() => severity))
  })

  it.each(BAD_DATES.filter(([rule]) => rule !== 'event-before-publication'))(
    'leaves nothing of its rule in what it offers, %s, %s: %s',
    (rule, _, marked) => {
      const { text } = readMarked(marked)
      for (const finding of findings(text)) {
        for (const { label, edits } of finding.fixes) {
          const mended = applyEdits(text, edits).text
          const count = (each: string) => findings(each).filter(({ ruleId }) => ruleId === rule).length
          expect(count(mended), `${label}: ${mended}`).toBeLessThan(count(text))
        }
      }
    },
  )
})

describe('without the day of the post', () => {
  const silent = ['event-before-publication']
  it.each(BAD_DATES.filter(([rule]) => silent.includes(rule)))(
    'says nothing, %s, %s: %s',
    (_, __, marked) => {
      const { text } = readMarked(marked)
      expect(linter.lint(bodyDraft(text), { today })).toEqual([])
    },
  )

  it('does not guess the year of a day with a weekday', () => {
    expect(linter.lint(bodyDraft('Sáng thứ Tư (02/7), Sở họp giao ban quý.'), { today })).toEqual([])
  })
})

describe('however it is typed', () => {
  const verdict = (text: string) => findings(text).map(({ ruleId, severity }) => `${ruleId} ${severity}`)
  const typings: readonly (readonly [string, (text: string) => string])[] = [
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['no-break blanks', (text) => text.replaceAll(' ', '\u00a0')],
    ['en dashes', (text) => text.replaceAll(' - ', ' – ')],
    ['doubled blanks', (text) => text.replaceAll(' ngày ', '  ngày ')],
  ]
  it.each(typings)('%s change no verdict', (_, type) => {
    for (const [, , marked] of BAD_DATES) {
      const { text } = readMarked(marked)
      expect(verdict(type(text)), text).toEqual(verdict(text))
    }
    for (const text of GOOD_DATES) expect(verdict(type(text)), text).toEqual([])
  })
})

describe('corrections of a time that does not fit the post', () => {
  const mended = (text: string) =>
    findings(text)[0]?.fixes.map(({ edits }) => applyEdits(text, edits).text) ?? []

  it.each([
    ['Sáng nay (30/6), Sở phát động thi đua.', 'Sáng nay (01/7), Sở phát động thi đua.'],
    ['Tối qua, ngày 29/6/2024, đêm diễn khai mạc.', 'Tối qua, ngày 30/6/2024, đêm diễn khai mạc.'],
    ['Sáng mai (03/7), đoàn lên đường.', 'Sáng mai (02/7), đoàn lên đường.'],
    ['Hội thi đã diễn ra ngày 15/7/2024.', 'Hội thi sẽ diễn ra ngày 15/7/2024.'],
    ['Ngày 20/6/2024, Sở sẽ tổ chức tập huấn.', 'Ngày 20/6/2024, Sở đã tổ chức tập huấn.'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual([expected])
    expect(findings(expected)).toEqual([])
  })

  it('go by the day of the post, over New Year too', () => {
    const newYear = { year: 2025, month: 1, day: 1 }
    expect(findings('Tối qua (31/12/2024), Sở gặp mặt; chiều mai (02/01) họp.', newYear)).toEqual([])
    const [finding] = findings('Tối qua (30/12), Sở gặp mặt cuối năm.', newYear)
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Sửa thành 31/12'])
  })
})

describe('corrections of a day that does not exist', () => {
  const labels = (text: string) =>
    findings(text)[0]?.fixes.map(({ label, safe }) => `${safe ? '*' : ''}${label}`)

  it.each([
    ['Họp ngày 30/2/2024.', ['Sửa thành 29/02/2024', 'Sửa thành 01/3/2024']],
    [
      'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-30/2/2024)',
      ['*Sửa thành 03/02/2024', 'Sửa thành 29/02/2024', 'Sửa thành 01/3/2024'],
    ],
    ['Họp ngày 15/13/2024.', ['Sửa thành 15/3/2024', 'Sửa thành 15/01/2024']],
    ['Họp ngày 03/15/2024.', ['Sửa thành 15/3/2024', 'Sửa thành 03/5/2024', 'Sửa thành 03/01/2024']],
    ['Họp ngày 32/10/2024.', ['Sửa thành 23/10/2024', 'Sửa thành 02/10/2024', 'Sửa thành 03/10/2024']],
    ['Cập nhật: 2024-02-30 08:15', ['Sửa thành 2024-02-29', 'Sửa thành 2024-03-01']],
  ])('are every plausible one, the likeliest first: %s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})
