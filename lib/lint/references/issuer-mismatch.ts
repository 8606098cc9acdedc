/** Whether the issuer's code in a number fits its type, and the issuer written behind it. */
import type { Part } from '../blocks'
import type { SymbolIssuer } from '../catalogue/symbol-schema'
import type { Symbols } from '../catalogue/symbols'
import type { Severity } from '../finding'
import type { Mention } from '../mentions/mention'
import type { ReferenceMention } from '../mentions/reference'
import type { TextPart } from '../mentions/reference-symbol'
import { misspelledCode } from './misspelled-code'
import { typeCode } from './number-parts'
import { typeAuthority } from './type-authority'

export interface IssuerMismatch {
  readonly at: Part
  readonly message: string
  readonly severity: Severity
  readonly corrections: readonly { readonly at: Part; readonly replacement: string }[]
}

/** Before, ministries issued decrees as well. */
const FIRST_YEAR_OF_GOVERNMENT = 1998
const CENTRAL_PARTY = /^(?:Bộ Chính trị|Ban Bí thư|(?:Ban Chấp hành|BCH) (?:Trung ương|TW))/
const LOCAL_PARTY =
  /^(?:(?:Ban Thường vụ|BTV|Thường trực|Ban Chấp hành|BCH) )?(?:Tỉnh [uủ][ỷy]|Thành [uủ][ỷy]|Huyện [uủ][ỷy]|Đảng bộ (?:tỉnh|huyện|thành phố))/i

export function issuerMismatch(
  text: string,
  mention: ReferenceMention,
  mentions: readonly Mention[],
  symbols: Symbols,
): IssuerMismatch | null {
  const { groups, gaps } = mention
  if (gaps.length > 0) return null
  if (groups.length < 2) return lawMismatch(text, mention)
  return (
    decreeMismatch(mention, symbols) ??
    delegationMismatch(mention, symbols) ??
    typeAuthority(text, mention, symbols) ??
    writtenMismatch(text, mention, symbols) ??
    misspelledCode(mention, mentions, symbols)
  )
}

/** Only the Government issues decrees: `01/2017/NĐ-BTNMT`. */
function decreeMismatch(mention: ReferenceMention, symbols: Symbols): IssuerMismatch | null {
  const { groups, year, number, style } = mention
  if (typeCode(mention) !== 'NĐ' || style !== 'state' || !year || year.text.length !== 4) return null
  const [, code] = groups
  if (Number(year.text) < FIRST_YEAR_OF_GOVERNMENT) return null
  if (code!.text !== 'CP') {
    const isProven = symbols.isVerified('vbqppl-nghi-dinh') && symbols.issuersByCode.has(code!.text)
    return {
      at: number,
      message: `Chỉ Chính phủ ban hành nghị định: ${number.text.replace(/ +/g, ' ')}`,
      severity: isProven && groups.length === 2 ? 'error' : 'warning',
      corrections: [{ at: { start: code!.start, end: groups.at(-1)!.end }, replacement: 'CP' }],
    }
  }
  return null
}

/** The National Assembly, or its standing committee, is told by the letters alone: `06/2022/QH15 của Chính phủ`. */
const NOT_ASSEMBLY = /^(?:Chính phủ|Thủ tướng|Bộ (?!luật)|UBND|HĐND|Sở |[ỦU][ỷy] ban nhân dân)/
const STANDING = /^(?:UBTVQH|[ỦU][ỷy] ban [Tt]hường vụ Quốc hội)/

function lawMismatch(text: string, { groups, issuer, type, start }: ReferenceMention): IssuerMismatch | null {
  const [code] = groups
  if (!code || !issuer || !type || !/^(?:QH|UBTVQH)\d+$/.test(code.text)) return null
  const isOfCommittee = code.text.startsWith('UBTV')
  if (!NOT_ASSEMBLY.test(issuer.text) && (isOfCommittee || !STANDING.test(issuer.text))) return null
  if (LEADING_NOUN.test(text.slice(Math.max(0, start - LEAD_REACH), start))) return null
  const right = isOfCommittee ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội'
  return {
    at: issuer,
    message: `Ký hiệu ${code.text} là của ${right}, bài ghi “${issuer.text}”`,
    severity: 'warning',
    corrections: [{ at: issuer, replacement: right }],
  }
}

/** `Kế hoạch thực hiện Nghị quyết số … của Tỉnh ủy`: the issuer may be that of the paper named before. */
const LEADING_NOUN =
  /(?:kế hoạch|chương trình|báo cáo|hướng dẫn|đề án|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|văn bản|tờ trình|ban chỉ đạo|hội nghị|công tác|việc|kết quả|lễ|tình hình|nội dung|phong trào|dự thảo)(?![\p{L}])[^.;]*$/iu
const LEAD_REACH = 100

function writtenMismatch(text: string, mention: ReferenceMention, symbols: Symbols): IssuerMismatch | null {
  if (
    !mention.issuer ||
    LEADING_NOUN.test(text.slice(Math.max(0, mention.start - LEAD_REACH), mention.start))
  )
    return null
  return decreeOfOther(mention) ?? partyMismatch(mention) ?? bodyMismatch(mention, symbols)
}

function decreeOfOther(mention: ReferenceMention): IssuerMismatch | null {
  const { groups, issuer, type } = mention
  if (typeCode(mention) !== 'NĐ' || groups[1]!.text !== 'CP' || !type) return null
  if (!issuer || !/^(?:Thủ tướng|Bộ |UBND|Quốc hội)/.test(issuer.text)) return null
  return {
    at: issuer,
    message: `Nghị định do Chính phủ ban hành, bài ghi “${issuer.text}”`,
    severity: 'warning',
    corrections: [{ at: issuer, replacement: 'Chính phủ' }],
  }
}

