/** Reads who got an award: `05 tập thể và 12 cá nhân`, `các tập thể, cá nhân`, `25 tập thể, cá nhân`. It knows no awards. */
import type { Recipient } from '../awards/award-record'
import { isWordCharacter, readNumberWords, WORD } from '../vietnamese'
import type { AwardRecipients } from './award'
import type { NumberPart } from './mention'
import { textPart } from './reference-symbol'

const sticky = (source: string) => new RegExp(source, 'iy')
const EDGE = `(?![${WORD}])`
/** What is counted, by who it is. `đơn vị`, `người` and the like only after a number. */
const UNITS: readonly (readonly [words: string, who: Recipient])[] = [
  ['tập thể nhỏ', 'collective'],
  ['tập thể', 'collective'],
  ['hộ gia đình', 'household'],
  ['gia đình', 'household'],
  ['cá nhân', 'individual'],
]
const COUNTED_UNITS: readonly (readonly [words: string, who: Recipient])[] = [
  ...UNITS,
  ['đơn vị', 'collective'],
  ['phòng', 'collective'],
  ['trung tâm', 'collective'],
  ['xã, phường', 'collective'],
  ['xã', 'collective'],
  ['phường', 'collective'],
  ['thôn', 'collective'],
  ['trường', 'collective'],
  ['tổ hòa giải', 'collective'],
  ['doanh nghiệp', 'collective'],
  ['cơ quan', 'collective'],
  ['tổ chức', 'collective'],
  ['chi bộ', 'collective'],
  ['hộ', 'household'],
  ['đồng chí', 'individual'],
  ['cán bộ', 'individual'],
  ['chiến sĩ', 'individual'],
  ['học sinh', 'individual'],
  ['giáo viên', 'individual'],
  ['nhà giáo', 'individual'],
  ['hòa giải viên', 'individual'],
  ['công chức, viên chức', 'individual'],
  ['công chức', 'individual'],
  ['viên chức', 'individual'],
  ['đảng viên', 'individual'],
  ['báo cáo viên', 'individual'],
  ['tuyên truyền viên', 'individual'],
  ['đoàn viên', 'individual'],
  ['hội viên', 'individual'],
  ['người', 'individual'],
]
const unitAt = (units: typeof UNITS) => sticky(`(?:${units.map(([words]) => words).join('|')})${EDGE}`)
/** Words that only begin like one of them. */
const NO_UNIT_AT = sticky(
  `(?:trường hợp|xã hội|phòng (?:học|trọ|họp)|hộ (?:tịch|chiếu|khẩu)|tổ chức lễ)${EDGE}`,
)
const UNIT_AT = unitAt(UNITS)
const COUNTED_UNIT_AT = unitAt(COUNTED_UNITS)
/** A person by name: `ông Nguyễn Văn A`, `đồng chí Lê Thị B`. */
const PERSON_AT =
  /(?:[Ôô]ng|[Bb]à|đồng chí|anh|chị|em|cháu|đ\/c) (?=[A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ][a-zà-ỹ]+ [A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ])/y
const WHO: ReadonlyMap<string, Recipient> = new Map(COUNTED_UNITS)

const APPROXIMATE_AT = sticky(`(?:hơn|gần|trên|khoảng|ít nhất|tối đa|không quá) `)
const APPROXIMATE_BEFORE = /(?<![a-zà-ỹ])(?:hơn|gần|trên|khoảng|ít nhất|tối đa|không quá) $/i
const APPROXIMATE_REACH = 12
const MANY_AT = sticky('(?:các|những|nhiều|một số|mỗi|từng|toàn thể) ')
/** `05`, `05 (năm)`, `12 lượt`. */
const DIGITS_AT = sticky('(\\d{1,4})(?: \\([a-zà-ỹ ]{2,24}\\))? {1,2}(?:lượt |tấm gương )?')
const NUMBER_WORD = '(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|tư|lăm|trăm|linh|lẻ)'
const WORDS_AT = sticky(`(${NUMBER_WORD}(?: ${NUMBER_WORD}){0,4}) `)
/** Between two kinds that share a count: `tập thể và cá nhân`, `tập thể, cá nhân`. */
const SHARED_AT = sticky('(?:, ?| và |/| và/hoặc )')
const BETWEEN_AT = sticky('(?:,? và |, ?|; ?|,? cùng | \\+ )')

