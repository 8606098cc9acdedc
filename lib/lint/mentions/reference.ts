/**
 * Finds references to documents: `Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ`, `Chỉ thị 17-CT/TU`,
 * `Số: /KH-STP`. It records what was written, blanks included, and judges nothing. Linear in the length of the text.
 */
import type { Part } from '../blocks'
import { type AfterNumber, isNumberedByYear, readAfter, readBefore } from './reference-context'
import { type ReferenceNumber, readBlankNumber, readNumber } from './reference-number'
import { isOldIssuer, isTypeCode, isWholeGroup, type TextPart } from './reference-symbol'

export type { ReferenceGap, ReferenceStyle, TextPart } from './reference-symbol'

/**
 * One reference. It spans type, `số` and number; the date and the issuer that follow are recorded but lie outside,
 * so that the date scanner finds the date.
 */
export interface ReferenceMention extends Part, ReferenceNumber, AfterNumber {
  readonly kind: 'reference'
  /** The type as written: `Nghị định`, `kế hoạch`, `QĐ`; null when the number stands alone. */
  readonly type: TextPart | null
  /** The word `số`; null when it was left out. */
  readonly numberWord: TextPart | null
  /** The number in its proper writing, without stray blanks (`98/2023/NĐ-CP`); null when a part is missing. */
  readonly canonical: string | null
}

/** After the first digit of a serial: a slash or a dash, and behind it a year, letters or a blank. `31/12` is none. */
const GOES_ON =
  '\\d{0,5}(?:\\.\\d{1,2})?[a-zA-Z]? {0,3}(?:/ {0,30}(?:19|20|[^\\d ]|$)|[-–—‑−] {0,30}(?:[^\\d ]|$))'
/** After `số` or a lone slash: what may stand for a number or a symbol that was left blank. */
const BLANK = '[-–—‑−/.…_xX?[(]'
/**
 * The only places where a number can begin: a digit that does not go on a longer token or follows `số`, the word `số`
 * before a blank, the slash or dash after a blank. One class of letters first, and all else only where it was met.
 */
const CANDIDATE = new RegExp(
  `[\\dốỐ/-](?:${[
    `(?<=(?<![0-9A-Za-zÀ-ỹ/._,\\-–])\\d)(?=${GOES_ON})`,
    '(?<=[sS][ốỐ] {0,2}:? {0,6}\\d)',
    `(?<=[sS][ốỐ])(?=[ :]{0,130}${BLANK})`,
    `(?<=[ .…_][/-])(?= {0,8}(?:[A-ZĐƯ]|19|20|${BLANK}))`,
  ].join('|')})`,
  'g',
)
const WORD_CHARACTER = /[\p{L}\p{N}]/u
/** A number is not the tail of another token: `31/12`, `QCVN-01`, `1.234`. */
const TOKEN_CHARACTER = /[\p{L}\p{N}/._,\-–]/u

/** Every reference of a block's normalised text, in order. */
export function scanReferences(text: string): ReferenceMention[] {
  const mentions: ReferenceMention[] = []
  let from = 0
  CANDIDATE.lastIndex = 0
  while (CANDIDATE.test(text)) {
    const next = CANDIDATE.lastIndex
    const mention = readCandidate(text, next - 1, from)
    if (!mention || isInAddress(text, mention)) continue
    mentions.push(mention)
    from = mention.number.end
    CANDIDATE.lastIndex = Math.max(next, from)
  }
  return mentions
}

function readCandidate(text: string, at: number, from: number): ReferenceMention | null {
  const found = text[at]!
  if (found >= '0' && found <= '9') return readDigits(text, at)
  if (at - 1 < from) return null
  return found === '/' || found === '-' ? readAfterBlank(text, at - 1) : readAfterWord(text, at - 1)
}

/** A number that begins with its serial. */
function readDigits(text: string, at: number): ReferenceMention | null {
  const previous = text[at - 1] ?? ' '
  const isGlued =
    TOKEN_CHARACTER.test(previous) && !/(?<![\p{L}\p{N}])số$/iu.test(text.slice(Math.max(0, at - 3), at))
  if (isGlued) return null
  const number = readNumber(text, at)
  // Most digits of a text end here: nothing but a serial, and no word before it that makes it a number.
  if (!number) return null
  const isBareSerial = !number.year && number.groups.length === 0 && number.gaps.length === 0
  if (isBareSerial && !/[sS][ốỐ] {0,2}:? {0,6}$/.test(text.slice(Math.max(0, at - 12), at))) return null
  const before = readBefore(text, at)
  const isReference =
    before.type || before.numberWord ? isAnchored(text, number, before) : isUnmistakable(number)
  return isReference ? toMention(text, number, before) : null
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
function readAfterWord(text: string, at: number): ReferenceMention | null {
  const wordEnd = at + 2
  if (WORD_CHARACTER.test(text[at - 1] ?? ' ') || WORD_CHARACTER.test(text[wordEnd] ?? ' ')) return null
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
function readAfterBlank(text: string, at: number): ReferenceMention | null {
  const lead = text.slice(Math.max(0, at - 80), at + 1)
  const start = at + 1 - (/[ .…_]+$/.exec(lead)?.[0].length ?? 0)
  const number = readBlankNumber(text, start)
  if (!number || !isWholeSymbol(number) || !(number.year || isTypeCode(number.groups[0]))) return null
  const before = readBefore(text, start)
  return before.type && !before.numberWord ? toMention(text, number, before) : null
}

function toMention(text: string, number: ReferenceNumber, { type, numberWord }: Before): ReferenceMention {
  const start = type?.start ?? numberWord?.start ?? number.number.start
  const isWhole = number.serial && number.symbol && number.gaps.length === 0
  return {
    kind: 'reference',
    start,
    end: number.number.end,
    type,
    numberWord,
    ...number,
    ...readAfter(text, number.number.end),
    canonical: isWhole ? toCanonical(number.number.text) : null,
  }
}

/** What a number in its proper writing never holds. */
const IMPROPER = /[ –—‑−]|[NQ]D|TƯ|TTG/

/** One dash, no blanks, and the letters that people replace: `17/ 2012/QD – UBND` → `17/2012/QĐ-UBND`. */
function toCanonical(written: string): string {
  if (!IMPROPER.test(written)) return written
  return written
    .replace(/ *\/ */g, '/')
    .replace(/ *[-–—‑−] */g, '-')
    .replace(/(?<=[/-])ND(?=-)/, 'NĐ')
    .replace(/(?<=[/-])QD(?=[-/])/, 'QĐ')
    .replace(/TƯ(?=$|-)/, 'TW')
    .replace(/TTG$/, 'TTg')
}

/** Longest stretch without blanks that is looked at to tell a web address. */
const ADDRESS_REACH = 200

function isInAddress(text: string, { number }: ReferenceMention): boolean {
  const lead = text.slice(Math.max(0, number.start - ADDRESS_REACH), number.end)
  const token = lead.slice(lead.lastIndexOf(' ') + 1)
  return /:\/\/|www\.|@|\.(?:vn|com|org|net)\//i.test(token)
}
