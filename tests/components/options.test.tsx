// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { AboutPart } from '../../components/options/about-part'
import { AlwaysIgnoredPart } from '../../components/options/always-ignored-part'
import { DataPart } from '../../components/options/data-part'
import { Options, type OptionsProps, placeOf } from '../../components/options/options'
import { OwnProfiles, type OwnProfilesProps } from '../../components/options/own-profiles'
import { PortalTable } from '../../components/options/portal-table'
import { ShortcutsPart } from '../../components/options/shortcuts-part'
import { PORTALS } from '../../lib/page/portals'
import { CATALOGUE } from './catalogue-fixture'

afterEach(cleanup)

const OWN = { ...PORTALS[0]!, id: 'cong-vidu', name: 'Cổng ví dụ', hosts: ['vidu.gov.vn'] }

function renderOptions(props: Partial<OptionsProps>) {
  const wishes: string[] = []
  render(
    <Options
      part="portals"
      language="vi"
      problem={null}
      done={null}
      onLanguage={(language) => wishes.push(language)}
      {...props}
    >
      <p>Phần đang mở</p>
    </Options>,
  )
  return { wishes, person: userEvent.setup() }
}

function renderProfiles(props: Partial<OwnProfilesProps>) {
  const wishes: string[] = []
  render(
    <OwnProfiles
      own={[]}
      isBusy={false}
      replacing={[]}
      onImport={(file) => wishes.push(`import ${file.name}`)}
      onReplace={(isWanted) => wishes.push(`replace ${isWanted}`)}
      onExport={(ids) => wishes.push(`export ${ids.join()}`)}
      onRemove={(id) => wishes.push(`remove ${id}`)}
      {...props}
    />,
  )
  return { wishes, person: userEvent.setup() }
}

describe('the page', () => {
  test('has an address for each part and for places in it; what is unknown is the first part', () => {
    expect(placeOf('#rules/date-exists')).toEqual({ part: 'rules', at: 'date-exists' })
    expect(placeOf('#data')).toEqual({ part: 'data', at: null })
    for (const hash of ['', '#', '#nowhere/at-all', '#__proto__'])
      expect(placeOf(hash).part, hash).toBe('portals')
  })

  test('leads to every part, and says which one is open', () => {
    renderOptions({ part: 'rules' })
    const links = within(screen.getByRole('navigation', { name: 'Các phần của Tùy chọn' })).getAllByRole(
      'link',
    )
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#portals',
      '#rules',
      '#catalogue',
      '#plan',
      '#pack',
      '#data',
      '#shortcuts',
      '#about',
    ])
    expect(links.filter((link) => link.ariaCurrent ?? link.getAttribute('aria-current'))).toEqual([
      screen.getByRole('link', { name: 'Quy tắc' }),
    ])
  })

  test('says what went wrong where it is heard, and offers a way back', async () => {
    const undone: string[] = []
    const { person } = renderOptions({
      problem: 'Tệp không đúng định dạng JSON.',
      done: { text: 'Đã xóa.', undo: () => undone.push('undo') },
    })
    expect(screen.getByRole('alert').textContent).toBe('Tệp không đúng định dạng JSON.')
    await person.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(undone).toEqual(['undo'])
  })

  test('speaks the language that is chosen', async () => {
    const { person, wishes } = renderOptions({})
    await person.selectOptions(screen.getByRole('combobox', { name: 'Ngôn ngữ' }), 'English')
    expect(wishes).toEqual(['en'])
  })
})

