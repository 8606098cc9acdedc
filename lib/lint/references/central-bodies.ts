/** Bodies of which the country has one, by the beginning of their names: `Bộ trưởng Bộ Tư pháp` is `Bộ Tư pháp`. */
import { foldName } from '../vietnamese'

const BODIES: readonly (readonly [body: string, pattern: RegExp])[] = [
  ['Thủ tướng Chính phủ', /^Thủ tướng/i],
  ['Chính phủ', /^Chính phủ/i],
  ['Ủy ban Thường vụ Quốc hội', /^(?:[UỦ][ỷy] ban [Tt]hường vụ Quốc hội|UBTVQH)/],
  ['Quốc hội', /^Quốc hội/i],
  ['Chủ tịch nước', /^Chủ tịch nước/i],
  ['Bộ Chính trị', /^Bộ Chính trị/i],
  ['Ban Bí thư', /^Ban Bí thư/i],
  ['Ban Chấp hành Trung ương', /^(?:Ban Chấp hành |BCH )Trung ương/i],
]
/** The ministry by its first two words: the rest is often left out (`Bộ Tài nguyên và Môi trường`). */
const MINISTRY = /^(?:Bộ trưởng,? )?Bộ ([\p{L}]+ [\p{L}]+)/iu
const ABBREVIATION = /[A-ZĐ&]{2}/

/** A name for comparison; null for bodies that many places have, and for abbreviated ministries. */
export function centralBody(issuer: string): string | null {
  const body = BODIES.find(([, pattern]) => pattern.test(issuer))?.[0]
  if (body) return body
  const ministry = MINISTRY.exec(issuer)?.[1]
  return ministry && !ABBREVIATION.test(issuer) ? foldName(`Bộ ${ministry}`) : null
}
