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

const PASSED = /(?:thông qua|ban hành|ký) {1,3}$/

export function yearMismatch(text: string, mention: ReferenceMention): YearMismatch | null {
  const { year, issuedOn, groups, gaps, number, issuer } = mention
  if (year?.text.length !== 4 || gaps.length > 0) return null
  if (!isWholeGroup(groups[0]) && !NORMATIVE.test(`${typeCode(mention)}-${groups[1]?.text}`)) return null
  if (!issuedOn) return mismatchBefore(text, mention)
  const written = issuedYear(text, mention)
  if (written === null || written === Number(year.text)) return null
  const rest = text.slice(issuedOn.end, issuedOn.end + 24)
  if (ANOTHER_DAY.test(rest)) return null
  const behind = text.slice(number.end, issuedOn.start)
  // `của Bộ Tư pháp ngày …`, `được Quốc hội thông qua ngày …`: nothing else can be dated there.
  const isBehindIssuer = issuer !== null && issuer.end <= issuedOn.start && issuedOn.start - issuer.end <= 2
  const isDirect = !behind.includes(',') && (behind.length <= 4 || isBehindIssuer || PASSED.test(behind))
  if (!isDirect && !CITATION_GOES_ON.test(rest)) return null
  return {
    inNumber: { start: year.start, end: year.end },
    inDate: { start: issuedOn.end - 4, end: issuedOn.end },
    years: [year.text, String(written)],
    isSure: isDirect,
  }
}

/** `Ngày 31/12/2022, Chính phủ ban hành Nghị định số 98/2023/NĐ-CP`: the day stands before. */
const ISSUED =
  /(?:^|[^\p{L}])[Nn]gày (?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2} tháng \d{1,2} năm )(\d{4}),? [\p{L}\d ]{2,60}? (?:ban hành|thông qua) $/u
const ISSUED_REACH = 110

function mismatchBefore(text: string, { start, year, type }: ReferenceMention): YearMismatch | null {
  if (!type || !year || (!text.endsWith('ban hành ', start) && !text.endsWith('thông qua ', start)))
    return null
  const from = Math.max(0, start - ISSUED_REACH)
  const match = ISSUED.exec(text.slice(from, start))
  const written = match?.[1]
  if (!match || !written || written === year.text) return null
  const at = from + match.index + match[0].indexOf(written)
  return {
    inNumber: { start: year.start, end: year.end },
    inDate: { start: at, end: at + 4 },
    years: [year.text, written],
    isSure: false,
  }
}
