/** What several rules ask of a document number: its issuer's code, its year, and how it would be written by the grammar. */

import type { ReferenceMention } from '../mentions/reference'
import { yearOf } from './written-year'

/** Bodies of the Party whose papers are numbered `34-CT/TW`. Hospitals and unions of the Centre end in TW as well. */
const PARTY_CODE = /^(?:TW|TƯ|TU|ThU|HU|QU|ĐU|ĐUK|BCSĐ|(?:BTC|UBKT|BNC|BTG|BDV|BTGDV|VP)(?:TW|TƯ|TU|HU))$/

export const isPartyCode = (code: string): boolean => PARTY_CODE.test(code)

/** The letters behind the type: `CP`, `UBND`, `TW`; null where the symbol has one group. */
export const issuerCode = ({ groups }: ReferenceMention): string | null => groups[1]?.text ?? null

const TYPE_SLIPS: Readonly<Record<string, string>> = {
  ND: 'NĐ',
  QD: 'QĐ',
  CTR: 'CTr',
  TTR: 'TTr',
  QYĐ: 'QyĐ',
}
const ISSUER_SLIPS: Readonly<Record<string, string>> = { TTG: 'TTg', TƯ: 'TW' }

/** The type's letters with the slips that people make undone: `ND` is `NĐ`. */
export const typeCode = ({ groups }: ReferenceMention): string | null => {
  const written = groups[0]?.text
  return written === undefined ? null : (TYPE_SLIPS[written] ?? written)
}

const codesOf = (mention: ReferenceMention): string[] =>
  mention.groups.slice(1).map(({ text }) => ISSUER_SLIPS[text] ?? text)

/** `98/2023/NĐ-CP`; `year` null leaves it out. */
export function stateNumber(mention: ReferenceMention, year: string | null): string {
  const letters = [typeCode(mention)!, ...codesOf(mention)].join('-')
  return [mention.serial!.text, ...(year ? [year] : []), letters].join('/')
}

/** `34-CT/TW`, with another code where one is given. */
export function partyNumber(mention: ReferenceMention, code = codesOf(mention).join('-')): string {
  return `${mention.serial!.text}-${typeCode(mention)}/${code}`
}

/** The year of the date behind a number, as far as it is written whole. */
export function issuedYear(text: string, { issuedOn }: ReferenceMention): number | null {
  return issuedOn ? yearOf(text.slice(issuedOn.start, issuedOn.end)) : null
}
