import { describe, expect, it } from 'vitest'
import { EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import type { Draft } from '../../lib/lint/draft'
import { draftFromFields, REQUIRED_FIELDS } from '../../lib/lint/required-fields'
import { fieldFilled } from '../../lib/lint/rules/field-filled'

const DAY = { year: 2024, month: 1, day: 31 }
const check = (draft: Draft) => [
  ...fieldFilled.check({
    draft,
    blocks: [],
    catalogue: EMPTY_CATALOGUE,
    today: DAY,
    postDay: DAY,
    publishedOn: null,
  }),
]
const oneField = (text: string, name = 'category', required = true): Draft => ({
  fields: [{ name, label: 'Chuyên mục', required, text }],
  publishedOn: null,
})

describe('field-filled', () => {
  it.each([
    '',
    ' ',
    '\u00a0\u200b\n\t',
    '…',
    '...',
    '---',
    '___',
    '?',
    '-- Chọn chuyên mục --',
    '[Chọn]',
    '--Lựa chọn--',
  ])('takes %j for empty', (text) => {
    expect(check(oneField(text))).toHaveLength(1)
  })

  it.each(['Tin tức', 'P.V.', '0', 'A', 'Chọn lọc văn bản', 'Chọn người đi học', '- Thi đua -', 'anh.jpg'])(
    'takes %j for filled',
    (text) => {
      expect(check(oneField(text))).toEqual([])
    },
  )

  it('judges required fields only, on the field as a whole', () => {
    expect(check(oneField('', 'title', false))).toEqual([])
    expect(check(oneField('', 'title'))[0]!.at).toEqual({ field: 'title' })
  })

  it('names the field as its portal does, says why, and is an error or a warning as the norm has it', () => {
    const draft: Draft = {
      fields: [
        { name: 'title', label: 'Tiêu đề tin', required: true, text: '' },
        { name: 'coverAlt', label: 'Văn bản thay thế', required: true, text: '' },
        { name: 'quan-huyen', label: 'Đơn vị', required: true, text: '' },
      ],
      publishedOn: null,
    }
    const reports = check(draft)
    expect(reports.map((one) => [one.message, one.severity ?? fieldFilled.severity])).toEqual([
      ['Mục “Tiêu đề tin” còn trống', 'error'],
      ['Mục “Văn bản thay thế” còn trống', 'warning'],
      ['Mục “Đơn vị” còn trống', 'error'],
    ])
    expect(reports[0]!.why).toBe(REQUIRED_FIELDS.get('title')!.why)
  })

  it('reads very long bodies to an end', () => {
    expect(check(oneField(`${' '.repeat(2_000_000)}a`, 'body'))).toEqual([])
    expect(check(oneField(`${'-- Chọn '.repeat(300_000)}`, 'body'))).toEqual([])
  })
})

describe('draftFromFields', () => {
  it('requires title, summary, body and author when they are given, and nothing that is not', () => {
    const draft = draftFromFields(
      { title: 'a', summary: '', body: 'b', author: '', source: '', extra: '' },
      DAY,
    )
    expect(draft.publishedOn).toEqual(DAY)
    expect(draft.fields.map(({ name, label, required }) => [name, label, required])).toEqual([
      ['title', 'Tiêu đề', true],
      ['summary', 'Tóm tắt', true],
      ['body', 'Nội dung', true],
      ['author', 'Tác giả', true],
      ['source', 'Nguồn', false],
      ['extra', 'extra', false],
    ])
    expect(check(draft).map(({ at }) => at)).toEqual([{ field: 'summary' }, { field: 'author' }])
    expect(check(draftFromFields({ body: 'b' }))).toEqual([])
  })
})
