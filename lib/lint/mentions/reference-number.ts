/**
 * One document number read at one place: `98/2023/NĐ-CP`, `34-CT/TW`, `1245/BXD-KHCN`, `111-HĐBT`, `20/2019`, and
 * the same with a blank left in it. Whether a number stands there at all is for reference.ts to say.
 */
import {
  DASH,
  endOf,
  FILL,
  isOldIssuer,
  isTypeCode,
  type ReferenceGap,
  type ReferenceStyle,
  readSymbol,
  SLASH,
  sticky,
  type TextPart,
  textPart,
  trimPart,
} from './reference-symbol'

export interface ReferenceNumber {
  /** From the serial, or the blank for it, to the end of the symbol. */
  readonly number: TextPart
  /** `98`, `66.2`, `33C`; null where it was left blank. */
  readonly serial: TextPart | null
  /** The year inside the number; text, because people write five digits: `279/20116/TT-BTC`. */
  readonly year: TextPart | null
  /** The letters as written: `NĐ-CP`, `CT/TW`, `QH15`; null when there are none or they are cut. */
  readonly symbol: TextPart | null
  /** The groups of the symbol: `NĐ`, `CP`; also those of a cut one. */
  readonly groups: readonly TextPart[]
  readonly style: ReferenceStyle
  readonly gaps: readonly ReferenceGap[]
}

/** `15`, `66.2` (resolutions of 2025), `33C`, `15a`. */
const SERIAL_AT = sticky('\\d{1,6}(?:\\.\\d{1,2})?[a-zA-Z]?(?![\\p{L}\\p{N}])')
/** Five digits are a slip that must still be read as a year. */
const YEAR_AT = sticky(`${SLASH}(?:19|20)\\d{2,3}(?!\\d)`)
/** A dash or a blank where a slash should stand, told by the letters behind: `98-2023-NĐ-CP`, `98/2023 NĐ-CP`. */
const LETTERS = '(?:NĐ|QĐ|NQ|TT|TTLT|CT)[-–/][A-ZĐ]|QH\\d{2}|UBTVQH\\d{2}'
const DASHED_YEAR_AT = sticky(`[-–.](?:19|20)\\d{2}(?=[-–/](?:${LETTERS}))`)
/** Two digits for a year, between slashes and told by the letters behind: `98/23/NĐ-CP`. */
const SHORT_YEAR_AT = sticky(`/\\d{2}(?=/(?:NĐ|QĐ|NQ|TT|TTLT)-[A-ZĐ])`)
const BLANK_SEPARATOR_AT = sticky(` {1,2}(?=${LETTERS})`)
const YEAR_GAP_AT = sticky(`${SLASH}(?:20\\d{0,2} {0,3})?${FILL}(?= {0,3}/)`)
const SLASH_AT = sticky(SLASH)
const DASH_AT = sticky(DASH)
const BLANK_AT = sticky(` {0,120}(?:${FILL} {0,120})?`)

/** A number without a flaw, by far the most: `98/2023/NĐ-CP`, `15/KH-UBND`, `34-CT/TW`, and nothing that goes on. */
const PLAIN_AT =
  /(\d{1,5})(?:\/((?:19|20)\d{2}))?([/-])([A-ZĐƯ][A-Za-zĐđƯ]{0,6})([-/])([A-ZĐƯ][A-Za-zĐƯ]{1,9})(?=$|[,;:)]|\.(?:$| )| (?![ /–—‑−-]))/y

function readPlain(text: string, at: number): ReferenceNumber | null {
  PLAIN_AT.lastIndex = at
  const match = PLAIN_AT.exec(text)
  if (!match) return null
  const [whole, serial, year, separator, type, joiner, issuer] = match
  // `34-CT-TW`, `15/KH/UBND`, `134/2016-NĐ-CP` are read with care.
  if (separator === joiner || (separator === '-' && year !== undefined)) return null
  const end = at + whole.length
  const yearStart = at + serial!.length + 1
  const typeEnd = end - issuer!.length - 1
  const groups = [textPart(text, typeEnd - type!.length, typeEnd), textPart(text, typeEnd + 1, end)]
  return {
    number: { start: at, end, text: whole },
    serial: { start: at, end: at + serial!.length, text: serial! },
    year: year === undefined ? null : { start: yearStart, end: yearStart + 4, text: year },
    symbol: textPart(text, typeEnd - type!.length, end),
    groups,
    style: styleOf(groups, separator === '-', year !== undefined),
    gaps: [],
  }
}

