/** A commending decision that is named by its issuer alone: `theo Quyết định của Chủ tịch UBND tỉnh`. */
import type { Part } from '../blocks'
import type { BlockReading } from '../reading'

const ISSUER =
  '(?:Chủ tịch nước|Thủ tướng Chính phủ|Bộ trưởng|(?:Chủ tịch )?(?:UBND|[ỦU][ỷyỦủ]? ban nhân dân|Ủy ban nhân dân|Uỷ ban nhân dân) (?:tỉnh|thành phố|huyện|xã|phường)|Giám đốc Sở)'
/** The name of the issuer goes on with capitals and the words of departments. */
const NAME =
  "(?: (?:(?:và|nhân|đốc|pháp|vụ|chính|dân) )?[A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ][A-Za-zÀ-ỹ'’-]*(?: pháp| vụ| chính)?){0,4}"
const DECISION = new RegExp(
  `(?<=(?:[Tt]heo|[Tt]ại|[Cc]ăn cứ|[Bb]ằng|kèm theo) )[Qq]uyết định (?:khen thưởng )?của ${ISSUER}${NAME}`,
)
/** `công bố quyết định tặng Giấy khen cho …`: the decision is the news, and has no number. */
const ANNOUNCED =
  /(?<=(?:công bố|ban hành|ký|trao)(?: các)? )[Qq]uyết định (?:về )?(?:việc )?(?:tặng|khen thưởng(?= cho | \d)|công nhận danh hiệu)(?![a-zà-ỹ])/
/** A number or a day that comes after the issuer. */
const NUMBERED = /^[^.;]{0,40}?(?:số|ngày) {0,2}\d/
const GIVEN = /(?:tặng|khen thưởng|công nhận|trao|đón nhận)(?![a-zà-ỹ])/i
/** How far from the award its decision may be named. */
const REACH = 160

/** The decision that says of an award of the same sentence who got it; null when it is numbered, or none is named. */
export function findUnnumberedDecision({ block: { text }, mentions }: BlockReading): Part | null {
  if (!text.includes('uyết định')) return null
  for (const mention of mentions) {
    if (mention.kind !== 'award' || !mention.award) continue
    const reach = Math.max(0, mention.start - REACH)
    const from = reach + text.slice(reach, mention.start).lastIndexOf('. ') + 1
    const after = text.slice(mention.end, mention.end + REACH)
    const stop = after.indexOf('. ')
    const sentence = text.slice(from, mention.end + (stop < 0 ? after.length : stop + 1))
    const match = DECISION.exec(sentence) ?? ANNOUNCED.exec(sentence)
    if (!match || !GIVEN.test(sentence) || NUMBERED.test(sentence.slice(match.index + match[0].length)))
      continue
    return { start: from + match.index, end: from + match.index + match[0].length }
  }
  return null
}
