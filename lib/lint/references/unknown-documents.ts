/** Documents that a new post cites in full and the catalogue does not hold. Old pages and printed law are left alone. */
import type { Block } from '../blocks'
import { type CalendarDate, toIsoDate } from '../calendar'
import { numberKey } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import { countDays, dayAt } from '../day-count'
import type { ReferenceMention } from '../mentions/reference'
import { isQuoted } from '../quotation'
import type { Reading } from '../reading'
import { documentFromReference } from './document-from-reference'
import { formSlip } from './number-form'
import { meantDocument } from './number-slip'
import { isLawText, newestDay } from './outdated-context'

export interface UnknownDocument {
  readonly block: Block
  readonly reference: ReferenceMention
  /** What would be added to a catalogue. */
  readonly record: LegalDocument
}

/** More of them are noise. */
const MOST = 3
/** Nobody keeps a catalogue for posts older than this, nor for documents that everyone has done without so long. */
const NEW_POST_DAYS = 365
const NEW_DOCUMENT_DAYS = 5 * 365

/** Each document once, at its first full citation. */
export function unknownDocuments(reading: Reading): UnknownDocument[] {
  const { blocks, catalogue } = reading
  // Without any catalogue everything is unknown, and nobody asked.
  if (catalogue.legalDocuments.length === 0) return NONE
  const oldest = daysBefore(reading.today, NEW_DOCUMENT_DAYS)
  const found = new Map<string, UnknownDocument>()
  for (const { block, mentions } of blocks) {
    for (const mention of mentions) {
      if (found.size === MOST) break
      if (mention.kind !== 'reference' || !mention.canonical || !mention.issuedOn || !mention.issuer) continue
      const key = numberKey(mention.canonical)
      if (found.has(key) || catalogue.documentsByNumber.has(key)) continue
      const record = documentFromReference(block, mention, mentions)
      if (!record || record.issuedOn! < oldest) continue
      // A number with a slip in it is not a new document.
      if (formSlip(block.text, mention, catalogue)) continue
      if (meantDocument(block.text, mention, mentions, catalogue)) continue
      if (!isQuoted(block.text, mention.start)) found.set(key, { block, reference: mention, record })
    }
  }
  return found.size > 0 && isNewPost(reading) && !isPrinted(reading) ? [...found.values()] : NONE
}

const NONE: UnknownDocument[] = []

/** A document with its grounds, or a law, is printed here; the post did not choose what it cites. */
const isPrinted = (reading: Reading): boolean =>
  isLawText(reading) || reading.blocks.some(({ block }) => GROUNDS.test(block.text))

const GROUNDS = /^[\s*_#>•+–-]{0,8}Căn cứ /i

const daysBefore = (day: CalendarDate, days: number): string => toIsoDate(dayAt(countDays(day) - days))

function isNewPost({ publishedOn, today, blocks }: Reading): boolean {
  const oldest = daysBefore(today, NEW_POST_DAYS)
  const day = publishedOn ? toIsoDate(publishedOn) : (newestDay(blocks, toIsoDate(today))?.iso ?? null)
  return day === null || day >= oldest
}
