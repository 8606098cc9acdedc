/** Whether the year in a number is the year of the date that follows: `98/2023/NĐ-CP ngày 31/12/2022` says two. */
import type { Part } from '../blocks'
import type { ReferenceMention } from '../mentions/reference'
import { isWholeGroup } from '../mentions/reference-symbol'
import { issuedYear, typeCode } from './number-parts'

export interface YearMismatch {
  readonly inNumber: Part
  /** The four digits of the date's year. */
  readonly inDate: Part
  readonly years: readonly [number: string, date: string]
  /** The date stands right behind the number, so that it can be no other day. */
  readonly isSure: boolean
}

/**
 * Numbers that carry the year of issue: decrees, circulars, and what the central bodies, councils and committees issue.
 * Companies, courts and contracts number by years of their own.
 */
const NORMATIVE =
  /^(?:(?:NĐ|TT|TTLT|NQLT|L|LCT|PL)-|(?:NQ|QĐ|CT)-(?:CP|TTg|TTG|HĐND|UBND|UB|HĐTP|CTN|UBTVQH\d*|QH\d+|B[A-ZĐ]{1,6}|NHNN|TANDTC|VKSNDTC|KTNN)$)/
/** Words that make a date another day than that of issue, behind it. */
const ANOTHER_DAY = /^[ ,)]{0,3}(?:có hiệu lực|hiệu lực|thi hành|áp dụng|hết hiệu lực|sửa đổi|mới có)/
/** What may follow the date of a document with a comma before: the issuer, the subject, an end. */
const CITATION_GOES_ON = /^ {0,3}(?:của |về |v\/v |quy định |[;.)]|$)/

export function yearMismatch(text: string, mention: ReferenceMention): YearMismatch | null {
  const { year, issuedOn, groups, gaps, number, issuer } = mention
  if (year?.text.length !== 4 || !issuedOn || gaps.length > 0) return null
  if (!isWholeGroup(groups[0]) && !NORMATIVE.test(`${typeCode(mention)}-${groups[1]?.text}`)) return null
  const written = issuedYear(text, mention)
  if (written === null || written === Number(year.text)) return null
  const rest = text.slice(issuedOn.end, issuedOn.end + 24)
  if (ANOTHER_DAY.test(rest)) return null
  const between = text.slice(Math.max(number.end, issuer?.end ?? 0, 0), issuedOn.start)
  const isDirect = issuedOn.start - number.end <= 4 && !between.includes(',')
  if (!isDirect && !CITATION_GOES_ON.test(rest)) return null
  return {
    inNumber: { start: year.start, end: year.end },
    inDate: { start: issuedOn.end - 4, end: issuedOn.end },
    years: [year.text, String(written)],
    isSure: isDirect,
  }
}
