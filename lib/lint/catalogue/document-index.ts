/** Finds documents of a catalogue by number, by name or by the document they amend, without reading the others. */
import { parseIsoDate } from '../calendar'
import { foldName } from '../vietnamese'
import type { LegalDocument } from './schema'

export interface DocumentIndex {
  readonly documentsById: ReadonlyMap<string, LegalDocument>
  /** Keyed by `numberKey`. Several where numbers begin again each year or term (`45-CT/TW` of 2010 and of 2025). */
  readonly documentsByNumber: ReadonlyMap<string, readonly LegalDocument[]>
  /** Laws, codes and the like, which are cited by name; keyed by `nameKey`, oldest first. */
  readonly documentsByName: ReadonlyMap<string, readonly LegalDocument[]>
  /** What amends a document, keyed by the id of the amended one, oldest first. */
  readonly amendmentsById: ReadonlyMap<string, readonly LegalDocument[]>
}

/** Named by their subject, so that the name alone finds them. */
const NAMED_TYPE = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/

/**
 * A number for comparison: `05/2018/TT-BTP` = `5/2018/tt-btp`, and the two writings of old numbers (`380-TTg`,
 * `380/TTg`) are one. `34-CT/TW` and `34/CT-TW` stay two: the second is written by no one's norm.
 */
export function numberKey(number: string): string {
  if (IS_KEY.test(number)) return number
  const known = keys.get(number)
  if (known !== undefined) return known
  const upper = number.replace(/^0+(?=\d)/, '').toUpperCase()
  const key = /^\d+\/[^/\d-]+$/.test(upper) ? upper.replace('/', '-') : upper
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(number, key)
  return key
}

/** By far the most numbers are their own keys: `98/2023/NĐ-CP`, `34-CT/TW`. */
const IS_KEY = /^[1-9]\d*(?:\/(?:19|20)\d\d)?[/-][A-ZĐ]+[/-][A-ZĐ]+$/

/** Several rules ask for the key of every number of a text. */
const keys = new Map<string, string>()
const MOST_KEYS = 2000

/** A name for comparison: letter case, the place of tones and punctuation do not count. */
export const nameKey = (type: string, name: string): string => foldName(`${type} ${name}`)

export function indexDocuments(legalDocuments: readonly LegalDocument[]): DocumentIndex {
  const byNumber = new Map<string, LegalDocument[]>()
  const byName = new Map<string, LegalDocument[]>()
  const amendments = new Map<string, LegalDocument[]>()
  for (const document of [...legalDocuments].sort(byDay)) {
    const { symbol, documentType, subject, amends } = document
    // A symbol whose serial is unknown (`/KH-STP`) names no document.
    if (symbol !== null && /^\d/.test(symbol)) add(byNumber, numberKey(symbol), document)
    if (NAMED_TYPE.test(documentType)) add(byName, nameKey(documentType, subject), document)
    // There is one constitution at a time, and no one writes its whole name.
    if (documentType === 'Hiến pháp') add(byName, nameKey(documentType, ''), document)
    for (const id of amends) add(amendments, id, document)
  }
  return {
    documentsById: new Map(legalDocuments.map((document) => [document.id, document])),
    documentsByNumber: byNumber,
    documentsByName: byName,
    amendmentsById: amendments,
  }
}

function add(map: Map<string, LegalDocument[]>, key: string, document: LegalDocument): void {
  const list = map.get(key)
  if (list) list.push(document)
  else map.set(key, [document])
}

const byDay = (a: LegalDocument, b: LegalDocument): number =>
  (a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : (a.issuedOn ?? '') > (b.issuedOn ?? '') ? 1 : 0

/** The year of a document: of its day of issue, else the one inside its number; null when neither is known. */
export function yearOf({ issuedOn, symbol }: LegalDocument): number | null {
  const year =
    parseIsoDate(issuedOn ?? '')?.year ?? Number(/\/((?:19|20)\d{2})\//.exec(symbol ?? '')?.[1] ?? 0)
  return year || null
}
