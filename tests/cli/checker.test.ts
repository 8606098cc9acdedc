/** Whatever form a draft comes in, the same words have the same findings, each at its own place in the source. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import { createChecker } from '../../lib/cli/checker'
import { bareBody } from '../../lib/cli/draft-source'
import { applyEdits } from '../../lib/lint/edits'
import { readHtml } from '../../lib/sweep/html-text'
import { SourceText } from '../../lib/sweep/source-text'
import { applySourceEdits } from './apply-source-edits'
import { TODAY } from './start-run'

const check = createChecker(builtInCatalogue(), { today: TODAY, only: null })
const plan = readFileSync('tests/golden/ke-hoach-thi-dua.txt', 'utf8')
const INLINE = ['<b>', '</b>', '<i>', '</i>', '<span style="color: red">', '</span>', '<!-- 30/2/2023 -->']

/** Paragraphs with a tag or an entity in every few characters, chosen by a generator of numbers. */
function toHtml(text: string, random: () => number): string {
  const paragraphs = text.split('\n').map((line) => {
    const chars = Array.from(line, (char) => {
      const tag = random() < 0.15 ? INLINE[Math.floor(random() * INLINE.length)] : ''
      return tag + (random() < 0.15 || '&<>'.includes(char) ? `&#${char.codePointAt(0)};` : char)
    })
    return `<p>${chars.join('')}</p>`
  })
  return paragraphs.join('\n')
}

describe('the plan as HTML full of tags and entities', () => {
  const expected = check(bareBody(SourceText.plain(plan), null)).map(({ report }) => report)

  it('has the findings of its text, and they are there', () => {
    expect(expected.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
        (numbers) => {
          const html = toHtml(plan, () => numbers.next().value)
          const found = check(bareBody(readHtml(html), null)).map(({ report }) => report)
          expect(found.map(({ rule, text }) => [rule, text])).toEqual(
            expected.map(({ rule, text }) => [rule, text]),
          )
          for (const { start, end, text } of found) expect(readHtml(html.slice(start, end)).text).toBe(text)
        },
      ),
      { numRuns: 10 },
    )
  })

  it('is mended by its fixes as its text is', () => {
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
        (numbers) => {
          const html = toHtml(plan, () => numbers.next().value)
          const body = readHtml(html)
          for (const { finding, report } of check(bareBody(body, null))) {
            expect(report.fixes, 'no fix is lost on the way').toHaveLength(finding.fixes.length)
            finding.fixes.forEach((fix, index) => {
              const after = applySourceEdits(html, report.fixes[index]?.edits ?? [])
              expect(readHtml(after).text).toBe(applyEdits(body.text, fix.edits).text)
              expect(after.match(/<[^>]*>/g), 'no tag is lost').toEqual(html.match(/<[^>]*>/g))
            })
          }
        },
      ),
      { numRuns: 10 },
    )
  })
})
