/** What is inserted from a plan is what the checker accepts: no text of ours may raise a finding on plans. */
import { expect, it } from 'vitest'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { planPassages } from '../../lib/lint/plans/plan-passages'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const plan = catalogue.plans.find(({ year }) => year === 2024)!
const passages = planPassages(plan)
const postDay = { year: 2024, month: 2, day: 2 }

it('knows every slogan, movement, period and deadline, each under a key of its own', () => {
  expect(passages.map(({ kind }) => kind)).toEqual([
    ...['theme', 'parent-theme', 'motto'],
    ...Array(5).fill('movement'),
    ...Array(2).fill('period'),
    ...Array(3).fill('deadline'),
  ])
  expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length)
})

it('writes periods and deadlines as sentences have them', () => {
  const texts = passages.map(({ text }) => text)
  expect(texts).toContain('đợt thi đua thứ nhất (từ đầu năm đến 30/6/2024)')
  expect(texts).toContain(
    'Phòng Tư pháp các huyện, thành phố xây dựng kế hoạch, phát động phong trào thi đua tại địa phương trước ngày 02/02/2024',
  )
})

it.each(passages.map(({ kind, text }) => [kind, text]))('%s: %s', (_, text) => {
  const sentence = `Sở Tư pháp phát động phong trào thi đua năm 2024: ${text}.`
  const findings = createLinter(catalogue).lint(bodyDraft(sentence, postDay), { today: postDay })
  expect(findings.filter(({ group }) => group === 'plan' || group === 'date')).toEqual([])
})
