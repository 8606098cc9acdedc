// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PackPart } from '../../components/catalogue/pack-part'
import { TablePart } from '../../components/catalogue/table-part'
import { writePack } from '../../lib/packs/own-pack'
import { ownDocument, packOf } from '../packs/pack-fixture'
import { doorsTo, TODAY_ISO } from './catalogue-doors-fixture'

/** jsdom lays nothing out: the box that rows are seen through gets the height it has in the browser. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(440)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const RULES = new Set(['date-exists'])

async function showPack(start = packOf()) {
  const { doors, kept } = doorsTo(start)
  render(<PackPart doors={doors} todayIso={TODAY_ISO} ruleIds={RULES} />)
  await screen.findByText(/^Gói của bạn có/)
  const person = userEvent.setup({ applyAccept: false })
  const give = (text: string) =>
    person.upload(screen.getByLabelText('Tệp gói dữ liệu'), new File([text], 'goi.json'))
  return { kept, person, give }
}

test('a pack is looked at before anything of it is taken, and can be left out in parts', async () => {
  const { kept, person, give } = await showPack(packOf({ legalDocuments: [ownDocument()] }))
  const incoming = packOf({
    legalDocuments: [
      ownDocument({ subject: 'phát động đợt cao điểm', confidence: 'verified' }),
      ownDocument({ id: '12-kh-stp-2026', symbol: '12/KH-STP' }),
      ownDocument({ id: '98-2023-nd-cp' }),
    ],
  })
  await give(writePack(incoming))
  const changes = await screen.findByRole('region', { name: 'goi.json sẽ thay đổi những gì' })
  expect(within(changes).getByText('phát động thi đua năm 2026').tagName).toBe('DEL')
  expect(within(changes).getByText('đã có trong danh mục đi kèm tiện ích')).toBeTruthy()
  expect(within(changes).getByText(/1 bản ghi tự nhận là đã xác nhận/)).toBeTruthy()
  expect(kept.history).toEqual([])
  await person.click(within(changes).getByRole('checkbox', { name: /12\/KH-STP/ }))
  await person.click(screen.getByRole('button', { name: 'Nhận 1 thay đổi' }))
  await screen.findByText('Đã nhận 1 thay đổi.')
  expect(kept.pack.legalDocuments.map(({ subject, confidence }) => `${subject} ${confidence}`)).toEqual([
    'phát động đợt cao điểm known',
  ])
  await person.click(await screen.findByRole('button', { name: /^Quay lại lúc/ }))
  await screen.findByText('Đã quay lại trạng thái trước.')
  expect(kept.pack.legalDocuments[0]!.subject).toBe('phát động thi đua năm 2026')
})

test('a hostile pack is refused with its reason and changes nothing', async () => {
  const { kept, give } = await showPack(packOf({ legalDocuments: [ownDocument()] }))
  await give('{"version": 2, "__proto__": {"a": 1}}')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('khóa không được phép'))
  expect(screen.queryByRole('region', { name: /sẽ thay đổi/ })).toBeNull()
  expect(kept.history).toEqual([])
})

test('the pack goes out as a file that comes in the same', async () => {
  const { kept, person, give } = await showPack(packOf({ legalDocuments: [ownDocument()] }))
  await person.click(screen.getByRole('button', { name: 'Xuất gói' }))
  const [name, ...text] = kept.saved[0]!.split(' ')
  expect(name).toBe('goi-du-lieu-2026-02-02.json')
  await give(text.join(' '))
  await screen.findByText('Giống hệt (1)')
  expect(screen.getByRole('button', { name: 'Nhận 0 thay đổi' }).ariaDisabled).toBe('true')
})

async function showTable(start = packOf()) {
  const { doors, kept } = doorsTo(start)
  render(<TablePart doors={doors} todayIso={TODAY_ISO} />)
  await screen.findByText(/^1\d\d trong/)
  return { kept, person: userEvent.setup() }
}

const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).queryAllByRole('cell')[1]?.textContent ?? '')
    .filter((text) => text !== '')

test('the table holds what ships and one’s own, is searched and sorted', async () => {
  const { person } = await showTable(packOf({ legalDocuments: [ownDocument()] }))
  await person.type(screen.getByRole('searchbox'), '98/2023/nđ')
  expect(cells()[0]).toBe('98/2023/NĐ-CP')
  expect(cells().length).toBeLessThan(5)
  await person.clear(screen.getByRole('searchbox'))
  await person.click(screen.getByRole('checkbox', { name: 'Chỉ của bạn' }))
  expect(cells()).toEqual(['09/KH-STP'])
  await person.click(screen.getByRole('checkbox', { name: 'Chỉ của bạn' }))
  const issued = screen.getByRole('columnheader', { name: /Ngày ban hành/ })
  await person.click(within(issued).getByRole('button'))
  await person.click(within(issued).getByRole('button'))
  expect(issued.getAttribute('aria-sort')).toBe('descending')
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

test('a record is added when schema and form of number allow it, changed, removed, and all is undone', async () => {
  const { kept, person } = await showTable()
  await person.click(screen.getByRole('checkbox', { name: 'Chỉ của bạn' }))
  await person.click(screen.getByRole('button', { name: 'Thêm bản ghi' }))
  const type = async (label: string, text: string) => {
    const box = screen.getByLabelText(label)
    await person.clear(box)
    await person.type(box, text)
  }
  const save = () => person.click(screen.getByRole('button', { name: 'Lưu' }))
  await save()
  expect(screen.getByText('Hãy điền: Trích yếu.')).toBeTruthy()
  await type('Loại', 'Kế hoạch')
  await type('Số, ký hiệu', 'mười lăm')
  await type('Ngày ban hành', '30/02/2026')
  await type('Cơ quan ban hành', 'Sở Tư pháp tỉnh Vĩnh Hà')
  await type('Trích yếu', 'phát động thi đua')
  await save()
  expect(screen.getByText(/“30\/02\/2026” không phải là ngày có thật/)).toBeTruthy()
  await type('Ngày ban hành', '20/02/2026')
  await save()
  expect(screen.getByText(/số, ký hiệu “mười lăm” không đúng thể thức/)).toBeTruthy()
  expect(kept.history).toEqual([])
  await type('Số, ký hiệu', '15/KH-STP')
  await save()
  await waitFor(() =>
    expect(kept.pack.legalDocuments).toMatchObject([
      { id: '15-kh-stp-2026', confidence: 'known', issuedOn: '2026-02-20' },
    ]),
  )

  await person.click(await screen.findByRole('button', { name: 'Sửa Kế hoạch 15/KH-STP' }))
  await type('Trích yếu', 'phát động đợt cao điểm')
  await save()
  await waitFor(() => expect(kept.pack.legalDocuments[0]!.subject).toBe('phát động đợt cao điểm'))
  const undo = () => person.click(screen.getByRole('button', { name: 'Hoàn tác lần sửa cuối' }))
  await undo()
  await waitFor(() => expect(kept.pack.legalDocuments[0]!.subject).toBe('phát động thi đua'))
  await undo()
  await waitFor(() => expect(kept.pack.legalDocuments).toEqual([]))
  expect(screen.getByRole('button', { name: 'Hoàn tác lần sửa cuối' }).ariaDisabled).toBe('true')
})
