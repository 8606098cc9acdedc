/** One number with two days of issue, or with two issuers, in one draft: at most one of them is right. */
import type { Block, Part } from '../blocks'
import { type CalendarDate, formatDate, isRealDay } from '../calendar'
import { foldName } from '../vietnamese'
import { centralBody } from './central-bodies'
import { type DocumentDay, dayCorrection, documentDay, isSameDay, toDay } from './document-day'
import { compareIssuers } from './issuer-names'
import type { PlacedReference } from './repeated-references'

export interface ConflictFix {
  readonly label: string
  readonly edits: readonly { readonly at: Part & { readonly block: Block }; readonly replacement: string }[]
}

export interface ReferenceConflict {
  readonly of: 'day' | 'issuer'
  /** The later of the two writings. */
  readonly at: Part & { readonly block: Block }
  readonly first: string
  readonly second: string
  readonly fixes: readonly ConflictFix[]
}

/** What contradicts itself within the mentions of one number. */
export function* findConflicts(group: readonly PlacedReference[]): Iterable<ReferenceConflict> {
  const days = conflictingDays(group)
  if (days) yield days
  const issuers = conflictingIssuers(group)
  if (issuers) yield issuers
}

interface Dated extends PlacedReference {
  readonly day: DocumentDay
  readonly date: CalendarDate
}

function conflictingDays(group: readonly PlacedReference[]): ReferenceConflict | null {
  const dated = group.flatMap((placed): Dated[] => {
    const { block, reference, mentions } = placed
    const day = documentDay(block.text, reference, mentions)
    if (!day?.isCertain) return []
    const date = toDay(day.written)
    // A day that does not exist, or of another year than the number's, is a matter of its own.
    const isPlausible =
      isRealDay(date.day, date.month, date.year) &&
      (!reference.year || reference.year.text === String(date.year))
    return isPlausible ? [{ ...placed, day, date }] : []
  })
  const [first] = dated
  const other = dated.find((one) => !isSameDay(one.date, first!.date) && mayBeOneDocument(first!, one))
  if (!first || !other) return null
  const { start, end } = other.day.written
  return {
    of: 'day',
    at: { start, end, block: other.block },
    first: formatDate(first.date),
    second: formatDate(other.date),
    fixes: [dayFix(other, first.date), dayFix(first, other.date)].flatMap((fix) => fix ?? []),
  }
}

/** Numbers of provinces and the like, and numbers without a year, may stand for several documents. */
function mayBeOneDocument(a: Dated, b: Dated): boolean {
  if (!a.reference.year && a.date.year !== b.date.year) return false
  const [one, other] = [a.reference.issuer?.text, b.reference.issuer?.text]
  if (isCentral(a)) return !one || !other || centralBody(one) === centralBody(other)
  return one === undefined ? other === undefined : other !== undefined && foldName(one) === foldName(other)
}

/** Symbols of bodies of which the country has one. */
const CENTRAL_CODE =
  /^(?:CP|TTg|TTG|CTN|(?:QH|UBTVQH)\d+|[A-ZĐ]*TW|VPCP|NHNN|TTCP|UBDT|KTNN|B(?!TV|CĐ|QL|CH)[A-ZĐ]{1,6})$/

const isCentral = ({ reference }: PlacedReference): boolean =>
  CENTRAL_CODE.test(reference.groups.at(-1)?.text ?? '') && reference.groups.length > (reference.year ? 0 : 1)

function dayFix({ block, day }: Dated, to: CalendarDate): ConflictFix | null {
  const correction = dayCorrection(block.text, day.written, to)
  if (!correction) return null
  return {
    label: `Sửa ${formatDate(toDay(day.written))} thành ${formatDate(to)}`,
    edits: correction.edits.map(({ at, replacement }) => ({ at: { ...at, block }, replacement })),
  }
}

function conflictingIssuers(group: readonly PlacedReference[]): ReferenceConflict | null {
  // Joint papers have several issuers, and a post may name any of them.
  const { groups } = group[0]!.reference
  if (groups.length > 2 || /LT$/.test(groups[0]!.text)) return null
  const [first, ...rest] = group.filter(
    ({ reference }) => reference.issuer && centralBody(reference.issuer.text),
  )
  const other = rest.find((one) => isOtherIssuer(first!, one))
  if (!first || !other) return null
  const [one, two] = [first.reference.issuer!, other.reference.issuer!]
  const fix = ({ block }: PlacedReference, at: Part, text: string, to: string): ConflictFix => ({
    label: `Sửa “${text}” thành “${to}”`,
    edits: [{ at: { start: at.start, end: at.end, block }, replacement: to }],
  })
  return {
    of: 'issuer',
    at: { start: two.start, end: two.end, block: other.block },
    first: one.text,
    second: two.text,
    fixes: [fix(other, two, two.text, one.text), fix(first, one, one.text, two.text)],
  }
}

/** Party numbers begin again each term: with days of two years there are two documents. */
function isOtherIssuer(a: PlacedReference, b: PlacedReference): boolean {
  const [one, other] = [a.reference.issuer!.text, b.reference.issuer!.text]
  if (centralBody(one) === centralBody(other) && compareIssuers(one, other) !== 'other') return false
  const years = [a, b].map(
    ({ block, reference, mentions }) => documentDay(block.text, reference, mentions)?.written.year,
  )
  return a.reference.year !== null || !years[0] || !years[1] || years[0].value === years[1].value
}
