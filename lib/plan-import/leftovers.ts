/** What holds a date, a number or a name and was not read: every such paragraph is listed, so that nothing is lost in silence. */
import type { Mention } from '../lint/mentions/mention'
import type { DraftItem } from './draft-item'
import type { PlanParagraph, PlanText } from './plan-text'
import { quotesOf } from './quotes'

export type LeftoverKind = 'day' | 'reference' | 'name' | 'number' | 'plan-year'

export interface Leftover {
  readonly paragraph: number
  readonly clause: string
  readonly text: string
  /** What was not read, in the order of the text. */
  readonly parts: readonly { readonly kind: LeftoverKind; readonly start: number; readonly end: number }[]
  /** The weightiest kind among them. */
  readonly kind: LeftoverKind
}

const WEIGHT: readonly LeftoverKind[] = ['day', 'reference', 'name', 'number', 'plan-year']

/** Paragraphs with something unread; those that only repeat the plan's own year come last. */
export function findLeftovers(plan: PlanText, items: readonly DraftItem[], year: number): Leftover[] {
  const covered = new Map<number, { start: number; end: number }[]>()
  for (const { sources } of items) {
    for (const { paragraph, start, end } of sources) {
      const list = covered.get(paragraph)
      if (list) list.push({ start, end })
      else covered.set(paragraph, [{ start, end }])
    }
  }
  const leftovers = plan.paragraphs.flatMap((paragraph) =>
    leftIn(paragraph, covered.get(paragraph.at) ?? [], year),
  )
  return leftovers.sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
}

interface Part {
  readonly start: number
  readonly end: number
}

function leftIn(paragraph: PlanParagraph, covered: readonly Part[], year: number): Leftover[] {
  const { text, start, at, clause } = paragraph
  const isRead = (part: Part) => covered.some((one) => one.start < part.end && one.end > part.start)
  const named = [
    ...paragraph.mentions.flatMap((mention) => ofMention(text, mention, year)),
    ...openNames(paragraph),
  ]
  // The first cell of a row is as a rule its number.
  const from = paragraph.kind === 'row' ? (/^\d{1,3}(?= \|)/.exec(text)?.[0].length ?? 0) : start
  const numbers = [...text.slice(from).matchAll(/\d+(?:[.,]\d+)*%?/g)]
    .map(({ index, 0: digits }) => ({
      kind: numberKind(digits, year),
      start: from + index,
      end: from + index + digits.length,
    }))
    .filter((number) => !named.some((one) => one.start < number.end && one.end > number.start))
  const parts = [...named, ...numbers].filter((part) => !isRead(part)).sort((a, b) => a.start - b.start)
  if (parts.length === 0) return []
  const kind = WEIGHT.find((one) => parts.some((part) => part.kind === one))!
  return [{ paragraph: at, clause, text, parts, kind }]
}

type LeftPart = Leftover['parts'][number]

function ofMention(text: string, { kind, start, end }: Mention, year: number): LeftPart[] {
  if (kind === 'reference') return [{ kind: 'reference', start, end }]
  if (kind !== 'date') return []
  return [{ kind: isYear(text, { start, end }, year) ? 'plan-year' : 'day', start, end }]
}

/** Quotations that look like a name and were called by no word that we know. */
const openNames = (paragraph: PlanParagraph): LeftPart[] =>
  quotesOf(paragraph)
    .filter(({ meaning }) => meaning === 'open')
    .map(({ start, end }) => ({ kind: 'name', start, end }))

const numberKind = (digits: string, year: number): LeftoverKind =>
  digits === String(year) ? 'plan-year' : 'number'

const isYear = (text: string, { start, end }: Part, year: number): boolean =>
  text.slice(start, end).replace(/^năm /i, '') === String(year)
