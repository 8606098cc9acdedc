/**
 * The letters of a document number: `NĐ-CP`, `CT/TW`, `BXD-KHCN`, `QH15`, with stray blanks and wrong dashes, or cut
 * short. It knows the abbreviations of document types and nothing of what stands before the letters.
 */
import type { Part } from '../blocks'

/** state: 15/KH-UBND. party: 34-CT/TW. issuer-first: 1245/BXD-KHCN, a letter. old: 73-CP, 111-HĐBT, 83-SL. */
export type ReferenceStyle = 'state' | 'party' | 'issuer-first' | 'old'

/** A stretch with its own text. */
export interface TextPart extends Part {
  readonly text: string
}

/** A place of a number that was evidently left to be filled in; empty (start = end) where nothing stands there. */
export interface ReferenceGap extends Part {
  readonly of: 'serial' | 'year' | 'symbol'
}

export interface ReferenceSymbol extends Part {
  /** The groups between the dashes and slashes: `NĐ`, `CP`. */
  readonly groups: readonly TextPart[]
  /** Where letters are missing. */
  readonly gap: ReferenceGap | null
}

/** Openings of symbols by Decree 30/2020/NĐ-CP, Appendix III, Party usage, joint papers; and ND, QD for NĐ, QĐ. */
const TYPE_CODE = new RegExp(
  '^(?:NĐ|ND|NQ|QĐ|QD|QĐi|QyĐ|QYĐ|CT|QC|TC|TB|HD|CTr|CTR|CTrHĐ|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|' +
    'PG|PC|PB|KL|TT|TTLT|NQLT|L|LCT|PL|VBHN|TBo|LKG|CV|CL|BS|QH|SL|SY|TrS|KHLT|HDLT|HDLN|QCPH|CTPH|KHPH)$',
)
/** Issuers that numbered by serial and issuer alone before 1997. */
const OLD_ISSUER = /^(?:CP|HĐBT|HĐCP|TTg|TTG|SL)$/
/** Symbols that are whole with one group: laws and resolutions of the National Assembly. */
const WHOLE_GROUP = /^(?:QH|UBTVQH)\d+$/

export const isTypeCode = (group: TextPart | undefined): boolean => !!group && TYPE_CODE.test(group.text)
export const isOldIssuer = (group: TextPart | undefined): boolean => !!group && OLD_ISSUER.test(group.text)
export const isWholeGroup = (group: TextPart | undefined): boolean => !!group && WHOLE_GROUP.test(group.text)

const DASHES = '[-–—‑−]'
export const SLASH = ' {0,3}/ {0,3}'
export const DASH = ` {0,2}${DASHES} {0,2}`
/** What people type for a blank to be filled: dots, lines, x, question marks, empty brackets. */
export const FILL =
  '(?:[.…_]{2,80}|…|-{3,40}|[xX]{2,4}(?![\\p{L}\\p{N}])|\\?{1,5}|\\[[ .…_]{0,20}\\]|\\([ .…_]{0,20}\\))'
/** No letter may follow a group: `Số/Cầu thủ` and `QĐ-Ủy ban` are words. */
const GROUP_END = '(?![\\p{L}\\p{N}])'
const GROUP = `[A-ZĐƯ][A-Za-zĐđƯ0-9&]{0,24}${GROUP_END}`
/** A group in capitals, asked for where a dash or a dot could also belong to the sentence. */
const CAPITALS = `(?:TTg|TTr|[A-ZĐƯ][A-ZĐƯ0-9&]{1,24})${GROUP_END}`
/** More groups than any symbol has (joint circulars of five ministries). */
const MAX_GROUPS = 8

export const sticky = (source: string): RegExp => new RegExp(source, 'uy')

