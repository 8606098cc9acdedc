/** What is wrong with the form of a document number, by the grammar of its branch. Each slip with what is right instead. */
import type { Catalogue } from '../catalogue/catalogue'
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'
import { errorIf, type FormSlip, isNotSlashed, MOST_OFFERS, quoteOf } from './form-slip'
import { isPartyCode, issuedYear, issuerCode, partyNumber, stateNumber, typeCode } from './number-parts'
import { joinedSlip, lawSlip, orderSlip, shortYear } from './symbol-form'

/** Since this year every decree and circular carries its year; the two years before mixed both. */
const FIRST_YEAR_IN_NUMBER = 1999
/** From here on the dash between type and issuer is the norm of all bodies of the State. */
const FIRST_YEAR_OF_DASH = 2011
const WITH_YEAR = new Set(['NĐ', 'TT', 'TTLT'])
/** Bodies of the State whose papers are never numbered the Party's way. */
const STATE_CODE = /^(?:UBND|HĐND|CP|TTg)$/
const CENTRAL_PARTY =
  /^(?:Bộ Chính trị|Ban Bí thư|BCT|(?:Ban Chấp hành|BCH) (?:Trung ương|TW)|Trung ương|Đảng Cộng sản)/

/** The first slip of a number's form; null where there is none, or where a part was left blank. */
export function formSlip(text: string, mention: ReferenceMention, catalogue: Catalogue): FormSlip | null {
  const { serial, groups, gaps } = mention
  if (!serial || gaps.length > 0) return null
  const { year } = mention
  const { symbols } = catalogue
  if (year && year.text.length > 4 && groups.length > 0) return longYear(mention)
  if (year?.text.length === 2) return shortYear(text, mention)
  const law = lawSlip(text, mention, catalogue)
  if (law || groups.length === 1) return law ?? joinedSlip(mention, symbols)
  const order = orderSlip(mention, symbols)
  if (order) return order
  if (groups.length < 2 || !symbols.typesByAbbreviation.has(typeCode(mention)!)) return null
  const code = issuerCode(mention)!
  return isPartyCode(code)
    ? partySlip(text, mention, symbols, code)
    : (stateSlip(text, mention, symbols, code) ?? missingYear(text, mention, catalogue, code))
}

/** `279/20116/TT-BTC`: the years that remain when one digit goes. */
function longYear(mention: ReferenceMention): FormSlip {
  const written = mention.year!.text
  const years = [...written].map((_, i) => written.slice(0, i) + written.slice(i + 1))
  const plausible = [...new Set(years)].filter((year) => /^(?:199\d|20[0-3]\d)$/.test(year))
  // A digit struck twice is the likeliest slip.
  const doubled = /(\d)\1/.exec(written.slice(2))
  const best = doubled ? written.replace(doubled[0], doubled[1]!) : null
  const ordered = [...plausible].sort((a, b) => Number(b === best) - Number(a === best))
  const { text, start } = mention.number
  const at = mention.year!.start - start
  return {
    message: `Năm trong số có ${written.length} chữ số: ${text}`,
    severity: 'error',
    corrections: ordered.map((year) => text.slice(0, at) + year + text.slice(at + written.length)),
  }
}

/** `49/NQ-TW`, `34-CT-TW`, `12/2019/NQ-TU`: the Party writes `49-NQ/TW`. */
function partySlip(text: string, mention: ReferenceMention, symbols: Symbols, code: string): FormSlip | null {
  const { number, style, year, groups, serial, issuer } = mention
  const isSlashed = text.slice(groups[0]!.end, groups[1]!.start).includes('/')
  const isDashed = /[-–—‑−]/.test(text.slice(serial!.end, groups[0]!.start))
  if (style === 'party' && isSlashed && isDashed) return null
  const isCentre = issuer !== null && CENTRAL_PARTY.test(issuer.text)
  const right = code === 'TU' && isCentre ? [partyNumber(mention, 'TW')] : []
  const isSimple =
    /^(?:T[WƯU]|ThU|HU|QU|ĐU)$/.test(code) || symbols.issuersByCode.get(code)?.branch === 'dang'
  return {
    message: `Số văn bản của Đảng viết sai dấu: ${number.text.replace(/ +/g, ' ')}`,
    severity: errorIf(isSimple && !year && symbols.isVerified('dang')),
    corrections: [...right, partyNumber(mention)],
  }
}

function stateSlip(text: string, mention: ReferenceMention, symbols: Symbols, code: string): FormSlip | null {
  const { groups, style, type, number } = mention
  const isVerified = symbols.isVerified('hanh-chinh') && symbols.isVerified('vbqppl-chung')
  if (groups[0]!.text === 'ND' || groups[0]!.text === 'QD') {
    // Without a type in Vietnamese the text may be in English, or without its marks.
    if (!type) return null
    const message = `Ký hiệu viết ${groups[0]!.text} thay cho ${typeCode(mention)}: ${quoteOf(mention)}`
    return { message, severity: errorIf(isVerified), corrections: [rightLetters(mention)], isSafe: true }
  }
  if (style === 'state' && mention.year && /^QH\d+$/.test(code) && groups[0]!.text === 'NQ') {
    const message = `Nghị quyết quy phạm của Quốc hội không ghi NQ trong số: ${quoteOf(mention)}`
    const right = `${mention.serial!.text}/${mention.year.text}/${code}`
    return { message, severity: 'warning', corrections: [right] }
  }
  if (style === 'state')
    return separatorSlip(text, mention, isVerified, symbols.issuersByCode.get(code)?.branch)
  if (style !== 'party' || number.text.includes(' ')) return null
  const isSlashed = text.slice(groups[0]!.end, groups[1]!.start).includes('/')
  const isOld = (issuedYear(text, mention) ?? FIRST_YEAR_OF_DASH) < FIRST_YEAR_OF_DASH
  if (!isSlashed || isOld || groups.length > 2 || !STATE_CODE.test(code)) return null
  const message = `Số văn bản của cơ quan Nhà nước viết theo dấu của Đảng: ${quoteOf(mention)}`
  return { message, severity: 'warning', corrections: [stateNumber(mention, null)] }
}

