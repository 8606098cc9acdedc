import { describe, expect, test, vi } from 'vitest'
import type { PageSession } from '../../lib/page-session'
import type { Snapshot } from '../../lib/session'
import type { Held } from '../../lib/session-parts'
import { openDesk, settled, until } from './desk'

const held = () => ({ label: 'Xuất bản', resume: vi.fn(() => true), cancel: vi.fn() })

/** Holds a publication and shows its question. */
async function ask(session: PageSession, publication: Held): Promise<void> {
  const outcome = session.hold(publication)
  await until(session, (snapshot) => snapshot.held !== null)
  session.send({ do: 'question-shown' })
  await outcome
}

describe('reading', () => {
  test('shows findings with their quote in context', async () => {
    const { session } = await openDesk({ body: 'Dòng đầu\nHôm nay viết sai một chữ' })
    const [finding] = session.snapshot().findings
    expect(finding).toMatchObject({ before: 'Hôm nay viết ', after: ' một chữ', fieldLabel: 'body' })
    expect(session.snapshot().verdict).toEqual({
      mayPublish: false,
      counts: { error: 1, warning: 0, hint: 0 },
    })
  })

  test('a page that cannot be read is said, and does not throw', async () => {
    const read = () => {
      throw new Error('no such element')
    }
    const { session } = await openDesk({ body: '' }, { read })
    expect(session.snapshot().phase).toBe('failed')
    expect(session.snapshot().notice?.text).toContain('không bị chặn')
  })

  test('a brain that fails is said', async () => {
    const { session } = await openDesk({ body: '' }, { lint: () => Promise.reject(new Error('gone')) })
    expect(session.snapshot().phase).toBe('failed')
  })
})

describe('correcting', () => {
  test('writes the fix, reads again, and can take it back', async () => {
    const { session, texts } = await openDesk({ body: 'viết sai rồi' })
    session.send({ do: 'apply', findingId: session.snapshot().findings[0]!.id, fix: 0 })
    await until(session, ({ findings }) => findings.length === 0)
    expect(texts.body).toBe('viết đúng rồi rồi')
    session.send({ do: 'undo' })
    await until(session, ({ findings }) => findings.length === 1)
    expect(texts.body).toBe('viết sai rồi')
  })

  test('all safe fixes at once, in every field, taken back in one step', async () => {
    const before = { title: 'sai', body: 'sai và sai\nvà sai, tạm' }
    const { session, texts } = await openDesk({ ...before })
    session.send({ do: 'apply-all-safe', findingIds: session.snapshot().findings.map(({ id }) => id) })
    await settled(session)
    expect(texts).toEqual({ title: 'đúng rồi', body: 'đúng rồi và đúng rồi\nvà đúng rồi, tạm' })
    session.send({ do: 'undo' })
    await settled(session)
    expect(texts).toEqual(before)
  })

  test('a stretch that was pointed at is replaced like a fix, taken back like a fix, refused when it has moved', async () => {
    const { session, texts } = await openDesk({ body: 'theo Nghị định 98 thì' })
    const span = { field: 'body', start: 5, end: 17, text: 'Nghị định 98' }
    session.send({ do: 'replace', span, text: 'Nghị định số 98/2023/NĐ-CP' })
    expect((await settled(session)).notice?.text).toBe('Đã thay “Nghị định 98”')
    expect(texts.body).toBe('theo Nghị định số 98/2023/NĐ-CP thì')
    session.send({ do: 'undo' })
    await until(session, ({ notice }) => notice?.text === 'Đã hoàn tác')
    expect(texts.body).toBe('theo Nghị định 98 thì')
    session.send({ do: 'replace', span: { ...span, start: 6, end: 18 }, text: 'khác' })
    await until(session, ({ notice }) => notice?.tone === 'problem')
    expect(texts.body).toBe('theo Nghị định 98 thì')
  })

  test('of the safe fixes only those that were asked for', async () => {
    const { session, texts } = await openDesk({ body: 'sai, tạm, sai' })
    const [first, doubtful] = session.snapshot().findings
    session.send({ do: 'apply-all-safe', findingIds: [first!.id, doubtful!.id, 'gone'] })
    await settled(session)
    expect(texts.body).toBe('đúng rồi, tạm, sai')
  })

  test('a write that is refused is said and changes nothing', async () => {
    const { session, texts } = await openDesk(
      { body: 'viết sai' },
      { write: async (edits) => edits.map(() => ({ ok: false, message: 'Ô soạn thảo đang khóa' })) },
    )
    session.send({ do: 'apply', findingId: session.snapshot().findings[0]!.id, fix: 0 })
    expect((await settled(session)).notice).toMatchObject({ tone: 'problem', text: 'Ô soạn thảo đang khóa' })
    expect(texts.body).toBe('viết sai')
  })

  test('what cannot be written, though its place is known, is offered to be copied', async () => {
    const refused = { ok: false, message: 'Ô soạn thảo đang khóa.', isByHand: true } as const
    const { session } = await openDesk(
      { body: 'viết sai' },
      {
        write: async (edits) => edits.map(() => refused),
        insert: async () => ({ ...refused, isByHand: false }),
      },
    )
    session.send({ do: 'apply', findingId: session.snapshot().findings[0]!.id, fix: 0 })
    expect((await settled(session)).notice).toMatchObject({
      copy: 'đúng rồi',
      text: expect.stringMatching(/đang khóa.*dán/),
    })
    session.send({ do: 'insert', text: 'Nghị định' })
    await until(session, ({ isBusy, notice }) => !isBusy && notice?.copy === 'Nghị định')
  })

  test('what is out of place is not offered to be copied', async () => {
    const stale = { ok: false, message: 'Đoạn này đã thay đổi.', isByHand: false } as const
    const { session } = await openDesk(
      { body: 'viết sai' },
      { write: async (edits) => edits.map(() => stale) },
    )
    session.send({ do: 'apply', findingId: session.snapshot().findings[0]!.id, fix: 0 })
    expect((await settled(session)).notice?.copy).toBeUndefined()
  })

  test('two clicks do not write twice', async () => {
    const { session, texts } = await openDesk({ body: 'viết sai' })
    const findingId = session.snapshot().findings[0]!.id
    session.send({ do: 'apply', findingId, fix: 0 })
    session.send({ do: 'apply', findingId, fix: 0 })
    await settled(session)
    expect(texts.body).toBe('viết đúng rồi')
  })
})

