/** Administrative abbreviations of a draft that it nowhere explains, each at its first use in prose. */
import type { Block, Part } from '../blocks'
import { isQuoted } from '../quotation'
import type { Reading } from '../reading'
import { ABBREVIATION_SIGN } from '../signs/sign'
import { ADMINISTRATIVE_ABBREVIATIONS } from './administrative-abbreviations'
import { isInCapitals, isProse } from './own-words'

interface Use extends Part {
  readonly abbreviation: string
  readonly isExplanation: boolean
  /** Stands where a sentence begins. */
  readonly isFirstWord: boolean
}

export interface UnexplainedAbbreviation extends Part {
  readonly block: Block
  readonly abbreviation: string
  readonly fullForm: string
  readonly isFirstWord: boolean
  /** How often prose uses it. */
  readonly count: number
}

const RUNS = /[A-ZĐ]{4,9}/g
/** Part of a number of a document, of a code, of a name with `&`. */
const BEFORE = /[0-9A-Za-zÀ-ỹ/.&_@-]$/
const AFTER = /^(?:[0-9A-Za-zÀ-ỹ/&_@]|[.-][0-9A-Za-zÀ-ỹ])/
/** `phổ biến, giáo dục pháp luật (PBGDPL)`, `(sau đây gọi tắt là PBGDPL)`. */
const EXPLAINED_BEFORE = /(?:\( {0,2}|(?:tắt|gọi|là)(?: là)?:? {1,2}[“"]?)$/
/** `PBGDPL (phổ biến …)`, `PBGDPL: phổ biến …`. */
const EXPLAINED_AFTER = /^[”"]? {0,2}(?:\( {0,2}(?:là )?[a-zà-ỹđ]{2}|[:=] {0,2}[a-zà-ỹđ]{2})/i
const CLOSED = /^ {0,2}[),;]/
const SENTENCE_START = /(?:^[\s*+•–-]*(?:\d{1,2}(?:\.\d{1,2})*[.)] )?|[.!?] +)$/

/** By the block, which lives as long as its text: one keystroke reads one block again. */
const remembered = new WeakMap<Block, readonly Use[]>()
const NONE: readonly Use[] = []

export function findUnexplained({ blocks }: Pick<Reading, 'blocks'>): readonly UnexplainedAbbreviation[] {
  let found: Map<string, UnexplainedAbbreviation | null> | null = null
  for (let i = 0; i < blocks.length; i++) {
    const { block } = blocks[i]!
    const uses = usesIn(block)
    for (let at = 0; at < uses.length; at++) {
      found ??= new Map()
      note(found, block, uses[at]!)
    }
  }
  return found ? [...found.values()].filter((one) => one !== null) : NONE_FOUND
}

const NONE_FOUND: readonly UnexplainedAbbreviation[] = []

/** Null in the map: it is explained. */
function note(found: Map<string, UnexplainedAbbreviation | null>, block: Block, use: Use): void {
  const { abbreviation, start, end, isFirstWord, isExplanation } = use
  const known = found.get(abbreviation)
  if (known === null) return
  if (isExplanation) found.set(abbreviation, null)
  else if (known) found.set(abbreviation, { ...known, count: known.count + 1 })
  else if (block.field !== 'title') {
    const fullForm = ADMINISTRATIVE_ABBREVIATIONS.get(abbreviation)!
    found.set(abbreviation, { block, start, end, abbreviation, fullForm, isFirstWord, count: 1 })
  }
}

function usesIn(block: Block): readonly Use[] {
  if ((block.signs & ABBREVIATION_SIGN) === 0) return NONE
  const known = remembered.get(block)
  if (known) return known
  const uses = readUses(block.text)
  remembered.set(block, uses)
  return uses
}

function readUses(text: string): readonly Use[] {
  let uses: Use[] | null = null
  let isOwn: boolean | null = null
  for (const { 0: abbreviation, index: start } of text.matchAll(RUNS)) {
    if (!ADMINISTRATIVE_ABBREVIATIONS.has(abbreviation)) continue
    const end = start + abbreviation.length
    const before = text.slice(Math.max(0, start - REACH), start)
    const after = text.slice(end, end + REACH)
    if (BEFORE.test(before) || AFTER.test(after)) continue
    const isExplanation = isExplained(before, after)
    isOwn ??= isProse(text) && !isInCapitals(text)
    if (!isExplanation && (!isOwn || isQuoted(text, start))) continue
    uses ??= []
    uses.push({ start, end, abbreviation, isExplanation, isFirstWord: SENTENCE_START.test(before) })
  }
  return uses ?? NONE
}

const REACH = 24

function isExplained(before: string, after: string): boolean {
  if (EXPLAINED_AFTER.test(after)) return true
  const opening = EXPLAINED_BEFORE.exec(before)?.[0]
  return opening !== undefined && (!opening.startsWith('(') || CLOSED.test(after))
}
