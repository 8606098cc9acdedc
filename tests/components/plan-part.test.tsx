// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { PlanPart } from '../../components/catalogue/plan-part'
import { ReadFailure } from '../../lib/plan-import/read-failure'
import { ownText } from '../plan-import/own-plans'
import { doorsTo, TODAY_ISO } from './catalogue-doors-fixture'

afterEach(cleanup)

async function readPlan(text = ownText('so-tu-phap')) {
  const { doors, kept } = doorsTo()
  const person = userEvent.setup()
  render(<PlanPart doors={doors} todayIso={TODAY_ISO} />)
  await person.upload(screen.getByLabelText('Tệp kế hoạch'), new File([text], 'ke-hoach.txt'))
  await screen.findByRole('button', { name: 'Đưa vào danh mục' })
  return { doors, kept, person }
}

/** Buttons that nobody has pressed. By their labels: asking for dozens by their roles takes seconds in jsdom. */
const waiting = (label: string) => [
  ...document.querySelectorAll<HTMLElement>(`button[aria-pressed="false"][aria-label^="${label}: "]`),
]

const take = () => screen.getByRole('button', { name: 'Đưa vào danh mục' })

test('doubtful items come first, each beside the sentence it was read from', async () => {
  await readPlan()
  const [first] = screen.getAllByRole('listitem', { name: /^Văn bản căn cứ: Nghị định số 123/ })
  expect(within(first!).getByText('Danh mục chưa có văn bản này; sẽ được thêm mới.')).toBeTruthy()
  expect(first!.querySelector('mark')?.textContent).toContain('123/2015/NĐ-CP')
  const [clear] = screen.getAllByRole('listitem', { name: /^Kế hoạch:/ })
  expect(first!.compareDocumentPosition(clear!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  // The checker has looked at the plan itself.
  expect(screen.getAllByText('Ngày không tồn tại: 31/4/2026').length).toBeGreaterThan(0)
})

test('nothing enters before everything was looked at, and then only what was confirmed', async () => {
  const { kept, person } = await readPlan()
  await person.click(take())
  expect(kept.pack.plans).toEqual([])
  await person.click(screen.getByRole('button', { name: /^Xác nhận cả/ }))
  await person.click(screen.getByRole('button', { name: /^Bỏ qua: Công văn số 215/ }))
  for (const button of waiting('Đúng'))
    if (!button.ariaLabel!.includes('Công văn số 215')) fireEvent.click(button)
  await person.click(take())
  await screen.findByText(/Đã đưa ke-hoach\.txt vào danh mục/)
  const [plan] = kept.pack.plans
  expect(plan).toMatchObject({ year: 2026, issuer: { name: 'Sở Tư pháp tỉnh Vĩnh Hà' } })
  expect(kept.pack.legalDocuments.map(({ symbol }) => symbol)).not.toContain('215/STP-PBGDPL')
  expect(kept.history.map(({ why }) => why)).toEqual(['plan'])
})

test('an item is corrected; what is wrong is said beside the field', async () => {
  const { person } = await readPlan()
  await person.click(screen.getByRole('button', { name: /^Sửa: 30\/01\/2026/ }))
  const day = screen.getByLabelText<HTMLInputElement>('Hạn')
  await person.clear(day)
  await person.type(day, '31/4/2026')
  await person.click(screen.getByRole('button', { name: 'Lưu và xác nhận' }))
  expect(screen.getByText('phải là ngày có thật, viết như 30/6/2025')).toBeTruthy()
  await person.clear(day)
  await person.type(day, '28/02/2026')
  await person.click(screen.getByRole('button', { name: 'Lưu và xác nhận' }))
  expect(screen.getByRole('button', { name: /^Đúng: 28\/02\/2026/, pressed: true })).toBeTruthy()
})

test('without the plan itself nothing is taken, and it says why', async () => {
  const { kept, person } = await readPlan('Thi đua năm 2026.\nHạn gửi báo cáo trước ngày 05/6/2026.')
  for (const button of waiting('Bỏ qua')) fireEvent.click(button)
  await person.click(take())
  expect(screen.getByRole('alert').textContent).toContain('Cần xác nhận tên kế hoạch')
  expect(kept.history).toEqual([])
})

test('what was not recognised is listed', async () => {
  await readPlan()
  expect(screen.getByRole('heading', { name: 'Đoạn chưa nhận ra (3)' })).toBeTruthy()
  expect(screen.getByText('15/3/2026').tagName).toBe('MARK')
})

test('a file that cannot be read says why, and reading can be cancelled', async () => {
  const { doors } = doorsTo()
  const person = userEvent.setup()
  render(<PlanPart doors={doors} todayIso={TODAY_ISO} />)
  vi.spyOn(doors, 'readPlan').mockRejectedValueOnce(new ReadFailure('scanned'))
  const input = screen.getByLabelText('Tệp kế hoạch')
  await person.upload(input, new File(['x'], 'a.pdf'))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('ảnh chụp'))
  let isAborted = false
  vi.spyOn(doors, 'readPlan').mockImplementationOnce((_source, _packs, { signal, onProgress }) => {
    onProgress({ done: 3, of: 200 })
    signal.addEventListener('abort', () => {
      isAborted = true
    })
    return new Promise(() => undefined)
  })
  await person.upload(screen.getByLabelText('Tệp kế hoạch'), new File(['x'], 'b.pdf'))
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('3')
  await person.click(screen.getByRole('button', { name: 'Hủy' }))
  expect(isAborted).toBe(true)
  expect(screen.getByRole('alert').textContent).toContain('Đã hủy')
})

test('a file that is dropped before the catalogue is open is read when it is', async () => {
  const { doors } = doorsTo()
  const builtIn = await doors.readBuiltIn()
  let open = () => {}
  vi.spyOn(doors, 'readBuiltIn').mockReturnValue(
    new Promise((resolve) => {
      open = () => resolve(builtIn)
    }),
  )
  render(<PlanPart doors={doors} todayIso={TODAY_ISO} />)
  const file = new File([ownText('so-tu-phap')], 'ke-hoach.txt')
  await userEvent.upload(screen.getByLabelText('Tệp kế hoạch'), file)
  expect(screen.getByRole('progressbar', { name: /ke-hoach\.txt/ })).toBeTruthy()
  open()
  expect(await screen.findByRole('button', { name: 'Đưa vào danh mục' })).toBeTruthy()
})
