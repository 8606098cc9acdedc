/** A plan as the extractors read it: paragraphs with their places and what the brain's scanners find in them. */
import { type Block, readBlocks } from '../lint/blocks'
import type { Catalogue } from '../lint/catalogue/catalogue'
import { scanMentions } from '../lint/mentions'
import type { Mention } from '../lint/mentions/mention'
import type { BlockReading } from '../lint/reading'
import { sentenceAround } from '../lint/spoken-year'
import type { SourcePart } from './draft-item'
import { footnoteClauses, outline, type Place } from './outline'
import { type Paragraph, readParagraphs } from './paragraphs'
import type { SourceLine } from './source-line'

export interface PlanParagraph extends Place {
  readonly at: number
  readonly kind: Paragraph['kind']
  readonly cells: readonly string[]
  readonly text: string
  readonly block: Block
  readonly mentions: readonly Mention[]
}

export interface PlanText {
  readonly paragraphs: readonly PlanParagraph[]
  /** The paragraphs as lines: what the checker reads. */
  readonly text: string
  readonly isCut: boolean
  readonly catalogue: Catalogue
}

export function readPlanText(source: readonly SourceLine[], catalogue: Catalogue): PlanText {
  const { paragraphs: read, isCut } = readParagraphs(source)
  const text = read.map((one) => one.text).join('\n')
  const blocks = readBlocks({ name: 'body', label: '', required: false, text })
  const places = footnoteClauses(read, outline(read))
  const paragraphs = read.map(({ kind, cells = [] }, at): PlanParagraph => {
    const block = blocks[at]!
    return { ...places[at]!, at, kind, cells, text: block.text, block, mentions: scanMentions(block.text) }
  })
  return { paragraphs, text, isCut, catalogue }
}

/** The paragraph as a rule's facts ask for it. */
export const readingOf = ({ block, mentions }: PlanParagraph): BlockReading => ({ block, mentions })

export const partOf = ({ at }: PlanParagraph, start: number, end: number): SourcePart => ({
  paragraph: at,
  start,
  end,
})

/** The whole paragraph behind its number or bullet. */
export const wordsOf = ({ text, start }: Pick<PlanParagraph, 'text' | 'start'>): string => text.slice(start)

/** The sentence that a stretch stands in, as a person reads it. */
export function sentenceOf({ paragraphs }: PlanText, { paragraph, start, end }: SourcePart): string {
  const { text } = paragraphs[paragraph]!
  const sentence = sentenceAround(text, { start, end })
  return text.slice(sentence.start, sentence.end).trim()
}

/** Marks of footnotes are no part of a name. */
export const plainName = (text: string): string =>
  text
    .replace(/[⁰¹²³⁴-⁹]+/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
