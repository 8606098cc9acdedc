/** Numbers that carry a year although their kind has none: plans, reports, decisions that commend, ministries' decisions. */
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'
import type { FormSlip } from './form-slip'
import { issuerCode, stateNumber, typeCode } from './number-parts'

/** Types of the administration: only rules of law are numbered by year. */
const YEARLESS = new Set(['KH', 'BC', 'TB', 'TTr', 'HD', 'CĐ', 'CTr'])
/** Bodies whose numbering is the decree's; companies and schools number as they like. */
const GOVERNED = /^(?:UBND|HĐND|CP|TTg|VPCP|S[A-ZĐ]{2,7}|B[A-ZĐ]{2,7})$/
/** Since then decisions of ministers are no rules of law. */
const FIRST_YEAR = 2009
/** The decision names persons and groups to be commended: it is no rule of law. */
const COMMENDS =
  /^[^.;]{0,90}?(?:về việc |v\/v |về |)(?:tặng|truy tặng|khen thưởng cho|công nhận danh hiệu)(?![\p{L}])/u
const COMMENDS_REACH = 120

/** `15/2024/KH-UBND`, `163/2024/QĐ-UBND về việc tặng Bằng khen`, `1171/2024/QĐ-BTP`. */
export function surplusYear(text: string, mention: ReferenceMention, symbols: Symbols): FormSlip | null {
  const { year, style, groups, number, type, end } = mention
  if (!year || style !== 'state' || groups.length !== 2 || !type || Number(year.text) < FIRST_YEAR)
    return null
  const letters = typeCode(mention)!
  const code = issuerCode(mention)!
  const issuer = symbols.issuersByCode.get(code)
  if (!issuer || !GOVERNED.test(code)) return null
  const isMinistry = issuer.level === 'trung-uong' && code.startsWith('B')
  const isSurplus =
    YEARLESS.has(letters) ||
    (letters === 'QĐ' && (isMinistry || COMMENDS.test(text.slice(end, end + COMMENDS_REACH))))
  if (!isSurplus) return null
  return {
    message: `Loại văn bản này không ghi năm trong số: ${number.text.replace(/ +/g, ' ')}`,
    severity: letters === 'QĐ' ? 'warning' : 'hint',
    corrections: [stateNumber(mention, null)],
  }
}