/** A delegation that supervises issues no resolutions: `48/NQ-ĐGS` is the council's. */
function delegationMismatch(mention: ReferenceMention, { issuersByCode }: Symbols): IssuerMismatch | null {
  const code = mention.groups[1]!
  if (typeCode(mention) !== 'NQ' || code.text !== 'ĐGS' || !issuersByCode.has('ĐGS')) return null
  return {
    at: mention.number,
    message: `Đoàn giám sát không ban hành nghị quyết: ${mention.number.text}`,
    severity: 'warning',
    corrections: [{ at: code, replacement: 'HĐND' }],
  }
}

/** `33-NQ/TU của Bộ Chính trị`, `34-CT/TW của Tỉnh ủy`. */
function partyMismatch({ style, groups, issuer }: ReferenceMention): IssuerMismatch | null {
  const code = groups.at(-1)!
  if (style !== 'party' || !issuer) return null
  const isWrong =
    (code.text === 'TU' && CENTRAL_PARTY.test(issuer.text)) ||
    (code.text === 'TW' && LOCAL_PARTY.test(issuer.text))
  if (!isWrong) return null
  return mismatch(code, issuer, code.text === 'TU' ? 'TW' : 'TU', null)
}

/** Signs of a body in the words behind a number, and the codes that go with it. */
const BODIES: readonly (readonly [words: RegExp, codes: RegExp, right: string])[] = [
  [
    /^(?:Chủ tịch )?(?:UBND|[ỦU][ỷy] ban nhân dân)(?![\p{L}])/u,
    /^(?:.*UBND.*|UB|CT|CTUBND|VP.*|TTg)$/,
    'UBND',
  ],
  [/^(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)(?![\p{L}])/u, /HĐND|^TT/, 'HĐND'],
  [/^Thủ tướng(?: Chính phủ)?$/, /^(?:TTg|TTG|CP|VPCP|BCĐ.*|UB.*|HĐ.*)$/, 'TTg'],
]
/** Codes that tell one kind of body, so that another name behind them is wrong. */
const TELLING_CODE = /^(?:UBND|HĐND|TTg|TTCP|B[A-ZĐ]{2,6}|S[A-ZĐN]{2,7})$/

/** `15/CT-TTg của Bộ Y tế`, `24/KH-UBND của HĐND tỉnh`: told only where both sides are known for sure. */
function bodyMismatch({ style, groups, issuer }: ReferenceMention, symbols: Symbols): IssuerMismatch | null {
  const code = groups[1]!
  if (style !== 'state' || !issuer || groups.length !== 2) return null
  const known = symbols.issuersByCode.get(code.text)
  // Other bodies write of what a dissolved ministry left behind.
  if (!known || known.activeTo) return null
  const department = departmentMismatch(code, issuer, symbols)
  if (department) return department
  const own = ministryOf(issuer.text, symbols)
  const isCentral = /^(?:TTg|CP|B[A-ZĐ]{1,6})$/.test(code.text) && known.level === 'trung-uong'
  if (own && (isCentral || /^(?:UBND|HĐND)$/.test(code.text)))
    return own.includes(code.text) ? null : mismatch(code, issuer, own.length === 1 ? own[0]! : null, known)
  if (!TELLING_CODE.test(code.text)) return null
  const body = BODIES.find(([words]) => words.test(issuer.text))
  if (!body || body[1].test(code.text)) return null
  // Nobody but ministries and courts has circulars: the code is right, the name is not.
  return mismatch(code, issuer, groups[0]!.text === 'TT' ? null : body[2], known)
}

/** `24/KH-STP của Sở Nội vụ`, `15/KH-UBND của Sở Tư pháp`: the department that is written has a code of its own. */
function departmentMismatch(
  code: TextPart,
  issuer: TextPart,
  { issuersByCode }: Symbols,
): IssuerMismatch | null {
  if (!/^(?:Giám đốc )?Sở /.test(issuer.text) || !/^(?:UBND|HĐND|S[A-ZĐN]{2,7})$/.test(code.text)) return null
  const name = issuer.text.replace(/^Giám đốc /, '')
  const own = [...issuersByCode.values()].filter(
    (one) => one.name.startsWith('Sở ') && name.startsWith(one.name),
  )
  if (own.length === 0 || own.some((one) => one.code === code.text)) return null
  const right = own.length === 1 ? own[0]!.code : null
  return mismatch(code, issuer, right, issuersByCode.get(code.text) ?? null)
}

/** Codes of the ministry that is written; null where none is written whole. */
function ministryOf(issuer: string, { issuersByCode }: Symbols): string[] | null {
  const name = issuer.replace(/^Bộ trưởng,? /, '')
  if (!name.startsWith('Bộ ')) return null
  // A ministry that took over another's work is named for its papers too.
  const isHeir = (one: SymbolIssuer) => one.activeFrom !== null
  const codes = [...issuersByCode.values()]
    .filter((one) => one.name === name && !isHeir(one))
    .map(({ code }) => code)
  return codes.length > 0 ? codes : null
}

/** Either may be the slip: the code, or the name; bodies that every place has are not named by their code alone. */
function mismatch(
  code: TextPart,
  issuer: TextPart,
  right: string | null,
  known: SymbolIssuer | null,
): IssuerMismatch {
  const name = known && !/^(?:UBND|HĐND)$/.test(known.code) ? known.name : null
  return {
    at: { start: code.start, end: issuer.end },
    message: `Mã cơ quan ${code.text} không khớp với cơ quan ban hành “${issuer.text}”`,
    severity: 'warning',
    corrections: [
      ...(right ? [{ at: code, replacement: right }] : []),
      ...(name ? [{ at: issuer, replacement: name }] : []),
    ],
  }
}
