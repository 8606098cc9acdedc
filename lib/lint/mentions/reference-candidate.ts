/** Reads a reference where a sign of one was met: whether a number of a document stands there, and all its parts. */
import { isWordCharacter } from '../vietnamese'
import type { ReferenceMention } from './reference'
import { isNumberedByYear, readAfter, readBefore } from './reference-context'
import { type ReferenceNumber, readBlankNumber, readNumber } from './reference-number'
import { readArticles, readSubject } from './reference-subject'
import { isOldIssuer, isTypeCode, isWholeGroup, type TextPart } from './reference-symbol'

const BLANK_CODE = 32

/** A number is not the tail of another token: `31/12`, `QCVN-01`, `1.234`; but people write `số15`. */
function isGlued(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1)
  if (at === 0 || previous === BLANK_CODE) return false
  if ('/._,-–'.includes(text[at - 1]!)) return true
  return (
    isWordCharacter(text[at - 1]) &&
    !/(?:^|[^0-9A-Za-zÀ-ỹ])[sS][ốỐ]$/.test(text.slice(Math.max(0, at - 3), at))
  )
}

/** A number that begins with its serial. */
export function readDigits(text: string, at: number): ReferenceMention | null {
  if (isGlued(text, at)) return null
  const number = readNumber(text, at)
  // Most digits of a text end here: nothing but a serial, and no word before it that makes it a number.
  if (!number) return null
  const isBareSerial = !number.year && number.groups.length === 0 && number.gaps.length === 0
  const before = readBefore(text, at)
  if (isBareSerial && !before.numberWord && !isShortMention(text, number, before.type)) return null
  const isReference =
    before.type || before.numberWord ? isAnchored(text, number, before) : isUnmistakable(number)
  return isReference ? toMention(text, number, before) : null
}

