/** Random fixes in random HTML: what is said to have arrived is there and nothing else is; undone, it is as before. */
import fc from 'fast-check'
import { expect, test } from './fixtures'
import { openPage } from './in-page'
import { randomHtml } from './random-html'

/** Each takes a third of a second: write.ts looks twice. */
const CASES = 60

interface Case {
  readonly html: string
  /** Where in the text the fix begins, as a part of its length. */
  readonly at: number
  readonly length: number
  readonly replacement: string
}

function randomCases(seed: number): Case[] {
  const fixes = fc.record({
    at: fc.double({ min: 0, max: 0.99, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
    replacement: fc.constantFrom(
      '03/02/2024',
      'x',
      'Nghị định số 98/2023/NĐ-CP',
      '',
      'Đại hội'.normalize('NFD'),
    ),
  })
  const edits = fc.sample(fixes, { numRuns: CASES, seed })
  return randomHtml(CASES, seed).map((html, index) => ({ html, ...edits[index]! }))
}

test('random fixes in random HTML arrive in their place or leave it untouched; undo brings every byte back', async ({
  page,
  isolated,
}) => {
  test.setTimeout(120_000)
  await openPage(page, isolated, '/plain.html')
  const report = await isolated.run(async (cases) => {
    const fold = (text: string) => text.replace(/[\s\u00a0\u200b]/g, '')
    const root = document.getElementById('body')!
    const problems: unknown[] = []
    let written = 0
    for (const { html, at, length, replacement } of cases) {
      root.innerHTML = html
      const source = kept.read().sources.get('body')!
      const { text } = source
      const start = Math.floor(text.length * at)
      const end = Math.min(start + length, text.length)
      const quote = text.slice(start, end)
      // Findings stand in one line, and no rule replaces mere blanks.
      if (quote.includes('\n') || quote.trim() === '') continue
      const before = root.innerHTML
      const result = await hands.replaceSpan(source, { field: 'body', start, end, text: quote }, replacement)
      const after = kept.read().sources.get('body')!
      const told = { html, quote, replacement, result, now: root.innerHTML }
      if (!result.ok) {
        if (root.innerHTML !== before) problems.push({ what: 'refused, yet changed', ...told })
        continue
      }
      written++
      if (fold(after.text) !== fold(text.slice(0, start) + replacement + text.slice(end)))
        problems.push({ what: 'another text arrived', ...told })
      if (replacement === quote) continue
      await hands.undoIn(after)
      if (root.innerHTML !== before)
        problems.push({ what: 'not undone', ...told, undone: root.innerHTML, before })
    }
    return { problems, written }
  }, randomCases(20240603))
  expect(report.problems).toEqual([])
  expect(report.written, 'hardly any sample could be written to').toBeGreaterThan(CASES / 3)
})