const GROUP_AT = sticky(GROUP)
/** The next group, tight: `-CP`, `/TW`, `.HĐND` where the dot ends no sentence, and the unit's number in `BC-ĐA-19`. */
const NEXT_GROUP_AT = sticky(
  `(?:(?:${DASHES}|/)${GROUP}|\\.${CAPITALS}|${DASHES}\\d{1,3}(?![\\p{L}\\p{N}/-]|[.,]\\d))`,
)
/** The issuer after a blank for the type: `…-STP`. */
const ISSUER_AT = sticky(`${DASHES}${CAPITALS}`)
/** The next group with stray blanks: `QĐ - UBND`, `CT/ TW`. */
const SPACED_GROUP_AT = sticky(`(?:${DASH}|${SLASH})${CAPITALS}`)
const JOINER_AT = sticky(`${DASHES}|/`)
const FILL_AT = sticky(` {0,3}${FILL}`)
/** After a cut dash stands neither a word nor, after blanks, a capital: `QĐ- Ủy ban` names its issuer in words. */
const CUT_AT = sticky('(?![\\p{L}\\p{N}])(?! {1,20}(?!Ngày)[\\p{Lu}\\p{N}])')
/** A number without any symbol may stop before its date or issuer, or at the end. */
const STOP_AT = sticky(' {0,20}(?:ngày|Ngày|của|,|;|$)')

/** Matches a sticky pattern at a place: the end of the match, or -1. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

export const textPart = (text: string, start: number, end: number): TextPart => ({
  start,
  end,
  text: text.slice(start, end),
})

/** text[start, end) without the separators and blanks around it. */
export function trimPart(text: string, start: number, end: number): TextPart {
  let from = start
  let to = end
  while (from < to && ' /-–—‑−'.includes(text[from]!)) from++
  while (to > from && text[to - 1] === ' ') to--
  return textPart(text, from, to)
}

/** Reads the symbol that begins at `at`, right after the separator; null when none begins there, not even a cut one. */
export function readSymbol(text: string, at: number): ReferenceSymbol | null {
  const groups = readGroups(text, at)
  const first = groups[0]
  if (!first) return readSymbolGap(text, at)
  const end = groups.at(-1)!.end
  const isCuttable = groups.length === 1 && isTypeCode(first)
  const joinerEnd = isCuttable ? endOf(JOINER_AT, text, end) : -1
  if (joinerEnd < 0) return { start: at, end, groups, gap: null }
  const fillEnd = endOf(FILL_AT, text, joinerEnd)
  if (fillEnd < 0 && endOf(CUT_AT, text, joinerEnd) < 0) return { start: at, end, groups, gap: null }
  const gap = fillEnd < 0 ? { start: joinerEnd, end: joinerEnd } : trimPart(text, joinerEnd, fillEnd)
  return { start: at, end: gap.end, groups, gap: symbolGap(gap) }
}

const symbolGap = ({ start, end }: Part): ReferenceGap => ({ of: 'symbol', start, end })

function readGroups(text: string, at: number): TextPart[] {
  const groups: TextPart[] = []
  let end = endOf(GROUP_AT, text, at)
  let start = at
  while (end > start && groups.length < MAX_GROUPS) {
    groups.push(trimPart(text, start, end))
    start = end
    end = endOf(NEXT_GROUP_AT, text, start)
    const mayBeSpaced = end < 0 && groups.length === 1 && !isWholeGroup(groups[0])
    if (mayBeSpaced) end = endOf(SPACED_GROUP_AT, text, start)
  }
  return groups.map((group) => (group.text[0] === '.' ? textPart(text, group.start + 1, group.end) : group))
}

/** No letters where the symbol should begin: `15/ -STP`, `15/…-STP`, `15/… ngày`, `15/ ngày`. */
function readSymbolGap(text: string, at: number): ReferenceSymbol | null {
  const fillEnd = endOf(FILL_AT, text, at)
  const place = at - (/ +$/.exec(text.slice(at - 3, at))?.[0].length ?? 0)
  const gap = fillEnd < 0 ? { start: place, end: place } : trimPart(text, at, fillEnd)
  const issuerFrom = Math.max(at, gap.end)
  const issuerEnd = endOf(ISSUER_AT, text, issuerFrom)
  if (issuerEnd < 0 && fillEnd < 0 && endOf(STOP_AT, text, at) < 0) return null
  const groups = issuerEnd < 0 ? [] : [textPart(text, issuerFrom + 1, issuerEnd)]
  return { start: at, end: Math.max(gap.end, issuerEnd), groups, gap: symbolGap(gap) }
}
