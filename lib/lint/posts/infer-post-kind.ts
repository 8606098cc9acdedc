/**
 * Tells the kind of a post by its title, in doubt by its lead too. For `other` nothing is asked of the text, so
 * whatever is not evident is `other`: campaigns, school years, laws and contests have the same verbs.
 */
import type { Draft } from '../draft'
import { categoryOf, headingOf, leadOf } from './heading'
import type { PostKind } from './post-kind'

/** Law, training, contests, proposals, crime: they speak about emulation without being news of it. */
const ABOUT_RULES = new RegExp(
  [
    '(?<!pháp )luật (?:thi đua|số|mới|sửa đổi)|nghị định|thông tư|quy chế|quy định|quy trình|dự thảo|sửa đổi',
    'hướng dẫn|tập huấn|bồi dưỡng|mức (?:tiền )?thưởng|tiền thưởng|tiêu chuẩn|tiêu chí xét|thủ tục|điều kiện',
    'hồ sơ|lấy ý kiến|góp ý|thăm dò|đề nghị|xét (?:tặng|công nhận|khen|chọn|duyệt)|bình xét|thẩm quyền|thẩm định',
    'cuộc thi|hội thi|thể lệ|hỏi[ :–-]|giải đáp|là gì|như thế nào|bao nhiêu|có được|khi nào',
    'làm giả|giả mạo|lừa|khởi tố|bị cáo|bị bắt|xét xử|tước|thu hồi|hủy bỏ|huỷ bỏ|kỷ luật|bệnh thành tích',
    'từng |hầu tòa|hầu toà|lĩnh án|án tù|tổng thống|quốc vương|nhà vua',
  ].join('|'),
)

/** Whoever got or gives an award of the law; a gold medal, a house or a Party badge is none. */
const AWARDS = [
  'huân chương|bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|kỉ niệm chương',
  'huy chương (?:chiến sĩ|hữu nghị|quân kỳ|vì an ninh)',
  'danh hiệu (?:[“"]?)(?:anh hùng|bà mẹ việt nam|chiến s[ĩỹ] thi đua|lao động tiên tiến|tập thể lao động|nhà giáo|thầy thuốc|nghệ nhân)',
].join('|')
const AWARDING = new RegExp(
  `(?:^|[^a-zà-ỹ])(?:trao|tặng|tặng thưởng|truy tặng|phong tặng|nhận|đón) (?:[^,;:.|]{0,40} )?[“"]?(?:${AWARDS})`,
)
/** `khen thưởng` as a verb with whom or what for; `công tác khen thưởng`, `thi đua, khen thưởng` are nouns. */
const COMMENDING =
  /(?<!thi đua ?(?:,|-|–|và|\/)? ?|(?:công tác|hội đồng|hình thức|quỹ|ban|về|được|việc|và) )khen thưởng (?:\d|cho |đột xuất|thành tích|đối với |tập thể|cá nhân|các |những |cán bộ|công chức|lực lượng|chuyên đề|hai |ba |nhóm )|quyết định khen thưởng|quyết định công nhận danh hiệu|(?:tập thể|cá nhân)[^,;:.|]{0,30} được (?:khen thưởng|tặng (?:thưởng )?(?:bằng|giấy|cờ|huân|huy|kỷ niệm))/

/** `phát động phong trào`, `phát động đợt thi đua`: not a campaign, a contest, a fund. */
const LAUNCHING =
  /phát động (?:và [^,;:.|]{1,40} )?(?:(?:hội nghị|lễ|các|\d{1,2}|một|hai) )?(?:phong trào|đợt|cao điểm|chuyên đề|thi đua)|giao ước thi đua/
/** `do Thủ tướng phát động`, `sau 5 năm phát động`: looked at from afterwards. */
const LOOKING_BACK = /(?:^| )(?:do|sau|sau khi|từ khi|kể từ|\d+ năm|hưởng ứng|thực hiện) [^,;:|]{0,50}$/
const OF_EMULATION = /(?:^| )(?:cụm|khối|khu vực) thi đua /

