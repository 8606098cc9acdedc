/**
 * Which record of the catalogue a written reference means. Numbers begin again each year, each term and in each province,
 * so a record is taken only where the number alone, or what stands beside it, leaves no other document.
 */
import { type CalendarDate, parseIsoDate } from '../calendar'
import type { Catalogue } from '../catalogue/catalogue'
import { numberKey } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import type { Mention } from '../mentions/mention'
import type { ReferenceMention, TextPart } from '../mentions/reference'
import { textPart } from '../mentions/reference-symbol'
import { mentionsWithin } from '../mentions-within'
import { type DocumentDay, documentDay, isSameDay, toDay } from './document-day'
import { compareIssuers, type Fit } from './issuer-names'
import { compareSubjects, readSubject, type SubjectFit } from './subject-words'

export interface KnownDocument {
  readonly document: LegalDocument
  /** One body gives this number once and for all: type, year and issuer are in it. */
  readonly isByNumber: boolean
  readonly day: DocumentDay | null
  readonly dayFit: Fit
  readonly issuerFit: Fit
  readonly subject: TextPart | null
  readonly subjectFit: SubjectFit
}

/** Bodies of which there is one in the country. */
const CENTRAL =
  /^(?:QH\d+|UBTVQH\d+|CP|TTg|TTG|CTN|HĐBT|[A-ZĐ]*TW|NHNN|TTCP|UBDT|VPCP|TANDTC|VKSNDTC|KTNN|B(?:CA|CN|CT|DTTG|GDĐT|GDDT|GTVT|KHCN|KHĐT|KHDT|LĐTBXH|LDTBXH|NG|NN|NNMT|NNPTNT|NV|QP|TC|TM|TNMT|TP|TS|TTTT|VHTT|VHTTDL|XD|YT))$/
/** Ways to name any document, or short for the type. */
const ANY_TYPE = /^(?:văn bản|QĐ|NĐ|TT|NQ|CT|KH|HD|CV|TB|BC|KL|VB)$/i

/** Several rules ask of the same reference; its answer lives as long as the mention. */
const remembered = new WeakMap<ReferenceMention, readonly [Documents, KnownDocument | null]>()

type Documents = Catalogue['documentsByNumber']

/** The record that a reference means, with how what is written beside the number fits it; null when none is sure. */
export function knownDocument(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  { documentsByNumber }: Pick<Catalogue, 'documentsByNumber'>,
): KnownDocument | null {
  const candidates = reference.canonical ? documentsByNumber.get(numberKey(reference.canonical)) : undefined
  if (!candidates) return null
  const before = remembered.get(reference)
  if (before?.[0] === documentsByNumber) return before[1]
  const known = findKnown(text, reference, mentions, candidates)
  remembered.set(reference, [documentsByNumber, known])
  return known
}

function findKnown(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
  candidates: readonly LegalDocument[],
): KnownDocument | null {
  const fitting = candidates.filter(({ documentType }) => fitsType(reference.type, documentType))
  if (fitting.length === 0) return null
  const day = documentDay(text, reference, mentions)
  const subject = subjectOf(text, reference, mentions)
  const sure = fitting
    .map((document) => compare(document, reference, day, subject))
    .filter((known) => isSure(known, isCentral(reference), fitting.length))
  return sure.length === 1 ? sure[0]! : null
}

const fitsType = (type: TextPart | null, documentType: string): boolean =>
  type === null || ANY_TYPE.test(type.text) || type.text.toLowerCase() === documentType.toLowerCase()

/** Where number, day and issuer end, and the subject may begin. */
export const endOfHead = ({ end, issuedOn, issuer }: ReferenceMention): number =>
  Math.max(end, issuedOn?.end ?? 0, issuer?.end ?? 0)

/** What the post says a document is about, as far as the next document of an enumeration. */
export function subjectOf(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
): TextPart | null {
  const subject = readSubject(text, endOfHead(reference))
  if (!subject) return null
  for (const mention of mentionsWithin(mentions, { start: subject.start, end: subject.end })) {
    if (mention.kind !== 'reference') continue
    const before = text.slice(subject.start, mention.start)
    const joint = /(?:[,;]| và) {0,2}$/.exec(before)
    if (joint) return textPart(text, subject.start, subject.start + joint.index)
  }
  return subject
}

function compare(
  document: LegalDocument,
  { issuer, year, groups, style }: ReferenceMention,
  day: DocumentDay | null,
  subject: TextPart | null,
): KnownDocument {
  const issuedOn = parseIsoDate(document.issuedOn ?? '')
  const isDayKnown = day && issuedOn
  const subjectFit = subject ? compareSubjects(subject.text, document.subject) : 'unclear'
  const isOfYear = day && issuedOn && subjectFit !== 'other' && isOneYear(toDay(day.written), issuedOn, style)
  return {
    document,
    isByNumber: isCentral({ groups }) && (year !== null || isOfYear === true),
    day,
    dayFit: !isDayKnown ? 'unclear' : isSameDay(toDay(day.written), issuedOn) ? 'same' : 'other',
    issuerFit: issuer ? compareIssuers(issuer.text, document.issuer) : 'unclear',
    subject,
    subjectFit,
  }
}

/** Years in which the Party's congress met: its papers are numbered twice in them. */
const CONGRESS_YEARS = new Set([1996, 2001, 2006, 2011, 2016, 2021, 2026])

/** One body gives a number once a year: `397/QĐ-TTg` of 2013 is one decision, whatever day is written. */
const isOneYear = (
  written: CalendarDate,
  issuedOn: CalendarDate,
  style: ReferenceMention['style'],
): boolean =>
  written.year === issuedOn.year &&
  (style === 'state' || (style === 'party' && !CONGRESS_YEARS.has(written.year)))

/** The issuer is the first group of a letter (`5034/BTP-TCCB`), else the last one. */
function isCentral({ groups }: Pick<ReferenceMention, 'groups'>): boolean {
  return CENTRAL.test(groups.at(-1)?.text ?? '') || (groups.length > 1 && CENTRAL.test(groups[0]!.text))
}

function isSure({ isByNumber, ...fits }: KnownDocument, isOfCentralBody: boolean, rivals: number): boolean {
  const { dayFit, issuerFit, subjectFit } = fits
  if (isByNumber && rivals === 1) return true
  const isSubjectFit = subjectFit === 'same' || subjectFit === 'near'
  if (isOfCentralBody) return dayFit === 'same' || (subjectFit === 'same' && issuerFit !== 'other')
  const isHere = issuerFit === 'same'
  if (dayFit === 'same') return isHere || (isSubjectFit && issuerFit !== 'other') || subjectFit === 'same'
  return isHere && subjectFit === 'same'
}
