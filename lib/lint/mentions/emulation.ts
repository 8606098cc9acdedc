/**
 * Finds what a post says of emulation plans: periods (`đợt thi đua thứ nhất`), names in quotation marks, and the offices
 * and provinces spoken of. It records what was written and judges nothing. Linear in the length of the text.
 */
import type { Part } from '../blocks'
import type { NumberPart } from './mention'
import { PROVINCES } from './provinces'
import type { TextPart } from './reference-symbol'

interface EmulationPart extends Part {
  readonly kind: 'emulation'
}

/** `đợt thi đua thứ hai`, `đợt 2`. */
export interface PeriodName extends EmulationPart {
  readonly form: 'period'
  readonly ordinal: NumberPart
  /** The words `thi đua` are in it. */
  readonly isNamed: boolean
}

/** What stands between quotation marks in a block that speaks of emulation; the marks lie outside. */
export interface QuotedName extends EmulationPart {
  readonly form: 'quoted'
}

/** `Sở Tư pháp`, `Sở Tư pháp tỉnh Đắk Nông`, `tỉnh Đắk Nông`. */
export interface OfficeName extends EmulationPart {
  readonly form: 'office'
  /** `Sở Tư pháp`, `ngành Tư pháp`; null where only a province is named. */
  readonly office: TextPart | null
  readonly place: TextPart | null
}

export type EmulationMention = PeriodName | QuotedName | OfficeName

const EDGE = '(?![0-9A-Za-zÀ-ỹ])'
/** One class of letters first, what follows it next, and what stands before it only where both were met. */
const CANDIDATE = new RegExp(
  `[“"ợỢTỉỈ](?:${[
    't (?<=[đĐ]ợt )|T (?<=ĐỢT )',
    `ư pháp${EDGE}(?<=(?:Sở|[Nn]gành|[Pp]hòng) Tư pháp)|Ư PHÁP${EDGE}(?<=(?:SỞ|NGÀNH|PHÒNG) TƯ PHÁP)`,
    'nh (?=[A-ZĐ])(?<=[tT]ỉnh )|NH (?=[A-ZĐ])(?<=TỈNH )',
    '(?<=[“"])(?=[^”"“\\d])',
  ].join('|')})`,
  'g',
)

/** Every mention of a block's normalised text, in order. */
export function scanEmulation(text: string): EmulationMention[] {
  const mentions: EmulationMention[] = []
  let isEmulation: boolean | null = null
  CANDIDATE.lastIndex = 0
  while (CANDIDATE.test(text)) {
    const end = CANDIDATE.lastIndex
    const last = text[end - 1]!
    const isQuote = last === '“' || last === '"'
    if (isQuote) isEmulation ??= SPEAKS_OF_EMULATION.test(text)
    if (isQuote && !isEmulation) continue
    const mention = isQuote ? readQuoted(text, end) : readNamed(text, end)
    if (!mention) continue
    mentions.push(mention)
    // A straight mark that closes looks like one that opens.
    if (last === '"') CANDIDATE.lastIndex = mention.end + 1
  }
  return mentions
}

/** What ended here was `đợt `, `tỉnh ` or the name of an office. */
function readNamed(text: string, end: number): EmulationMention | null {
  if (text[end - 1] !== ' ') return readOffice(text, end)
  return /t/i.test(text[end - 2]!) ? readPeriod(text, end) : readProvince(text, end)
}

const SPEAKS_OF_EMULATION = /phong trào|thi đua|khen thưởng|chủ đề|khẩu hiệu|phương châm/i
/** The longest wording between quotation marks that is read. */
const QUOTED = /([^”"“\n]{12,300})[”"]/y

function readQuoted(text: string, at: number): QuotedName | null {
  QUOTED.lastIndex = at
  const name = QUOTED.exec(text)?.[1]
  return name === undefined ? null : { kind: 'emulation', form: 'quoted', start: at, end: at + name.length }
}

const ORDINAL =
  /(thi đua )?(?:cao điểm )?(?:thứ )?(nhất|một|hai|ba|bốn|tư|IV|I{1,3}|0?[1-4])(?![0-9A-Za-zÀ-ỹ/]|[.,]\d)/iy
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])

function readPeriod(text: string, at: number): PeriodName | null {
  ORDINAL.lastIndex = at
  const match = ORDINAL.exec(text)
  if (!match) return null
  const written = match[2]!
  const value = ORDINALS.get(written.toLowerCase()) ?? Number(written)
  const end = ORDINAL.lastIndex
  const ordinal = { start: end - written.length, end, value }
  const start = at - 'đợt '.length
  return { kind: 'emulation', form: 'period', start, end, ordinal, isNamed: match[1] !== undefined }
}

const CAPITAL = '\\p{Lu}[^\\s,.;:()“”"\\-–/]{0,9}'
/** After `tỉnh`, any name; after an office alone, a province only: `Giám đốc Sở Tư pháp Nguyễn Văn An`. */
const NAMED_PLACE = new RegExp(`${CAPITAL}(?: ${CAPITAL}){0,3}`, 'uy')
const PLACE_WORD = / (?:tỉnh|thành phố|tp\.?) (?=\p{Lu})/iuy
const PROVINCE = new RegExp(` ((?:${PROVINCES.join('|')})${EDGE})`, 'iy')

/** `các Sở Tư pháp` are the ministry's words. */
const SEVERAL = /(?:^|[^A-Za-zÀ-ỹ])các $/i

function readOffice(text: string, end: number): OfficeName | null {
  const isDepartment = /ở/i.test(text[end - 'ở Tư pháp'.length]!)
  const start = end - (isDepartment ? 'Sở Tư pháp' : 'ngành Tư pháp').length
  const isSeveral = SEVERAL.test(text.slice(Math.max(0, start - 5), start)) || text.startsWith(' các ', end)
  if (isDepartment && isSeveral) return null
  const place = placeAfter(text, end)
  const office = { start, end, text: text.slice(start, end) }
  return { kind: 'emulation', form: 'office', start, end: place?.end ?? end, office, place }
}

function readProvince(text: string, at: number): OfficeName | null {
  const place = readPlace(text, at)
  if (!place) return null
  const start = at - 'tỉnh '.length
  return { kind: 'emulation', form: 'office', start, end: place.end, office: null, place }
}

function placeAfter(text: string, end: number): TextPart | null {
  PLACE_WORD.lastIndex = end
  if (PLACE_WORD.test(text)) return readPlace(text, PLACE_WORD.lastIndex)
  PROVINCE.lastIndex = end
  const name = PROVINCE.exec(text)?.[1]
  return name === undefined ? null : { start: end + 1, end: end + 1 + name.length, text: name }
}

function readPlace(text: string, at: number): TextPart | null {
  NAMED_PLACE.lastIndex = at
  const name = NAMED_PLACE.exec(text)?.[0]
  return name === undefined ? null : { start: at, end: at + name.length, text: name }
}
