/**
 * Finds documents that are named instead of numbered: `Luật Thi đua, khen thưởng năm 2022`, `Nghị quyết Trung ương 4
 * (khóa XII)`. It records what was written and judges nothing. Linear in the length of the text.
 */
import type { Part } from '../blocks'
import { isWordCharacter } from '../vietnamese'
import { endOfGuessedName, endOfKnownName } from './law-name-end'
import type { NamedType } from './law-names'
import type { NumberPart } from './mention'
import { readSessionResolution } from './named-resolution'
import { type TextPart, textPart } from './reference-symbol'

export interface NamedReferenceMention extends Part {
  readonly kind: 'named-reference'
  /** As written: `Luật`, `Bộ luật`, `Pháp lệnh`, `Hiến pháp`, `Nghị quyết`. */
  readonly type: TextPart
  /**
   * What follows the type, as written: `Thi đua, khen thưởng`; `sửa đổi, bổ sung một số điều của Luật Đất đai`;
   * `Trung ương 4`. Empty after a `Hiến pháp` that only has its year.
   */
  readonly name: TextPart
  /**
   * The year after the name, its digits: `năm 2022`, `2022`, `(2022)`. Mind `thi hành Luật Đất đai năm 2023`, where it
   * may be the year of the work.
   */
  readonly year: NumberPart | null
  /** The term of a congress or an assembly: `khóa XII`. */
  readonly term: TextPart | null
  /** `dự án Luật …`, `dự thảo Luật …`: a bill, not a law. */
  readonly isDraft: boolean
}

/** The end of each opening, which is rarer than its beginning, and who reads on from there. */
const OPENINGS: readonly (readonly [
  literal: string,
  read: (text: string, at: number) => NamedReferenceMention | null,
])[] = [
  // `Luật `, `Bộ luật `; most hits are `pháp luật`, `thật` and end at once.
  ['ật ', (text, at) => readLaw(text, at + 2)],
  ['Pháp lệnh ', (text, at) => readTitled(text, { start: at, end: at + 9 }, 'ordinance', true)],
  ['Hiến pháp ', (text, at) => readConstitution(text, at)],
  ['Nghị quyết ', (text, at) => readSessionResolution(text, at)],
]

/** Every named reference of a block's normalised text, in order. */
export function scanNamedReferences(text: string): NamedReferenceMention[] {
  const mentions: NamedReferenceMention[] = []
  for (const [literal, read] of OPENINGS) {
    let at = text.indexOf(literal)
    let end = 0
    while (at >= 0) {
      const mention = at >= end ? read(text, at) : null
      if (mention) {
        mentions.push(mention)
        end = mention.end
      }
      at = text.indexOf(literal, at + 1)
    }
  }
  // Each opening is read in order; more than one kind in a line is rare.
  return mentions.length < 2 ? mentions : mentions.sort((a, b) => a.start - b.start)
}

/** `Luật`, `luật`, `Bộ luật`, `Bộ Luật` that ends at `end`. */
function readLaw(text: string, end: number): NamedReferenceMention | null {
  const first = text[end - 4]
  if ((first !== 'L' && first !== 'l') || text[end - 3] !== 'u') return null
  const start = end - 4
  if (start > 2 && text[start - 1] === ' ' && /[Bb]ộ $/.test(text.slice(start - 3, start))) {
    const from = start - 3
    return isWordCharacter(text[from - 1])
      ? null
      : readTitled(text, { start: from, end }, 'code', text[from] === 'B')
  }
  return isWordCharacter(text[start - 1]) ? null : readTitled(text, { start, end }, 'law', first === 'L')
}

/** `Khoa Luật Dân sự`, `Đại học Luật`: a subject that is taught, no law. */
const TAUGHT =
  /(?:[Kk]hoa|[Hh]ọc|[Nn]gành|[Vv]iện|[Bb]ộ môn|môn|[Tt]rường|[Hh]ội|[Cc]ông ty|[Vv]ăn phòng|[Cc]ử nhân|sĩ|[Kk]hối|[Ll]ớp|[Tt]ạp chí|[Bb]áo) $/
