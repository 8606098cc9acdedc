/** How a right number is written: blanks and dashes, `TTg`, `TW`, the word `số`, `ngày` in small letters. Matters of style. */
import type { Part } from '../blocks'
import type { ReferenceMention } from '../mentions/reference'

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
export function writingSlips(text: string, mention: ReferenceMention): WritingSlip[] {
  const slips: WritingSlip[] = []
  const { number, canonical, type, numberWord, issuedOn, issuer } = mention
  // A number alone may stand in a foreign text or a file's name.
  const isCited = type !== null || numberWord !== null
  if (isCited && canonical && canonical !== number.text && mention.groups.length > 1)
    slips.push(spelling(mention, canonical))
  if (type && !numberWord && canonical && (issuedOn || issuer) && /^[A-ZĐ]/.test(type.text)) {
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
