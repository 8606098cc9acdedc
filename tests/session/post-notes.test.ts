/** What the journal is told of a post, and when: at moments that matter, never for a key. */
import { describe, expect, test, vi } from 'vitest'
import { openDesk, settled, until } from './desk'

const publication = () => ({ label: 'Xuất bản', resume: vi.fn(() => true), cancel: vi.fn() })

test('the first look at a post is told, what is typed afterwards is not', async () => {
  const { session, texts, notes } = await openDesk({ title: 'Tin', body: 'viết sai' })
  expect(notes).toMatchObject([
    {
      title: 'Tin',
      portal: 'Cổng thử',
      postDay: '2024-06-05',
      texts: ['Tin', 'viết sai'],
      act: { do: 'checked' },
      findings: [{ quote: 'sai', severity: 'error', standing: 'open' }],
    },
  ])
  texts.body = 'viết sai, tạm'
  session.rescan()
  await until(session, ({ findings }) => findings.length === 2)
  expect(notes).toHaveLength(1)
})

test('words around a finding do not come into the journal', async () => {
  const { notes } = await openDesk({ body: 'ông Nguyễn Văn An viết sai' })
  expect(JSON.stringify(notes[0]!.findings)).not.toContain('Nguyễn')
})

test('a post that is being begun is told of when the person leaves it', async () => {
  const { session, texts, notes } = await openDesk({ title: '', body: '' })
  session.leave()
  expect(notes, 'nothing is written yet').toEqual([])
  texts.body = 'viết sai'
  session.rescan()
  await until(session, ({ findings }) => findings.length === 1)
  expect(notes).toEqual([])
  session.leave()
  session.leave()
  expect(notes, 'once, as nothing has changed since').toHaveLength(1)
})

test('a correction is told with what it took away', async () => {
  const { session, notes } = await openDesk({ body: 'viết sai' })
  const [finding] = session.snapshot().findings
  session.send({ do: 'apply', findingId: finding!.id, fix: 0 })
  await settled(session)
  await until(session, ({ findings }) => findings.length === 0)
  expect(notes.at(-1)).toMatchObject({ findings: [], corrected: [notes[0]!.findings[0]!.id] })
})

describe('a publication', () => {
  test('that nothing stopped is told at once', async () => {
    const { session, notes } = await openDesk({ body: 'viết đúng' })
    session.passed('Xuất bản')
    expect(notes.at(-1)!.act).toEqual({ do: 'published', way: 'clean', label: 'Xuất bản', reason: '' })
  })

  test('that was held only to be judged is told before it goes on', async () => {
    const { session, texts, notes } = await openDesk({ body: 'viết sai' })
    texts.body = 'viết đúng'
    const held = publication()
    await session.hold(held)
    expect(held.resume).toHaveBeenCalledOnce()
    expect(notes.at(-1)).toMatchObject({ act: { do: 'published', way: 'clean' }, texts: ['viết đúng'] })
  })

  test('that our own failure let through is told as unchecked', async () => {
    const { session, notes, timers } = await openDesk({ body: 'viết sai' })
    const holding = session.hold(publication())
    await until(session, ({ held }) => held !== null)
    for (const timer of timers) timer()
    await expect(holding).rejects.toThrow('could not be shown')
    expect(notes.at(-1)!.act).toMatchObject({ do: 'published', way: 'unchecked' })
  })

  test('is not held up by a journal that fails', async () => {
    const { session } = await openDesk(
      { body: 'viết sai' },
      { note: () => Promise.reject(new Error('quota')) },
    )
    const held = publication()
    void session.hold(held)
    await until(session, (snapshot) => snapshot.held !== null)
    session.send({ do: 'publish-anyway', reason: 'Đã thống nhất' })
    await vi.waitFor(() => expect(held.resume).toHaveBeenCalledOnce())
  })
})

test('the report is opened of the post as it stands; its text goes along only when asked for', async () => {
  const opened: (readonly string[] | null)[] = []
  const { session, notes } = await openDesk(
    { body: 'viết sai' },
    { openReport: async (texts) => void opened.push(texts) },
  )
  session.send({ do: 'report', withText: false })
  await vi.waitFor(() => expect(opened).toEqual([null]))
  expect(notes).toHaveLength(2)
  session.send({ do: 'report', withText: true })
  await vi.waitFor(() => expect(opened).toEqual([null, ['viết sai']]))
})

test('a report that cannot be opened is said', async () => {
  const { session } = await openDesk(
    { body: 'viết sai' },
    { openReport: () => Promise.reject(new Error('gone')) },
  )
  session.send({ do: 'report', withText: false })
  await until(session, ({ notice }) => notice?.text.includes('Chưa mở được phiếu kiểm tra') ?? false)
})
