/** The day that the catalogue knows for a document which a post cites without one, ready to be written in. */
import type { Part } from '../blocks'
import { formatDate, parseIsoDate, toIsoDate } from '../calendar'
import { numberKey } from '../catalogue/document-index'
import type { LegalDocument } from '../catalogue/schema'
import type { Context } from '../reading'
import type { Correction } from '../rules/define-rule'
import { compareIssuers } from './issuer-names'
import { knownDocument } from './known-document'
import { compareSubjects, readSubject } from './subject-words'
import type { UndatedMention } from './undated-mentions'

/** More offers than this no one reads. */
const MOST_OFFERS = 3
/** Bodies that every province, district or commune has: their numbers name nothing by themselves. */
const LOCAL_CODE = /^(?:UBND|HĐND|TU|HU|ĐU|ĐUK|TT|BTV|BCĐ|S[A-ZĐ]+)$/

/** Writes in the day, and the issuer where that is missing too; the best known document first. */
export function datingCorrections(undated: UndatedMention, context: Context): Correction<Part>[] {
  const { reference } = undated
  const known = knownDocument(undated.block.text, reference, undated.mentions, context.catalogue)
  const documents = known ? [known.document] : fittingDocuments(undated, context)
  return documents.slice(0, MOST_OFFERS).flatMap((document) => {
    const day = parseIsoDate(document.issuedOn ?? '')
    if (!day || toIsoDate(day) > toIsoDate(context.postDay)) return []
    const comma = reference.style === 'party' ? ',' : ''
    const issuer = reference.issuer ? '' : ` của ${document.issuer}`
    const replacement = `${comma} ngày ${formatDate(day)}${issuer}`
    const at = { start: reference.end, end: reference.end }
    const label = `Thêm “${replacement.replace(/^,? /, '')}” (${shorten(document.subject)})`
    return [{ label, edits: [{ at, replacement }] }]
  })
}

/** Documents of that number which nothing in the text speaks against. */
function fittingDocuments({ block, reference }: UndatedMention, { catalogue }: Context): LegalDocument[] {
  const { canonical, type, issuer, groups, end } = reference
  if (LOCAL_CODE.test(groups.at(-1)!.text)) return []
  const subject = readSubject(block.text, issuer?.end ?? end)
  return (catalogue.documentsByNumber.get(numberKey(canonical!)) ?? []).filter(
    (one) =>
      one.documentType.toLowerCase() === type!.text.toLowerCase() &&
      (!issuer || compareIssuers(issuer.text, one.issuer) !== 'other') &&
      (!subject || compareSubjects(subject.text, one.subject) !== 'other'),
  )
}

const LONGEST_SUBJECT = 70

function shorten(subject: string): string {
  return subject.length <= LONGEST_SUBJECT
    ? subject
    : `${subject.slice(0, subject.lastIndexOf(' ', LONGEST_SUBJECT))}…`
}
