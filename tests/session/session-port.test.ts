import { expect, test, vi } from 'vitest'
import { connectSession, serveSession } from '../../lib/session-port'
import { openDesk } from './desk'

async function connect(text: string) {
  const { session, texts } = await openDesk({ body: text })
  const { port1, port2 } = new MessageChannel()
  const end = new AbortController()
  serveSession(session, port1, end.signal)
  return { session, texts, port2, end, twin: await connectSession(port2) }
}

test('the twin shows what the session shows and passes commands on', async () => {
  const { session, texts, twin, end } = await connect('viết sai')
  expect(twin.snapshot()).toEqual(session.snapshot())
  twin.send({ do: 'apply', findingId: twin.snapshot().findings[0]!.id, fix: 0 })
  await vi.waitFor(() => expect(twin.snapshot().findings).toEqual([]))
  expect(texts.body).toBe('viết đúng rồi')
  end.abort()
})

test('the kind of the post is set over the port', async () => {
  const { twin, end } = await connect('viết đúng')
  twin.send({ do: 'set-kind', kind: 'good-person' })
  await vi.waitFor(() => expect(twin.snapshot().postKind).toEqual({ kind: 'good-person', isInferred: false }))
  twin.send({ do: 'set-kind', kind: null })
  await vi.waitFor(() => expect(twin.snapshot().postKind).toEqual({ kind: 'other', isInferred: true }))
  end.abort()
})

test('messages that are no command are dropped', async () => {
  const { session, port2, end } = await connect('viết sai')
  const before = session.snapshot()
  for (const message of [
    null,
    'rescan',
    { do: 'eval' },
    { do: 'apply', findingId: 1 },
    { do: 'insert', text: 'x'.repeat(9999) },
    { do: 'set-kind', kind: 'poem' },
    { do: 'set-kind' },
    { do: 'replace', span: null, text: 'x' },
    { do: 'replace', span: { field: 'body', start: -1, end: 2, text: 'vi' }, text: 'x' },
    { do: 'apply-all-safe' },
    { do: 'apply-all-safe', findingIds: [1] },
    { do: 'ignore', findingId: 'x', reason: 'Đã xem' },
  ]) {
    port2.postMessage(message)
  }
  port2.postMessage({ do: 'dismiss-notice' })
  await vi.waitFor(() => expect(session.snapshot()).not.toBe(before))
  expect(session.snapshot()).toEqual(before)
  end.abort()
})
