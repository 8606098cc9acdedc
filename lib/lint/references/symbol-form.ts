/** Symbols that are cut, joined, turned round or lack their year: `NĐCP`, `06/QH15`, `CP-NĐ`, `98/23/NĐ-CP`. */
import type { Catalogue } from '../catalogue/catalogue'
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'
import { errorIf, type FormSlip, isNotSlashed, MOST_OFFERS, quoteOf } from './form-slip'
import { issuedYear } from './number-parts'

/** `152/2025/NĐCP`: the dash between type and issuer is missing. */
export function joinedSlip(mention: ReferenceMention, symbols: Symbols): FormSlip | null {
  const { groups, number, year, type, style } = mention
  const [group] = groups
  const [, letters, code] = /^(NĐ|ND|QĐ|QD|NQ|TT|CT|KH)([A-ZĐ].{1,6})$/.exec(group!.text) ?? []
  if (!letters || !type || style !== 'state' || !symbols.issuersByCode.has(code!)) return null
  if (symbols.issuersByCode.has(group!.text)) return null
  const head = number.text.slice(0, group!.start - number.start)
  return {
    message: `Thiếu gạch nối trong ký hiệu: ${quoteOf(mention)}`,
    severity: errorIf(
      /^N[ĐD]CP$/.test(group!.text) && year !== null && symbols.isVerified('vbqppl-nghi-dinh'),
    ),
    corrections: [`${head}${letters.replace(/D$/, 'Đ')}-${code}`],
  }
}

/** `Luật số 06/QH15`: laws carry their year; `06-2022-QH15`: between slashes. */
export function lawSlip(text: string, mention: ReferenceMention, catalogue: Catalogue): FormSlip | null {
  const { groups, year, type, serial } = mention
  const code = assemblyCode(groups)
  if (!code) return null
  if (groups[0]!.text !== code && year)
    return {
      message: `Ký hiệu khóa Quốc hội viết chưa đúng: ${quoteOf(mention)}`,
      severity: 'warning',
      corrections: [`${serial!.text}/${year.text}/${code}`],
    }
  const [, body] = /^(QH|UBTVQH)(?:1[0-9])$/.exec(code) ?? []
  if (!body || !type || !/^(?:bộ luật|luật|pháp lệnh|nghị quyết)$/i.test(type.text)) return null
  const severity = errorIf(catalogue.symbols.isVerified(body === 'QH' ? 'vbqppl-quoc-hoi' : 'vbqppl-ubtvqh'))
  if (year) {
    if (!isNotSlashed(text, mention)) return null
    const message = `Sai dấu giữa các phần của số, ký hiệu: ${quoteOf(mention)}`
    return { message, severity, corrections: [`${serial!.text}/${year.text}/${code}`] }
  }
  const written = issuedYear(text, mention)
  return {
    message: `${type.text[0]!.toUpperCase()}${type.text.slice(1)} thiếu năm trong số: ${quoteOf(mention)}`,
    severity,
    corrections: written ? [`${serial!.text}/${written}/${code}`] : lawsOf(mention, catalogue),
  }
}

const lawsOf = ({ serial, groups }: ReferenceMention, { legalDocuments }: Catalogue): string[] =>
  legalDocuments
    .flatMap(({ symbol }) =>
      symbol?.startsWith(`${serial!.text}/`) && symbol.endsWith(`/${groups[0]!.text}`) ? [symbol] : [],
    )
    .slice(0, MOST_OFFERS)

const TERMS = new Map([
  ['XIII', 13],
  ['XIV', 14],
  ['XV', 15],
  ['XVI', 16],
])

/** `QH15` as it should be; also for `QH-15` and `QHXV`. */
function assemblyCode(groups: ReferenceMention['groups']): string | null {
  const [first, second] = groups
  if (!first || !/^(?:UBTV)?QH/.test(first.text)) return null
  if (second)
    return /^(?:UBTV)?QH$/.test(first.text) && /^1\d$/.test(second.text) ? first.text + second.text : null
  const term = TERMS.get(/[IVX]+$/.exec(first.text)?.[0] ?? '')
  return term ? first.text.replace(/[IVX]+$/, String(term)) : first.text
}

/** `98/23/NĐ-CP`: the year has four digits. */
export function shortYear(text: string, mention: ReferenceMention): FormSlip {
  const { number, year } = mention
  const written = issuedYear(text, mention)
  const full = written && String(written).endsWith(year!.text) ? String(written) : `20${year!.text}`
  const at = year!.start - number.start
  return {
    message: `Năm trong số viết tắt: ${quoteOf(mention)}`,
    severity: written !== null && full === String(written) ? 'error' : 'warning',
    corrections: [number.text.slice(0, at) + full + number.text.slice(at + 2)],
  }
}

/** `98/2023/CP-NĐ`: the body before the type; `98/2023/NĐ-CP-TTg`: a body too many. */
export function orderSlip(mention: ReferenceMention, symbols: Symbols): FormSlip | null {
  const { groups, year, serial, style } = mention
  if (!year || style !== 'state' || !serial) return null
  const [first, second, ...more] = groups.map(({ text }) => text)
  const head = `${serial.text}/${year.text}`
  if (
    /^(?:CP|TTg|UBND|HĐND|B[A-ZĐ]{2,7})$/.test(first!) &&
    /^(?:NĐ|QĐ|NQ|TT)$/.test(second!) &&
    more.length === 0
  ) {
    if (!symbols.issuersByCode.has(first!)) return null
    const message = `Loại văn bản đứng trước, cơ quan đứng sau: ${quoteOf(mention)}`
    return { message, severity: 'warning', corrections: [`${head}/${second}-${first}`] }
  }
  if (first !== 'NĐ' || second !== 'CP' || more.length === 0) return null
  const message = `Ký hiệu của nghị định chỉ có NĐ-CP: ${quoteOf(mention)}`
  return { message, severity: 'warning', corrections: [`${head}/NĐ-CP`] }
}