describe('the kind of the post', () => {
  const TEXTS = { title: 'Sơ kết phong trào thi đua 6 tháng đầu năm', body: 'Hội nghị họp ở tầng hai.' }
  const ids = ({ checklist }: Snapshot) => checklist.map(({ id }) => id)

  test('is told by the words, with what such a post needs', async () => {
    const { session } = await openDesk({ ...TEXTS })
    const snapshot = session.snapshot()
    expect(snapshot.postKind).toEqual({ kind: 'interim-review', isInferred: true })
    expect(ids(snapshot)).toEqual(['title', 'body', 'period', 'plan', 'results'])
    expect(snapshot.checklist.map(({ isDone }) => isDone)).toEqual([true, true, true, false, false])
  })

  test('is as the person says, at once and the next time, until it is given back', async () => {
    const keepKind = vi.fn(async () => {})
    const { session } = await openDesk({ ...TEXTS }, { keepKind })
    session.send({ do: 'set-kind', kind: 'other' })
    expect(session.verdictNow()).toBe('unknown')
    const snapshot = await until(session, ({ postKind }) => !postKind.isInferred)
    expect(snapshot.postKind).toEqual({ kind: 'other', isInferred: false })
    expect(ids(snapshot)).toEqual(['title', 'body'])
    expect(session.verdictNow()).toBe('clean')
    session.send({ do: 'set-kind', kind: null })
    await until(session, ({ postKind }) => postKind.isInferred)
    expect(keepKind.mock.calls).toEqual([['other'], [null]])
  })

  test('is remembered from the last time', async () => {
    const { session } = await openDesk({ ...TEXTS }, { kind: 'launch' })
    expect(session.snapshot().postKind).toEqual({ kind: 'launch', isInferred: false })
  })

  test('a memory that fails is said, and the choice still counts', async () => {
    const keepKind = () => Promise.reject(new Error('quota'))
    const { session } = await openDesk({ ...TEXTS }, { keepKind })
    session.send({ do: 'set-kind', kind: 'launch' })
    await until(session, ({ notice }) => notice?.text.includes('Không ghi nhớ được') ?? false)
    await until(session, ({ postKind }) => postKind.kind === 'launch')
  })
})

