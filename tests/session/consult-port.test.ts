import { expect, test } from 'vitest'
import { connectConsultant, serveConsultant } from '../../lib/consult-port'
import { createConsultation } from '../../lib/lint/consultation'
import { builtInCatalogue } from '../lint/built-in-catalogue'

test('questions cross the port, and each answer finds its question', async () => {
  const consultation = createConsultation(builtInCatalogue())
  const { port1, port2 } = new MessageChannel()
  serveConsultant(port2, () => consultation)
  const consultant = connectConsultant(port1)
  const answers = await Promise.all([
    consultant.citedAt('theo Nghị định 98', { start: 12, end: 12 }, '2024-06-05'),
    consultant.citedAt('không có gì', { start: 2, end: 2 }, '2024-06-05'),
  ])
  expect(answers).toEqual([{ start: 5, end: 17, documents: ['98-2023-nd-cp'] }, null])
  port1.close()
})

test('a brain that fails rejects the question, and answers the next one', async () => {
  const consultation = createConsultation(builtInCatalogue())
  const { port1, port2 } = new MessageChannel()
  serveConsultant(port2, () => consultation)
  const consultant = connectConsultant(port1)
  const noText = null as unknown as string
  await expect(consultant.citedAt(noText, { start: 0, end: 0 }, '2024-06-05')).rejects.toThrow('brain failed')
  expect(await consultant.citedAt('Nghị định 98', { start: 0, end: 0 }, '2024-06-05')).not.toBeNull()
  port1.close()
})
