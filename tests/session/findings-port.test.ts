/** Findings that cross again and again arrive as the brain has them; what only moved is not sent anew. */
import { expect, test } from 'vitest'
import { FindingsReceiver, FindingsSender } from '../../lib/findings-port'
import type { Finding } from '../../lib/lint/finding'

function found(id: string, start: number, more: Partial<Finding> = {}): Finding {
  const span = { field: 'body', start, end: start + 9, text: '30/2/2024' }
  return {
    id,
    ruleId: 'date-exists',
    group: 'date',
    severity: 'error',
    span,
    message: 'Ngày không tồn tại',
    why: 'Tháng 2 năm 2024 có 29 ngày.',
    source: { text: 'Lịch' },
    fixes: [{ label: 'Sửa', safe: true, edits: [{ span, replacement: '29/02/2024' }] }],
    fingerprint: id,
    ...more,
  }
}

const first = [found('a', 10), found('b', 50), found('c', 90), found('d', 130)]

test('a key before a finding sends its move, for all behind it at once', () => {
  const sender = new FindingsSender()
  expect(sender.send(first)).toEqual(first)
  expect(sender.send(first)).toEqual([{ from: 0, to: 4, by: 0 }])
  expect(sender.send([found('a', 10), found('b', 51), found('c', 91), found('d', 131)])).toEqual([
    { from: 0, to: 1, by: 0 },
    { from: 1, to: 4, by: 1 },
  ])
})

test('whatever happens to the list, the other side has it', () => {
  const [sender, receiver] = [new FindingsSender(), new FindingsReceiver()]
  const stretched = { field: 'body', start: 48, end: 60, text: '30/2/2024' }
  for (const now of [
    first,
    [found('b', 50), found('a', 60), found('new', 70), found('d', 131)],
    [found('b', 50, { message: 'Lời khác' }), found('d', 131, { fixes: [] })],
    [found('b', 48, { span: stretched }), found('d', 120)],
    [found('c', 5), found('b', 48), found('d', 121)],
    [],
    first,
  ])
    expect(receiver.receive(structuredClone(sender.send(now)))).toEqual(now)
})
