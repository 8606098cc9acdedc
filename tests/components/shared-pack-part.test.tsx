// @vitest-environment jsdom
/** What a person sees of the shared pack: age, refusals, the grant, what the office has locked. */
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { PolicyPortals } from '../../components/options/policy-portals'
import { SharedPackPart } from '../../components/options/shared-pack-part'
import type { SharedPackDoors, ShownSharedPack } from '../../lib/options/catalogue-doors'

afterEach(cleanup)

const NOW = Date.parse('2026-03-04T08:00:00Z')
const NONE: ShownSharedPack = {
  source: null,
  isPolicy: false,
  isLocked: false,
  isGranted: false,
  origin: null,
  pack: null,
  checkedAt: null,
  goodAt: null,
  problem: null,
  older: null,
}
const USED: ShownSharedPack = {
  ...NONE,
  source: { address: 'https://so.example/goi.json', sha256: 'a'.repeat(64) },
  origin: 'https://so.example/*',
  isGranted: true,
  pack: { name: 'Sở', asOf: '2026-03-01', records: 12 },
  goodAt: NOW - 3 * 86_400_000,
}

function show(shared: ShownSharedPack) {
  const doors = {
    read: vi.fn(async () => shared),
    keep: vi.fn<SharedPackDoors['keep']>(async () => shared),
    check: vi.fn(async () => shared),
    askForHost: vi.fn(async () => true),
    whenChanged: () => () => undefined,
  }
  render(<SharedPackPart doors={doors} now={NOW} />)
  return doors
}

it('tells how old it is, and looks for a newer one at a click', async () => {
  const doors = show(USED)
  expect(await screen.findByText(/12 bản ghi.*Cập nhật 3 ngày trước/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra ngay' }))
  expect(doors.check).toHaveBeenCalledWith(false)
})

it('asks the browser for the one host, then looks', async () => {
  const doors = show({ ...USED, isGranted: false })
  await userEvent.click(await screen.findByRole('button', { name: 'Cho phép hỏi máy chủ này' }))
  expect(doors.askForHost).toHaveBeenCalledWith('https://so.example/*')
  expect(doors.check).toHaveBeenCalledWith(false)
})

it('refuses an address without https or proof, and keeps a good one', async () => {
  const doors = show(NONE)
  const address = await screen.findByLabelText('Địa chỉ gói (https://)')
  const keep = screen.getByRole('button', { name: 'Dùng địa chỉ này' })
  await userEvent.type(address, 'http://so.example/goi.json')
  await userEvent.click(keep)
  expect(screen.getByText(/phải bắt đầu bằng https/)).toBeTruthy()
  await userEvent.clear(address)
  await userEvent.type(address, 'https://so.example/goi.json')
  await userEvent.click(keep)
  expect(screen.getByText(/cần mã SHA-256/)).toBeTruthy()
  expect(doors.keep).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText(/Khóa công khai/), 'a'.repeat(64))
  await userEvent.click(keep)
  expect(doors.keep).toHaveBeenCalledWith({ address: 'https://so.example/goi.json', sha256: 'a'.repeat(64) })
})

it('a kept address that the browser lets be asked is asked at once', async () => {
  const doors = show(NONE)
  doors.keep.mockResolvedValue(USED)
  await userEvent.type(await screen.findByLabelText('Địa chỉ gói (https://)'), 'https://so.example/goi.json')
  await userEvent.type(screen.getByLabelText(/Khóa công khai/), 'a'.repeat(64))
  await userEvent.click(screen.getByRole('button', { name: 'Dùng địa chỉ này' }))
  await vi.waitFor(() => expect(doors.check).toHaveBeenCalledWith(false))
})

it('of the office is shown as such and cannot be changed', async () => {
  show({ ...USED, isPolicy: true, isLocked: true })
  expect(await screen.findByText('Do cơ quan thiết lập')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Thôi dùng' })).toBeNull()
})

it('an older one is taken only by its own button', async () => {
  const doors = show({ ...USED, older: '2026-02-01' })
  await userEvent.click(await screen.findByRole('button', { name: 'Nhận bản cũ hơn' }))
  expect(doors.check).toHaveBeenCalledWith(true)
})

it('portals of the policy are switched on together, in one click', async () => {
  const onGrant = vi.fn()
  const wanted = ['https://a.vn/*', 'https://b.vn/*', 'https://c.vn/*']
  render(<PolicyPortals wanted={wanted} granted={['https://b.vn/*']} isBusy={false} onGrant={onGrant} />)
  await userEvent.click(screen.getByRole('button', { name: 'Bật 2 cổng còn lại' }))
  expect(onGrant).toHaveBeenCalledWith(['https://a.vn/*', 'https://c.vn/*'])
})
