/**
 * How a block tells each fact that a post about emulation needs. They are generous: whoever wrote anything of the
 * kind is not asked for it again. Each returns the words it found.
 */
import type { Mention } from '../mentions/mention'
import type { BlockReading } from '../reading'

export type FactId =
  | 'plan'
  | 'period'
  | 'targets'
  | 'occasion'
  | 'results'
  | 'recipients'
  | 'award'
  | 'decision'
  | 'signer'
  | 'hand-over'
  | 'practice'
  | 'person'
  | 'unit'
  | 'since'
  | 'awarding'
  | 'handing'

/** `awarding` and `handing` are asked of no one: they say whether the facts of an award, of a ceremony, are due. */
type Find = (reading: BlockReading) => string | null

const EDGE = '(?<![0-9A-Za-zÀ-ỹ])'
const END = '(?![0-9A-Za-zÀ-ỹ])'

const found =
  (pattern: RegExp): Find =>
  ({ block }) =>
    pattern.exec(block.text)?.[0] ?? null
const either =
  (...finds: readonly Find[]): Find =>
  (reading) => {
    for (const find of finds) {
      const words = find(reading)
      if (words) return words
    }
    return null
  }
/** The words of the first mention that will do. */
const mentioned =
  (isWanted: (mention: Mention) => boolean): Find =>
  ({ block, mentions }) => {
    const mention = mentions.find(isWanted)
    return mention ? block.text.slice(mention.start, mention.end) : null
  }

const PERIOD = new RegExp(
  [
    `${EDGE}đợt (?:thi đua )?(?:cao điểm|đặc biệt|chuyên đề|ngắn ngày|thứ (?:nhất|hai|ba|tư)|đầu|\\d{1,2}|[IVX]{1,3})${END}`,
    `${EDGE}giai đoạn \\d{4}(?: {0,2}[-–] {0,2}\\d{4})?|${EDGE}nhiệm kỳ \\d{4}|${EDGE}quý (?:IV|I{1,3}|[1-4])${END}`,
    `${EDGE}(?:\\d{1,2}|ba|sáu|chín) tháng (?:đầu|cuối) năm|${EDGE}năm (?:học )?(?:19|20)\\d\\d${END}`,
    `${EDGE}\\d{1,2} năm (?:thực hiện|triển khai|phát động)`,
  ].join('|'),
  'i',
)

/** What a review counts; people in a hall are no result. */
const UNITS = [
  'vụ|việc|lượt|hồ sơ|văn bản|cuộc|người|hộ|triệu|tỷ|tỉ|nghìn|km|ha|m2|sáng kiến|mô hình|công trình|đề tài|giải pháp',
  'chỉ tiêu|tiêu chí|nhiệm vụ|nội dung|xã|thôn|lớp|buổi|hội nghị|đợt|tin|bài|phần việc|đơn vị|tập thể|cá nhân|giải',
  'suất|căn|ngôi|đồng|học sinh|đoàn viên|hội viên|phong trào|trường hợp|doanh nghiệp|thủ tục|dự án|tổ chức',
].join('|')
const COUNT = '(?:\\d{1,3}(?:[.,]\\d{1,3}){0,4}(?:/\\d{1,4})?)'
const RESULTS = new RegExp(
  `(?<![0-9A-Za-zÀ-ỹ./,–-])${COUNT}(?: ?%| (?:${UNITS})${END})|gấp ${COUNT} lần|tăng ${COUNT} lần`,
  'i',
)

const NUMBER = '(?:\\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const RECIPIENTS = new RegExp(
  `${EDGE}${NUMBER} (?:lượt |đại diện |nhóm )?(?:tập thể|cá nhân|hộ gia đình|gia đình|đồng chí|điển hình|đơn vị|người|học sinh)${END}`,
  'i',
)
const NAMED_RECIPIENT =
  /(?:cho|tặng) (?:tập thể |cá nhân |cán bộ |nhân dân và |cán bộ và )?(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|cán bộ|nhân dân|[Pp]hòng|[Bb]an|[Cc]hi|[Tt]rung tâm|[Cc]ông (?:ty|an)|UBND|[Ss]ở|[Hh]ội|[Đđ]oàn|[Tt]rường|[Đđ]ội|[Bb]ộ) [^,.;]{1,60}/

const AWARD =
  /huân chương|huy chương|bằng khen|giấy khen|cờ thi đua|cờ đơn vị|kỷ niệm chương|kỉ niệm chương|chiến s[ĩỹ] thi đua|lao động tiên tiến|tập thể lao động|giải thưởng|danh hiệu|biểu trưng|thư khen/i

/** Who decides on awards, before the deed or after the award. */
const AUTHORITY =
  '(?:Thủ tướng|Chủ tịch|Bộ trưởng|Giám đốc|Chánh án|Viện trưởng|Tổng cục trưởng|Cục trưởng|Hiệu trưởng|Trưởng ban|Chính phủ|UBND|Ủy ban|Bộ [A-ZĐ]|Sở [A-ZĐ]|Ban Chấp hành|Ban Thường vụ|Tổng Liên đoàn|Liên đoàn|Hội đồng|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Trung ương)'
const SIGNER = new RegExp(
  [
    `${AUTHORITY}[^.;]{0,60}(?:ký|quyết định|tặng|khen|ban hành|công nhận|phong tặng)`,
    `(?:[Bb]ằng khen|[Gg]iấy khen|[Cc]ờ thi đua|[Hh]uân chương|[Kk]ỷ niệm chương|quyết định|Quyết định)[^.;]{0,60}(?:của|do) (?:đồng chí )?${AUTHORITY}`,
    '[Hh]uân chương|Chủ tịch nước',
  ].join('|'),
)
const HAND_OVER =
  /(?:đồng chí|ông|bà|lãnh đạo|đại diện|thừa ủy quyền|thừa uỷ quyền|thay mặt|phó|chủ tịch|giám đốc|bí thư|bộ trưởng|thứ trưởng|thủ tướng|trưởng|hiệu trưởng|ubnd|sở)[^.;]{1,160}? (?:trao|công bố|gắn|tặng)/i