/** `134/2016-NĐ-CP`, `32/2013/TT/BTC`, `152/NĐ-CP/2025`. `branch` is the issuer's, where it is known. */
function separatorSlip(
  text: string,
  mention: ReferenceMention,
  isVerified: boolean,
  branch: string | undefined,
): FormSlip | null {
  const { year, groups } = mention
  if (year && year.start > groups[0]!.start) {
    const isDecree = WITH_YEAR.has(typeCode(mention)!)
    const corrections = [stateNumber(mention, year.text), ...(isDecree ? [] : [stateNumber(mention, null)])]
    const message = `Năm đứng cuối số: ${quoteOf(mention)}`
    return { message, severity: errorIf(isDecree && isVerified), corrections }
  }
  const since = Number(year?.text ?? issuedYear(text, mention) ?? 0)
  const isYearDashed = year !== null && isNotSlashed(text, mention)
  const joint = text.slice(groups[0]!.end, groups[1]!.start)
  // Dots were used before the dash was the norm.
  const isDotted = joint.includes('.') && since >= FIRST_YEAR_OF_DASH && branch !== undefined
  const isTypeSlashed = (joint.includes('/') || isDotted) && !isJoint(mention)
  // Unions and associations write either way.
  if ((!isYearDashed && !isTypeSlashed) || (isTypeSlashed && branch === 'doan-the')) return null
  // The Government numbered some so itself: `Nghị quyết số 19-2017/NQ-CP`.
  if (isYearDashed && groups[0]!.text === 'NQ' && groups[1]!.text === 'CP') return null
  const isNorm = isYearDashed
    ? since >= FIRST_YEAR_IN_NUMBER
    : since >= FIRST_YEAR_OF_DASH && branch !== undefined
  return {
    message: `Sai dấu giữa các phần của số, ký hiệu: ${quoteOf(mention)}`,
    severity: errorIf(isVerified && isNorm),
    corrections: [stateNumber(mention, year?.text ?? null)],
  }
}

/** Joint circulars were numbered `04/2006/TTLT/BCA-BTC` by the ministries themselves. */
const isJoint = (mention: ReferenceMention): boolean => /LT$/.test(typeCode(mention)!)

function rightLetters(mention: ReferenceMention): string {
  const { text, start } = mention.number
  const [first] = mention.groups
  return text.slice(0, first!.start - start) + typeCode(mention) + text.slice(first!.end - start)
}

/** Years near a number that tell of a time when numbers carried none. */
const OLD_YEAR = /(?<!\d)19[4-9]\d(?!\d)/
const OLD_REACH = 80

/** `67/NĐ-CP`, `12/TT-BTC`: decrees and circulars carry their year. */
function missingYear(
  text: string,
  mention: ReferenceMention,
  catalogue: Catalogue,
  code: string,
): FormSlip | null {
  const { symbols } = catalogue
  const { number, year, style, groups, end, type } = mention
  const letters = typeCode(mention)!
  if (year || style !== 'state' || !WITH_YEAR.has(letters)) return null
  const isDecree = letters === 'NĐ' && code === 'CP' && groups.length === 2
  const issuer = symbols.issuersByCode.get(code)
  const isMinistry = letters !== 'NĐ' && issuer?.level === 'trung-uong' && issuer.branch === 'hanh-phap'
  const isCircular = isMinistry && /^thông tư/i.test(type?.text ?? '')
  if (!isDecree && !isCircular) return null
  const written = issuedYear(text, mention)
  if (written !== null ? written < FIRST_YEAR_IN_NUMBER : OLD_YEAR.test(text.slice(end, end + OLD_REACH)))
    return null
  return {
    message: `${isDecree ? 'Nghị định' : 'Thông tư'} thiếu năm trong số: ${number.text.replace(/ +/g, ' ')}`,
    // That every circular carries its year is common knowledge; that a decree does is confirmed.
    severity: errorIf(symbols.isVerified('vbqppl-nghi-dinh') && isDecree),
    corrections: written === null ? ofCatalogue(mention, catalogue) : [stateNumber(mention, String(written))],
  }
}

/** Documents of the catalogue with this serial and these letters, in whatever year. */
function ofCatalogue(mention: ReferenceMention, { legalDocuments }: Catalogue): string[] {
  const head = `${mention.serial!.text}/`
  const tail = stateNumber(mention, null).slice(head.length - 1)
  return legalDocuments
    .flatMap(({ symbol }) =>
      symbol?.startsWith(head) && symbol.endsWith(tail) && symbol.length === head.length + 4 + tail.length
        ? [symbol]
        : [],
    )
    .slice(0, MOST_OFFERS)
}
