/** What crosses to the sidebar: the first time all, then what has changed to the eye; nothing is lost on the way. */
import { expect, test } from 'vitest'
import { SnapshotReceiver, SnapshotSender } from '../../lib/snapshot-port'
import { NO_SUCH_DAY, NO_YEAR, snapshot, WRONG_WEEKDAY } from '../components/session-fixture'

const first = snapshot({ findings: [NO_SUCH_DAY, WRONG_WEEKDAY] })
const moved = { ...WRONG_WEEKDAY, span: { ...WRONG_WEEKDAY.span, start: 99, end: 121 } }

test('only what has changed crosses', () => {
  const sender = new SnapshotSender()
  expect(sender.send(first)).toEqual({
    changed: expect.objectContaining({ phase: 'ready' }),
    findings: [NO_SUCH_DAY, WRONG_WEEKDAY],
  })
  expect(sender.send({ ...first, isBusy: true })).toEqual({ changed: { isBusy: true } })
  const next = { ...first, isBusy: true, findings: [NO_YEAR, moved] }
  expect(sender.send(next), 'a finding that only moved is named by its place').toEqual({
    changed: {},
    findings: [NO_YEAR, 1],
  })
})

test('the other side has the same snapshot after any number of changes', () => {
  const [sender, receiver] = [new SnapshotSender(), new SnapshotReceiver()]
  const reworded = { ...NO_SUCH_DAY, message: 'Lời khác' }
  for (const now of [
    first,
    { ...first, findings: [WRONG_WEEKDAY, NO_SUCH_DAY] },
    { ...first, findings: [WRONG_WEEKDAY, reworded, NO_YEAR], phase: 'no-editor' as const },
    { ...first, findings: [NO_YEAR], caret: null },
    { ...first, findings: [] },
    first,
  ])
    expect(receiver.receive(structuredClone(sender.send(now)))).toEqual(now)
})
