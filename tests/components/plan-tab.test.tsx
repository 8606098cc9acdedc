// @vitest-environment jsdom
/** Kế hoạch as a person meets it: what comes next, what is inserted, what a post owes, reminders, no plan at all. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../components/plan/timeline-layout'
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import type { Snapshot } from '../../lib/session'
import { plan, withPlans } from './plan-fixture'
import { renderSidebar } from './render-sidebar'

const PLAN = plan('cay-2024', 2024)
const tab = () => within(screen.getByRole('tabpanel', { name: 'Kế hoạch' }))

async function openTab(changes: Partial<Snapshot> = {}, catalogue: Catalogue = withPlans(PLAN)) {
  const side = renderSidebar(changes, 0, { catalogue })
  await side.person.click(screen.getByRole('tab', { name: 'Kế hoạch' }))
  await tab().findByRole('heading', { level: 2 })
  return side
}

describe('days', () => {
  test('says which deadline comes next, and how many days are left to each', async () => {
    await openTab({ today: '2024-02-02', postDay: '2024-02-02' })
    expect(tab().getByText(/gửi báo cáo sơ kết \(12\/02\/2024\)/).textContent).toBe(
      'Còn 10 ngày: gửi báo cáo sơ kết (12/02/2024).',
    )
    const rows = within(tab().getByRole('region', { name: 'Thời hạn' })).getAllByRole('listitem')
    expect(rows.map((row) => row.querySelector('.deadlines__left')?.firstChild?.textContent)).toEqual([
      'còn 10 ngày',
      'đã qua',
    ])
  })

  test('in another year it counts from the post’s day, and says so', async () => {
    await openTab({ today: '2026-11-30', postDay: '2024-02-12' })
    expect(tab().getByText(/Tính từ ngày đăng 12\/02\/2024/).textContent).toMatch(/^Ngày cuối: gửi báo cáo/)
    expect(tab().queryByRole('button', { name: /Nhắc tôi/ }), 'nobody is reminded of the past').toBeNull()
  })

  test('the bar is for the eye; this post’s day and today stand on it', async () => {
    await openTab({ today: '2024-05-01', postDay: '2024-02-02' })
    const bar = document.querySelector('.timeline')
    expect(bar?.getAttribute('aria-hidden')).toBe('true')
    expect(bar?.textContent).toContain('Ngày đăng')
    expect(bar?.textContent).toContain('Hôm nay')
    expect(bar?.textContent).toContain('Đợt 1')
  })

  test('labels that would touch stand below each other', () => {
    const placed = placeLabels([
      { at: 0.66, text: '28/8' },
      { at: 0.67, text: '02/9' },
      { at: 0.1, text: '03/02' },
      { at: 0.99, text: '31/12' },
    ])
    expect(placed.map(({ text, line, align }) => [text, line, align])).toEqual([
      ['03/02', 0, 'centre'],
      ['28/8', 0, 'centre'],
      ['02/9', 1, 'centre'],
      ['31/12', 0, 'end'],
    ])
  })
})

describe('inserting', () => {
  test.each([
    ['“Mỗi người một cây xanh”', 'plan cay-2024 cay-xanh'],
    ['“Trồng cây gây rừng”', 'plan cay-2024 chu-de'],
    ['94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)', 'anniversary party'],
    ['đợt thi đua thứ nhất (từ đầu năm đến 30/6/2024)', 'plan cay-2024 dot-1'],
    ['Kế hoạch số 903/KH-STP của Sở Tư pháp trồng cây đầu xuân', 'document tree-plan'],
  ])('%s', async (text, key) => {
    const { person, sent, shelf } = await openTab()
    await person.click(tab().getByRole('button', { name: `Chèn đúng nguyên văn: ${text}` }))
    expect(sent).toEqual([{ do: 'insert', text }])
    expect(shelf().recent).toEqual([key])
  })

  test('is off without a caret, and says what to do', async () => {
    const { person, sent } = await openTab({ caret: null })
    const button = tab().getByRole('button', { name: /Mỗi người một cây xanh/ })
    await person.click(button)
    expect(sent).toEqual([])
    expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toMatch(
      /bấm vào chỗ cần chèn/,
    )
  })
})

test('a results post is told what it must report, another kind on request', async () => {
  const { person } = await openTab({ postKind: { kind: 'interim-review', isInferred: true } })
  const needs = within(tab().getByRole('region', { name: 'Bài phải nêu' }))
  expect(needs.getByText(/Kết quả trồng cây/)).toBeTruthy()
  await person.selectOptions(needs.getByRole('combobox', { name: 'Loại bài theo kế hoạch' }), 'launch')
  expect(needs.getByText(/Chủ đề của phong trào/)).toBeTruthy()
})

describe('reminders', () => {
  const near = { today: '2024-02-08', postDay: '2024-02-08' }

  test('a deadline that is near is said above every tab, until that is stopped', async () => {
    const { person, shelf } = await openTab(near)
    await person.click(tab().getByRole('button', { name: 'Nhắc tôi hạn: gửi báo cáo sơ kết' }))
    expect(shelf().reminders).toEqual([
      { plan: 'cay-2024', deadline: 'so-ket', day: '2024-02-12', what: 'gửi báo cáo sơ kết' },
    ])
    await person.click(screen.getByRole('tab', { name: /Kiểm tra/ }))
    expect(screen.getByText('Còn 4 ngày: gửi báo cáo sơ kết (12/02/2024)')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Xem kế hoạch' }))
    expect(
      tab()
        .getByRole('button', { name: /Nhắc tôi hạn/ })
        .getAttribute('aria-pressed'),
    ).toBe('true')
    await person.click(screen.getByRole('button', { name: 'Thôi nhắc: gửi báo cáo sơ kết' }))
    expect(shelf().reminders).toEqual([])
    expect(screen.queryByText(/Còn 4 ngày: gửi báo cáo sơ kết \(12\/02\/2024\)$/)).toBeNull()
  })

  test('a deadline that is far is not spoken of yet', async () => {
    const { person } = await openTab({ today: '2024-01-10', postDay: '2024-01-10' })
    await person.click(tab().getByRole('button', { name: 'Nhắc tôi hạn: gửi báo cáo sơ kết' }))
    expect(screen.queryByRole('button', { name: 'Xem kế hoạch' })).toBeNull()
  })
})

describe('which plan', () => {
  test('that of the post’s year, and of the portal where several bodies have one', async () => {
    const other = { ...PLAN.issuer, name: 'Sở Tư pháp tỉnh Thử', shortName: 'Sở Tư pháp' }
    const catalogue = withPlans(plan('cay-2023', 2023), PLAN, plan('tu-phap-2024', 2024, { issuer: other }))
    const { person } = await openTab({}, catalogue)
    const choice = tab().getByRole<HTMLSelectElement>('combobox', { name: 'Kế hoạch đang xem' })
    expect(choice.value).toBe('tu-phap-2024')
    await person.selectOptions(choice, 'cay-2023')
    expect(tab().getByRole('heading', { level: 2 }).textContent).toBe(
      'Kế hoạch thi đua năm 2023 · Sở Cây xanh tỉnh Thử',
    )
  })

  test('without a plan of the year it says so, and offers those of others', async () => {
    const { person } = await openTab({ postDay: '2026-03-01' })
    expect(tab().getByRole('heading', { level: 2 }).textContent).toBe('Chưa có kế hoạch thi đua năm 2026')
    await person.selectOptions(tab().getByRole('combobox', { name: 'Kế hoạch đang xem' }), 'cay-2024')
    expect(tab().getByRole('heading', { level: 2 }).textContent).toMatch(/^Kế hoạch thi đua năm 2024/)
  })

  test('without any plan there is nothing to choose, but a way to add one', async () => {
    const { person, opened } = await openTab({}, withPlans())
    await person.click(tab().getByRole('button', { name: 'Thêm kế hoạch trong Tùy chọn' }))
    expect(opened).toEqual(['catalogue'])
    expect(tab().getByText('Danh mục trên máy này chưa có kế hoạch nào.')).toBeTruthy()
    expect(tab().queryByRole('combobox')).toBeNull()
  })
})