/** Types that a post cites by their serial alone once they were introduced: `Nghị định 98`. */
const SHORTENED = /^(?:Nghị định|Nghị quyết|Chỉ thị)$/
/** What may follow such a serial; `Quyết định 15 người`, `Nghị quyết 5 năm` count something. */
const AFTER_SHORT =
  /(?: {0,2}[,;:.)”"](?!\d)| (?:ngày|của|về|và|đã|có|được|là|cũng|sẽ|thì|nêu|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|thay|cho|do|với|để|khi|ra|vẫn|trong|tại|từ|mới|này|trên|yêu cầu|giao|bãi bỏ|hết hiệu lực|bằng|không|chưa|đang|còn) | {0,3}$)/y

function isShortMention(text: string, { number, serial }: ReferenceNumber, type: TextPart | null): boolean {
  if (!type || !SHORTENED.test(type.text) || !/^\d{1,4}$/.test(serial?.text ?? '')) return false
  AFTER_SHORT.lastIndex = number.end
  return AFTER_SHORT.test(text)
}

type Before = Pick<ReferenceMention, 'type' | 'numberWord'>

/** Is it the number of a document, with a type or the word `số` before it? */
function isAnchored(text: string, number: ReferenceNumber, { type, numberWord }: Before): boolean {
  const { groups, year, gaps, style } = number
  if (groups.length === 0 && gaps.length > 0)
    return !!type && (!!numberWord || (!!year && isNumberedByYear(type)))
  if (groups.length === 0 && year)
    return isNumberedByYear(type) && !/^ {0,2}\/ {0,2}\d/.test(text.slice(number.number.end))
  if (groups.length === 0) return !!type && !/^ {0,2}(?:[/\d]|tháng)/.test(text.slice(number.number.end))
  if (style === 'old') return isOldIssuer(groups[0]) || (!!type && /^[A-ZĐƯ]{2,}$/.test(groups[0]!.text))
  if (!type && style === 'issuer-first') return isIssuerFirst(number)
  return !!type || groups.length > 1 || !!year || gaps.length > 0
}

/** `1245/BXD-KHCN`; a flat `12/KDC-A` is none. */
const isIssuerFirst = ({ style, groups }: ReferenceNumber): boolean =>
  style === 'issuer-first' && groups.every(({ text }) => /^[A-ZĐƯ]{2,}$/.test(text))

/** Is it the number of a document although nothing before it says so? Then it must be written without a flaw. */
function isUnmistakable(reading: ReferenceNumber): boolean {
  const { number, groups, year, gaps, style } = reading
  if (gaps.length > 0 || groups.length === 0 || number.text.includes(' ')) return false
  if (style === 'old') return /^\d{1,4}[-/](?:CP|HĐBT|TTg)$/.test(number.text)
  if (year) return isWholeGroup(groups[0]) || (groups.length > 1 && isTypeCode(groups[0]))
  if (groups.length < 2) return false
  return isTypeCode(groups[0]) || isIssuerFirst(reading)
}

/** Syllables that make another word with `số`: `tổng số /KH-UBND giao` is a table's heading. */
const COMPOUND =
  /(?:tổng|thông|hệ|chỉ|mã|tỷ|tỉ|dân|đa|ẩn|trị|cơ|đối|biển|doanh|điểm|hàm|tham|đổi|một|con) $/iu

/** The word `số` with a blank where the serial should stand: `số /KH-STP`, `Số: …/2024/QĐ-UBND`. */
export function readAfterWord(text: string, at: number): ReferenceMention | null {
  const wordEnd = at + 2
  if (isWordCharacter(text[at - 1]) || isWordCharacter(text[wordEnd])) return null
  const colon = /^ {0,2}:/.exec(text.slice(wordEnd, wordEnd + 3))
  const number = readBlankNumber(text, wordEnd + (colon ? colon[0].length : 0))
  if (!number) return null
  const before = readBefore(text, wordEnd)
  const [fill] = number.gaps
  const hasFill = fill!.end > fill!.start
  if (!before.type) {
    const lead = text.slice(Math.max(0, at - 24), at)
    const isHeading = colon !== null || /^[\s*+•|(“"-]*$/.test(lead)
    const isBlank = hasFill || fill!.start > wordEnd
    // A year and a symbol are proof enough; a symbol alone must stand in a heading or after dots.
    const isProven = number.year || (isTypeCode(number.groups[0]) && (isHeading || hasFill))
    if (!isBlank || COMPOUND.test(lead) || !isProven) return null
  }
  const isDots = hasFill && number.groups.length === 0 && /[.…_]/.test(text[fill!.start]!)
  return isWholeSymbol(number) || isDots ? toMention(text, number, before) : null
}

/** Enough letters to be sure that a number was meant: `KH-STP`, `QH15` after its year, `-CP` of the old ones. */
function isWholeSymbol({ groups, year, style }: ReferenceNumber): boolean {
  return (
    groups.length > 1 || (!!year && isWholeGroup(groups[0])) || (style === 'old' && isOldIssuer(groups[0]))
  )
}

/** A type with a blank where the serial should stand and no `số`: `Kế hoạch /KH-STP`, `Chỉ thị …-CT/TU`. */
export function readAfterBlank(text: string, at: number): ReferenceMention | null {
  const lead = text.slice(Math.max(0, at - 80), at + 1)
  const start = at + 1 - (/[ .…_]+$/.exec(lead)?.[0].length ?? 0)
  const number = readBlankNumber(text, start)
  if (!number || !isWholeSymbol(number) || !(number.year || isTypeCode(number.groups[0]))) return null
  const before = readBefore(text, start)
  return before.type && !before.numberWord ? toMention(text, number, before) : null
}

function toMention(text: string, number: ReferenceNumber, { type, numberWord }: Before): ReferenceMention {
  const start = type?.start ?? numberWord?.start ?? number.number.start
  const after = readAfter(text, number.number.end)
  const isWhole = number.serial && number.symbol && number.gaps.length === 0
  return {
    kind: 'reference',
    start,
    end: number.number.end,
    type,
    numberWord,
    ...number,
    ...after,
    articles: type ? readArticles(text, start) : null,
    subject: readSubject(text, number.number.end, after),
    canonical: isWhole ? toCanonical(number.number.text) : null,
  }
}

/** What a number in its proper writing never holds. */
const IMPROPER = /[ –—‑−]|[NQ]D|TƯ|TTG|Ttg/

/** One dash, no blanks, and the letters that people replace: `17/ 2012/QD – UBND` → `17/2012/QĐ-UBND`. */
function toCanonical(written: string): string {
  if (!IMPROPER.test(written)) return written
  return written
    .replace(/ *\/ */g, '/')
    .replace(/ *[-–—‑−] */g, '-')
    .replace(/(?<=[/-])ND(?=-)/, 'NĐ')
    .replace(/(?<=[/-])QD(?=[-/])/, 'QĐ')
    .replace(/TƯ(?=$|-)/, 'TW')
    .replace(/T[Tt][Gg]$/, 'TTg')
}

/** Longest stretch without blanks that is looked at to tell a web address. */
const ADDRESS_REACH = 200

export function isInAddress(text: string, { number }: ReferenceMention): boolean {
  // As a rule a blank stands before the number, and no address holds one.
  if (number.start === 0 || text.charCodeAt(number.start - 1) === BLANK_CODE) return false
  const lead = text.slice(Math.max(0, number.start - ADDRESS_REACH), number.end)
  const token = lead.slice(lead.lastIndexOf(' ') + 1)
  return /:\/\/|www\.|@|\.(?:vn|com|org|net)\//i.test(token)
}
