/**
 * Lists of the commended below the sentence that counts them: numbered or dashed lines, lines that only name someone (a
 * list whose numbers the portal draws itself), rows and cells of tables, with or without a heading for each kind.
 */
import type { BlockReading } from '../reading'
import type { Recipient } from './award-record'

export interface RecipientList {
  /** By the heading above; null where the list has none. */
  readonly who: Recipient | null
  readonly count: number
  /** Numbered or in a table: nobody can take another line for one of its items. */
  readonly isNumbered: boolean
  /** The text goes on behind it, so it did not break off. */
  readonly isClosed: boolean
}

/** No list is followed further. */
const MOST_LINES = 2000
const LONGEST_ITEM = 200
const LONGEST_HEADING = 90
const LONGEST_CELL = 80

/** `I. Tập thể`, `A. CÁ NHÂN (12)`, `* Đối với tập thể:`, `1. Tập thể`. */
const HEADING =
  /^[\s*_#>(]{0,8}(?:(?:[IVX]{1,4}|[A-H]|[a-h]|\d{1,2}) ?[.)/-]|[-+•–])? ?\**(?:danh sách |đối với |về |các |khen thưởng ){0,3}(tập thể|cá nhân|hộ gia đình|gia đình)(?![a-zà-ỹ])(?!,? (?:và )?(?:cá nhân|tập thể))/i
/** What a heading of a section goes on with, if at all. */
const HEADING_END =
  /^(?:\**:?| ?\(?:? ?\d{1,3}[^.;]{0,40}\)?:?| (?:được|có|đạt|tiêu biểu|xuất sắc|điển hình)[^.;]{0,60}:?)\**$/i
/** `Danh sách khen thưởng`, the heads of a table's columns: between the sentence and the list. */
const LEAD_LINE =
  /^[\s*_#|]{0,6}(?:\(?(?:có )?danh sách|stt|tt|số tt|họ và tên|họ tên|họ, tên|tên|đơn vị|chức vụ|chức danh|ghi chú|thành tích|hình thức|nơi công tác|bộ phận|phòng ban|tập thể, cá nhân)(?![a-zà-ỹ])/i
const NUMBERED = /^[\s(|*_]*(\d{1,3})(?: ?[.)/-](?!\d)| ?\||\.? {2,}|\.?$| (?=(?:Ông|Bà|Phòng|Đồng chí) ))/
const DASHED = /^\s*[-+*•–] ?(?=\S)/
const RULE_ROW = /^[\s|:-]+$/
/** A line that names a person or a unit and says nothing else. */
const PERSON =
  /^\**(?:(?:Ông|Bà|Anh|Chị|Đồng chí|Đ\/c)[:.]? )?(?:\p{Lu}[\p{Ll}]{0,6} ){1,4}\p{Lu}\p{Ll}{0,6}(?=$|[,;:(–-]| [–-]|\.$)/u
const UNIT =
  /^\**(?:Tập thể |Cán bộ |Nhân dân ){0,2}(?:Phòng|Văn phòng|Trung tâm|Sở|UBND|Ủy ban|Ban|Thanh tra|Đội|Chi cục|Cục|Xã|Phường|Thôn|Tổ|Trường|Chi bộ|Công an|Hội|Đoàn|Khoa|Bệnh viện|Công ty|Đảng bộ|Đảng ủy|Liên đoàn|Chi đoàn|Chi hội|Tòa án|Viện)(?![\p{L}])[^.:!?]*\.?$/u
/** Words of a sentence that begins with a name. */
const SENTENCE =
  /(?:^| )(?:Hội nghị|Hội thi|Hội thảo|Đoàn công tác|Ban Tổ chức)(?![\p{L}])| (?:kết thúc|diễn ra|tổ chức|phát biểu|được|đã|sẽ|đang|đề nghị|yêu cầu|tham dự|tặng|trao|chúc mừng|cho biết|cũng|là|có)(?![\p{L}])/u
/** An item that counts or names several itself. */
const SEVERAL = /\d (?:cá nhân|tập thể|người|đồng chí|đơn vị|hộ)(?![a-zà-ỹ])| và (?:ông|bà|đồng chí) /i

type Mode = 'none' | 'numbered' | 'cells' | 'dashed' | 'plain'

interface Section {
  who: Recipient | null
  count: number
  mode: Mode
}

/** What one line is to the list. */
type Line = 'skip' | 'item' | 'end' | 'doubt'

/** The lists right behind a block, in order; empty where there is none, or where it is not plain what its items are. */
export function recipientLists(blocks: readonly BlockReading[], at: number): RecipientList[] {
  const { field, text: announcing } = blocks[at]!.block
  const sections: Section[] = [{ who: null, count: 0, mode: 'none' }]
  const isAnnounced = ANNOUNCED.test(announcing)
  let isClosed = false
  for (let i = at + 1; i < blocks.length && i < at + MOST_LINES; i++) {
    const { block } = blocks[i]!
    if (block.field !== field) break
    const text = block.text.trim()
    if (text === '' || RULE_ROW.test(text)) continue
    const section = sections.at(-1)!
    const who = headingOf(text)
    if (who) {
      sections.push({ who, count: 0, mode: 'none' })
      continue
    }
    const line = readLine(text, section, isAnnounced || sections.length > 1)
    if (line === 'doubt') return NONE
    isClosed = line === 'end'
    if (isClosed) break
    if (line === 'item') section.count++
  }
  return sections
    .filter(({ count }) => count > 1 || (count === 1 && sections.length > 1))
    .map(({ who, count, mode }) => ({
      who,
      count,
      isNumbered: mode === 'numbered' || mode === 'cells',
      isClosed,
    }))
}

const NONE: RecipientList[] = []

/** `… cho 05 tập thể:`, `có tên trong danh sách`, `sau đây`: a list follows at once. */
const ANNOUNCED = /:\s*$|danh sách|sau đây|như sau|dưới đây|tên sau/i

function headingOf(text: string): Recipient | null {
  if (text.length > LONGEST_HEADING) return null
  const match = HEADING.exec(text)
  if (!match || !HEADING_END.test(text.slice(match[0].length))) return null
  const word = match[1]!.toLowerCase()
  return word === 'tập thể' ? 'collective' : word === 'cá nhân' ? 'individual' : 'household'
}

function readLine(text: string, section: Section, isAnnounced: boolean): Line {
  if (section.count === 0 && LEAD_LINE.test(text) && text.length <= LONGEST_HEADING) {
    if (/^[\s*|]*(?:stt|tt|số tt)(?![a-zà-ỹ])/i.test(text)) section.mode = 'cells'
    return 'skip'
  }
  // Without a word that announces it, only a heading opens a list.
  if (!isAnnounced && section.count === 0) return 'end'
  const number = NUMBERED.exec(text)?.[1]
  if (section.mode === 'cells') return cellLine(text, section, number)
  if (number) return numberedLine(text, section, Number(number))
  if (DASHED.test(text)) return sameMode(text, section, 'dashed')
  if (text.length <= LONGEST_ITEM && !SENTENCE.test(text) && (PERSON.test(text) || UNIT.test(text)))
    return section.mode === 'none' || section.mode === 'plain' ? sameMode(text, section, 'plain') : 'end'
  return 'end'
}

/** Cells are lines of their own: a row begins with its number, the rest of it is of no matter. */
function cellLine(text: string, section: Section, number: string | undefined): Line {
  if (number && Number(number) === section.count + 1 && (/^\d{1,3}\.?$/.test(text) || text.includes('|')))
    return SEVERAL.test(text) ? 'doubt' : 'item'
  return text.length <= LONGEST_CELL && !/[.:!?]$/.test(text) ? 'skip' : 'end'
}

function numberedLine(text: string, section: Section, number: number): Line {
  if (section.mode !== 'none' && section.mode !== 'numbered') return 'doubt'
  // A number that does not go on makes the list doubtful.
  if (number !== section.count + 1) return 'doubt'
  return sameMode(text, section, 'numbered')
}

function sameMode(text: string, section: Section, mode: Mode): Line {
  if ((section.mode !== 'none' && section.mode !== mode) || SEVERAL.test(text) || text.length > LONGEST_ITEM)
    return 'doubt'
  section.mode = mode
  return 'item'
}