interface Number {
  readonly number: NumberPart
  readonly end: number
}

/** The recipients at a place: one number (or none) with the nouns it counts; null when none begins there. */
export function readRecipients(text: string, at: number): AwardRecipients | null {
  const from = after(APPROXIMATE_AT, text, at)
  const counted = readCount(text, from)
  const noun = counted ? counted.end : after(MANY_AT, text, from)
  const who = new Set<Recipient>()
  let end = readUnit(text, noun, counted ? COUNTED_UNIT_AT : UNIT_AT, who)
  if (end < 0) return counted ? null : readPerson(text, at)
  for (;;) {
    const next = after(SHARED_AT, text, end)
    const nextEnd = next > end ? readUnit(text, next, UNIT_AT, who) : -1
    if (nextEnd < 0) break
    end = nextEnd
  }
  const start = counted ? counted.number.start : at
  return {
    ...textPart(text, start, end),
    who: [...who],
    number: counted?.number ?? null,
    isApproximate: from > at,
  }
}

function readPerson(text: string, at: number): AwardRecipients | null {
  PERSON_AT.lastIndex = at
  const title = PERSON_AT.exec(text)?.[0].trimEnd()
  if (!title) return null
  return { ...textPart(text, at, at + title.length), who: ['individual'], number: null, isApproximate: false }
}

/** Several recipients one after another: `05 tập thể, 12 cá nhân và 03 hộ gia đình`. */
export function readRecipientList(text: string, at: number): AwardRecipients[] {
  const list: AwardRecipients[] = []
  for (let place = at; ; ) {
    const one = readRecipients(text, place)
    if (!one) return list
    list.push(one)
    place = after(BETWEEN_AT, text, one.end)
    if (place === one.end) return list
  }
}

/** Where a count may begin. */
const COUNT = new RegExp(`(?<![${WORD}.,/-])(?:\\d{1,4}|${NUMBER_WORD}) `, 'gi')

/** All counted recipients of a text, in order. */
export function everyRecipients(text: string): AwardRecipients[] {
  const all: AwardRecipients[] = []
  COUNT.lastIndex = 0
  for (let match = COUNT.exec(text); match; match = COUNT.exec(text)) {
    const one = readRecipients(text, match.index)
    if (!one?.number) continue
    all.push(
      APPROXIMATE_BEFORE.test(text.slice(Math.max(0, match.index - APPROXIMATE_REACH), match.index))
        ? { ...one, isApproximate: true }
        : one,
    )
    COUNT.lastIndex = one.end
  }
  return all
}

/** The last counted recipients of a stretch, with all that stand in the same list; empty when there are none. */
export function lastRecipientList(text: string, start: number, end: number): AwardRecipients[] {
  let last: AwardRecipients[] = []
  COUNT.lastIndex = start
  for (let match = COUNT.exec(text); match && match.index < end; match = COUNT.exec(text)) {
    const list = readRecipientList(text, match.index)
    if (list.length === 0) continue
    last = list
    COUNT.lastIndex = list.at(-1)!.end
  }
  return last
}

function readCount(text: string, at: number): Number | null {
  DIGITS_AT.lastIndex = at
  const digits = DIGITS_AT.exec(text)?.[1]
  if (digits) {
    if (isWordCharacter(text[at - 1]) || /[.,/-]/.test(text[at - 1] ?? '')) return null
    return { number: { start: at, end: at + digits.length, value: Number(digits) }, end: DIGITS_AT.lastIndex }
  }
  WORDS_AT.lastIndex = at
  const words = WORDS_AT.exec(text)?.[1]
  const value = words ? readNumberWords(words.toLowerCase().split(' ')) : null
  if (!words || value === null || isWordCharacter(text[at - 1])) return null
  return { number: { start: at, end: at + words.length, value }, end: WORDS_AT.lastIndex }
}

function readUnit(text: string, at: number, units: RegExp, who: Set<Recipient>): number {
  units.lastIndex = at
  const unit = units.exec(text)?.[0]
  const one = unit ? WHO.get(unit.toLowerCase()) : undefined
  if (!one || after(NO_UNIT_AT, text, at) > at) return -1
  who.add(one)
  return units.lastIndex
}

/** Where the pattern ends that begins at a place; the place itself when it does not. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
