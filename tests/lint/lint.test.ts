/** The engine: order, identity, caching, fixes in place, and one bad rule that sinks nothing. */
import { describe, expect, it, vi } from 'vitest'
import { EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import { bodyDraft, type Draft } from '../../lib/lint/draft'
import { applyEdits } from '../../lib/lint/edits'
import { createLinter } from '../../lib/lint/lint'
import { type BlockRule, blockRule, draftRule } from '../../lib/lint/rules/define-rule'
import { judge } from '../../lib/lint/verdict'
import { builtInCatalogue } from './built-in-catalogue'

const today = { year: 2024, month: 1, day: 31 }
const about = {
  group: 'wording',
  title: 'Thử',
  why: 'Vì thử',
  source: { text: 'Thử' },
  severity: 'error',
  bad: [],
  good: [],
} as const

/** Reports every `x` of a block. */
const findsX: BlockRule = blockRule({
  ...about,
  id: 'finds-x',
  *check({ block }) {
    for (const { index } of block.text.matchAll(/x/g))
      yield {
        at: { start: index, end: index + 1 },
        message: 'có x',
        fixes: [
          { label: 'bỏ', edits: [{ at: { start: index, end: index + 1 }, replacement: '' }], safe: true },
        ],
      }
  },
})

const lint = (rules: Parameters<typeof createLinter>[1], draft: Draft) =>
  createLinter(EMPTY_CATALOGUE, rules).lint(draft, { today })

const draft = (fields: Record<string, string>): Draft => ({
  fields: Object.entries(fields).map(([name, text]) => ({ name, label: name, required: false, text })),
  publishedOn: null,
})

describe('createLinter', () => {
  it('lists findings by field, then by place, with spans in the text as given', () => {
    const given = draft({ title: 'b x', body: 'một\r\nhai x, x\n\nbốn x' })
    const found = lint([findsX], given).map(({ span }) => [span.field, span.start, span.end, span.text])
    expect(found).toEqual([
      ['title', 2, 3, 'x'],
      ['body', 9, 10, 'x'],
      ['body', 12, 13, 'x'],
      ['body', 19, 20, 'x'],
    ])
  })

  it('stamps rule, group, severity, reason and source, and gives equal quotes different ids', () => {
    const [first, second] = lint([findsX], bodyDraft('a x b\na x b'))
    expect(first).toMatchObject({ ruleId: 'finds-x', group: 'wording', severity: 'error', why: 'Vì thử' })
    expect(first!.id).not.toBe(second!.id)
    const sameTwice = lint([findsX], bodyDraft('k x k k x k k x k'))
    expect(new Set(sameTwice.map(({ id }) => id)).size).toBe(3)
  })

  it('keeps the fingerprint of a finding when text changes elsewhere', () => {
    const fingerprint = (text: string) => lint([findsX], bodyDraft(text))[0]!.fingerprint
    const before = fingerprint('Đoạn đầu.\nTập thể này x được khen thưởng năm nay')
    expect(fingerprint('Đoạn đầu đã sửa dài hơn.\nTập thể này x được khen thưởng năm nay nhé')).toBe(before)
    expect(fingerprint('Đoạn đầu.\nCá nhân ấy x được khen thưởng năm nay')).not.toBe(before)
  })

  it('places fixes in the text as given, also behind decomposed letters and soft hyphens', () => {
    const text = 'ngày\u00ad thứ x ba'.normalize('NFD')
    const [finding] = lint([findsX], bodyDraft(text))
    const { text: fixed } = applyEdits(text, finding!.fixes[0]!.edits)
    expect(fixed).toBe('ngày\u00ad thứ  ba'.normalize('NFD'))
    expect(finding!.fixes[0]!.safe).toBe(true)
  })

  it('reports the same finding once', () => {
    const twice = blockRule({
      ...about,
      id: 'twice',
      check: (r, c) => [...findsX.check(r, c), ...findsX.check(r, c)],
    })
    expect(lint([twice], bodyDraft('x'))).toHaveLength(1)
  })

  it('turns a rule that throws into one visible hint and goes on with the others', () => {
    const broken = blockRule({
      ...about,
      id: 'broken',
      title: 'Hỏng',
      check() {
        throw new Error('lỗi lập trình')
      },
    })
    const found = lint([broken, findsX], bodyDraft('a x\nb x'))
    expect(found.filter(({ ruleId }) => ruleId === 'finds-x')).toHaveLength(2)
    const [failure] = found.filter(({ ruleId }) => ruleId === 'broken')
    expect(failure).toMatchObject({ severity: 'hint', why: 'lỗi lập trình' })
    expect(failure!.message).toContain('Hỏng')
  })

  it('keeps what a rule said before it threw from sinking the draft rules', () => {
    const wholeDraft = draftRule({
      ...about,
      id: 'whole',
      check: () => [{ at: { field: 'title' }, message: 'trống' }],
    })
    const broken = draftRule({
      ...about,
      id: 'broken',
      *check() {
        yield { at: { field: 'title' }, message: 'một nửa' }
        throw new Error('hỏng')
      },
    })
    const found = lint([broken, wholeDraft], draft({ title: '', body: '' }))
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual(['broken', 'whole'])
    expect(found[0]!.span).toEqual({ field: 'title', start: 0, end: 0, text: '' })
  })

  it('judges a block again only when its text or the day changes', () => {
    const check = vi.fn(() => [])
    const linter = createLinter(EMPTY_CATALOGUE, [blockRule({ ...about, id: 'counts', check })])
    linter.lint(bodyDraft('một\nhai\nba'), { today })
    expect(check).toHaveBeenCalledTimes(3)
    linter.lint(bodyDraft('một\nhai thêm\nba\nmột'), { today })
    expect(check).toHaveBeenCalledTimes(4)
    linter.lint(bodyDraft('một\nhai thêm\nba', { year: 2020, month: 1, day: 1 }), { today })
    expect(check).toHaveBeenCalledTimes(7)
  })

  it('gives rules the publication day of the post, else today', () => {
    const days: unknown[] = []
    const rule = blockRule({
      ...about,
      id: 'day',
      check(_, { postDay }) {
        days.push(postDay)
        return []
      },
    })
    lint([rule], bodyDraft('a'))
    lint([rule], bodyDraft('a', { year: 2019, month: 5, day: 6 }))
    expect(days).toEqual([today, { year: 2019, month: 5, day: 6 }])
  })

  it('forbids publishing while an error stands', () => {
    const found = lint([findsX], bodyDraft('x'))
    expect(judge(found)).toEqual({ mayPublish: false, counts: { error: 1, warning: 0, hint: 0 } })
    expect(judge([]).mayPublish).toBe(true)
  })
})

describe('the fixes of a wrong anniversary', () => {
  const linter = createLinter(builtInCatalogue())
  const fixes = (text: string, ruleId: string) =>
    linter
      .lint(bodyDraft(text), { today })
      .filter((finding) => finding.ruleId === ruleId)
      .flatMap((finding) =>
        finding.fixes.map(({ label, safe, edits }) => ({ label, safe, text: applyEdits(text, edits).text })),
      )

  const labels = (text: string, ruleId: string) =>
    fixes(text, ruleId).map(({ label, safe }) => `${label}${safe ? ' (an toàn)' : ''}`)

  it('offers every plausible day, the anniversary first, and only that one is safe', () => {
    const text = 'chào mừng 94 năm ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-30/2/2024)'
    expect(labels(text, 'date-exists')).toEqual([
      'Sửa thành 03/02/2024 (an toàn)',
      'Sửa thành 29/02/2024',
      'Sửa thành 01/3/2024',
    ])
    expect(fixes(text, 'date-exists')[0]!.text).toBe(text.replace('30/2/2024', '03/02/2024'))
  })

  it('asks the catalogue: when it contradicts the other end, nothing is safe', () => {
    const text = 'chào mừng 94 năm ngày thành lập Đảng Cộng sản Việt Nam (02/3/1930-30/2/2024)'
    expect(labels(text, 'date-exists').slice(0, 2)).toEqual(['Sửa thành 03/02/2024', 'Sửa thành 02/3/2024'])
  })

  it.each([
    ['họp ngày 30-2-2024', ['Sửa thành 29-02-2024', 'Sửa thành 01-3-2024']],
    ['họp ngày 31 tháng 6 năm 2024', ['Sửa thành 30 tháng 6 năm 2024', 'Sửa thành 01 tháng 7 năm 2024']],
    ['họp ngày 31/4', ['Sửa thành 30/4', 'Sửa thành 01/5']],
    ['họp ngày 30/2', ['Sửa thành 29/02', 'Sửa thành 01/3']],
    ['hạn ngày 02/13/2024', ['Sửa thành 13/02/2024', 'Sửa thành 02/3/2024', 'Sửa thành 02/01/2024']],
    ['Ngày 20/20/2011', ['Sửa thành 20/02/2011']],
    ['ngày 45/5/2024', ['Sửa thành 05/5/2024', 'Sửa thành 04/5/2024']],
    ['các ngày 29, 30/2/2023', ['Sửa thành 28/02', 'Sửa thành 28/02/2023']],
    ['ngày 31 / 4 / 2024', ['Sửa thành 30/4/2024', 'Sửa thành 01/5/2024']],
    ['ngày 31/4 năm 2024', ['Sửa thành 30/4 năm 2024', 'Sửa thành 01/5 năm 2024']],
    ['ngày 31/3 âm lịch', []],
  ])('offers for %j', (text, offered) => {
    expect(labels(text, 'date-exists')).toEqual(offered)
  })

  it('offers both ends, the catalogued day first', () => {
    expect(
      labels('kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930-02/3/2024)', 'anniversary-ends-agree'),
    ).toEqual(['Sửa thành 03/02/2024', 'Sửa thành 02/3/1930'])
    expect(
      labels('kỷ niệm 94 năm Ngày thành lập Đảng (02/3/1930-03/02/2024)', 'anniversary-ends-agree'),
    ).toEqual(['Sửa thành 03/02/1930', 'Sửa thành 02/3/2024'])
  })

  it.each([
    [
      'kỷ niệm 93 năm Ngày thành lập Đảng (03/02/1930-03/02/2024)',
      ['Sửa thành 94 năm', 'Sửa năm 2024 thành 2023'],
    ],
    [
      'mừng 43 năm Ngày Giải phóng miền Nam (30/4/1945-30/4/2018)',
      ['Sửa năm 1945 thành 1975', 'Sửa thành 73 năm'],
    ],
    ['mừng 80 năm Ngày truyền thống ngành Tư pháp (28/8/2045 - 28/8/2025)', ['Sửa năm 2045 thành 1945']],
    [
      'thi đua 7 năm liền (2018-2022)',
      ['Sửa thành 5 năm', 'Sửa thành 4 năm', 'Sửa năm 2022 thành 2024', 'Sửa năm 2018 thành 2016'],
    ],
    [
      'trong 10 năm là Giám đốc (1986-2006)',
      ['Sửa thành 20 năm', 'Sửa thành 21 năm', 'Sửa năm 2006 thành 1996', 'Sửa năm 1986 thành 1996'],
    ],
  ])('offers for %j', (text, offered) => {
    expect(labels(text, 'anniversary-adds-up')).toEqual(offered)
  })
})
