/** The two rules on the writing of dates: one hint for a draft and a thing, on the rarer way, and one click for all. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import { createLinter } from '../../lib/lint/lint'
import { draftFromFields } from '../../lib/lint/required-fields'
import { RULES } from '../../lib/lint/rules'
import { builtInCatalogue } from './built-in-catalogue'

const ids = ['date-written-consistently', 'date-written-by-norm']
const linter = createLinter(
  builtInCatalogue(),
  RULES.filter(({ id }) => ids.includes(id)),
)
const today = { year: 2026, month: 11, day: 23 }
const lint = (draft: Draft) => linter.lint(draft, { today })
const draftOf = (body: string, title = 'Tin hoạt động') => draftFromFields({ title, body }, null)
const hints = (body: string) => lint(draftOf(body)).map(({ ruleId, span }) => `${ruleId}: ${span.text}`)

/** The whole draft after one fix, field by field. */
function mend(draft: Draft, label: RegExp): Record<string, string> {
  const fixes = lint(draft).flatMap((finding) => finding.fixes)
  const fix = fixes.find((each) => label.test(each.label))
  expect(fix, `a fix like ${label} among: ${fixes.map((each) => each.label).join(' | ')}`).toBeDefined()
  return Object.fromEntries(
    draft.fields.map(({ name, text }) => {
      const edits = fix!.edits.filter(({ span }) => span.field === name)
      return [name, applyEdits(text, edits).text]
    }),
  )
}

describe('a draft that mixes two ways', () => {
  it('gets one hint for its days and months, on the rarer way', () => {
    const body = [
      'Phát động ngày 05/7/2024 tại hội trường Sở Tư pháp.',
      'Sơ kết ngày 06/8/2024 và ngày 7/8/2024 tại các cụm thi đua.',
      'Tổng kết ngày 08/09/2024 tại hội trường Sở Tư pháp.',
    ].join('\n')
    expect(hints(body)).toEqual(['date-written-consistently: 7/8/2024'])
  })

  it('gets one more for its spans of years, and no more', () => {
    const body =
      'Kế hoạch giai đoạn 2021-2025, nhiệm kỳ 2020-2025, giai đoạn 2026 - 2030 và giai đoạn 2016 - 2020, 2011-2015 họp ngày 5/7/2024 và ngày 06/8/2024.'
    expect(hints(body)).toEqual([
      'date-written-consistently: 2026 - 2030',
      'date-written-consistently: 5/7/2024',
    ])
  })

  it('is mended in all fields by one click, in any block', () => {
    const draft = draftOf(
      'Sơ kết ngày 01/3/2024 tại Sở Tư pháp.\nTổng kết ngày 5/3/2024 và ngày 6/3/2024 tại hội trường, ngày 07/3/2024 trao thưởng.',
      'Phát động thi đua ngày 02/3/2024 của Sở Tư pháp',
    )
    expect(mend(draft, /thống nhất/)).toEqual({
      title: 'Phát động thi đua ngày 02/3/2024 của Sở Tư pháp',
      body: 'Sơ kết ngày 01/3/2024 tại Sở Tư pháp.\nTổng kết ngày 05/3/2024 và ngày 06/3/2024 tại hội trường, ngày 07/3/2024 trao thưởng.',
    })
  })

  it('is offered the norm first where most dates are against it', () => {
    const draft = draftOf('Họp ngày 3/2/2024, ngày 4/2/2024 và ngày 05/02/2024 tại hội trường Sở.')
    expect(lint(draft).map(({ fixes }) => fixes.map(({ label }) => label))).toEqual([
      ['Viết theo Nghị định số 30/2020/NĐ-CP (4 chỗ)', 'Viết thống nhất như 3/2/2024 (2 chỗ)'],
    ])
    expect(mend(draft, /Nghị định/).body).toBe(
      'Họp ngày 03/02/2024, ngày 04/02/2024 và ngày 05/02/2024 tại hội trường Sở.',
    )
    expect(mend(draft, /thống nhất/).body).toBe(
      'Họp ngày 3/2/2024, ngày 4/2/2024 và ngày 5/2/2024 tại hội trường Sở.',
    )
  })

  it('is quiet afterwards', () => {
    const draft = draftOf('Họp ngày 3/2/2024, ngày 14/02/2024 và giai đoạn 2021-2025, 2026 - 2030 của tỉnh.')
    expect(hints(mend(draft, /Nghị định|thống nhất/).body!)).toEqual([])
  })
})

describe('a draft that keeps to one way against the norm', () => {
  it('gets one hint, and one click for all', () => {
    const draft = draftOf('Phát động ngày 5/7/2024 tại Sở Tư pháp.\nTổng kết ngày 6/8/2024 tại Sở Tư pháp.')
    expect(hints(draft.fields[1]!.text)).toEqual(['date-written-by-norm: 5/7/2024'])
    expect(mend(draft, /\(2 ngày\)/).body).toBe(
      'Phát động ngày 05/7/2024 tại Sở Tư pháp.\nTổng kết ngày 06/8/2024 tại Sở Tư pháp.',
    )
  })

  it('gets one for weekdays and months in words', () => {
    const draft = draftOf('Khai mạc sáng thứ hai, ngày 29/7/2024; bế mạc chiều chủ nhật, ngày 04/8/2024.')
    expect(hints(draft.fields[1]!.text)).toEqual(['date-written-by-norm: thứ hai'])
    expect(mend(draft, /Viết hoa/).body).toBe(
      'Khai mạc sáng thứ Hai, ngày 29/7/2024; bế mạc chiều Chủ nhật, ngày 04/8/2024.',
    )
  })
})

describe('what is not the writer’s to choose', () => {
  it.each([
    'Chỉ thị nêu rõ: “Gửi báo cáo trước ngày 5/7/2024”, các đơn vị thực hiện từ ngày 05/7/2024.',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 và Thông tư số 01/2024/TT-BNV ngày 24/02/2024.',
    'Chào mừng Ngày Quốc tế Lao động 1/5, Quốc khánh 2/9, Ngày Phụ nữ Việt Nam 20/10 và 08/3 năm sau.',
    'Ngày đăng: 3/7/2024\nSở Tư pháp phát động thi đua ngày 05/7/2024 tại hội trường Sở.',
    'Giỗ Tổ ngày 10/3 âm lịch, tức ngày 18/4/2024; lễ hội mùng 08/02 âm lịch.',
    'Xã đạt 5/7 tiêu chí, 03/05 chỉ tiêu; nhà số 1/2, đường 3/2, tổ 04.',
  ])('%s', (body) => {
    expect(hints(body)).toEqual([])
  })
})

describe('a table of dates', () => {
  it('is not mended with one click', () => {
    const rows = Array.from(
      { length: 240 },
      (_, i) => `Cụm thi đua số ${i} họp ngày ${i % 2 ? '05' : '5'}/11/2024`,
    )
    const [finding, ...others] = lint(draftOf(rows.join('\n')))
    expect([finding?.fixes, others]).toEqual([[], []])
  })
})
