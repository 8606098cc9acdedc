/** Documents that an incompletely written number may stand for. It offers candidates and decides nothing. */
import { parseIsoDate } from '../calendar'
import type { Catalogue } from './catalogue'
import type { LegalDocument } from './schema'

/** What is known of a document whose number is incomplete. */
export interface PartialNumber {
  /** As written, in any case: `Kế hoạch`. */
  readonly documentType: string
  /** The letters of the number, joined with `-`: `KH-STP`. */
  readonly letters: string
  /** Whether a year stands inside the number. */
  readonly hasYear: boolean
  /** The year it is likely of. */
  readonly year: number
  /** Day, month and year as written beside it, when all three are there. */
  readonly issuedOn: readonly number[] | null
}

/** Candidates of that type and those letters, issued on the written day, or in or next to the year; nearest first. */
export function fittingDocuments({ legalDocuments }: Catalogue, partial: PartialNumber): LegalDocument[] {
  const type = partial.documentType.toLowerCase()
  const distance = ({ issuedOn }: LegalDocument) => Math.abs(Number(issuedOn?.slice(0, 4)) - partial.year)
  return legalDocuments
    .filter((one) => one.documentType.toLowerCase() === type && hasLetters(one, partial))
    .filter((one) => isOfDay(one, partial) && distance(one) <= 1)
    .sort((a, b) => distance(a) - distance(b) || (a.issuedOn! < b.issuedOn! ? 1 : -1))
}

/** A record whose own serial is unknown (`/KH-STP`) completes nothing. */
function hasLetters({ symbol }: LegalDocument, { letters, hasYear }: PartialNumber): boolean {
  const [serial, ...rest] = (symbol ?? '').split(/[/-]/)
  const own = rest.filter((group) => !/^\d/.test(group))
  return /^\d/.test(serial!) && own.join('-') === letters && own.length < rest.length === hasYear
}

function isOfDay({ issuedOn }: LegalDocument, partial: PartialNumber): boolean {
  const date = parseIsoDate(issuedOn ?? '')
  if (!date || !partial.issuedOn) return date !== null
  return [date.day, date.month, date.year].every((value, at) => value === partial.issuedOn![at])
}
