/**
 * Makes a catalogue record of a reference that is written out in full, so that a person can add it with one click. The
 * record says no more than the post does: its validity is unknown, and its only source is the post.
 */
import type { Block } from '../blocks'
import { isRealDay, toIsoDate } from '../calendar'
import type { LegalDocument } from '../catalogue/schema'
import type { Mention } from '../mentions/mention'
import type { ReferenceMention } from '../mentions/reference'
import { documentDay, toDay } from './document-day'
import { subjectOf } from './known-document'

/** Types that a catalogue is for; letters and reports are cited once and never again. */
const KEPT_TYPE =
  /^(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|thông tư|thông tư liên tịch|chỉ thị|kết luận|quy định|quy chế|hướng dẫn|kế hoạch|chương trình|đề án)$/i

/** `32/2013/TT/BTC`, `34/CT-TW`: what is written by no norm must not enter a catalogue. */
export const WELL_FORMED =
  /^\d+(?:\.\d+)?(?:\/(?:19|20)\d{2}\/(?:[A-ZĐ]+\d+|[A-Za-zĐ]+-[^/]+)|\/[A-Za-zĐ]+-[^/]+|-[A-Za-zĐ]+\/[^/]+)$/

/** The record of a reference with type, number, full day, issuer and subject; null when any of them is missing. */
export function documentFromReference(
  { text }: Pick<Block, 'text'>,
  reference: ReferenceMention,
  mentions: readonly Mention[],
): LegalDocument | null {
  const { canonical, type, issuer } = reference
  if (canonical === null || !type || !issuer) return null
  if (!KEPT_TYPE.test(type.text) || !WELL_FORMED.test(canonical)) return null
  const day = documentDay(text, reference, mentions)
  const subject = subjectOf(text, reference, mentions)
  if (!day || !subject) return null
  const issuedOn = toDay(day.written)
  if (!isRealDay(issuedOn.day, issuedOn.month, issuedOn.year)) return null
  return {
    id: idOf(canonical, issuedOn.year),
    documentType: type.text[0]!.toUpperCase() + type.text.slice(1).toLowerCase(),
    symbol: canonical,
    issuedOn: toIsoDate(issuedOn),
    issuer: issuer.text,
    subject: subject.text,
    effectiveOn: null,
    expiredOn: null,
    supersededBy: null,
    amends: [],
    confidence: 'known',
    validityConfidence: 'known',
    sources: [],
    notes: 'Lấy từ một bài viết; cần đối chiếu với bản gốc.',
  }
}

/** The id of a record by its number: `98/2023/NĐ-CP` → `98-2023-nd-cp`; numbers without a year get the year of issue. */
export function idOf(number: string, year: number): string {
  const letters = number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return letters.includes(`-${year}-`) ? letters : `${letters}-${year}`
}
