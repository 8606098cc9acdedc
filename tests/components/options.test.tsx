// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Options, type OptionsProps } from '../../components/options/options'
import { PORTALS } from '../../lib/page/portals'

afterEach(cleanup)

const OWN = { ...PORTALS[0]!, id: 'cong-vidu', name: 'Cổng ví dụ', hosts: ['vidu.gov.vn'] }

function renderOptions(props: Partial<OptionsProps>) {
  const wishes: string[] = []
  const view = render(
    <Options
      portals={[]}
      own={[]}
      builtIn={PORTALS}
      isBusy={false}
      problem={null}
      done={null}
      replacing={[]}
      documents={[]}
      onRemoveDocument={(id) => wishes.push(`remove document ${id}`)}
      onDisable={(host) => wishes.push(`disable ${host}`)}
      onImport={(file) => wishes.push(`import ${file.name}`)}
      onReplace={(isWanted) => wishes.push(`replace ${isWanted}`)}
      onExport={(ids) => wishes.push(`export ${ids.join()}`)}
      onRemove={(id) => wishes.push(`remove ${id}`)}
      {...props}
    />,
  )
  return { wishes, person: userEvent.setup(), view }
}

test('shows what the browser really grants, and switches it off in one click', async () => {
  const origins = ['http://vidu.gov.vn/*', 'https://vidu.gov.vn/*']
  const { person, wishes } = renderOptions({
    portals: [{ host: 'vidu.gov.vn', origins, profile: 'NukeViet 4' }],
  })
  const row = screen.getByRole('row', { name: /vidu\.gov\.vn/ })
  for (const origin of origins) expect(within(row).getByText(origin)).toBeTruthy()
  expect(within(row).getByText('NukeViet 4')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Tắt trên vidu.gov.vn' }))
  expect(wishes).toEqual(['disable vidu.gov.vn'])
})

test('own profiles are looked into, exported and removed', async () => {
  const { person, wishes } = renderOptions({ own: [OWN] })
  const item = screen.getByText('Cổng ví dụ').closest('li')!
  expect(within(item).getByText('Xuất bản: canh khi bấm (xuất bản)')).toBeTruthy()
  await person.click(screen.getByRole('button', { name: 'Xuất Cổng ví dụ' }))
  await person.click(screen.getByRole('button', { name: 'Xóa Cổng ví dụ' }))
  expect(wishes).toEqual(['export cong-vidu', 'remove cong-vidu'])
})

test('a file is handed over, and may be chosen again', () => {
  const { wishes } = renderOptions({})
  const input = screen.getByLabelText<HTMLInputElement>('Tệp hồ sơ')
  fireEvent.change(input, { target: { files: [new File(['{}'], 'ho-so.json')] } })
  expect(wishes).toEqual(['import ho-so.json'])
})

test('asks before a profile is replaced, and offers a way back after one was removed', async () => {
  const asked = renderOptions({ own: [OWN], replacing: ['Cổng ví dụ'] })
  await asked.person.click(screen.getByRole('button', { name: 'Giữ cái đang có' }))
  await asked.person.click(screen.getByRole('button', { name: 'Thay' }))
  expect(asked.wishes).toEqual(['replace false', 'replace true'])
  cleanup()
  const undone: string[] = []
  const { person } = renderOptions({ done: { text: 'Đã xóa.', undo: () => undone.push('undo') } })
  await person.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  expect(undone).toEqual(['undo'])
})

test('says what went wrong where it is heard', () => {
  renderOptions({ problem: 'Tệp không đúng định dạng JSON.' })
  expect(screen.getByRole('alert').textContent).toBe('Tệp không đúng định dạng JSON.')
})
