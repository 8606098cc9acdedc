// @vitest-environment jsdom
/** Trích dẫn beyond the search: replacing what is cited at the caret, what is kept at hand, patterns, own documents. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CaretPlace, Snapshot } from '../../lib/session'
import { renderSidebar } from './render-sidebar'

const FULL = 'Nghị định số 902/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định về trồng cây bóng mát'
const box = () => screen.getByRole<HTMLInputElement>('searchbox')
const tab = () => within(screen.getByRole('tabpanel', { name: 'Trích dẫn' }))

/** A caret at `|`, or a selection `[…]`, in a line that begins at 100. */
function caretIn(marked: string): CaretPlace {
  const text = marked.replace(/[[\]|]/g, '')
  const from = marked.search(/[[|]/)
  const to = marked.includes(']') ? marked.indexOf(']') - 1 : from
  return { fieldLabel: 'Nội dung', before: '', after: '', line: { field: 'body', at: 100, text, from, to } }
}

async function openTab(
  changes: Partial<Snapshot> = {},
  around: Parameters<typeof renderSidebar>[2] = undefined,
) {
  const side = renderSidebar(changes, 0, around)
  await side.person.click(screen.getByRole('tab', { name: 'Trích dẫn' }))
  return side
}

describe('replacing', () => {
  test('the citation at the caret stands open and is replaced in the style that was picked', async () => {
    const { person, sent, shelf } = await openTab({ caret: caretIn('theo Nghị định 902| thì') })
    const section = await tab().findByRole('region', { name: 'Đang ở con trỏ: “Nghị định 902”' })
    await person.click(within(section).getByRole('radio', { name: 'Đầy đủ' }))
    await person.click(within(section).getByRole('button', { name: 'Thay “Nghị định 902”' }))
    const span = { field: 'body', start: 105, end: 118, text: 'Nghị định 902' }
    expect(sent).toEqual([{ do: 'replace', span, text: FULL }])
    expect(shelf().recent).toEqual(['document tree-new'])
  })

  test('Enter replaces rather than saying it twice', async () => {
    const { person, sent } = await openTab({ caret: caretIn('theo Nghị định 902| thì') })
    await tab().findByRole('button', { name: 'Thay “Nghị định 902”' })
    await person.type(box(), '{Enter}')
    expect(sent.map((command) => command.do)).toEqual(['replace'])
  })

  test('another document that was searched for may take its place too, or be inserted', async () => {
    const { person, sent } = await openTab({ caret: caretIn('theo [Nghị định 902] thì') })
    await tab().findByRole('button', { name: 'Thay “Nghị định 902”' })
    await person.type(box(), '901')
    await person.click(tab().getByRole('radio', { name: 'Rút gọn' }))
    await person.click(tab().getByRole('button', { name: 'Thay “Nghị định 902”' }))
    expect(sent).toMatchObject([{ do: 'replace', text: 'Nghị định số 901/2019/NĐ-CP' }])
  })

  test('words that cite nothing are replaced when they are selected', async () => {
    const { person, sent } = await openTab({ caret: caretIn('theo [văn bản kia] thì') })
    await person.type(box(), '902')
    await person.click(await tab().findByRole('button', { name: 'Thay “văn bản kia”' }))
    expect(sent).toMatchObject([{ do: 'replace', span: { start: 105, end: 116, text: 'văn bản kia' } }])
  })

  test('when the caret moves away the offer goes', async () => {
    const { show } = await openTab({ caret: caretIn('theo Nghị định 902| thì') })
    await tab().findByRole('button', { name: 'Thay “Nghị định 902”' })
    show({ caret: caretIn('|theo Nghị định 902 thì') })
    expect(tab().queryByRole('button', { name: /^Thay/ })).toBeNull()
  })
})

describe('at hand', () => {
  test('a star keeps a document at hand, and lets it go', async () => {
    const { person, shelf } = await openTab()
    await person.type(box(), '902')
    const star = () => tab().getByRole('button', { name: 'Hay dùng: Nghị định số 902/2023/NĐ-CP' })
    expect(star().getAttribute('aria-pressed')).toBe('false')
    await person.click(star())
    expect(star().getAttribute('aria-pressed')).toBe('true')
    await person.clear(box())
    const kept = await tab().findByRole('region', { name: 'Hay dùng' })
    expect(within(kept).getByRole('button', { name: 'Nghị định số 902/2023/NĐ-CP' })).toBeTruthy()
    await person.click(star())
    expect(shelf().favourites).toEqual([])
  })

  test('what was inserted last stands below, once', async () => {
    const shelf = {
      favourites: ['anniversary party'],
      recent: ['document tree-new', 'anniversary party', 'document gone'],
      reminders: [],
    }
    await openTab({}, { shelf })
    const recent = tab().getByRole('region', { name: 'Vừa dùng' })
    expect(within(recent).getAllByRole('listitem')).toHaveLength(1)
    expect(tab().getAllByText('94 năm Ngày thành lập Đảng Cộng sản Việt Nam')).toHaveLength(1)
  })
})

describe('sentence patterns', () => {
  test('those of the post’s kind are inserted with their blanks', async () => {
    const { person, sent } = await openTab({ postKind: { kind: 'good-person', isInferred: true } })
    const section = await tab().findByRole('region', { name: 'Mẫu câu' })
    const blanks = await within(section).findAllByText('[Họ và tên]')
    expect(blanks.length).toBeGreaterThan(0)
    await person.click(within(section).getAllByRole('button', { name: /^Chèn mẫu câu: / })[0]!)
    expect(sent).toMatchObject([{ do: 'insert', text: expect.stringMatching(/\[.+\]/) }])
  })

  test('another kind can be looked at', async () => {
    const { person } = await openTab()
    await tab().findByText(/Chọn loại bài để xem mẫu câu/)
    await person.selectOptions(tab().getByRole('combobox', { name: 'Mẫu câu cho loại bài' }), 'launch')
    expect((await tab().findAllByRole('button', { name: /^Chèn mẫu câu: / })).length).toBeGreaterThan(2)
  })
})

describe('a document of one’s own', () => {
  const button = (name: string) => tab().getByRole('button', { name })
  const field = (name: string) => tab().getByRole('textbox', { name })

  async function fill(person: Awaited<ReturnType<typeof openTab>>['person']) {
    await person.type(field('Ngày ban hành'), '12/01/2024')
    await person.type(field('Cơ quan ban hành'), 'Sở Tư pháp')
    await person.type(field('Trích yếu'), 'Về trồng cây')
  }

  test('is checked while it is typed, and kept when it is in order', async () => {
    const { person, added } = await openTab()
    await person.type(box(), '24-KH/UBND')
    await person.click(button('Thêm văn bản chưa có trong danh mục'))
    expect(document.activeElement).toBe(field('Số, ký hiệu'))
    expect((field('Số, ký hiệu') as HTMLInputElement).value).toBe('24-KH/UBND')
    await fill(person)
    await person.clear(field('Số, ký hiệu'))
    await person.type(field('Số, ký hiệu'), '24/KH-STP')
    await person.selectOptions(tab().getByRole('combobox', { name: 'Loại văn bản' }), 'Kế hoạch')
    expect(
      await tab().findByText('Kế hoạch số 24/KH-STP ngày 12/01/2024 của Sở Tư pháp về trồng cây'),
    ).toBeTruthy()
    await person.click(button('Thêm vào danh mục của bạn'))
    expect(added).toMatchObject([{ symbol: '24/KH-STP', issuedOn: '2024-01-12', documentType: 'Kế hoạch' }])
    expect(await tab().findByText('Đã thêm văn bản số 24/KH-STP vào danh mục của bạn.')).toBeTruthy()
    expect(document.activeElement).toBe(box())
    expect(box().value).toBe('24/KH-STP')
  })

  test('says what is wrong beside its field, and keeps nothing', async () => {
    const { person, added } = await openTab()
    await person.click(button('Thêm văn bản chưa có trong danh mục'))
    await fill(person)
    await person.type(field('Số, ký hiệu'), 'bảy')
    await tab().findByText(/Chưa đọc được số, ký hiệu này/)
    expect(field('Số, ký hiệu').getAttribute('aria-invalid')).toBe('true')
    await person.clear(field('Ngày ban hành'))
    await person.type(field('Ngày ban hành'), '30/02/2024')
    const said = await tab().findByText('Không có ngày 30/02/2024.')
    expect(field('Ngày ban hành').getAttribute('aria-describedby')).toBe(said.parentElement!.id)
    await person.click(button('Thêm vào danh mục của bạn'))
    await person.type(field('Trích yếu'), '{Enter}')
    expect(added).toEqual([])
    await person.click(button('Thôi'))
    expect(document.activeElement).toBe(box())
  })
})
