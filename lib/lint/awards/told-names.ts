/** Names of the commended told in the sentence itself: `03 cá nhân, gồm: ông …, bà …`, `02 tập thể (Phòng …, Văn phòng …)`. */
import type { AwardMention } from '../mentions/award'
import type { Mention } from '../mentions/mention'
import type { Recipient } from './award-record'

/** From the count to the names: a bracket, a colon, `gồm`. */
const OPENING =
  /^(?: (?:có|đạt|vì|thuộc|xuất sắc|tiêu biểu)[^.:;()]{0,60})?(?:,? (?:gồm|bao gồm|là)(?: có)?:? {0,2}|: {0,2}| {0,2}\((?:gồm|là)?:? ?)/
const PERSON = /(?<![\p{L}])(?:ông|bà|anh|chị|đồng chí|đ\/c) (?=\p{Lu}\p{Ll}{0,7} \p{Lu})/giu
/** Where one unit's name ends and the next begins. */
const NEXT_UNIT =
  / ?[,;] (?:và )?| và (?=(?:tập thể |Tập thể )?(?:Phòng|Văn phòng|Trung tâm|Thanh tra|Chi cục|Sở|UBND|Ban|Trường|Công an|Hội)(?![\p{L}]))/u
const UNIT =
  /^(?:tập thể |Tập thể )?(?:Phòng|Văn phòng|Trung tâm|Thanh tra|Chi cục|Sở|UBND|Ban|Trường|Công an|Hội|Đoàn|Xã|Phường|Chi bộ)(?! (?:nghị|công tác|chuyên môn|thuộc))(?![\p{L}])[^:]{0,60}$/u
/** Not all of them are told. */
const OPEN_END = /v\.v|…|\.\.\.|và (?:các|nhiều|một số)|trong đó|tiêu biểu|điển hình/i
const REACH = 500

/** How many are named right behind a count; 0 where they are not, or not surely all of them. */
export function toldNames(text: string, end: number, who: Recipient, mentions: readonly Mention[]): number {
  const opening = OPENING.exec(text.slice(end, end + 100))?.[0]
  if (opening === undefined) return 0
  const from = end + opening.length
  const isBracket = opening.includes('(')
  const stop = isBracket ? ')' : '.'
  const stretch = text.slice(from, Math.min(from + REACH, nextAward(mentions, from)))
  const at = stretch.indexOf(stop)
  if (isBracket && at < 0) return 0
  const names = at < 0 ? stretch : stretch.slice(0, at)
  // A number is a count of its own, a day, a decision.
  if (/\d/.test(names) || OPEN_END.test(names)) return 0
  if (who === 'individual') return [...names.matchAll(PERSON)].length
  const units = names.trim().split(NEXT_UNIT)
  return who === 'collective' && units.every((unit) => UNIT.test(unit)) ? units.length : 0
}

const nextAward = (mentions: readonly Mention[], from: number): number =>
  mentions.find((mention): mention is AwardMention => mention.kind === 'award' && mention.start > from)
    ?.start ?? Number.POSITIVE_INFINITY