const KEYWORDS = /phát động|giao ước thi đua|sơ kết|tổng kết/g
/** Results are told of a part of the year, or of a whole one. */
const RESULTS = /kết quả (?:thực hiện |triển khai |công tác )?(?:các )?(?:phong trào )?thi đua/
const PART_OF_YEAR =
  /(?:sáu|chín|[369]|0[369]) tháng|quý (?:i{1,3}|iv|\d)(?![a-z])|đợt (?:1|i|thứ nhất|thi đua thứ nhất)(?![a-z])|nửa đầu/
const PRACTICE =
  /(?:mô hình|cách làm|sáng kiến|giải pháp) (?:mới|hay|sáng tạo|hiệu quả|điểm|tiêu biểu)|cách làm hay/
/** It is what the title itself is about: its first words, what stands after a colon, a name in quotation marks. */
const TOLD_PRACTICE =
  /(?:^|: )(?:hiệu quả (?:từ |của )?(?:các )?|nhân rộng (?:các )?|lan tỏa |giới thiệu |những |các |một )?(?:mô hình (?:mới|hay|sáng tạo|hiệu quả|điểm|tiêu biểu|[“"])|cách làm (?:mới|hay|sáng tạo|hiệu quả)|sáng kiến )/
/** Farms and firms have models too, of which a portal on emulation asks nothing. */
const OF_BUSINESS =
  /chăn nuôi|trồng|nuôi |kinh doanh|khởi nghiệp|nông nghiệp|du lịch|điện mặt trời|xe điện|công ty|doanh nghiệp|chuỗi|thị trường|học máy|ngôn ngữ lớn|3d|kinh tế|tăng trưởng/
/** A portrait, not a virtue or an appeal: `gương người tốt`, `tấm gương tiêu biểu`. */
const PERSON =
  /(?:^|[^a-zà-ỹ])gương (?:người tốt|điển hình|sáng|tiêu biểu|mẫu mực|cán bộ|công chức|đảng viên|cựu chiến binh)|người tốt ?[,–-]? ?việc tốt/
/** Meetings, appeals and plans about examples are no examples. */
const NO_EXAMPLE =
  /hội nghị|biểu dương|tuyên dương|tôn vinh|gặp mặt|phát động|kế hoạch|nhân rộng|chuyên mục|khen thưởng/
const NO_PORTRAIT = /hồ chí minh|gương bác|làm theo|nêu gương|(?<!gương [^,;:.]{0,40})phong trào/
/** A person whom the title praises without the word `gương`. */
const PRAISED =
  /(?:^|: )(?:chân dung |chuyện (?:về )?)?(?:một |những )?(?:người|nữ|nam|vị|anh|chị|ông|bà|cô|thầy|đồng chí|trưởng thôn|hòa giải viên|bí thư chi bộ|cán bộ|công chức) [^,;:.|]{0,60}(?:hết lòng|tận tụy|tận tụỵ|tận tâm|gương mẫu|gắn bó|tâm huyết|nhiệt huyết|nhiệt tình|say mê|miệt mài|giàu lòng|vì dân|trách nhiệm với|hiến (?:\d|đất)|trả lại)/
const EXAMPLE_OF =
  /(?:^|: )(?:chân dung|điển hình tiên tiến|gương điển hình|tấm gương)(?: ?[:–-]| (?:một |người |cán bộ|công chức|nữ|đảng viên))/

/** The kind of a draft as far as its words show it. */
export function inferPostKind(draft: Draft): PostKind {
  const heading = headingOf(draft)
  if (heading === '') return 'other'
  const category = categoryOf(draft)
  // Without emulation in its heading a post is not told by its lead.
  const lead = OF_SUBJECT.test(heading) ? leadOf(draft) : ''
  if (last.heading !== heading || last.category !== category || last.lead !== lead)
    last = { heading, category, lead, kind: kindOf(heading, category, lead) }
  return last.kind
}

/** Asked several times on every key, while the words that tell the kind hardly ever change. */
let last: { heading: string; category: string; lead: string; kind: PostKind } = {
  heading: '',
  category: '',
  lead: '',
  kind: 'other',
}

function kindOf(heading: string, category: string, lead: string): PostKind {
  if (ABOUT_RULES.test(heading) && !TOLD_PRACTICE.test(heading)) return 'other'
  return (
    kindOfEvent(heading) ??
    kindOfAward(heading) ??
    kindOfExample(heading, category) ??
    kindOfLead(heading, lead) ??
    'other'
  )
}

/** The first of launch and reviews whose own object is emulation: each keyword speaks up to the next one. */
function kindOfEvent(text: string): PostKind | null {
  const matches = [...text.matchAll(KEYWORDS)]
  for (const [i, { 0: keyword, index }] of matches.entries()) {
    const object = text.slice(index, matches[i + 1]?.index)
    const before = text.slice(0, index)
    if (keyword === 'phát động' || keyword === 'giao ước thi đua') {
      const isLaunch = LAUNCHING.test(object) && text.includes('thi đua') && !LOOKING_BACK.test(before)
      if (isLaunch) return 'launch'
    } else if (
      object.includes('thi đua') ||
      /công tác khen thưởng/.test(object) ||
      OF_EMULATION.test(before)
    ) {
      return keyword === 'sơ kết' ? 'interim-review' : 'final-review'
    }
  }
  if (RESULTS.test(text)) {
    if (PART_OF_YEAR.test(text)) return 'interim-review'
    if (/năm \d{4}|giai đoạn|cả năm/.test(text)) return 'final-review'
  }
  return null
}

const kindOfAward = (heading: string): PostKind | null =>
  AWARDING.test(heading) || COMMENDING.test(heading) ? 'commendation' : null

/** Portraits and practices; a category that collects nothing else says as much as a title. */
function kindOfExample(heading: string, category: string): PostKind | null {
  if (
    TOLD_PRACTICE.test(heading) &&
    !OF_BUSINESS.test(heading) &&
    !/hội nghị|kế hoạch|phát động/.test(heading)
  )
    return 'good-practice'
  if (NO_EXAMPLE.test(heading)) return null
  if ((PRAISED.test(heading) || EXAMPLE_OF.test(heading)) && !NO_PORTRAIT.test(heading)) return 'good-person'
  if (PERSON.test(heading) && !NO_PORTRAIT.test(heading)) return 'good-person'
  const isPractice = PRACTICE.test(heading)
  if (isPractice && /thi đua|điển hình/.test(`${heading} ${category}`)) return 'good-practice'
  const ofPeople = /người tốt|(?:^|[^a-zà-ỹ])gương/.test(category)
  const ofPractices = /mô hình|cách làm hay/.test(category)
  if (ofPractices && (!ofPeople || isPractice || /mô hình|cách làm|sáng kiến/.test(heading)))
    return 'good-practice'
  return ofPeople && !ofPractices && !NO_PORTRAIT.test(heading) ? 'good-person' : null
}

/** `… tổ chức hội nghị sơ kết … thi đua`, of a post whose title names emulation but not the occasion. */
const HELD =
  /(?:tổ chức|tham dự|dự|diễn ra|khai mạc) (?:hội nghị |lễ |buổi |cuộc họp )?(?:trực tuyến )?(?:phát động|sơ kết|tổng kết) [^.;]{0,80}thi đua/

/** A title that speaks of praise, without the award that its post tells of. */
const PRAISING =
  /trao thưởng|khen thưởng|biểu dương|tôn vinh|vinh danh|tuyên dương|nhận phần thưởng|điển hình tiên tiến/
/** What a title must speak of for its lead to be read. */
const OF_SUBJECT = new RegExp(`thi đua|${PRAISING.source}`)
const GRANTED =
  /(?:trao|tặng|tặng thưởng|nhận|đón nhận) (?:\d{1,3} )?(?:bằng khen|giấy khen|cờ thi đua|huân chương|kỷ niệm chương)/

function kindOfLead(heading: string, lead: string): PostKind | null {
  if (PRAISING.test(heading) && GRANTED.test(lead)) return 'commendation'
  if (!/thi đua|khen thưởng/.test(heading)) return null
  const held = HELD.exec(lead)?.[0]
  return held ? kindOfEvent(held) : null
}
