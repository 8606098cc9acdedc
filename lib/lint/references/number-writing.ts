/** How a right number is written: blanks and dashes, `TTg`, `TW`, the word `số`, `ngày` in small letters. Matters of style. */
import type { Part } from '../blocks'
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'
import { issuedYear } from './number-parts'

export interface WritingSlip {
  readonly at: Part
  readonly message: string
  readonly label: string
  readonly edit: { readonly at: Part; readonly replacement: string }
  readonly isSafe: boolean
}

const LOCAL_PARTY =
  /^(?:Ban Thường vụ |BTV |Thường trực |Ban Chấp hành |Đảng bộ )?(?:Tỉnh|Thành|Huyện|Thị|Quận)/i

/** Every matter of style of a number whose form is right. */
export function writingSlips(text: string, mention: ReferenceMention, symbols: Symbols): WritingSlip[] {
  const slips: WritingSlip[] = []
  const { number, canonical, type, numberWord, issuedOn, issuer } = mention
  const shortType = typeSlip(mention, symbols)
  if (shortType) slips.push(shortType)
  const zero = zeroSlip(text, mention)
  if (zero) slips.push(zero)
  // A number alone may stand in a foreign text or a file's name.
  const isCited = type !== null || numberWord !== null
  if (isCited && canonical && canonical !== number.text && mention.groups.length > 1)
    slips.push(spelling(mention, canonical))
  const mayLackWord = type && !numberWord && canonical && (issuedOn || issuer)
  if (mayLackWord && /^[A-ZĐ]/.test(type.text) && !/^Sắc/.test(type.text)) {
    const at = { start: number.start, end: number.start }
    slips.push({
      at: { start: type.start, end: number.end },
      message: `Thiếu chữ “số” trước ${canonical}`,
      label: 'Thêm chữ “số”',
      edit: { at, replacement: 'số ' },
      isSafe: true,
    })
  }
  if (
    issuedOn &&
    text[issuedOn.start] === 'N' &&
    /[\p{L}\p{N}],? {1,3}$/u.test(text.slice(issuedOn.start - 6, issuedOn.start))
  )
    slips.push({
      at: { start: issuedOn.start, end: issuedOn.start + 4 },
      message: 'Chữ “Ngày” viết hoa giữa câu',
      label: 'Viết thường: ngày',
      edit: { at: { start: issuedOn.start, end: issuedOn.start + 4 }, replacement: 'ngày' },
      isSafe: true,
    })
  return slips
}

/** `KH số 15/KH-UBND`: the type is written out, its letters stand in the number. */
function typeSlip(
  { type, numberWord, groups, canonical, style }: ReferenceMention,
  symbols: Symbols,
): WritingSlip | null {
  if (!type || !numberWord || style !== 'state' || !canonical || groups[0]?.text !== type.text) return null
  const [only, ...others] = [...(symbols.typesByAbbreviation.get(type.text) ?? [])].filter(
    (name) => name !== 'quy định' && name !== 'thông tri',
  )
  if (!only || others.length > 0) return null
  const right = only[0]!.toUpperCase() + only.slice(1)
  return {
    at: type,
    message: `Tên loại văn bản viết tắt: ${type.text}`,
    label: `Viết “${right}”`,
    edit: { at: type, replacement: right },
    isSafe: true,
  }
}

/** Since Decree 30/2020 numbers below ten have a zero before them. */
const FIRST_YEAR_OF_ZERO = 2020

/** `5/KH-STP` of a plan that the decree governs. */
function zeroSlip(text: string, mention: ReferenceMention): WritingSlip | null {
  const { serial, type, style, canonical, year, groups } = mention
  if (style !== 'state' || groups.length < 2 || !type || !canonical || !/^[1-9]$/.test(serial!.text))
    return null
  const since = Number(year?.text ?? issuedYear(text, mention) ?? 0)
  if (since < FIRST_YEAR_OF_ZERO) return null
  return {
    at: { start: serial!.start, end: mention.number.end },
    message: `Số nhỏ hơn 10 viết thêm số 0: ${mention.number.text.replace(/ +/g, ' ')}`,
    label: `Viết 0${serial!.text}`,
    edit: { at: serial!, replacement: `0${serial!.text}` },
    isSafe: true,
  }
}

function spelling({ number, issuer }: ReferenceMention, canonical: string): WritingSlip {
  // `TƯ` is the Centre as a rule; behind a province's committee it is `TU` with a stray horn.
  const isLocal = /TƯ/.test(number.text) && issuer !== null && LOCAL_PARTY.test(issuer.text)
  const right = isLocal ? canonical.replace(/TW(?=$|-)/, 'TU') : canonical
  return {
    at: number,
    message: `Số, ký hiệu viết chưa chuẩn: ${number.text.replace(/ +/g, ' ')}`,
    label: `Viết ${right}`,
    edit: { at: number, replacement: right },
    isSafe: !/TƯ/.test(number.text),
  }
}