const DRAFT = /(?:dự án|dự thảo|đề cương|hồ sơ|dự) (?:Bộ )?$/i
const LEAD_REACH = 12
/** The laws that amend: `sửa đổi, bổ sung một số điều của Luật …`, also `25 điều`, `Điều 6`, `có liên quan đến`. */
const AMENDING_AT =
  / {1,2}[Ss]ửa đổi(?:,? {0,2}bổ sung)? (?:một số điều|(?:các )?[Đđ]iều \d{1,3}|\d{1,3} điều|một số quy định)(?: và Phụ lục[^,.;:()]{0,40})? của (Luật|Bộ luật|Pháp lệnh)(?= )/y

function readTitled(
  text: string,
  type: Part,
  kind: NamedType,
  isCapital: boolean,
): NamedReferenceMention | null {
  const { start, end } = type
  const lead = text.slice(Math.max(0, start - LEAD_REACH), start)
  const nameEnd = endOfName(text, end, kind, isCapital, lead)
  if (nameEnd < 0) return null
  const nameStart = end + text.slice(end, end + 4).search(/[^ ]/)
  const year = readYear(text, nameEnd)
  return {
    kind: 'named-reference',
    start,
    end: year ? yearEnd(text, year) : nameEnd,
    type: textPart(text, start, end),
    name: textPart(text, nameStart, nameEnd),
    year,
    term: null,
    isDraft: DRAFT.test(lead),
  }
}

function endOfName(text: string, at: number, kind: NamedType, isCapital: boolean, lead: string): number {
  if (kind !== 'code' && isCapital) {
    AMENDING_AT.lastIndex = at
    const amended = AMENDING_AT.exec(text)
    // The amended law's own name ends it; a law that amends an amending one is not followed.
    const end = amended ? endOfPlainName(text, AMENDING_AT.lastIndex, amendedKind(amended[1]!), true, '') : -1
    if (end >= 0) return end
  }
  return endOfPlainName(text, at, kind, isCapital, lead)
}

function endOfPlainName(text: string, at: number, kind: NamedType, isCapital: boolean, lead: string): number {
  const isName = /[A-ZĐÀ-Ỹ]/.test(text[at + 1] ?? ' ') || text[at + 1] === ' '
  const known = isCapital || isName ? endOfKnownName(text, at, kind) : -1
  // One small syllable is a word of the sentence: `Luật giá`, `Luật dữ liệu` are not surely names.
  if (known >= 0) return isName || text.slice(at + 1, known).includes(' ') ? known : -1
  return isCapital && kind !== 'code' && !TAUGHT.test(lead) ? endOfGuessedName(text, at) : -1
}

const amendedKind = (type: string): NamedType =>
  type === 'Luật' ? 'law' : type === 'Bộ luật' ? 'code' : 'ordinance'

/** ` năm 2022`, ` 2022`, ` (năm 2022)`, ` (sửa đổi) năm 2024`. */
const YEAR_AT =
  /(?: {0,2}\(sửa đổi(?:, bổ sung)?\))?(?: {1,2}|,? {1,2}(?=năm )| {0,2}\()(?:năm {1,2})?((?:19|20)\d{2})(?![\d/.-]\d|\d)/y

function readYear(text: string, at: number): NumberPart | null {
  YEAR_AT.lastIndex = at
  const match = YEAR_AT.exec(text)
  if (!match) return null
  const end = YEAR_AT.lastIndex
  return { start: end - 4, end, value: Number(match[1]) }
}

/** The bracket around a year belongs to the mention. */
const yearEnd = (text: string, { start, end }: Part): number =>
  text[end] === ')' && text.lastIndexOf('(', start) > text.lastIndexOf(')', start) ? end + 1 : end

const STATE_NAME_AT = / nước (?:Cộng hòa|Cộng hoà|CHXHCN)(?: xã hội chủ nghĩa| XHCN)? Việt Nam/iy

/** Only with its year or the name of the state: `Hiến pháp` alone may be any country's. */
function readConstitution(text: string, start: number): NamedReferenceMention | null {
  if (isWordCharacter(text[start - 1])) return null
  const typeEnd = start + 9
  STATE_NAME_AT.lastIndex = typeEnd
  const nameEnd = STATE_NAME_AT.test(text) ? STATE_NAME_AT.lastIndex : typeEnd
  const year = readYear(text, nameEnd)
  if (!year && nameEnd === typeEnd) return null
  return {
    kind: 'named-reference',
    start,
    end: year ? yearEnd(text, year) : nameEnd,
    type: textPart(text, start, typeEnd),
    name: textPart(text, nameEnd > typeEnd ? typeEnd + 1 : nameEnd, nameEnd),
    year,
    term: null,
    isDraft: false,
  }
}
