/**
 * Which document a caret or a selection in a line stands on, and how far its citation reaches, so that a picker can put
 * the whole citation in its place. It looks only where it is asked to and judges nothing.
 */
import { cutBlocks, type Part, rawRange } from '../blocks'
import { toIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { nameKey, numberKey, yearOf } from '../catalogue/document-index'
import { inForce } from '../catalogue/in-force'
import type { LegalDocument } from '../catalogue/schema'
import { scanMentions } from '../mentions'
import type { Mention } from '../mentions/mention'
import type { NamedReferenceMention } from '../mentions/named-reference'
import type { ReferenceMention } from '../mentions/reference'
import { findByBareWords } from './bare-law-names'
import { documentDay, toDay } from './document-day'
import { endOfHead, knownDocument, subjectOf } from './known-document'

export interface CitedAt extends Part {
  /** Ids of the records that may be meant, the likeliest first; never empty. */
  readonly documents: readonly string[]
}

/** What is read of one block: its text with its mentions, and what it is compared with. */
interface Line {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly catalogue: Catalogue
  readonly onIso: string
}

/** More would be a search, and that is next door. */
const MOST_DOCUMENTS = 4

/**
 * The citation that `selected` (a caret where it is empty) touches in a line, its day, issuer and subject included, in
 * offsets of the line as given. Null where nothing is cited, or nothing that the catalogue holds.
 * @param onIso the post's day, YYYY-MM-DD
 */
export function citedAt(line: string, selected: Part, catalogue: Catalogue, onIso: string): CitedAt | null {
  for (const block of cutBlocks('', line, 0)) {
    const mentions = scanMentions(block.text)
    const read = { text: block.text, mentions, catalogue, onIso }
    for (const cited of [...mentions.flatMap((mention) => citationOf(mention, read)), ...bareNumbers(read)]) {
      const place = rawRange(block, cited)
      if (selected.start > place.end || selected.end < place.start) continue
      if (cited.documents.length === 0) continue
      return { ...place, documents: cited.documents.slice(0, MOST_DOCUMENTS).map(({ id }) => id) }
    }
  }
  return null
}

interface Citation extends Part {
  readonly documents: readonly LegalDocument[]
}

function citationOf(mention: Mention, line: Line): Citation[] {
  if (mention.kind === 'named-reference')
    return [{ start: mention.start, ...namedLaws(mention, line), documents: lawsOf(mention, line) }]
  if (mention.kind !== 'reference') return []
  const documents = documentsOf(mention, line)
  return [{ start: mention.start, end: endOfCitation(mention, documents[0], line), documents }]
}

/** The subject belongs to it where it is the record's, or breaks off before a comma or the end of the sentence. */
function endOfCitation(mention: ReferenceMention, document: LegalDocument | undefined, line: Line): number {
  const { text, mentions } = line
  const subject = subjectOf(text, mention, mentions)
  if (!document || !subject) return endOfHead(mention)
  if (text.startsWith(document.subject, subject.start)) return subject.start + document.subject.length
  const clause = subject.text.split(',', 1)[0]!.trimEnd()
  return document.subject.startsWith(clause) ? subject.start + clause.length : endOfHead(mention)
}

function documentsOf(mention: ReferenceMention, line: Line): LegalDocument[] {
  const { catalogue, text, mentions } = line
  if (mention.canonical === null) return byParts(mention, line)
  const sure = knownDocument(text, mention, mentions, catalogue)?.document
  const all = catalogue.documentsByNumber.get(numberKey(mention.canonical)) ?? []
  return [...(sure ? [sure] : []), ...likeliest(all, line.onIso).filter((one) => one !== sure)]
}

/** A number of which a part is missing: `Nghị định 98`, `Kế hoạch số /KH-STP`. */
function byParts(mention: ReferenceMention, line: Line): LegalDocument[] {
  const { type, serial, year, symbol } = mention
  if (!type || (!serial && !symbol)) return []
  const day = documentDay(line.text, mention, line.mentions)
  const issuedOn = day && toIsoDate(toDay(day.written))
  const found = line.catalogue.legalDocuments.filter((one) => {
    const isOfYear = !year || yearOf(one) === Number(year.text)
    const hasSymbol = !symbol || (one.symbol ?? '').endsWith(`/${symbol.text}`)
    return (
      isOfType(one, type.text) && isOfYear && hasSymbol && (!serial || serialOf(one) === Number(serial.text))
    )
  })
  const ofDay = issuedOn ? found.filter((one) => one.issuedOn === issuedOn) : []
  return likeliest(ofDay.length > 0 ? ofDay : found, line.onIso)
}

const isOfType = ({ documentType }: LegalDocument, written: string): boolean => {
  const type = written.toLowerCase()
  return documentType.toLowerCase() === (SHORT_TYPES[type] ?? type)
}

const SHORT_TYPES: Readonly<Record<string, string>> = {
  nđ: 'nghị định',
  nq: 'nghị quyết',
  qđ: 'quyết định',
  tt: 'thông tư',
  ct: 'chỉ thị',
  kl: 'kết luận',
  kh: 'kế hoạch',
  hd: 'hướng dẫn',
}

const serialOf = ({ symbol }: LegalDocument): number => Number(/^\d+/.exec(symbol ?? '')?.[0] ?? Number.NaN)

/** Types that people cite by their serial alone; the scanner of a checker must not take each of them for a citation. */
const BARE =
  /(?<![\p{L}\p{N}])(nghị định|nghị quyết|quyết định|thông tư liên tịch|thông tư|chỉ thị|kết luận|kế hoạch|hướng dẫn|quy định|nđ|nq|qđ|tt|ct|kl|kh|hd)(?: số)? (\d{1,5})(?![\p{L}\p{N}/.-])/giu

/** `Thông tư 01`, `nghị định 98`: taken for a citation only because somebody points at it. */
function bareNumbers({ text, catalogue, onIso }: Line): Citation[] {
  return Array.from(text.matchAll(BARE), ({ index, 0: words, 1: type, 2: serial }) => {
    const documents = catalogue.legalDocuments.filter(
      (one) => isOfType(one, type!) && serialOf(one) === Number(serial),
    )
    return { start: index, end: index + words.length, documents: likeliest(documents, onIso) }
  })
}

/** What is in force on the day comes first, then what is newer. */
function likeliest(documents: readonly LegalDocument[], onIso: string): LegalDocument[] {
  const rank = (one: LegalDocument) =>
    ['in-force', 'unknown', 'expired', 'not-yet'].indexOf(inForce(one, onIso))
  return [...documents].sort(
    (a, b) => rank(a) - rank(b) || ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? 1 : -1),
  )
}

function namedLaws({ type, end }: NamedReferenceMention, { text, catalogue }: Line): Pick<Part, 'end'> {
  // `Luật Thi đua khen thưởng năm 2022`: a misspelt name may end elsewhere than the scanner guessed.
  return { end: Math.max(end, findByBareWords(text, type, catalogue)?.end ?? 0) }
}

function lawsOf(
  { type, name, year }: NamedReferenceMention,
  { text, catalogue, onIso }: Line,
): LegalDocument[] {
  const laws =
    catalogue.documentsByName.get(nameKey(type.text, name.text)) ??
    findByBareWords(text, type, catalogue)?.laws ??
    []
  const ofYear = year ? laws.filter((law) => yearOf(law) === year.value) : []
  return likeliest(ofYear.length > 0 ? ofYear : laws, onIso)
}
