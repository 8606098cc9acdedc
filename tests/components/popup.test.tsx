// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { dueReminders } from '../../components/plan/due-reminders'
import { Popup, type PopupProps } from '../../components/popup'

afterEach(cleanup)

const HOST = 'stp.example.gov.vn'

function renderPopup(props: Partial<PopupProps>) {
  const wishes: string[] = []
  render(
    <Popup
      host={HOST}
      isEnabled={false}
      enabledHosts={[]}
      isBusy={false}
      profile={null}
      problem={null}
      onEnable={() => wishes.push('enable')}
      onDisable={(host) => wishes.push(`disable ${host}`)}
      onPoint={() => wishes.push('point')}
      onSweep={() => wishes.push('sweep')}
      onOptions={() => wishes.push('options')}
      {...props}
    />,
  )
  return { wishes, person: userEvent.setup() }
}

test('switches the portal under it on', async () => {
  const { person, wishes } = renderPopup({})
  expect(screen.getByRole('heading', { name: `Chưa bật trên ${HOST}` })).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Bật trên cổng này' }))
  expect(wishes).toEqual(['enable'])
})

test('switches this portal and others off', async () => {
  const { person, wishes } = renderPopup({ isEnabled: true, enabledHosts: [HOST, 'khac.example.gov.vn'] })
  expect(screen.getByRole('heading', { name: `Đang bật trên ${HOST}` })).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Tắt trên cổng này' }))
  await person.click(screen.getByRole('button', { name: 'Tắt trên khac.example.gov.vn' }))
  expect(wishes).toEqual([`disable ${HOST}`, 'disable khac.example.gov.vn'])
})

test('offers nothing on a page that is no web page, but still lists what is on', () => {
  renderPopup({ host: null, enabledHosts: [HOST] })
  expect(screen.getByRole('heading', { name: 'Không bật được trên trang này' })).toBeTruthy()
  expect(
    screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent),
  ).toEqual([`Tắt trên ${HOST}`, 'Tùy chọn'])
})

test('lets point at the fields of a portal that is on, whichever profile serves it', async () => {
  const { person, wishes } = renderPopup({ isEnabled: true, profile: 'NukeViet 4' })
  expect(screen.getByText('NukeViet 4')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Trỏ và chọn trên trang này' }))
  await person.click(screen.getByRole('button', { name: 'Tùy chọn' }))
  expect(wishes).toEqual(['point', 'options'])
})

test('offers no pointing where it may not run', () => {
  renderPopup({})
  expect(screen.queryByRole('button', { name: /Trỏ và chọn/ })).toBeNull()
})

test('says nothing about the page before it is known', () => {
  renderPopup({ host: null, isBusy: true })
  expect(screen.queryByRole('heading', { name: 'Không bật được trên trang này' })).toBeNull()
})

test('waits while a wish is under way, and tells what went wrong', async () => {
  const { person, wishes } = renderPopup({ isBusy: true, problem: 'Chưa được cấp quyền.' })
  await person.click(screen.getByRole('button', { name: 'Bật trên cổng này' }))
  expect(wishes).toEqual([])
  expect(screen.getByRole('alert').textContent).toBe('Chưa được cấp quyền.')
})

test('says which deadlines are near, of those that somebody wanted to be reminded of', () => {
  const reminder = { plan: 'ke-hoach', deadline: 'so-ket', day: '2024-06-05', what: 'gửi báo cáo sơ kết' }
  renderPopup({ reminders: dueReminders([reminder, { ...reminder, day: '2024-07-05' }], '2024-06-02') })
  const list = screen.getByRole('list', { name: 'Thời hạn sắp đến' })
  expect(list.textContent?.trim()).toBe('Còn 3 ngày: gửi báo cáo sơ kết (05/6/2024)')
})
