/** Every document of the catalogue that a draft cites, by number or by name and year, each with its places. */
import type { Block, Part } from '../blocks'
import type { Catalogue } from '../catalogue/catalogue'
import { nameKey, numberKey, yearOf } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import type { NamedReferenceMention } from '../mentions/named-reference'
import type { ReferenceMention } from '../mentions/reference'
import type { BlockReading, Reading } from '../reading'
import { endOfHead, knownDocument } from './known-document'

export interface Citation {
  readonly block: Block
  readonly mention: ReferenceMention | NamedReferenceMention
  /** Where number, day and issuer end, or the name and its year. */
  readonly headEnd: number
  /** What the post says it is about. */
  readonly subject: Part | null
}

export interface CitedDocument {
  readonly document: LegalDocument
  /** In the order of the draft; at least one. */
  readonly citations: readonly Citation[]
}

/** Documents in the order of their first citation. Only certain ones: a number that may be another's is left out. */
export function citedDocuments({ blocks, catalogue }: Reading): CitedDocument[] {
  const cited = new Map<LegalDocument, Citation[]>()
  for (const reading of blocks) {
    for (const mention of reading.mentions) {
      if (mention.kind === 'reference') citeByNumber(reading, mention, catalogue, cited)
      else if (mention.kind === 'named-reference') citeByName(reading.block, mention, catalogue, cited)
    }
  }
  return cited.size === 0 ? NONE : withLaterMentions(blocks, cited)
}

const NONE: CitedDocument[] = []

type Cited = Map<LegalDocument, Citation[]>

function citeByNumber(
  { block, mentions }: BlockReading,
  mention: ReferenceMention,
  catalogue: Catalogue,
  cited: Cited,
): void {
  if (mention.canonical === null) return
  const known = knownDocument(block.text, mention, mentions, catalogue)
  if (!known) return
  add(cited, known.document, { block, mention, headEnd: endOfHead(mention), subject: known.subject })
}

/** Without its year a law's name means whichever is in force. */
function citeByName(
  block: Block,
  mention: NamedReferenceMention,
  { documentsByName }: Catalogue,
  cited: Cited,
): void {
  if (!mention.year) return
  const year = mention.year.value
  const laws = documentsByName.get(nameKey(mention.type.text, mention.name.text)) ?? []
  const [law, other] = laws.filter((one) => yearOf(one) === year)
  if (law && !other) add(cited, law, { block, mention, headEnd: mention.end, subject: null })
}

function add(cited: Cited, document: LegalDocument, citation: Citation): void {
  const list = cited.get(document)
  if (list) list.push(citation)
  else cited.set(document, [citation])
}

/** Once a post has made clear which `34-CT/TW` it means, the bare number means the same one. */
function withLaterMentions(blocks: readonly BlockReading[], cited: Cited): CitedDocument[] {
  const placed = new Set([...cited.values()].flat().map(({ mention }) => mention))
  const byNumber = new Map([...cited.keys()].map((one) => [numberKey(one.symbol ?? ''), one]))
  for (const { block, mentions } of blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'reference' || !mention.canonical || placed.has(mention)) continue
      const document = byNumber.get(numberKey(mention.canonical))
      if (!document || mention.issuedOn || mention.issuer) continue
      add(cited, document, { block, mention, headEnd: mention.end, subject: null })
    }
  }
  return [...cited].map(([document, citations]) => ({ document, citations }))
}
