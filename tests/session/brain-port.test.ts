import { expect, test } from 'vitest'
import { BrainLine, serveBrain } from '../../lib/brain-port'
import { EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter, type Linter } from '../../lib/lint/lint'

const TODAY = { year: 2024, month: 6, day: 5 }
const DRAFT = bodyDraft('Hội nghị ngày 30/2/2024')

function serve(linter: Linter) {
  const { port1, port2 } = new MessageChannel()
  serveBrain(port1, linter)
  return { port: port2, close: () => port1.close() }
}

test('findings come back over the port, also for what was asked before there was one', async () => {
  const line = new BrainLine(10_000)
  const early = line.lint(DRAFT, TODAY)
  const { port, close } = serve(createLinter(EMPTY_CATALOGUE))
  line.attach(port)
  expect(await early).toMatchObject([{ ruleId: 'date-exists', span: { text: '30/2/2024' } }])
  expect(await line.lint(bodyDraft('Hội nghị ngày 29/2/2024'), TODAY)).toEqual([])
  close()
})

test('a brain that throws rejects the question and answers the next one', async () => {
  let isBroken = true
  const linter = createLinter(EMPTY_CATALOGUE)
  const { port, close } = serve({
    lint(draft, options) {
      if (isBroken) throw new Error('out of order')
      return linter.lint(draft, options)
    },
  })
  const line = new BrainLine(10_000)
  line.attach(port)
  await expect(line.lint(DRAFT, TODAY)).rejects.toThrow('out of order')
  isBroken = false
  expect(await line.lint(DRAFT, TODAY)).toHaveLength(1)
  close()
})

test('a brain that never answers is given up on', async () => {
  await expect(new BrainLine(1).lint(DRAFT, TODAY)).rejects.toThrow('No answer within 1 ms')
})
