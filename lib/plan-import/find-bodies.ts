/** Who has duties under a plan, and the portals that it names. */
import { foldName } from '../lint/vietnamese'
import type { FoundItem } from './draft-item'
import { type PlanText, partOf, plainName } from './plan-text'

const BODY =
  /(?:^|[^\p{L}])(?:sở|ban|hội đồng|phòng|ubnd|ủy ban|uỷ ban|văn phòng|cục|chi cục|cụm|khối|đơn vị|cơ quan|công an|đoàn|hội|liên đoàn|công đoàn|trung tâm|trường|thủ trưởng|trưởng|bộ chỉ huy|báo|đài|kho bạc|cán bộ|công chức|viên chức|doanh nghiệp|tổ chức|mặt trận|quỹ|bộ phận)(?![\p{L}])/iu
/** A task, no body. */
const TASK =
  /^(?:tổ chức|triển khai|xây dựng|thực hiện|đẩy mạnh|tăng cường|tiếp tục|quán triệt|kinh phí|khen|chế độ|công tác|phát động|kiểm tra|sơ kết|tổng kết|hằng|hàng|định kỳ|căn cứ|thời|báo cáo|hồ sơ|đăng ký|trên đây|trong quá trình)/iu
const LONGEST = 200
/** `Giao Sở Nội vụ chủ trì, phối hợp …`: the body stands between. */
const ASKED = /^(?:Giao|Đề nghị|Yêu cầu|Phân công) (?:cho )?/u
const DOES =
  /,? (?:chủ trì|chịu trách nhiệm|có trách nhiệm|là cơ quan|vận động|phối hợp|hướng dẫn|tham mưu|căn cứ|theo dõi|đẩy mạnh|tiếp tục)(?![\p{L}])[\s\S]*$/u

/** An item that is a sentence tells the duty as well: `1. Các phòng thuộc Sở gửi đăng ký trước ngày …`. */
const SENTENCE = /\d|[.;]$/u
const DUTY =
  /(?<!,),? (?:xây dựng|tổ chức|triển khai|gửi|nộp|báo cáo|đăng ký|đăng tải|tuyên truyền|thực hiện|đôn đốc|giúp|rà soát|lập|tổng hợp|tiến hành|chủ động|chỉ đạo|kiểm tra|phát động|bố trí|bảo đảm|đảm bảo|mở|phát hiện|giới thiệu)(?![\p{L}]|,)[\s\S]*$/u

function bodyIn(words: string): string {
  const asked = ASKED.test(words) ? words.replace(ASKED, '').replace(DOES, '') : words
  const name = SENTENCE.test(asked) ? asked.replace(DOES, '').replace(DUTY, '') : asked
  return plainName(name.replace(/[.;]+$/, ''))
}

/** Headings of the part that gives duties; behind a colon begins the duty itself. */
export function findBodies({ paragraphs }: PlanText): FoundItem[] {
  const found = new Map<string, FoundItem>()
  for (const paragraph of paragraphs) {
    const { section, level, text, start, kind } = paragraph
    if (section !== 'duties' || kind !== 'text' || level < 2) continue
    const words = text.slice(start)
    const colon = words.indexOf(':')
    if (level >= 8 && (colon < 0 || colon > 120)) continue
    const name = bodyIn(colon > 0 && colon < LONGEST ? words.slice(0, colon) : words)
    if (
      name.length < 3 ||
      name.length > LONGEST ||
      !BODY.test(` ${name}`) ||
      TASK.test(name) ||
      /[.;] /.test(name)
    )
      continue
    const key = foldName(name)
    if (found.has(key)) continue
    const from = Math.max(0, words.indexOf(name))
    const end = start + from + name.length
    found.set(key, {
      kind: 'body',
      fields: { name },
      sources: [partOf(paragraph, start + from, end)],
      clause: paragraph.clause,
      doubts: [],
    })
  }
  return [...found.values()]
}

/** A name ends where the sentence goes on. */
const PORTAL =
  /(?<![\p{L}])((?:[Cc]ổng|[Tt]rang|[Hh]ệ thống) (?:[Tt]hông tin|[Dd]ịch vụ công)(?: điện tử)?(?: (?!(?:đẩy|để|nhằm|và|về|trong|theo|những|các|có|được|phải|kịp|đăng|tuyên|thực|phản|cùng|hoặc|tại|thường|xây|mở|duy|nâng|là|do|đã|sẽ|với)(?![\p{L}]))(?:phổ biến, giáo dục|\p{L}[\p{L}-]*)){0,14})/gu
/** `Cổng thông tin điện tử Sở Tư pháp tỉnh Bắc Giang`. A bare `cổng thông tin điện tử` names none. */
export function findPortals({ paragraphs }: PlanText): FoundItem[] {
  const found = new Map<string, FoundItem>()
  for (const paragraph of paragraphs) {
    for (const match of paragraph.text.matchAll(PORTAL)) {
      const written = plainName(match[1]!)
      const name = written.charAt(0).toUpperCase() + written.slice(1)
      const own = name.replace(/^(?:Cổng|Trang|Hệ thống) (?:[Tt]hông tin|[Dd]ịch vụ công)(?: điện tử)? ?/, '')
      if (own.length < 4 || found.has(foldName(name))) continue
      const sources = [partOf(paragraph, match.index, match.index + written.length)]
      found.set(foldName(name), {
        kind: 'portal',
        fields: { name },
        sources,
        clause: paragraph.clause,
        doubts: [],
      })
    }
  }
  return [...found.values()]
}
