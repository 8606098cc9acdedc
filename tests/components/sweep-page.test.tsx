// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { SweepPage, type SweepPageProps } from '../../components/sweep/sweep-page'
import type { SweepState } from '../../lib/sweep/sweep-state'

afterEach(cleanup)

const START = 'https://so.example/tin'
const SETTINGS = { start: START, mostPosts: 100, pauseMs: 1000 }
const POST = { url: 'https://so.example/tin/1', title: 'Bài một', day: { on: null, from: 'none' } } as const

function renderSweep(props: Partial<SweepPageProps>) {
  const wishes: unknown[] = []
  render(
    <SweepPage
      state={null}
      settings={SETTINGS}
      origins={['https://so.example']}
      problem={null}
      onStart={(settings) => wishes.push(['start', settings])}
      onPause={() => wishes.push('pause')}
      onGo={() => wishes.push('go')}
      onCancel={() => wishes.push('cancel')}
      onAnew={() => wishes.push('anew')}
      onExport={(format) => wishes.push(['export', format])}
      {...props}
    />,
  )
  return { wishes, person: userEvent.setup() }
}

const state = (change: Partial<SweepState>): SweepState => ({
  ...{ settings: SETTINGS, phase: 'reading', listed: [POST, POST], outcomes: [], problem: null },
  ...change,
})

test('begins with the page that was open, as much and as fast as is wanted', async () => {
  const { person, wishes } = renderSweep({})
  await person.selectOptions(screen.getByLabelText('Nhiều nhất (bài)'), '20')
  await person.selectOptions(screen.getByLabelText('Nghỉ giữa hai trang'), '2 giây')
  await person.click(screen.getByRole('button', { name: 'Bắt đầu rà soát' }))
  expect(wishes).toEqual([['start', { start: START, mostPosts: 20, pauseMs: 2000 }]])
})

test('a portal that is not switched on is not asked', async () => {
  const { person, wishes } = renderSweep({})
  const address = screen.getByLabelText(/Trang danh sách/)
  for (const other of ['https://khac.example/tin', 'http://so.example/tin']) {
    await person.clear(address)
    await person.type(address, other)
    await person.click(screen.getByRole('button', { name: 'Bắt đầu rà soát' }))
    expect(
      screen.getByText(`Tiện ích chưa được bật trên ${new URL(other).origin}`, { exact: false }),
    ).toBeTruthy()
  }
  expect(wishes).toEqual([])
})

test.each([
  ['reading', ['Tạm dừng', 'Dừng hẳn'], ['pause', 'cancel']],
  ['paused', ['Tiếp tục', 'Dừng hẳn'], ['go', 'cancel']],
  ['cancelled', ['Rà soát lượt khác'], ['anew']],
  ['done', ['Rà soát lượt khác'], ['anew']],
] as const)('%s: the buttons that make sense now', async (phase, names, expected) => {
  const { person, wishes } = renderSweep({ state: state({ phase }) })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(names)
  for (const name of names) await person.click(screen.getByRole('button', { name }))
  expect(wishes).toEqual(expected)
})

test('what could not be read is listed with its reason, and leads there', () => {
  const problem = { kind: 'status', status: 404 } as const
  renderSweep({ state: state({ phase: 'done', outcomes: [{ url: POST.url, title: POST.title, problem }] }) })
  expect(screen.getByRole('region', { name: 'Không đọc được 1 trang' }).textContent).toContain(
    'cổng trả lời mã 404',
  )
  expect(screen.getByRole('link', { name: 'Bài một' }).getAttribute('href')).toBe(POST.url)
})

test('a list that is none says why', () => {
  renderSweep({ state: state({ phase: 'done', listed: [], problem: { kind: 'timeout' } }) })
  expect(screen.getByRole('status').textContent).toBe('Không lập được danh sách bài: cổng không trả lời kịp')
})
