// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { nearAnniversaries } from '../../components/citations/near-anniversaries'
import type { Snapshot } from '../../lib/session'
import { CATALOGUE } from './catalogue-fixture'
import { renderSidebar } from './render-sidebar'

const PARTY_2024 = '94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)'
const box = () => screen.getByRole<HTMLInputElement>('searchbox')
const open = () =>
  document.querySelector<HTMLElement>('[aria-expanded=true][data-result]')?.textContent ?? null
const rows = () => Array.from(document.querySelectorAll('[data-result]'), (row) => row.textContent)

async function openTab(changes: Partial<Snapshot> = {}) {
  const side = renderSidebar(changes)
  await side.person.click(screen.getByRole('tab', { name: 'Trích dẫn' }))
  return side
}

describe('before anything is typed', () => {
  test('the search box has the focus, and the anniversaries near the post stand below', async () => {
    await openTab()
    expect(document.activeElement).toBe(box())
    expect(rows()).toEqual([
      '94 năm Ngày thành lập Đảng Cộng sản Việt Nam',
      '74 năm Ngày truyền thống học sinh, sinh viên',
    ])
    expect(open()).toBeNull()
  })

  test('around New Year an anniversary of next January counts for next year', () => {
    const near = nearAnniversaries(CATALOGUE.anniversaries, '2024-12-20')
    expect(near.map(({ anniversary, year, distance }) => [anniversary.id, year, distance])).toEqual([
      ['student', 2025, 20],
    ])
  })

  test('Alt+K opens the search from the other tab', async () => {
    const { person } = renderSidebar()
    await person.keyboard('{Alt>}k{/Alt}')
    expect(document.activeElement).toBe(box())
  })
})

describe('search', () => {
  test('finds without diacritics, marks what matched and opens the best result', async () => {
    const { person } = await openTab()
    await person.type(box(), 'nghi dinh 902')
    expect(rows()).toEqual(['Nghị định số 902/2023/NĐ-CP'])
    expect(open()).toBe('Nghị định số 902/2023/NĐ-CP')
    const marked = Array.from(document.querySelectorAll('[data-result] mark'), (mark) => mark.textContent)
    expect(marked).toEqual(['Nghị', 'định', '902'])
  })

  test('says so when nothing matches', async () => {
    const { person } = await openTab()
    await person.type(box(), 'xe lu')
    expect(
      screen.getByText(/Không thấy văn bản, ngày kỷ niệm hay mục kế hoạch nào khớp với “xe lu”/),
    ).toBeTruthy()
    expect(rows()).toEqual([])
  })

  test('a lunar day is inserted by its name, and why is said', async () => {
    const { person, sent } = await openTab()
    await person.type(box(), 'hung vuong')
    expect(screen.getByText(/Ngày âm lịch/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Chèn tại con trỏ' }))
    expect(sent).toEqual([{ do: 'insert', text: 'Giỗ Tổ Hùng Vương' }])
  })
})

describe('validity on the post’s day', () => {
  test.each([
    ['901', 'Hết hiệu lực từ 01/01/2024'],
    ['902', 'Còn hiệu lực tại 02/02/2024, theo dữ liệu chưa xác nhận'],
    ['903', 'Chưa rõ hiệu lực'],
  ])('%s: %s', async (symbol, badge) => {
    const { person } = await openTab()
    await person.type(box(), symbol)
    const row = document.querySelector('[data-result]')?.closest('li')
    expect(row?.querySelector('.badge')?.textContent).toBe(badge)
  })

  test('an expired document points to the one that supersedes it', async () => {
    const { person } = await openTab()
    await person.type(box(), '901')
    await person.click(screen.getByRole('button', { name: 'Nghị định số 902/2023/NĐ-CP' }))
    expect(open()).toBe('Nghị định số 902/2023/NĐ-CP')
    expect(document.activeElement).toBe(box())
  })
})

describe('inserting', () => {
  test('inserts exactly the preview, in the style that was picked', async () => {
    const { person, sent } = await openTab()
    await person.type(box(), '902')
    const full = 'Nghị định số 902/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định về trồng cây bóng mát'
    await person.click(screen.getByRole('radio', { name: 'Đầy đủ' }))
    expect(screen.getByText(full)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Chèn tại con trỏ' }))
    await person.click(screen.getByRole('radio', { name: 'Rút gọn' }))
    await person.click(screen.getByRole('button', { name: 'Chèn tại con trỏ' }))
    expect(sent).toEqual([
      { do: 'insert', text: full },
      { do: 'insert', text: 'Nghị định số 902/2023/NĐ-CP' },
    ])
  })

  test('shows where it would go', async () => {
    const { person } = await openTab()
    await person.type(box(), '902')
    const place = screen.getByText(/Vào ô Nội dung/)
    expect(place.textContent).toBe('Vào ô Nội dung: …theo (chỗ chèn) của Sở…')
  })

  test('is off without a caret, and says what to do', async () => {
    const { person, sent } = await openTab({ caret: null })
    await person.type(box(), '902{Enter}')
    const button = screen.getByRole('button', { name: 'Chèn tại con trỏ' })
    await person.click(button)
    expect(sent).toEqual([])
    expect(button.getAttribute('aria-disabled')).toBe('true')
    const why = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(why?.textContent).toBe('Hãy bấm vào chỗ cần chèn trong ô soạn thảo, rồi quay lại đây.')
  })
})

describe('keys', () => {
  test('Enter in the box inserts the open result', async () => {
    const { person, sent } = await openTab()
    await person.type(box(), 'thanh lap dang{Enter}')
    expect(sent).toEqual([{ do: 'insert', text: PARTY_2024 }])
  })

  test('arrows walk through the results and back to the box', async () => {
    const { person, sent } = await openTab()
    await person.keyboard('{ArrowDown}')
    expect(open()).toBe('94 năm Ngày thành lập Đảng Cộng sản Việt Nam')
    await person.keyboard('{ArrowDown}')
    expect(open()).toBe('74 năm Ngày truyền thống học sinh, sinh viên')
    await person.keyboard('{ArrowUp}{Enter}')
    expect(sent).toEqual([{ do: 'insert', text: PARTY_2024 }])
    await person.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(box())
  })

  test('documents and anniversaries are walked in the order they stand', async () => {
    const { person } = await openTab()
    await person.type(box(), 't')
    const shown = rows()
    await person.keyboard('{ArrowDown}{ArrowDown}')
    expect(shown.length).toBeGreaterThan(2)
    expect(open()).toBe(shown[1])
    expect(within(document.body).getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(1)
  })
})
