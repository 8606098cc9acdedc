// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { JournalPage, type JournalPageProps } from '../../components/journal/journal-page'
import { Report } from '../../components/journal/report'
import { record } from '../../lib/journal/record'
import { note, noted, PUBLISHED, stamp } from '../journal/note-fixture'
import { builtInCatalogue } from '../lint/built-in-catalogue'

afterEach(cleanup)

const { plans } = builtInCatalogue()
const ASIDE = noted('31/6/2024', { severity: 'warning', standing: 'ignored', reason: 'Trích nguyên văn' })
const OVERRIDDEN = noted('30/2/2024', { standing: 'overridden', reason: 'Đã thống nhất' })
const OVERRIDE = { ...PUBLISHED, way: 'overridden', reason: 'Đã thống nhất' } as const

const FIRST = record(
  [],
  note({ title: 'Phát động thi đua', findings: [ASIDE, OVERRIDDEN], act: OVERRIDE }),
  stamp(9),
)
const ENTRIES = record(
  FIRST,
  note({ visit: 'visit-2', post: 'https://cong/2', title: '=Tổng kết năm', kind: 'final-review' }),
  stamp(300),
)

function renderJournal(props: Partial<JournalPageProps> = {}) {
  const wishes: string[] = []
  const saved: { name: string; content: string }[] = []
  render(
    <JournalPage
      entries={ENTRIES}
      broken={0}
      plans={plans}
      isBusy={false}
      problem={null}
      cleared={0}
      now={new Date(2024, 10, 30).getTime()}
      onClear={() => wishes.push('clear')}
      onRestore={() => wishes.push('restore')}
      onSave={(name, content) => saved.push({ name, content })}
      onSaveBroken={() => wishes.push('save broken')}
      onDropBroken={() => wishes.push('drop broken')}
      {...props}
    />,
  )
  return { wishes, saved, person: userEvent.setup() }
}

const figure = (name: string) =>
  within(screen.getByText(name, { selector: '.tile dt' }).closest('.tile') as HTMLElement).getByText(/^\d+$/)
    .textContent

test('tells what was checked, published, fixed and set aside, in figures and by period of the plan', () => {
  renderJournal()
  expect([figure('Bài đã kiểm tra'), figure('Đã đăng'), figure('Phát hiện'), figure('Bỏ qua')]).toEqual([
    '2',
    '1',
    '2',
    '1',
  ])
  const periods = screen.getByRole('table', { name: 'Theo kỳ của kế hoạch thi đua' })
  const rows = within(periods)
    .getAllByRole('row')
    .map(({ textContent }) => textContent)
  expect(rows[1]).toContain('Đợt thi đua thứ hai năm 2024 (01/7/2024 – 31/12/2024)1000')
  expect(rows[2]).toContain('Đợt thi đua thứ nhất năm 2024 (01/01/2024 – 30/6/2024)11111')
})

test('each chart has its figures in a table', () => {
  renderJournal()
  const months = screen.getByRole('table', { name: 'Lỗi và cảnh báo theo tháng' })
  const january = within(months).getByRole('row', { name: /Tháng 1\/2024/ })
  expect(within(january).getAllByRole('cell')[0]!.textContent, 'dates').toBe('2')
})

test('a post tells what became of each finding, and with what reason', () => {
  renderJournal()
  const post = screen.getByText('Phát động thi đua', { selector: '.entry__title' }).closest('li')!
  expect(within(post).getByText('Đã đăng khi còn lỗi')).toBeTruthy()
  expect(within(post).getByText('Đã bỏ qua: Trích nguyên văn')).toBeTruthy()
  expect(within(post).getByText('Lý do đăng khi còn lỗi: Đã thống nhất')).toBeTruthy()
  const link = within(post).getByRole('link', { name: /^Phiếu kiểm tra\s?: Phát động thi đua$/ })
  expect(link.getAttribute('href')).toBe('#report=entry-9')
})

