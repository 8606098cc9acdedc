/**
 * How a draft spells the names of laws that the catalogue knows: letter case, commas and diacritics, beside the official
 * name. Another law with a similar name is never taken for it: the words must be the same.
 */
import type { Block } from '../blocks'
import { toIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { nameKey, yearOf } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import type { NamedReferenceMention } from '../mentions/named-reference'
import { isQuoted } from '../quotation'
import type { Context, Reading } from '../reading'
import { findByBareWords } from './bare-law-names'
import { hasArticles, isLawText } from './law-text'

export interface PlacedName {
  readonly block: Block
  readonly start: number
  readonly end: number
  /** Type and name as written, one blank between words. */
  readonly written: string
}

export interface LawSpelling {
  /** The law whose name was meant. */
  readonly law: LegalDocument
  readonly official: string
  /** Where it is written otherwise, in order. */
  readonly wrong: readonly PlacedName[]
  /** It is also written rightly somewhere. */
  readonly hasRight: boolean
  /** Only letter case and punctuation differ, and it is sure which law was meant. */
  readonly isCertain: boolean
}

interface Found {
  readonly law: LegalDocument
  readonly wrong: PlacedName[]
  hasRight: boolean
  isCertain: boolean
}

/** Laws that the draft spells otherwise than the catalogue, in the order of their first wrong spelling. */
export function findMisspelt(reading: Reading): LawSpelling[] {
  if (hasArticles(reading.blocks)) return []
  const found = new Map<string, Found>()
  for (const { block, mentions } of reading.blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'named-reference' || !isJudged(block.text, mention)) continue
      const named = lawsNamed(block.text, mention, reading.catalogue)
      if (named) note(found, block, mention, named, reading)
    }
  }
  return [...found.values()]
    .filter(({ wrong }) => wrong.length > 0)
    .map((one) => ({ ...one, official: officialName(one.law) }))
}

const officialName = ({ documentType, subject }: LegalDocument): string => `${documentType} ${subject}`

/** Law text keeps the spelling of its time, and capitals hide the letter case. */
function isJudged(text: string, { type, name, start }: NamedReferenceMention): boolean {
  if (name.text === '' || /^sửa đổi/i.test(name.text) || !/^[LBP]/.test(type.text)) return false
  return name.text !== name.text.toUpperCase() && !isLawText(text) && !isQuoted(text, start)
}

function note(
  found: Map<string, Found>,
  block: Block,
  mention: NamedReferenceMention,
  { laws, end, isSameWords }: NamedLaws,
  context: Context,
): void {
  const law = meantLaw(block.text, mention, laws, context)
  const { start } = mention
  const written = block.text.slice(start, end).replace(/ {2,}/g, ' ')
  const official = officialName(law)
  const one = found.get(official) ?? { law, wrong: [], hasRight: false, isCertain: true }
  found.set(official, one)
  // People write laws of the past like the one of today, and the prints of their time differ.
  if ([law, laws.at(-1)!].some((one) => spellingOf(officialName(one)) === spellingOf(written))) {
    one.hasRight = true
    return
  }
  const isOfOneSpelling = new Set(laws.map(({ subject }) => subject)).size === 1
  if (!isSameWords || !(isOfOneSpelling || mention.year)) one.isCertain = false
  one.wrong.push({ block, start, end, written })
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The tone at the end of its syllable: `Hoà giải` is `Hòa giải`. */
const spellingOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONES, '') + (word.match(TONES)?.join('') ?? ''))

/** The law of that name which the text means: by its year or number, else the one of the post's day. */
function meantLaw(
  text: string,
  { year, end }: NamedReferenceMention,
  laws: readonly LegalDocument[],
  { postDay }: Context,
): LegalDocument {
  const byYear = year && laws.find((law) => yearOf(law) === year.value)
  const number = /^\*{0,2} {1,2}số {1,2}([^\s,;]+)/.exec(text.slice(end, end + 40))?.[1]
  const day = toIsoDate(postDay)
  const begun = laws.filter(({ effectiveOn, issuedOn }) => (effectiveOn ?? issuedOn ?? '') <= day)
  return byYear ?? laws.find(({ symbol }) => symbol === number) ?? begun.at(-1) ?? laws.at(-1)!
}

interface NamedLaws {
  /** Laws of that name, oldest first. */
  readonly laws: readonly LegalDocument[]
  /** Where the name ends. */
  readonly end: number
  /** Word for word the name; else a diacritic is wrong or an `và` is too many or missing. */
  readonly isSameWords: boolean
}

function lawsNamed(
  text: string,
  { type, name }: NamedReferenceMention,
  catalogue: Catalogue,
): NamedLaws | null {
  const laws = catalogue.documentsByName.get(nameKey(type.text, name.text))
  return laws ? { laws, end: name.end, isSameWords: true } : findByBareWords(text, type, catalogue)
}
