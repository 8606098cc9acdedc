/** Where the time of a full check goes: each part by itself, over the same texts, in multiples of the unit. */
import { cutBlocks } from '../../lib/lint/blocks'
import { bodyDraft } from '../../lib/lint/draft'
import { createLinter } from '../../lib/lint/lint'
import { scanMentions } from '../../lib/lint/mentions'
import { scanAnniversaries } from '../../lib/lint/mentions/anniversary'
import { scanDates } from '../../lib/lint/mentions/date'
import { scanReferences } from '../../lib/lint/mentions/reference'
import { readSigns } from '../../lib/lint/signs/read-signs'
import { builtInCatalogue } from '../lint/built-in-catalogue'
import { keep, type Subject } from './measure'

const today = { year: 2024, month: 6, day: 3 }

/** The lines of a text with what the later scanners are given of the earlier ones. */
function linesOf(text: string) {
  return cutBlocks('body', text, 0).map((block) => {
    const references = scanReferences(block.text)
    const signs = readSigns(block.text)
    return { block, references, signs, dates: scanDates(block.text, references, signs) }
  })
}

/** The parts of a check over these texts, which are cut beforehand. Rules are what the whole takes beyond these. */
export function partsOf(texts: readonly string[]): Subject[] {
  const lines = new Map(texts.map((text) => [text, linesOf(text)]))
  const withoutRules = createLinter(builtInCatalogue(), [])
  const scan = (
    name: string,
    scanLine: (line: ReturnType<typeof linesOf>[number]) => readonly unknown[],
  ) => ({
    name,
    run: (text: string) => {
      for (const line of lines.get(text)!) keep(scanLine(line))
    },
  })
  return [
    { name: 'all but rules', run: (text) => keep(withoutRules.lint(bodyDraft(text), { today })) },
    { name: 'cutting into blocks', run: (text) => keep(cutBlocks('body', text, 0)) },
    scan('all scanners', ({ block }) => scanMentions(block.text, block.signs)),
    scan('references', ({ block }) => scanReferences(block.text)),
    scan('dates', ({ block, references, signs }) => scanDates(block.text, references, signs)),
    scan('anniversaries', ({ block, dates, signs }) => scanAnniversaries(block.text, dates, signs)),
  ]
}