test('is narrowed by period, outcome and title, without diacritics', async () => {
  const { person } = renderJournal()
  const titles = () => [...document.querySelectorAll('.entry__title')].map(({ textContent }) => textContent)
  await person.type(screen.getByRole('searchbox'), 'phat dong')
  expect(titles()).toEqual(['Phát động thi đua'])
  await person.clear(screen.getByRole('searchbox'))
  await person.selectOptions(screen.getByRole('combobox', { name: 'Kết quả' }), 'Đã kiểm tra, chưa đăng')
  expect(titles()).toEqual(['=Tổng kết năm'])
  await person.selectOptions(screen.getByRole('combobox', { name: 'Kỳ' }), 'Đợt thi đua thứ nhất năm 2024')
  expect(screen.getByText('Không có bài nào khớp.')).toBeTruthy()
  expect(figure('Bài đã kiểm tra')).toBe('1')
})

test('is given as files for a spreadsheet, without formulas', async () => {
  const { person, saved } = renderJournal()
  await person.click(screen.getByRole('button', { name: 'Xuất CSV: mỗi dòng một bài' }))
  await person.click(screen.getByRole('button', { name: 'Xuất CSV: mỗi dòng một phát hiện' }))
  expect(saved.map(({ name }) => name)).toEqual([
    'nhat-ky-bai-2024-11-30.csv',
    'nhat-ky-phat-hien-2024-11-30.csv',
  ])
  const [posts, findings] = saved.map(({ content }) => content.split('\r\n'))
  expect(posts![0]).toMatch(/^\uFEFF"Ngày","Kỳ","Tiêu đề bài"/)
  expect(posts![1]).toMatch(/^"10\/01\/2024","Đợt thi đua thứ nhất năm 2024","Phát động thi đua"/)
  expect(posts![2]).toContain(`"'=Tổng kết năm"`)
  expect(findings).toHaveLength(4)
  expect(findings![2]).toContain('"30/2/2024","Đăng khi còn lỗi","Đã thống nhất","date-exists"')
})

test('is cleared only after a question, and brought back', async () => {
  const { person, wishes } = renderJournal({ cleared: 2 })
  await person.click(screen.getByRole('button', { name: 'Xóa nhật ký…' }))
  await person.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Giữ lại' }))
  expect(wishes).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Xóa nhật ký…' }))
  await person.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Xóa nhật ký' }))
  await person.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  expect(wishes).toEqual(['clear', 'restore'])
})

test('says when it is empty, being read, broken or not readable', async () => {
  renderJournal({ entries: [] })
  expect(screen.getByRole('heading', { name: 'Nhật ký chưa có bài nào' })).toBeTruthy()
  cleanup()
  renderJournal({ entries: null })
  expect(screen.getByText('Đang đọc nhật ký…')).toBeTruthy()
  cleanup()
  renderJournal({ entries: null, problem: 'Không đọc được nhật ký.' })
  expect(screen.getByRole('alert').textContent).toBe('Không đọc được nhật ký.')
  cleanup()
  const { person, wishes } = renderJournal({ broken: 3 })
  expect(screen.getByText(/3 mục của nhật ký bị hỏng/)).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Tải phần hỏng về' }))
  await person.click(screen.getByRole('button', { name: 'Xóa phần hỏng' }))
  expect(wishes).toEqual(['save broken', 'drop broken'])
})

test('the report names the catalogue, the hash, findings and reasons, and has the text only when it was asked for', () => {
  const { rerender } = render(<Report entry={FIRST[0]!} texts={null} onPrint={() => {}} />)
  const report = screen.getByRole('article')
  expect(within(report).getByText('rà soát đến ngày 23/11/2026')).toBeTruthy()
  expect(within(report).getByText('hash-9')).toBeTruthy()
  const rows = within(report)
    .getAllByRole('row')
    .map(({ textContent }) => textContent)
  expect(rows[1]).toContain('“30/2/2024”Đăng khi còn lỗi: Đã thống nhất')
  expect(rows[2]).toContain('“31/6/2024”Đã bỏ qua: Trích nguyên văn')
  expect(screen.queryByText('Văn bản của bài')).toBeNull()
  rerender(<Report entry={FIRST[0]!} texts={['Tiêu đề', 'Đoạn văn của bài']} onPrint={() => {}} />)
  expect(screen.getByText('Đoạn văn của bài')).toBeTruthy()
})
