/** Resolutions named by the meeting that passed them: `Nghị quyết Trung ương 4 (khóa XII)`, `Nghị quyết Đại hội XIII`. */
import { isWordCharacter } from '../vietnamese'
import type { NamedReferenceMention } from './named-reference'
import { sticky, textPart } from './reference-symbol'

const TYPE_END = 'Nghị quyết'.length
const ORDINAL =
  '(?:\\d{1,2}(?![\\d/.-]|\\p{L})|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm))?)'
const ROMAN = '[IVX]{1,6}(?![\\p{L}\\p{N}])'
const CENTRE = '(?:Trung ương|T\\.?[WƯ])'
const COMMITTEE = `(?:Ban Chấp hành|BCH) {0,2}${CENTRE}(?: Đảng)?(?: Cộng sản Việt Nam)?`
/** By session: `Trung ương 4`, `Hội nghị Trung ương 4`, `Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng`. */
const SESSION_AT = sticky(
  ` {1,2}(?:(?:của )?Hội nghị {1,2})?(?:${CENTRE} {0,2}(?:lần thứ {1,2})?${ORDINAL}(?! {0,2}[/\\d])|` +
    `lần thứ {1,2}${ORDINAL},? {1,2}(?:của {1,2})?${COMMITTEE})`,
)
/** By congress: `Đại hội XIII`, `Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`. */
const CONGRESS_AT = sticky(
  ` {1,2}Đại hội(?: [Đđ]ại biểu)?(?: toàn quốc)?(?: Đảng)?(?: lần thứ)? {1,2}(${ROMAN})(?: của Đảng)?`,
)
const TERM_AT = sticky(`,? {0,2}(?:\\( {0,2})?([Kk]h(?:óa|oá) {1,2}${ROMAN})( {0,2}\\))?`)

/** Reads the resolution whose type begins at `start`; null when no meeting follows it. */
export function readSessionResolution(text: string, start: number): NamedReferenceMention | null {
  const typeEnd = start + TYPE_END
  if (isWordCharacter(text[start - 1])) return null
  const next = text.slice(typeEnd, typeEnd + 3).trimStart()[0]
  if (!next || !'TcHlĐ'.includes(next)) return null
  SESSION_AT.lastIndex = typeEnd
  if (SESSION_AT.test(text)) return withTerm(text, start, SESSION_AT.lastIndex)
  CONGRESS_AT.lastIndex = typeEnd
  const congress = CONGRESS_AT.exec(text)
  if (!congress) return null
  const end = CONGRESS_AT.lastIndex
  const termStart = typeEnd + congress[0].lastIndexOf(congress[1]!)
  return mentionOf(text, start, end, end, textPart(text, termStart, termStart + congress[1]!.length))
}

function withTerm(text: string, start: number, nameEnd: number): NamedReferenceMention {
  TERM_AT.lastIndex = nameEnd
  const match = TERM_AT.exec(text)
  if (!match) return mentionOf(text, start, nameEnd, nameEnd, null)
  const [whole, written, close] = match
  const termStart = nameEnd + whole.indexOf(written!)
  const term = textPart(text, termStart, termStart + written!.length)
  return mentionOf(text, start, nameEnd, close ? TERM_AT.lastIndex : term.end, term)
}

function mentionOf(
  text: string,
  start: number,
  nameEnd: number,
  end: number,
  term: NamedReferenceMention['term'],
): NamedReferenceMention {
  const typeEnd = start + TYPE_END
  const nameStart = typeEnd + text.slice(typeEnd, typeEnd + 3).search(/[^ ]/)
  return {
    kind: 'named-reference',
    start,
    end,
    type: textPart(text, start, typeEnd),
    name: textPart(text, nameStart, nameEnd),
    year: null,
    term,
    isDraft: false,
  }
}