describe('setting aside', () => {
  test('an error needs a reason; once given, it no longer counts and is not marked', async () => {
    const { session, notes, marked } = await openDesk({ body: 'viết sai' })
    const findingId = session.snapshot().findings[0]!.id
    session.send({ do: 'ignore', findingId, reason: ' ', always: false })
    expect(session.verdictNow()).toBe('errors')
    session.send({ do: 'ignore', findingId, reason: 'Trích nguyên văn', always: false })
    const { ignored } = await until(session, ({ findings }) => findings.length === 0)
    expect(ignored).toMatchObject([{ quote: 'sai', reason: 'Trích nguyên văn' }])
    expect(marked()).toEqual([])
    expect(session.verdictNow()).toBe('clean')
    expect(notes.at(-1)).toMatchObject({
      act: { do: 'checked' },
      findings: [{ quote: 'sai', standing: 'ignored', reason: 'Trích nguyên văn' }],
    })
    session.send({ do: 'unignore', findingId })
    expect(session.verdictNow()).toBe('errors')
  })

  test('in every post: the same words of the same rule, wherever they stand; and back again', async () => {
    const kept: unknown[] = []
    const { session, texts, notes } = await openDesk(
      { body: 'viết sai và sai nữa' },
      {
        keepAlways: async (added) => void kept.push(added),
        dropAlways: async (dropped) => void kept.push(dropped),
      },
    )
    const findingId = session.snapshot().findings[0]!.id
    session.send({ do: 'ignore', findingId, reason: 'Tên riêng', always: true })
    const { ignored } = await until(session, ({ findings }) => findings.length === 0)
    expect(ignored).toMatchObject([
      { reason: 'Tên riêng', isAlways: true },
      { reason: 'Tên riêng', isAlways: true },
    ])
    texts.body = 'lại sai'
    session.rescan()
    await until(session, ({ ignored: now }) => now.length === 1)
    expect(session.verdictNow()).toBe('clean')
    session.send({ do: 'unignore', findingId: session.snapshot().ignored[0]!.id })
    await until(session, ({ findings }) => findings.length === 1)
    const what = { ruleId: 'word-right', what: 'sai' }
    expect(kept).toEqual([{ ...what, reason: 'Tên riêng' }, what])
    expect(notes.at(-1)!.findings).toMatchObject([{ quote: 'sai', standing: 'open' }])
  })

  test('what was set aside in another post stays so here', async () => {
    const always = [{ ruleId: 'word-right', what: 'tạm', reason: 'Tên riêng' }]
    const { session } = await openDesk({ body: 'tạm, sai' }, { always })
    expect(session.snapshot().findings.map(({ span }) => span.text)).toEqual(['sai'])
    expect(session.snapshot().ignored).toMatchObject([{ quote: 'tạm', isAlways: true }])
  })

  test('a memory that fails is said, and the decision still counts', async () => {
    const { session } = await openDesk(
      { body: 'viết sai' },
      { keepIgnored: () => Promise.reject(new Error('quota')) },
    )
    session.send({
      do: 'ignore',
      findingId: session.snapshot().findings[0]!.id,
      reason: 'Đã xem',
      always: false,
    })
    await until(session, ({ notice }) => notice?.text.includes('Không ghi nhớ được') ?? false)
    expect(session.verdictNow()).toBe('clean')
  })
})

