/** What stands around the name of an award: the verb and the number of pieces before it, its recipients on either side. */
import { WORD } from '../vietnamese'
import type { AwardAct, AwardRecipients, AwardVerb } from './award'
import { lastRecipientList, readRecipientList } from './award-recipients'
import type { NumberPart } from './mention'
import { readNumberBefore } from './numbers'
import { textPart } from './reference-symbol'

export interface BeforeAward {
  readonly verb: AwardVerb | null
  readonly pieces: NumberPart | null
}

/** Read backwards from the name: `danh hiệu “`, `hình thức`, `các`, `tấm`. */
const FILLER =
  /(?<=(?<![0-9A-Za-zÀ-ỹ])((?:(?:danh hiệu(?: thi đua)?|hình thức|các|những|tấm|lá|chiếc|tập thể đạt) {1,2}){0,3}(?:["“‘«'] {0,2})?))/iy
const VERBS: readonly (readonly [words: string, act: AwardAct])[] = [
  ['trao tặng|trao thưởng|trao', 'hand-over'],
  ['phong tặng|truy tặng|tặng thưởng|khen tặng|tặng|truy phong|phong|khen thưởng', 'grant'],
  ['công nhận', 'recognise'],
  ['đón nhận|nhận được|nhận|đạt được|đạt|giành', 'receive'],
]
const VERB = new RegExp(
  `(?<=(?<![${WORD}])(?:${VERBS.map(([words]) => `(${words})`).join('|')}) {1,2})`,
  'iy',
)
/** The clause before a verb, and no more of it. */
const CLAUSE_REACH = 100
const PROPOSAL =
  /(?<!theo |theo lời |xét |căn cứ |trên cơ sở )(?:trình|đề nghị|đề xuất|kiến nghị|xem xét|xét|hồ sơ|thủ tục|dự kiến|để)(?![a-zà-ỹ])[^.;:]*$/i

/** A count of pieces beyond this is a year. */
const MOST_PIECES = 999

export function readBeforeAward(text: string, start: number, from: number): BeforeAward {
  const nameStart = backOver(FILLER, text, start)
  const number = readNumberBefore(text, nameStart)
  const pieces = number && number.value <= MOST_PIECES && number.start >= from ? number : null
  const end = pieces ? pieces.start : nameStart
  VERB.lastIndex = end
  const match = end > from ? VERB.exec(text) : null
  if (!match) return { verb: null, pieces }
  const group = match.findIndex((words, i) => i > 0 && words !== undefined)
  const words = match[group]!
  const at = text.slice(0, end).trimEnd().length - words.length
  const clause = text.slice(Math.max(from, at - CLAUSE_REACH), at)
  const act = VERBS[group - 1]![1]
  const isProposal = act !== 'receive' && PROPOSAL.test(clause)
  return { verb: { ...textPart(text, at, at + words.length), act: isProposal ? 'propose' : act }, pieces }
}

function backOver(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at - (pattern.exec(text)?.[1]?.length ?? 0)
}

interface Surroundings {
  readonly start: number
  /** Past the award's owner. */
  readonly end: number
  readonly from: number
  readonly to: number
  readonly verb: AwardVerb | null
}

/** From the end of the name to `cho`, a colon or `đối với`. */
const TO_RECIPIENTS =
  /(?: {0,2}["“«][^"“”«»]{2,60})?["”’»')\]]{0,2}(?: {0,2}\([^()]{0,60}\))?(?: (?:đã )?được (?:trao )?tặng(?= cho))?(?:,? (?:năm|giai đoạn|đợt|về|vì|trong|kèm|cấp|toàn diện|và|xuất sắc|thành tích)(?![a-zà-ỹ])[^.;:“”"]{0,90}?)?(?: {0,2}(?:cho|đối với|tới|đến)|:) {1,2}(?:\(?gồm:?\)? )?/iy
/** What is commended needs no `cho`: `khen thưởng 05 tập thể`. */
const DIRECTLY = /,? {1,2}(?:cho |đối với )?/y
/** After them another sentence part begins that gives them something else: `…, 02 cá nhân được tặng Bằng khen`. */
const GOES_ON = /^ (?:được|đạt|nhận|vinh dự|đã được)(?![a-zà-ỹ])/
const GIVEN = /(?:được|nhận|đạt|vinh dự|có|đón)(?![a-zà-ỹ])/
const LEAD_REACH = 140

/** After the name, where the sentence says `cho …`; else before it, where they are said to get it. */
export function readAwardRecipients(text: string, around: Surroundings): AwardRecipients[] {
  const opening = around.verb === null && isCommendation(text, around.start) ? DIRECTLY : TO_RECIPIENTS
  opening.lastIndex = around.end
  if (opening.test(text) && opening.lastIndex <= around.to) {
    const list = readRecipientList(text, opening.lastIndex)
    if (list.length > 0 && GOES_ON.test(text.slice(list.at(-1)!.end))) list.pop()
    if (list.length > 0) return list
  }
  return isCommendation(text, around.start)
    ? readCommended(text, around)
    : readLeadingRecipients(text, around)
}

/** `20 tập thể, cá nhân được khen thưởng`. */
function readCommended(text: string, { start, from }: Surroundings): AwardRecipients[] {
  if (!text.endsWith('được ', start)) return []
  const list = lastRecipientList(text, Math.max(from, start - LEAD_REACH), start)
  const between = list.length > 0 ? text.slice(list.at(-1)!.end, start) : ''
  return /^ (?:(?:đã|vinh dự|vừa) )?được $/.test(between) ? list : []
}

const isCommendation = (text: string, start: number) => /^khen {1,2}t/i.test(text.slice(start, start + 7))

function readLeadingRecipients(text: string, { start, from, verb }: Surroundings): AwardRecipients[] {
  if (!verb) return []
  const reach = Math.max(from, start - LEAD_REACH)
  const lead = text.slice(reach, verb.start)
  if (!GIVEN.test(text.slice(reach, verb.end))) return []
  const stop = Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('; '), lead.lastIndexOf(': '))
  const list = lastRecipientList(text, reach + stop + 1, verb.start)
  if (list.length === 0) return readNamedRecipient(text, reach + stop + 1, verb.start)
  return GIVEN.test(text.slice(list.at(-1)!.end, verb.end)) ? list : []
}

/** The one who gets it is named at the beginning of the sentence, and nobody else: `Ông Nguyễn Văn A được …`. */
const NAME_WORDS = '(?: \\p{Lu}\\p{Ll}{0,7}){2,5}'
const NAMED_RECIPIENT = new RegExp(
  '^ ?(?:(?:[Nn]ăm \\d{4}|[Dd]ịp này|[Nn]hân dịp này),? )?' +
    `(?:(?<person>(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị)${NAME_WORDS})|(?<unit>(?:Tập thể |tập thể )?(?:Phòng|Văn phòng|Trung tâm|Thanh tra|Chi cục)(?: [\\p{L}-]{1,9}){1,7}?))` +
    ' (?:(?:đã|vinh dự|cũng|vừa) ){0,2}(?:được|đạt|nhận)?(?: (?:\\p{L}{1,9} ){0,4})?$',
  'u',
)

function readNamedRecipient(text: string, start: number, end: number): AwardRecipients[] {
  const match = NAMED_RECIPIENT.exec(text.slice(start, end))
  const { person, unit } = match?.groups ?? {}
  const written = person ?? unit
  if (!match || !written) return []
  const at = start + match[0].indexOf(written)
  const who = person ? 'individual' : 'collective'
  return [{ ...textPart(text, at, at + written.length), who: [who], number: null, isApproximate: false }]
}