/** Reads the number that begins with the digit at `at`; null when there is none. A bare serial is a number too. */
export function readNumber(text: string, at: number): ReferenceNumber | null {
  const plain = readPlain(text, at)
  if (plain) return plain
  const end = endOf(SERIAL_AT, text, at)
  return end < 0 ? null : readRest(text, { start: at, end, serial: textPart(text, at, end), gaps: [] })
}

/** Reads a number whose serial was left blank; `at` is where the serial should stand. Null when nothing shows it. */
export function readBlankNumber(text: string, at: number): ReferenceNumber | null {
  const end = endOf(BLANK_AT, text, at)
  const blank = trimPart(text, at, end)
  const hasFill = blank.text !== '' || /\S/.test(text.slice(at, end))
  const start = hasFill ? at + text.slice(at, end).search(/\S/) : end
  const fillEnd = hasFill ? at + text.slice(at, end).trimEnd().length : end
  const gap: ReferenceGap = { of: 'serial', start, end: fillEnd }
  const rest = readRest(text, { start, end, serial: null, gaps: [gap] })
  if (rest.year || rest.groups.length > 0) return rest
  return hasFill ? { ...rest, number: textPart(text, start, fillEnd), gaps: [gap] } : null
}

interface Opening {
  readonly start: number
  /** Where the serial or its blank ends. */
  readonly end: number
  readonly serial: TextPart | null
  readonly gaps: readonly ReferenceGap[]
}

function readRest(text: string, { start, end, serial, gaps }: Opening): ReferenceNumber {
  const slashedEnd = endOf(YEAR_AT, text, end)
  const dashedEnd = slashedEnd >= 0 || !serial ? slashedEnd : endOf(DASHED_YEAR_AT, text, end)
  const yearEnd = dashedEnd >= 0 || !serial ? dashedEnd : endOf(SHORT_YEAR_AT, text, end)
  const yearGapEnd = yearEnd < 0 ? endOf(YEAR_GAP_AT, text, end) : -1
  const yearGaps: ReferenceGap[] = []
  if (yearGapEnd >= 0) {
    const { start: from, end: to } = trimPart(text, end, yearGapEnd)
    yearGaps.push({ of: 'year', start: from, end: to })
  }
  const symbolFrom = Math.max(end, yearEnd, yearGapEnd)
  const hasYear = symbolFrom > end

  const slashEnd = endOf(SLASH_AT, text, symbolFrom)
  const dashEnd = slashEnd >= 0 ? slashEnd : endOf(DASH_AT, text, symbolFrom)
  const separatorEnd = dashEnd < 0 && hasYear ? endOf(BLANK_SEPARATOR_AT, text, symbolFrom) : dashEnd
  const symbol = separatorEnd < 0 ? null : readSymbol(text, separatorEnd)
  const isDashed = slashEnd < 0 && !hasYear
  // After a dash only letters count: `số 15 - ngày` is a sentence.
  const isSymbol = symbol && (slashEnd >= 0 || symbol.groups.length > 0)
  // The year put last: `152/NĐ-CP/2025`.
  const lastYearEnd = isSymbol && !hasYear ? endOf(YEAR_AT, text, symbol.end) : -1
  const symbolEnd = isSymbol ? symbol.end : symbolFrom
  return {
    number: textPart(text, start, Math.max(symbolEnd, lastYearEnd)),
    serial,
    year: readYear(text, end, yearEnd, symbolEnd, lastYearEnd),
    symbol: isSymbol && !symbol.gap ? textPart(text, symbol.start, symbol.end) : null,
    groups: isSymbol ? symbol.groups : [],
    style: isSymbol ? styleOf(symbol.groups, isDashed, hasYear) : 'state',
    gaps: [...gaps, ...yearGaps, ...(isSymbol && symbol.gap ? [symbol.gap] : [])],
  }
}

function readYear(
  text: string,
  from: number,
  end: number,
  symbolEnd: number,
  lastEnd: number,
): TextPart | null {
  if (end >= 0) return trimPart(text, from, end)
  return lastEnd >= 0 ? trimPart(text, symbolEnd, lastEnd) : null
}

function styleOf(groups: readonly TextPart[], isDashed: boolean, hasYear: boolean): ReferenceStyle {
  if (isDashed) return groups.length > 1 ? 'party' : 'old'
  if (groups.length === 1 && !hasYear && isOldIssuer(groups[0])) return 'old'
  if (hasYear || isTypeCode(groups[0])) return 'state'
  return groups.length > 1 ? 'issuer-first' : 'state'
}