const PRACTICE =
  /(?:[Mm]ô hình|[Cc]ách làm|[Ss]áng kiến|[Gg]iải pháp|[Đđ]ề án|[Cc]âu lạc bộ|[Tt]ổ|[Dd]ự án)(?: [^\s“"‘.,;]{1,12}){0,3} (?:[“"‘][^”"’]{2,80}[”"’]|[A-ZĐ0-9])/
const FULL_NAME = '\\p{Lu}\\p{L}{0,7}(?: \\p{Lu}\\p{L}{0,7}){1,4}'
const PERSON = new RegExp(
  `(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Tt]hầy|[Đđ]ồng chí|[Bb]ác|[Cc]hú|[Cc]háu|[Cc]ụ|[Mm]ẹ|sĩ|sỹ|nhân|giáo|viên|úy|tá|sư|trưởng|chủ tịch|thư) ${FULL_NAME}|^${FULL_NAME}(?=,| \\()`,
  'u',
)
const UNIT =
  /(?:công tác tại|làm việc tại|trú tại|ngụ tại|cư trú tại|thuộc|[Pp]hòng|[Ss]ở|[Bb]an|UBND|xã|phường|thị trấn|đặc khu|thôn|bản|buôn|ấp|tổ dân phố|khu phố|[Tt]rường|[Cc]ông ty|[Cc]hi cục|[Cc]ông an|[Bb]ệnh viện|[Tt]rung tâm|[Hh]ợp tác xã|[Đđ]ội|[Cc]hi bộ|[Hh]ội|tỉnh|thành phố) [A-ZĐÀ-Ỹ0-9][^\s,.;]*/
const SINCE = new RegExp(
  `(?:từ|năm|tháng|đầu năm|cuối năm|hơn|gần|suốt|qua|sau) \\d{1,4}|${EDGE}(?:hôm|sáng|chiều|tối) nay`,
  'i',
)

const PLAN_TYPE =
  /^(?:kế hoạch|chỉ thị|hướng dẫn|chương trình|công văn|thông báo|nghị quyết|đề án|kh|ct|hd)$/i
/** A decision launches a movement, or says who is commended. */
const OF_COMMENDATION = /khen|tặng|công nhận|danh hiệu/i

/** The document that a movement was launched by. */
const plan: Find = ({ block, mentions }) => {
  for (const mention of mentions) {
    if (mention.kind !== 'reference' || mention.gaps.length > 0) continue
    const type = mention.type?.text ?? ''
    const around = block.text.slice(Math.max(0, mention.start - 60), mention.end + 120)
    const isPlan =
      PLAN_TYPE.test(type) || (/^(?:quyết định|qđ|)$/i.test(type) && !OF_COMMENDATION.test(around))
    if (isPlan) return block.text.slice(mention.start, mention.end)
  }
  return null
}

/** `tặng Giấy khen`, `khen thưởng 05 tập thể`: it was done, not proposed. */
const AWARDING =
  /(?:tặng|trao|nhận)[^.;]{0,50}(?:bằng khen|giấy khen|cờ thi đua|huân chương|danh hiệu|kỷ niệm chương)|khen thưởng (?:cho |\d)/gi
const NOT_YET = /(?:đề nghị|trình|xét|sẽ|đề xuất|bình xét|bình chọn|lựa chọn|dự kiến|mức)[^.;]{0,60}$/i
const awarding: Find = ({ block: { text } }) => {
  for (const { 0: words, index } of text.matchAll(AWARDING))
    if (!NOT_YET.test(text.slice(Math.max(0, index - 80), index))) return words
  return null
}

/** By fact: the words of a block that tell it, or null. */
export const FACT_FINDERS: Readonly<Record<FactId, Find>> = {
  plan,
  period: either(
    found(PERIOD),
    mentioned((mention) => mention.kind === 'date' && mention.form === 'range'),
  ),
  targets: found(/chỉ tiêu|nội dung|mục tiêu|phấn đấu|nhiệm vụ|tiêu chí|giao ước|\d ?%/i),
  occasion: either(
    mentioned((mention) => mention.kind === 'anniversary'),
    found(/(?:chào mừng|kỷ niệm|kỉ niệm|hướng tới|lập thành tích)(?: [^\s,.;]{1,12}){1,8}/i),
  ),
  results: found(RESULTS),
  recipients: either(
    found(RECIPIENTS),
    found(NAMED_RECIPIENT),
    mentioned(
      (mention) => mention.kind === 'award' && mention.recipients.some(({ number }) => number !== null),
    ),
  ),
  award: either(
    mentioned((mention) => mention.kind === 'award' && mention.award !== null),
    found(AWARD),
  ),
  decision: mentioned(
    (mention) =>
      mention.kind === 'reference' &&
      mention.gaps.length === 0 &&
      /^(?:quyết định|qđ)$/i.test(mention.type?.text ?? 'quyết định'),
  ),
  signer: found(SIGNER),
  'hand-over': found(HAND_OVER),
  practice: found(PRACTICE),
  person: found(PERSON),
  unit: found(UNIT),
  since: either(
    mentioned((mention) => mention.kind === 'date'),
    found(SINCE),
  ),
  awarding,
  handing: found(/(?:^|[^a-zà-ỹ])(?:trao|đón nhận|lễ công bố)(?![a-zà-ỹ])/i),
}
