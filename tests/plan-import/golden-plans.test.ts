/** Plans of our own, in the four formats that plans come in: everything in them is read, and what is not is listed. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../house/source-files'
import { OWN_PLANS, ownLines, ownText } from './own-plans'
import { readOwn, shown } from './plan-lines'
import { writeDocx } from './write-docx'
import { writeHtml } from './write-html'
import { writePdf } from './write-pdf'

describe.each(OWN_PLANS)('%s', (plan) => {
  const lines = ownLines(plan)

  it('gives what it says', async () => {
    const read = await readOwn(`${plan}.txt`, Buffer.from(ownText(plan)))
    // Look at the difference; when what is read is right, run: npm run unit -- tests/plan-import -u
    await expect(shown(read)).toMatchFileSnapshot(join(ROOT, 'tests/golden/plans', `${plan}.expected.txt`))
  })

  it.each([
    ['docx', () => writeDocx(lines)],
    ['pdf', () => writePdf(lines)],
    ['html', () => Buffer.from(writeHtml(lines))],
  ] as const)('reads the same as .%s', async (format, make) => {
    const fromText = shown(await readOwn(`${plan}.txt`, Buffer.from(ownText(plan))))
    expect(shown(await readOwn(`${plan}.${format}`, make()))).toEqual(fromText)
  })

  it('loses no number in silence: each digit was read, is listed, or counts the paragraphs', async () => {
    const { plan: text, items, leftovers } = await readOwn(`${plan}.txt`, Buffer.from(ownText(plan)))
    const known = [
      ...items.flatMap(({ sources }) => sources),
      ...leftovers.flatMap(({ paragraph, parts }) => parts.map((part) => ({ ...part, paragraph }))),
    ]
    const silent = text.paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(/\d+/g)]
        .filter(({ index, 0: digits }) => {
          const isOrdinal = index < paragraph.start || (paragraph.kind === 'row' && index === 0)
          const end = index + digits.length
          const isKnown = known.some(
            (part) => part.paragraph === paragraph.at && part.start < end && part.end > index,
          )
          return !isOrdinal && !isKnown
        })
        .map(({ 0: digits }) => `${digits}: ${paragraph.text}`),
    )
    expect(silent).toEqual([])
  })
})

describe('the checker', () => {
  it('reads the plan itself: a day that does not exist is found, and marks what it stands in', async () => {
    const { findings, items } = await readOwn('ke-hoach.txt', Buffer.from(ownText('so-tu-phap')))
    expect(findings.map(({ ruleId, span }) => `${ruleId} ${span.text}`)).toContain('date-exists 31/4/2026')
    const doubtful = items.find(({ fields }) => fields.anniversary === 'giai-phong-mien-nam')
    expect(doubtful?.doubts.join()).toContain('31/4/2026')
  })
})
