// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Sidebar } from '../../components/sidebar'
import { CATALOGUE } from './catalogue-fixture'
import { renderSidebar } from './render-sidebar'
import { field, finding, holdSession, NO_SUCH_DAY, NO_YEAR, snapshot, WRONG_WEEKDAY } from './session-fixture'

const heading = (name: string) => screen.queryByRole('heading', { name })

describe('verdict', () => {
  test('an error stands in the way, with counts of everything found', () => {
    renderSidebar({
      findings: [NO_SUCH_DAY, WRONG_WEEKDAY, NO_YEAR],
      fields: [field('summary', 'Tóm tắt', 0)],
    })
    expect(heading('Chưa nên xuất bản')).not.toBeNull()
    expect(
      screen.getByText(/1 lỗi phải sửa, 1 cảnh báo, 1 gợi ý\. Thiếu 1 thông tin bắt buộc\./),
    ).toBeTruthy()
    expect(screen.getByRole('tab', { name: 'Kiểm tra · 3' })).toBeTruthy()
  })

  test('a warning asks for a second look', () => {
    renderSidebar({ findings: [WRONG_WEEKDAY] })
    expect(heading('Nên xem lại')).not.toBeNull()
  })

  test('a missing required field asks for a second look even without a finding', () => {
    renderSidebar({ fields: [field('summary', 'Tóm tắt', 0)] })
    expect(heading('Nên xem lại')).not.toBeNull()
    expect(heading('Không có gì phải sửa')).toBeNull()
  })

  test('nothing found is said calmly, and hints do not hold anyone up', () => {
    const { show } = renderSidebar()
    expect(heading('Có thể xuất bản')).not.toBeNull()
    expect(heading('Không có gì phải sửa')).not.toBeNull()
    show({ findings: [NO_YEAR] })
    expect(heading('Có thể xuất bản')).not.toBeNull()
  })

  test('the day the post is judged by is written by the norm', () => {
    const { show } = renderSidebar({ postDay: '2024-06-05' })
    expect(screen.getByText('Xét theo ngày đăng 05/6/2024')).toBeTruthy()
    show({ postDay: '2024-02-02', postDayIsOwn: false })
    expect(screen.getByText('Bài chưa ghi ngày đăng, xét theo hôm nay 02/02/2024')).toBeTruthy()
  })
})

describe('the verdict is announced', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  test('once it has settled, not at every change', () => {
    const session = holdSession(snapshot({ findings: [NO_SUCH_DAY] }))
    render(<Sidebar session={session} catalogue={CATALOGUE} />)
    const status = screen.getByRole('status', { name: 'Kết luận' })
    act(() => vi.advanceTimersByTime(900))
    act(() => session.show(snapshot()))
    act(() => vi.advanceTimersByTime(900))
    expect(status.textContent).toBe('')
    act(() => vi.advanceTimersByTime(200))
    expect(status.textContent).toBe('Có thể xuất bản. Không thấy lỗi nào.')
  })
})

describe('states', () => {
  test.each([
    ['starting', 'Đang đọc bài viết…'],
    ['no-editor', 'Chưa thấy ô soạn thảo'],
    ['orphaned', 'Tiện ích vừa được cập nhật hoặc tắt'],
  ] as const)('%s is explained and shows no stale findings', (phase, title) => {
    renderSidebar({ phase, findings: [NO_SUCH_DAY] })
    expect(heading(title)).not.toBeNull()
    expect(heading('Chưa nên xuất bản')).toBeNull()
    expect(screen.queryByRole('button', { name: NO_SUCH_DAY.message })).toBeNull()
    expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toBeTruthy()
  })

  test('waits for its connection, and says when there is none', () => {
    const { rerender } = render(<Sidebar session={null} catalogue={null} />)
    expect(heading('Đang kết nối với trang…')).not.toBeNull()
    rerender(<Sidebar session={null} catalogue={null} isDisconnected />)
    expect(heading('Không kết nối được với trang')).not.toBeNull()
  })
})

describe('foot, header and notice', () => {
  test('says when it was checked, checks again, closes', async () => {
    const { person, sent } = renderSidebar()
    expect(screen.getByText('Đã kiểm tra lúc 15:32')).toBeTruthy()
    expect(screen.getByText('Không có dữ liệu nào được gửi đi')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Kiểm tra lại' }))
    await person.click(screen.getByRole('button', { name: 'Đóng thanh bên' }))
    expect(sent).toEqual([{ do: 'rescan' }, { do: 'close' }])
  })

  test('an orphaned page cannot check again', async () => {
    const { person, sent } = renderSidebar({ phase: 'orphaned' })
    await person.click(screen.getByRole('button', { name: 'Kiểm tra lại' }))
    expect(sent).toEqual([])
  })

  test('a notice offers its action and can be put away', async () => {
    const action = { label: 'Hoàn tác', command: { do: 'undo' } } as const
    const { person, sent } = renderSidebar({ notice: { tone: 'done', text: 'Đã sửa 1 chỗ.', action } })
    const notice = screen.getByText('Đã sửa 1 chỗ.').closest<HTMLElement>('[role=status]')!
    await person.click(within(notice).getByRole('button', { name: 'Hoàn tác' }))
    await person.click(within(notice).getByRole('button', { name: 'Ẩn thông báo' }))
    expect(sent).toEqual([{ do: 'undo' }, { do: 'dismiss-notice' }])
  })
})

test('while something is written, a second writing waits, and the button keeps the focus', async () => {
  const { person, sent, show } = renderSidebar({ findings: [NO_SUCH_DAY] })
  const fix = screen.getByRole('button', { name: 'Sửa thành 01/3/2024' })
  fix.focus()
  await person.keyboard('{Enter}')
  show({ findings: [NO_SUCH_DAY], isBusy: true })
  await person.keyboard('{Enter}')
  expect(sent).toEqual([{ do: 'apply', findingId: NO_SUCH_DAY.id, fix: 1 }])
  expect(fix.getAttribute('aria-disabled')).toBe('true')
  expect(document.activeElement).toBe(fix)
})

test('a finding asked for by the text opens the tab Kiểm tra', async () => {
  const { person, show } = renderSidebar({ findings: [NO_SUCH_DAY] })
  await person.click(screen.getByRole('tab', { name: 'Trích dẫn' }))
  expect(screen.queryByRole('button', { name: NO_SUCH_DAY.message })).toBeNull()
  show({ findings: [NO_SUCH_DAY], selected: { id: NO_SUCH_DAY.id, request: 1 } })
  const card = screen.getByRole('button', { name: NO_SUCH_DAY.message }).closest('li')
  expect(card?.getAttribute('aria-current')).toBe('true')
})

test('a source is a link only when it leads to a web page', () => {
  renderSidebar({
    findings: [
      finding('Một', 'error', { source: { text: 'Nghị định', url: 'https://example.gov.vn/vb' } }),
      finding('Hai', 'error', { source: { text: 'Kịch bản', url: 'javascript:alert(1)' } }),
    ],
  })
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Căn cứ: Nghị định'])
})

test('a post that could not be checked is told, and what was found before it is not shown as if it stood', () => {
  renderSidebar({ findings: [NO_SUCH_DAY], phase: 'failed' })
  expect(screen.getByRole('heading', { name: 'Chưa kiểm tra được bài này' })).toBeTruthy()
  expect(screen.queryByText(NO_SUCH_DAY.message)).toBeNull()
  expect(screen.getByRole('button', { name: 'Kiểm tra lại' })).toBeTruthy()
})
