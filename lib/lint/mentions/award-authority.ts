/** Reads who grants an award, before the verb or after the award's name. It does not say whether they may. */
import type { AuthorityLevel } from '../awards/award-record'
import { WORD } from '../vietnamese'
import { type TextPart, textPart } from './reference-symbol'

export interface NamedAuthority extends TextPart {
  readonly level: AuthorityLevel | null
}

const EDGE = `(?![${WORD}])`
const CAPITAL = '[A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ]'
/** A place or a person after the office: `tỉnh Bắc Ninh`, `Nguyễn Văn A`, `Cư Jút`. */
const NAME = `(?: ${CAPITAL}[a-zà-ỹ'’-]{0,12}){0,5}`
const UBND = '(?:UBND|[ỦU][ỷỶy]? ?ban nhân dân|Uỷ ban nhân dân|Ủy ban nhân dân)'
const HEAD_OF = '(?:(?:Phó )?Chủ tịch |lãnh đạo )?'
const CENTRAL_CITIES = '(?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)'
/** Departments by name: only what is known to be one is read, for any words may follow `Sở`. */
const DEPARTMENTS =
  'Tư pháp|Nội vụ|Tài chính|Y tế|Công Thương|Công thương|Xây dựng|Ngoại vụ|Du lịch|GTVT|Giao thông vận tải|' +
  'Giao thông Vận tải|Giáo dục (?:và|&) Đào tạo|GD ?(?:&|-|và|–) ?ĐT|GDĐT|Khoa học (?:và|&) Công nghệ|KH ?(?:&|-) ?CN|' +
  'Nông nghiệp (?:và|&) (?:Phát triển nông thôn|PTNT|Môi trường)|NN ?(?:&|-) ?(?:PTNT|MT)|Tài nguyên (?:và|&) Môi trường|TN ?(?:&|-) ?MT|' +
  'Lao động ?[-–,] ?Thương binh (?:và|&) Xã hội|Lao động, Thương binh và Xã hội|LĐ ?-? ?TB ?(?:&|và|-)? ?XH|' +
  'Văn hóa, Thể thao (?:và|&) Du lịch|Văn hoá, Thể thao (?:và|&) Du lịch|VH,? ?-?TT ?(?:&|-|và) ?DL|VHTTDL|Văn hóa (?:và|&) Thể thao|' +
  'Thông tin (?:và|&) Truyền thông|TT ?(?:&|-) ?TT|Kế hoạch (?:và|&) Đầu tư|KH ?(?:&|-) ?ĐT|Dân tộc (?:và|&) Tôn giáo'
const DEPARTMENT = `(?:(?:[Pp]hó )?[Gg]iám đốc |lãnh đạo )?Sở(?: (?:${DEPARTMENTS}))?${EDGE}(?: (?:tỉnh|thành phố|TP\\.?))?${NAME}`

/** From above; in reading backwards the first that fits is taken. */
const LEVELS: readonly (readonly [AuthorityLevel, string])[] = [
  ['president', `Chủ tịch [Nn]ước${EDGE}${NAME}`],
  ['prime-minister', `Thủ tướng${EDGE}(?: Chính phủ)?${NAME}`],
  ['government', `Chính phủ${EDGE}`],
  [
    'province',
    `${HEAD_OF}${UBND} (?:tỉnh${EDGE}${NAME}|(?:thành phố|TP\\.?) ?${CENTRAL_CITIES}${EDGE}${NAME})`,
  ],
  ['district', `${HEAD_OF}${UBND} (?:huyện|quận|thị xã)${EDGE}${NAME}`],
  ['commune', `${HEAD_OF}${UBND} (?:xã|phường|thị trấn|đặc khu)${EDGE}${NAME}`],
  [
    'ministry',
    `(?:Bộ trưởng(?: Bộ (?:${DEPARTMENTS}|Công an|Quốc phòng|Ngoại giao))?|Bộ (?:${DEPARTMENTS}|Công an|Quốc phòng|Ngoại giao))${EDGE}`,
  ],
  ['department', DEPARTMENT],
]

/** Words between the subject and its verb. */
const ADVERBS =
  '(?:,? (?:đã|vừa|cũng|sẽ|tiếp tục|quyết định|đã ký quyết định|ký quyết định|ký|có quyết định|ban hành quyết định|về việc|xét))'
/** `Công đoàn Sở`, `phòng thuộc Sở`: the name goes on to the left, and it is somebody else's. */
const SOMEONE_ELSE =
  '(?<!(?:[Đđ]oàn|[Hh]ội|thuộc|của|với|cùng|[Đđ]ảng (?:ủy|uỷ|bộ)|[Cc]hi bộ|[Kk]hối|[Nn]gành) )'
const BEFORE = LEVELS.map(
  ([level, words]) =>
    [level, new RegExp(`(?<=(?<![${WORD}])${SOMEONE_ELSE}(${words})${ADVERBS}{0,4} {1,2})`, 'y')] as const,
)
const AFTER = LEVELS.map(
  ([level, words]) => [level, new RegExp(` {1,2}(?:của {1,2})?(${words})`, 'y')] as const,
)
const OWNED = / {1,2}(?:của |[A-ZĐ])/y
/** Someone else: up to where the name surely ends. */
const OTHER_AFTER =
  / {1,2}của {1,2}([^,.;:()“”"]{2,60}?)(?= (?:cho|tặng|vì|về|và|năm|trong|nhân|dành|đã|được|đối)(?![a-zà-ỹ])|[,.;:()“”"]|$)/y

/** An office is named by one of these; most verbs have none of them before. */
const OFFICE = /Sở|Chủ tịch|UBND|ban nhân dân|Thủ tướng|Chính phủ|Bộ /
const OFFICE_REACH = 120
const PEOPLES_COMMITTEE = /UBND|ban nhân dân/
const HEADS: Readonly<Record<AuthorityLevel, RegExp>> = {
  president: /Chủ tịch/,
  'prime-minister': /Thủ tướng/,
  government: /Chính phủ/,
  province: PEOPLES_COMMITTEE,
  district: PEOPLES_COMMITTEE,
  commune: PEOPLES_COMMITTEE,
  ministry: /Bộ /,
  department: /Sở/,
}

/** The subject that ends right before the verb at `at`. */
export function readSubject(text: string, at: number): NamedAuthority | null {
  const lead = text.slice(Math.max(0, at - OFFICE_REACH), at)
  if (!OFFICE.test(lead)) return null
  for (const [level, pattern] of BEFORE) {
    if (!HEADS[level].test(lead)) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const start = subjectStart(text, match[1]!, at)
    return { ...textPart(text, start, start + match[1]!.length), level }
  }
  return null
}

/** Only adverbs stand between the subject and the verb, so its last occurrence is the one. */
const subjectStart = (text: string, words: string, at: number): number => text.lastIndexOf(words, at)

/** Whoever owns the award whose name ends at `at`: ` của Chủ tịch UBND tỉnh`, ` của Tỉnh ủy`. */
export function readOwner(text: string, at: number): NamedAuthority | null {
  OWNED.lastIndex = at
  if (!OWNED.test(text)) return null
  for (const [level, pattern] of AFTER) {
    pattern.lastIndex = at
    const words = pattern.exec(text)?.[1]
    if (words) return { ...textPart(text, pattern.lastIndex - words.length, pattern.lastIndex), level }
  }
  OTHER_AFTER.lastIndex = at
  const other = OTHER_AFTER.exec(text)?.[1]
  if (!other) return null
  return { ...textPart(text, OTHER_AFTER.lastIndex - other.length, OTHER_AFTER.lastIndex), level: null }
}
