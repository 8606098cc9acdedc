// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { JournalTab } from '../../components/journal/journal-tab'
import { type Doors, type JournalDoor, SessionProvider } from '../../components/session-context'
import type { JournalEntry } from '../../lib/journal/entry'
import { record } from '../../lib/journal/record'
import { summarise } from '../../lib/journal/summary'
import type { Command } from '../../lib/session'
import { note, noted, PUBLISHED, stamp } from '../journal/note-fixture'
import { builtInCatalogue } from '../lint/built-in-catalogue'

afterEach(cleanup)

const { plans } = builtInCatalogue()
const ENTRIES = record([], note({ findings: [noted('30/2/2024')], act: PUBLISHED }), stamp(9))
const summary = (entries: readonly JournalEntry[], broken = 0) =>
  summarise(entries, broken, plans, '2024-02-01')

async function renderTab(door: Partial<JournalDoor>, phase: 'ready' | 'starting' = 'ready') {
  const sent: Command[] = []
  const journal: JournalDoor = {
    read: async () => summary(ENTRIES),
    watch: () => () => {},
    open: () => {},
    ...door,
  }
  const doors: Doors = { addDocument: null, openOptions: null, journal }
  render(
    <SessionProvider send={(command) => void sent.push(command)} isBusy={false} doors={doors}>
      <JournalTab snapshot={{ phase, checkedAt: phase === 'ready' ? 0 : null }} />
    </SessionProvider>,
  )
  await act(async () => {})
  return { sent, person: userEvent.setup() }
}

test('shows the period of today with its figures, and the last posts with what came of them', async () => {
  await renderTab({})
  expect(screen.getByRole('heading', { name: 'Đợt thi đua thứ nhất năm 2024' })).toBeTruthy()
  expect(screen.getByText('Phát động thi đua')).toBeTruthy()
  expect(screen.getByText('Đã đăng, không còn lỗi')).toBeTruthy()
  expect(screen.getByText(/1 phát hiện, đã sửa 0/)).toBeTruthy()
  expect(screen.getByText(/chỉ lưu trên máy này/)).toBeTruthy()
})

test('follows the journal while it is open', async () => {
  let entries: readonly JournalEntry[] = []
  let change = () => {}
  await renderTab({
    read: async () => summary(entries),
    watch: (then) => {
      change = then
      return () => {}
    },
  })
  expect(screen.getByText('Bài bạn kiểm tra trên cổng sẽ được ghi vào đây.')).toBeTruthy()
  entries = ENTRIES
  await act(async () => change())
  expect(screen.getByText('Phát động thi đua')).toBeTruthy()
})

test('opens the full journal, and the report of this post; with its text only when that is ticked', async () => {
  let opened = 0
  const { person, sent } = await renderTab({ open: () => void opened++ })
  await person.click(screen.getByRole('button', { name: 'Mở nhật ký đầy đủ' }))
  expect(opened).toBe(1)
  await person.click(screen.getByRole('button', { name: 'In phiếu kiểm tra' }))
  await person.click(screen.getByRole('checkbox', { name: 'Kèm văn bản của bài' }))
  await person.click(screen.getByRole('button', { name: 'In phiếu kiểm tra' }))
  expect(sent).toEqual([
    { do: 'report', withText: false },
    { do: 'report', withText: true },
  ])
})

test('prints nothing before the post was read', async () => {
  const { person, sent } = await renderTab({}, 'starting')
  await person.click(screen.getByRole('button', { name: 'In phiếu kiểm tra' }))
  expect(sent).toEqual([])
})

test('says that the journal could not be read, and tries again; broken entries are told of', async () => {
  let isBroken = true
  const { person } = await renderTab({
    read: async () => {
      if (isBroken) throw new Error('gone')
      return summary(ENTRIES, 2)
    },
  })
  expect(screen.getByRole('alert').textContent).toContain('Không đọc được nhật ký.')
  isBroken = false
  await person.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText(/2 mục của nhật ký bị hỏng/)).toBeTruthy()
})
