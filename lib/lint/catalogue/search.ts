/**
 * Finds documents, anniversaries and passages of plans as people type them: without diacritics (`nghi dinh 98`), by number (`34-ct`), by
 * initials (`tdkt`). It only looks; what is inserted is for cite.ts.
 */
import type { Part } from '../blocks'
import { type PlanPassage, planPassages } from '../plans/plan-passages'
import type { Catalogue } from './catalogue'
import { inForce, type Validity } from './in-force'
import type { Anniversary, LegalDocument } from './schema'
import { anniversaryKeys, documentKeys, passageKeys, type SearchKeys } from './search-keys'
import { markWords } from './search-marks'
import { foldLetters, foldWords } from './search-text'

export type SearchHit = {
  /** The line to show; `ranges` are the stretches of it that matched. */
  readonly title: string
  readonly ranges: readonly Part[]
} & (
  | { readonly kind: 'legal-document'; readonly legalDocument: LegalDocument }
  | { readonly kind: 'anniversary'; readonly anniversary: Anniversary }
  | { readonly kind: 'plan-passage'; readonly passage: PlanPassage }
)

type Entry = SearchKeys &
  (
    | { readonly kind: 'legal-document'; readonly legalDocument: LegalDocument }
    | { readonly kind: 'anniversary'; readonly anniversary: Anniversary }
    | { readonly kind: 'plan-passage'; readonly passage: PlanPassage }
  )

export interface SearchIndex {
  readonly entries: readonly Entry[]
}

/** Folds every key of a catalogue once. */
export function createSearchIndex({ legalDocuments, anniversaries, plans }: Catalogue): SearchIndex {
  return {
    entries: [
      ...legalDocuments.map((legalDocument): Entry => {
        return { kind: 'legal-document', legalDocument, ...documentKeys(legalDocument) }
      }),
      ...anniversaries.map((anniversary): Entry => {
        return { kind: 'anniversary', anniversary, ...anniversaryKeys(anniversary) }
      }),
      ...plans.flatMap(planPassages).map((passage): Entry => {
        return { kind: 'plan-passage', passage, ...passageKeys(passage) }
      }),
    ],
  }
}

/** Indexes live as long as their catalogue. */
const INDEXES = new WeakMap<Catalogue, SearchIndex>()

function indexOf(catalogue: Catalogue): SearchIndex {
  const index = INDEXES.get(catalogue) ?? createSearchIndex(catalogue)
  INDEXES.set(catalogue, index)
  return index
}

/** Longer than anything a person types; the rest is not looked at. */
const MAX_WORDS = 12
const MAX_QUERY = 200

/**
 * Every word of the query must match: the beginning of a word, inside a number or a day, or initials. Exact numbers
 * and names come first, then titles that begin with what was typed or hold it together, then what is in force on
 * `onIso` (YYYY-MM-DD), then the shorter title.
 */
export function searchCatalogue(
  catalogue: Catalogue,
  query: string,
  limit = 20,
  onIso: string = catalogue.asOf,
): SearchHit[] {
  const asked = readQuery(query)
  if (asked.words.length === 0) return []
  const found: { readonly entry: Entry; readonly rank: number }[] = []
  for (const entry of indexOf(catalogue).entries) {
    if (asked.words.every((word) => matches(entry, word))) {
      found.push({ entry, rank: rankOf(entry, asked, onIso) })
    }
  }
  found.sort((a, b) => a.rank - b.rank)
  return found.slice(0, Math.max(0, limit)).map(({ entry }) => toHit(entry, asked))
}

interface Word {
  readonly text: string
  /** With the blank before it: the beginning of a word. */
  readonly beginning: string
  /** May stand inside a number or a day (`nd-cp`, `34ct`, `3/2/1930`); bare digits only begin one. */
  readonly mayBeInside: boolean
  /** Two letters begin too many words to be initials. */
  readonly mayBeInitials: boolean
}

interface Query {
  readonly words: readonly Word[]
  /** The whole query, one blank between words. */
  readonly phrase: string
  /** The same as words only, each after a blank. */
  readonly together: string
}

function readQuery(query: string): Query {
  const phrase = foldLetters(query.slice(0, MAX_QUERY).normalize('NFC')).trim().replace(/\s+/g, ' ')
  const words = phrase.split(' ').map(trimPunctuation).filter(Boolean).slice(0, MAX_WORDS)
  return { words: words.map(readWord), phrase, together: foldWords(phrase) }
}

const trimPunctuation = (word: string): string => word.replace(/^[.,;:()"“”'?!]+|[.,;:()"“”'?!]+$/g, '')

const readWord = (text: string): Word => ({
  text,
  beginning: ` ${text}`,
  mayBeInside: !/^\d+$/.test(text),
  mayBeInitials: /^[a-z]{3,}$/.test(text),
})

function matches(entry: Entry, word: Word): boolean {
  return (
    entry.allWords.includes(word.beginning) ||
    (word.mayBeInside && entry.numbers.includes(word.text)) ||
    (word.mayBeInitials && entry.initials.includes(word.text))
  )
}

/** Above the length of any title, so that it weighs less than what stands before it. */
const TITLE_WEIGHT = 10_000

/** The smaller the better: exact, then together, then in force, then short. */
function rankOf(entry: Entry, { phrase, words, together }: Query, onIso: string): number {
  const isExact = entry.exact.includes(phrase) || words.some(({ text }) => entry.exactNumbers.includes(text))
  const isScattered = !entry.allWords.includes(together) && !entry.numbers.includes(phrase)
  const isAtStart = entry.titleWords.startsWith(together) || entry.titleWords.startsWith(` ngay${together}`)
  const spread = isAtStart || isShortFor(entry, words) ? 0 : isScattered ? 2 : 1
  const mayUse = entry.kind !== 'legal-document' || isUsable(inForce(entry.legalDocument, onIso))
  return (((isExact ? 0 : 1) * 3 + spread) * 2 + (mayUse ? 0 : 1)) * TITLE_WEIGHT + entry.title.length
}

/** Initials of the name itself, behind its type at most: `tdkt` is the law before it is a day of that sector. */
function isShortFor({ initials, allWords }: Entry, [word, ...others]: readonly Word[]): boolean {
  if (!word?.mayBeInitials || others.length > 0 || allWords.includes(word.beginning)) return false
  const at = initials.indexOf(word.text)
  return at === 0 || at === 1
}

const isUsable = (validity: Validity): boolean => validity === 'in-force' || validity === 'unknown'

function toHit(entry: Entry, { words }: Query): SearchHit {
  const { title } = entry
  const ranges = markWords(
    entry,
    words.map(({ text }) => text),
  )
  switch (entry.kind) {
    case 'anniversary':
      return { kind: 'anniversary', anniversary: entry.anniversary, title, ranges }
    case 'legal-document':
      return { kind: 'legal-document', legalDocument: entry.legalDocument, title, ranges }
    case 'plan-passage':
      return { kind: 'plan-passage', passage: entry.passage, title, ranges }
  }
}
