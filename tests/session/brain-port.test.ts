import { expect, test } from 'vitest'
import { BrainLine, serveBrain } from '../../lib/brain-port'
import { EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import { bodyDraft, type Draft, LinedField } from '../../lib/lint/draft'
import { createLinter, type Linter } from '../../lib/lint/lint'

const TODAY = { year: 2024, month: 6, day: 5 }
const DRAFT = bodyDraft('Hội nghị ngày 30/2/2024')

function serve(linter: Linter) {
  const { port1, port2 } = new MessageChannel()
  serveBrain(port1, () => linter)
  return { port: port2, close: () => port1.close() }
}

test('findings come back over the port, also for what was asked before there was one', async () => {
  const line = new BrainLine(10_000)
  const early = line.lint(DRAFT, TODAY)
  const { port, close } = serve(createLinter(EMPTY_CATALOGUE))
  line.attach(port)
  expect(await early).toMatchObject({
    findings: [{ ruleId: 'date-exists', span: { text: '30/2/2024' } }],
    review: { kind: 'other', isInferred: true },
  })
  expect((await line.lint(bodyDraft('Hội nghị ngày 29/2/2024'), TODAY)).findings).toEqual([])
  close()
})

test('the kind that the person chose reaches the brain, and so does its being taken back', async () => {
  const line = new BrainLine(10_000)
  const { port, close } = serve(createLinter(EMPTY_CATALOGUE))
  line.attach(port)
  const kinds = []
  for (const kind of [null, 'launch', null] as const)
    kinds.push((await line.lint({ ...DRAFT, kind }, TODAY)).review.kind)
  expect(kinds).toEqual(['other', 'launch', 'other'])
  close()
})

test('a brain that throws rejects the question and answers the next one', async () => {
  let isBroken = true
  const linter = createLinter(EMPTY_CATALOGUE)
  const { port, close } = serve({
    ...linter,
    lint(draft, options) {
      if (isBroken) throw new Error('out of order')
      return linter.lint(draft, options)
    },
  })
  const line = new BrainLine(10_000)
  line.attach(port)
  await expect(line.lint(DRAFT, TODAY)).rejects.toThrow('out of order')
  isBroken = false
  expect((await line.lint(DRAFT, TODAY)).findings).toHaveLength(1)
  close()
})

test('a brain that never answers is given up on', async () => {
  await expect(new BrainLine(1).lint(DRAFT, TODAY)).rejects.toThrow('No answer within 1 ms')
})

const LINES = [
  'Hội nghị ngày 30/2/2024',
  ...Array.from({ length: 500 }, (_, i) => `Đoạn ${i} không có gì để nói`),
  'Hết',
]
const first = new LinedField({ name: 'body', label: 'Nội dung', required: false }, LINES)
const second = first.withChange({ head: 1, tail: 1 }, ['Họp ngày 31/4/2024'])
const draftOf = (field: LinedField): Draft => ({ fields: [field], publishedOn: null })
const quotes = async (line: BrainLine, field: LinedField) => {
  const { findings } = await line.lint(draftOf(field), TODAY)
  return findings.filter(({ ruleId }) => ruleId === 'date-exists').map(({ span }) => span.text)
}

/** A port between the two that counts what goes to the brain and may swallow a message. */
function tapped(linter: Linter, swallows: (count: number) => boolean = () => false) {
  const { port, close } = serve(linter)
  const { port1, port2 } = new MessageChannel()
  const sizes: number[] = []
  port1.onmessage = ({ data }) => {
    sizes.push(JSON.stringify(data).length)
    if (!swallows(sizes.length)) port.postMessage(data)
  }
  port.onmessage = ({ data }) => port1.postMessage(data)
  return { port: port2, sizes, close: () => [close(), port1.close()] }
}

test('of a long text only what has changed goes over', async () => {
  const { port, sizes, close } = tapped(createLinter(EMPTY_CATALOGUE))
  const line = new BrainLine(10_000)
  line.attach(port)
  expect(await quotes(line, first)).toEqual(['30/2/2024'])
  expect(await quotes(line, second)).toEqual(['30/2/2024', '31/4/2024'])
  expect(await quotes(line, second)).toEqual(['30/2/2024', '31/4/2024'])
  expect(await quotes(line, first)).toEqual(['30/2/2024'])
  expect(sizes[0]).toBeGreaterThan(10_000)
  expect(Math.max(sizes[1]!, sizes[2]!)).toBeLessThan(300)
  close()
})

test('a draft that got lost, or a brain that is new, is sent the whole draft again', async () => {
  const { port, sizes, close } = tapped(createLinter(EMPTY_CATALOGUE), (count) => count === 2)
  const line = new BrainLine(200)
  line.attach(port)
  expect(await quotes(line, first)).toEqual(['30/2/2024'])
  await expect(quotes(line, second)).rejects.toThrow('No answer')
  expect(await quotes(line, second)).toEqual(['30/2/2024', '31/4/2024'])
  expect(sizes).toHaveLength(4)
  const other = tapped(createLinter(EMPTY_CATALOGUE))
  const waiting = quotes(line, first)
  line.attach(other.port)
  expect(await waiting).toEqual(['30/2/2024'])
  expect(await quotes(line, second)).toEqual(['30/2/2024', '31/4/2024'])
  close()
  other.close()
})