describe('portals', () => {
  test('show what the browser really grants, and are switched off in one click', async () => {
    const origins = ['http://vidu.gov.vn/*', 'https://vidu.gov.vn/*']
    const wishes: string[] = []
    const portals = [{ host: 'vidu.gov.vn', origins, profile: 'NukeViet 4' }]
    render(<PortalTable portals={portals} isBusy={false} onDisable={(host) => wishes.push(host)} />)
    const row = screen.getByRole('row', { name: /vidu\.gov\.vn/ })
    for (const origin of origins) expect(within(row).getByText(origin)).toBeTruthy()
    expect(within(row).getByText('NukeViet 4')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Tắt trên vidu.gov.vn' }))
    expect(wishes).toEqual(['vidu.gov.vn'])
  })
})

describe('own profiles', () => {
  test('are looked into, exported and removed', async () => {
    const { person, wishes } = renderProfiles({ own: [OWN] })
    const item = screen.getByText('Cổng ví dụ').closest('li')!
    expect(within(item).getByText('Xuất bản: canh khi bấm (xuất bản)')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Xuất Cổng ví dụ' }))
    await person.click(screen.getByRole('button', { name: 'Xóa Cổng ví dụ' }))
    expect(wishes).toEqual(['export cong-vidu', 'remove cong-vidu'])
  })

  test('come from a file, which may be chosen again', () => {
    const { wishes } = renderProfiles({})
    const input = screen.getByLabelText<HTMLInputElement>('Tệp hồ sơ')
    fireEvent.change(input, { target: { files: [new File(['{}'], 'ho-so.json')] } })
    expect(wishes).toEqual(['import ho-so.json'])
  })

  test('are not replaced before the person was asked', async () => {
    const { person, wishes } = renderProfiles({ own: [OWN], replacing: ['Cổng ví dụ'] })
    await person.click(screen.getByRole('button', { name: 'Giữ cái đang có' }))
    await person.click(screen.getByRole('button', { name: 'Thay' }))
    expect(wishes).toEqual(['replace false', 'replace true'])
  })
})

describe('what is ignored everywhere', () => {
  const EACH = { ruleId: 'date-exists', what: '30/2', reason: 'Tên một bài thơ' }

  test('is told with its reason and rule, and can be given back', async () => {
    const dropped: unknown[] = []
    render(
      <AlwaysIgnoredPart always={[EACH]} nameOf={(id) => `tên ${id}`} onDrop={(one) => dropped.push(one)} />,
    )
    expect(screen.getByRole('listitem').textContent).toContain(
      '30/2 · tên date-exists · Lý do: Tên một bài thơ',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Không bỏ qua nữa: 30/2' }))
    expect(dropped).toEqual([EACH])
  })

  test('says how it comes about while there is nothing', () => {
    render(<AlwaysIgnoredPart always={[]} nameOf={String} onDrop={() => {}} />)
    expect(screen.getByText(/Chưa có gì/)).toBeTruthy()
  })
})

describe('data', () => {
  function renderData(kept: readonly { key: string; count: number }[]) {
    const wishes: string[] = []
    render(
      <DataPart
        kept={kept}
        isBusy={false}
        onExport={() => wishes.push('export')}
        onErase={() => wishes.push('erase')}
      />,
    )
    return { wishes, person: userEvent.setup() }
  }

  test('is told by what it is and how much; what is not known by name is told as well', () => {
    renderData([
      { key: 'journal', count: 3 },
      { key: 'corrupt:rules', count: 1 },
      { key: 'toString', count: 2 },
    ])
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Nhật ký',
      'Bản bị hỏng được giữ lại',
      'Khác: toString',
    ])
    expect(screen.getAllByRole('definition')[0]!.textContent).toBe('3 mục')
  })

  test('is erased only after a second click, which is not the first one again', async () => {
    const { wishes, person } = renderData([{ key: 'journal', count: 3 }])
    await person.dblClick(screen.getByRole('button', { name: 'Xóa tất cả…' }))
    expect(wishes).toEqual([])
    await person.click(screen.getByRole('button', { name: 'Giữ lại' }))
    await person.click(screen.getByRole('button', { name: 'Xóa tất cả…' }))
    await person.click(screen.getByRole('button', { name: 'Xóa hẳn' }))
    await person.click(screen.getByRole('button', { name: 'Xuất tất cả ra tệp' }))
    expect(wishes).toEqual(['erase', 'export'])
  })

  test('of nothing can be neither exported nor erased', async () => {
    const { wishes, person } = renderData([])
    expect(screen.getByText('Chưa lưu gì trên máy này.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Xuất tất cả ra tệp' }))
    expect(wishes).toEqual([])
  })
})

test('shortcuts are told as the browser has them set, a missing one too', async () => {
  const wishes: string[] = []
  const commands = [
    { text: 'Mở thanh bên', keys: 'Alt+Period' },
    { text: 'Mở bảng', keys: '' },
  ]
  render(<ShortcutsPart commands={commands} onChange={() => wishes.push('change')} />)
  const [first, second] = screen.getAllByRole('definition')
  expect([first!.textContent, second!.textContent]).toEqual(['Alt + .', 'chưa đặt'])
  await userEvent.click(screen.getByRole('button', { name: 'Đổi phím trong trình duyệt' }))
  expect(wishes).toEqual(['change'])
})

test('about tells versions, and waits for the catalogue', () => {
  const about = (catalogue: typeof CATALOGUE | null) => (
    <AboutPart version="1.2.3" ruleCount={52} catalogue={catalogue} onFirstRun={() => {}} />
  )
  const { rerender } = render(about(null))
  expect(screen.queryByText('Danh mục')).toBeNull()
  rerender(about(CATALOGUE))
  expect(screen.getByText('phiên bản 1.2.3')).toBeTruthy()
  expect(screen.getByText(new RegExp(`${CATALOGUE.legalDocuments.length} văn bản`))).toBeTruthy()
})
