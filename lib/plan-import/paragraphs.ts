/** Makes paragraphs of source lines: one kind of blank, no empty lines, and what a footnote or a page cut in two joined. */
import { CELL_EDGE, type SourceLine } from './source-line'

export interface Paragraph {
  readonly text: string
  readonly kind: SourceLine['kind']
  readonly cells?: readonly string[]
}

/** Far above any plan: 200 pages have some 6,000 lines. What is larger is no plan. */
export const MOST_PARAGRAPHS = 20_000
/** Characters of one paragraph that are read; a longer one is cut into several. */
const LONGEST = 20_000

/** The paragraphs of a document in order; those past the most are left out, and `isCut` says so. */
export function readParagraphs(lines: readonly SourceLine[]): { paragraphs: Paragraph[]; isCut: boolean } {
  const paragraphs: Paragraph[] = []
  for (const line of lines) {
    const clean = tidy(line.text)
    if (clean === '') continue
    if (paragraphs.length >= MOST_PARAGRAPHS) return { paragraphs, isCut: true }
    const open = line.kind === 'text' ? openBefore(paragraphs, clean) : -1
    if (open >= 0) paragraphs[open] = { ...paragraphs[open]!, text: `${paragraphs[open]!.text} ${clean}` }
    else paragraphs.push(...pieces(line, clean))
  }
  return { paragraphs, isCut: false }
}

/** NFC; every blank, and every other way to end a line, is one blank; bold and italic marks of Markdown are no text. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\*{1,3})(?=\S)([^*]{1,2000}?)(?<=\S)\1/g, '$2')
    .trim()
}

function pieces({ kind, cells }: SourceLine, text: string): Paragraph[] {
  if (kind === 'row')
    return [{ kind, text: text.slice(0, LONGEST), cells: (cells ?? text.split(CELL_EDGE)).map(tidy) }]
  const all: Paragraph[] = []
  for (let at = 0; at < text.length; at += LONGEST) all.push({ kind, text: text.slice(at, at + LONGEST) })
  return all
}

/** How far back a paragraph may stand that a page break and its footnotes cut in two. */
const REACH = 12

/** A range in brackets, or of years, that the end of a line cut: the dash below it is no bullet. */
const RANGE_BEGUN = /(?:\([^()]{0,80}|giai đoạn \d{3})\d$/u
const RANGE_ENDS = /^[-–—] ?\d/

/** The paragraph that a line in lower case goes on with, footnotes between; -1 when the one before has ended. */
function openBefore(paragraphs: readonly Paragraph[], text: string): number {
  const last = paragraphs.at(-1)
  if (last?.kind === 'text' && RANGE_ENDS.test(text) && RANGE_BEGUN.test(last.text))
    return paragraphs.length - 1
  if (!/^\p{Ll}/u.test(text) || /^[a-zđ][).]\s/.test(text)) return -1
  for (let at = paragraphs.length - 1; at >= Math.max(0, paragraphs.length - REACH); at--) {
    const { kind, text: before } = paragraphs[at]!
    if (kind === 'footnote') continue
    return kind === 'text' && /[\p{L}\p{N},–-]$/u.test(before) && before.length > 20 ? at : -1
  }
  return -1
}
