/** A number that is in no catalogue, while its neighbour is the number of the very document that is described. */
import { parseIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { nameKey, numberKey, yearOf } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import type { Mention } from '../mentions/mention'
import type { NamedReferenceMention } from '../mentions/named-reference'
import type { ReferenceMention } from '../mentions/reference'
import { documentDay, isSameDay, toDay } from './document-day'
import { subjectOf } from './known-document'
import { compareSubjects } from './subject-words'

type Documents = Pick<Catalogue, 'legalDocuments' | 'documentsByNumber' | 'documentsByName'>

/**
 * The document that was meant by an unknown number: one digit apart, of the same letters and the same subject. Null where
 * the number may be another document's.
 */
export function meantDocument(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  catalogue: Documents,
): LegalDocument | null {
  const parts = readParts(reference.canonical ?? '')
  const near = parts ? neighbours(parts, catalogue) : []
  // By far the most numbers have no neighbour; only then is the subject read.
  const subject = near.length > 0 ? subjectOf(text, reference, mentions) : null
  if (!subject) return null
  const day = documentDay(text, reference, mentions)
  const meant = near.filter((document) => {
    const issuedOn = parseIsoDate(document.issuedOn ?? '')
    const isOfDay = !day || (issuedOn !== null && isSameDay(toDay(day.written), issuedOn))
    return isOfDay && isSameType(reference, document) && isSameSubject(subject.text, document.subject)
  })
  return meant.length === 1 ? meant[0]! : null
}

/** The law that `Luật X số 13/2012/QH13` means: its name and year are a catalogued law's, its number is not. */
export function lawOfName(
  named: NamedReferenceMention,
  year: number,
  catalogue: Documents,
): LegalDocument | null {
  const laws = catalogue.documentsByName.get(nameKey(named.type.text, named.name.text)) ?? []
  const ofYear = laws.filter((law) => law.symbol !== null && yearOf(law) === year)
  return ofYear.length === 1 ? ofYear[0]! : null
}

const isSameType = ({ type }: ReferenceMention, { documentType }: LegalDocument): boolean =>
  type === null || type.text.toLowerCase() === documentType.toLowerCase()

/** Both ways: neither may say more than the other. */
const isSameSubject = (a: string, b: string): boolean =>
  compareSubjects(a, b) === 'same' && compareSubjects(b, a) === 'same'

interface NumberParts {
  readonly serial: string
  readonly year: string
  readonly letters: string
}

/** Only numbers with a year: of others, neighbours are issued by the dozen. */
function readParts(number: string): NumberParts | null {
  const match = /^(\d+)\/((?:19|20)\d{2})\/(.+)$/.exec(numberKey(number))
  return match ? { serial: match[1]!, year: match[2]!, letters: match[3]! } : null
}

/** A document with the digits of its number, as they are compared: `98/2023`. */
interface Numbered {
  readonly document: LegalDocument
  readonly digits: string
}

type Neighbours = ReadonlyMap<string, readonly Numbered[]>

/** Documents by serial and letters, and by year and letters; they live as long as their catalogue. */
const INDEXES = new WeakMap<readonly LegalDocument[], Neighbours>()

function indexOf(legalDocuments: readonly LegalDocument[]): Neighbours {
  const known = INDEXES.get(legalDocuments)
  if (known) return known
  const index = new Map<string, Numbered[]>()
  for (const document of legalDocuments) {
    const parts = readParts(document.symbol ?? '')
    if (!parts) continue
    const numbered = { document, digits: digitsOf(parts) }
    for (const key of keysOf(parts)) index.set(key, [...(index.get(key) ?? []), numbered])
  }
  INDEXES.set(legalDocuments, index)
  return index
}

const digitsOf = ({ serial, year }: NumberParts): string => `${serial}/${year}`

const keysOf = ({ serial, year, letters }: NumberParts): readonly string[] => [
  `${serial}//${letters}`,
  `/${year}/${letters}`,
]

function neighbours(parts: NumberParts, { legalDocuments }: Documents): LegalDocument[] {
  const index = indexOf(legalDocuments)
  const digits = digitsOf(parts)
  const near: LegalDocument[] = []
  for (const key of keysOf(parts))
    for (const other of index.get(key) ?? []) if (isOneSlip(digits, other.digits)) near.push(other.document)
  return near
}

/** One character changed, left out or added, or two neighbours exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++
  const restA = a.slice(from)
  const restB = b.slice(from)
  if (restA.length !== restB.length) {
    return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA
  }
  const isExchanged = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return isExchanged || restA.slice(1) === restB.slice(1)
}