describe('publishing', () => {
  test('errors hold it, warnings do not, and an unread change is not known', async () => {
    expect((await openDesk({ body: 'viết tạm' })).session.verdictNow()).toBe('clean')
    const { session, texts } = await openDesk({ body: 'viết sai' })
    expect(session.verdictNow()).toBe('errors')
    texts.body = 'viết đúng'
    expect(session.verdictNow()).toBe('unknown')
  })

  test('what was not judged yet is judged first, and goes on once when it is clean', async () => {
    const { session, texts } = await openDesk({ body: 'viết sai' })
    texts.body = 'viết đúng'
    const publication = held()
    await session.hold(publication)
    expect(publication.resume).toHaveBeenCalledOnce()
    expect(session.snapshot().held).toBeNull()
  })

  test('a brain that fails lets it through and says so', async () => {
    const { session, texts } = await openDesk(
      { body: 'viết sai' },
      { lint: () => Promise.reject(new Error('gone')) },
    )
    expect(() => session.verdictNow()).toThrow('could not be judged')
    texts.body = 'viết tạm'
    const publication = held()
    await expect(session.hold(publication)).rejects.toThrow('gone')
    expect(publication.resume).toHaveBeenCalledOnce()
  })

  test('a question that cannot be shown, or is not seen in time, lets it through', async () => {
    for (const isTimeout of [false, true]) {
      const { session, timers } = await openDesk({ body: 'viết sai' })
      const publication = held()
      const outcome = session.hold(publication)
      await until(session, (snapshot) => snapshot.held !== null)
      if (isTimeout) for (const ring of timers) ring()
      else session.letGo()
      await expect(outcome).rejects.toThrow('could not be shown')
      expect(publication.resume).toHaveBeenCalledOnce()
      expect(session.snapshot().held).toBeNull()
    }
  })

  test('a question that is seen waits for its answer as long as it takes', async () => {
    const { session, timers } = await openDesk({ body: 'viết sai' })
    const publication = held()
    const outcome = session.hold(publication)
    await until(session, (snapshot) => snapshot.held !== null)
    session.send({ do: 'question-shown' })
    await outcome
    for (const ring of timers) ring()
    expect(publication.resume).not.toHaveBeenCalled()
    expect(session.snapshot().held).not.toBeNull()
  })

  test('cancelling keeps everything as it is', async () => {
    const { session, notes } = await openDesk({ body: 'viết sai' })
    const publication = held()
    await ask(session, publication)
    expect(session.snapshot().held).toMatchObject({
      controlLabel: 'Xuất bản',
      errorIds: [expect.any(String)],
    })
    session.send({ do: 'cancel-publication' })
    expect(publication.cancel).toHaveBeenCalledOnce()
    expect(publication.resume).not.toHaveBeenCalled()
    expect(session.snapshot().held).toBeNull()
    expect(notes.map(({ act }) => act.do)).toEqual(['checked', 'stopped'])
  })

  test('overriding takes a reason, writes it down first, goes on once, and is remembered', async () => {
    const { session, notes } = await openDesk({ body: 'viết sai' })
    const publication = held()
    publication.resume.mockImplementation(() => {
      expect(notes.at(-1)).toMatchObject({
        act: { do: 'published', way: 'overridden', reason: 'Đã thống nhất' },
        findings: [{ quote: 'sai', standing: 'overridden', reason: 'Đã thống nhất' }],
      })
      return true
    })
    await ask(session, publication)
    session.send({ do: 'publish-anyway', reason: '  ' })
    expect(session.snapshot().held).not.toBeNull()
    session.send({ do: 'publish-anyway', reason: 'Đã thống nhất' })
    session.send({ do: 'publish-anyway', reason: 'Đã thống nhất' })
    await vi.waitFor(() => expect(publication.resume).toHaveBeenCalledOnce())
    expect(session.verdictNow()).toBe('clean')
  })

  test('a button that is gone is said', async () => {
    const { session } = await openDesk({ body: 'viết sai' })
    await ask(session, { label: 'Đăng bài', resume: () => false, cancel: () => {} })
    session.send({ do: 'publish-anyway', reason: 'Đã thống nhất' })
    await until(session, ({ notice }) => notice?.text.includes('“Đăng bài” không còn') ?? false)
  })
})

test('when the extension goes, the question goes with it, and nothing that was under way brings it back', async () => {
  const { session } = await openDesk({ body: 'viết sai' })
  const publication = held()
  await ask(session, publication)
  session.rescan()
  session.send({ do: 'extension-gone' })
  // The answer to the reading arrives in a few turns of the loop.
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  expect(session.snapshot()).toMatchObject({ phase: 'orphaned', held: null })
  expect(publication.resume).not.toHaveBeenCalled()
  expect(publication.cancel).toHaveBeenCalledTimes(1)
})
