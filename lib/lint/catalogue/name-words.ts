/** Names of anniversaries as words to compare: folded one by one, short forms written out. It knows no catalogue. */
import { foldName, WORD } from '../vietnamese'

/** Longest syllable of any language that is looked at; longer runs of letters are no words. */
const LONGEST_WORD = 24
/** Syllables remembered with their folded form; far above the syllables of Vietnamese, and it bounds the memory. */
const MOST_REMEMBERED = 10_000

/** Short forms as offices write them. A form with two readings (`TT`, `ĐT`) is none of these. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  // `Cách mạng tháng 8`, `Cách mạng Tháng 10 Nga`.
  8: 'tám',
  10: 'mười',
  ANTQ: 'an ninh Tổ quốc',
  BĐBP: 'Bộ đội Biên phòng',
  BHXH: 'Bảo hiểm xã hội',
  BHYT: 'Bảo hiểm y tế',
  CAND: 'Công an nhân dân',
  CCB: 'Cựu chiến binh',
  CHXHCN: 'Cộng hòa xã hội chủ nghĩa',
  CHXHCNVN: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  CMT8: 'Cách mạng Tháng Tám',
  CNVC: 'công nhân viên chức',
  CSCĐ: 'Cảnh sát cơ động',
  CSGT: 'Cảnh sát giao thông',
  CSND: 'Cảnh sát nhân dân',
  CSVN: 'Cộng sản Việt Nam',
  DQTV: 'Dân quân tự vệ',
  ĐCS: 'Đảng Cộng sản',
  ĐCSVN: 'Đảng Cộng sản Việt Nam',
  ĐĐK: 'Đại đoàn kết',
  GTVT: 'Giao thông vận tải',
  HCM: 'Hồ Chí Minh',
  HSSV: 'học sinh sinh viên',
  HTX: 'Hợp tác xã',
  KHCN: 'Khoa học Công nghệ',
  LĐ: 'Lao động',
  LĐTBXH: 'Lao động Thương binh Xã hội',
  LHPN: 'Liên hiệp Phụ nữ',
  LHTN: 'Liên hiệp Thanh niên',
  LLVT: 'lực lượng vũ trang',
  MTTQ: 'Mặt trận Tổ quốc',
  MTTQVN: 'Mặt trận Tổ quốc Việt Nam',
  PCCC: 'phòng cháy chữa cháy',
  PCTT: 'phòng chống thiên tai',
  PTNT: 'Phát triển nông thôn',
  QĐND: 'Quân đội nhân dân',
  QĐNDVN: 'Quân đội nhân dân Việt Nam',
  QPTD: 'Quốc phòng toàn dân',
  TAND: 'Tòa án nhân dân',
  TB: 'Thương binh',
  TBLS: 'Thương binh Liệt sĩ',
  TDTT: 'Thể dục thể thao',
  TGPL: 'trợ giúp pháp lý',
  THADS: 'Thi hành án dân sự',
  TNCS: 'Thanh niên Cộng sản',
  TNTP: 'Thiếu niên Tiền phong',
  TNXP: 'Thanh niên xung phong',
  TP: 'thành phố',
  TPHCM: 'thành phố Hồ Chí Minh',
  UBKT: 'Ủy ban Kiểm tra',
  VHTTDL: 'Văn hóa Thể thao Du lịch',
  VKSND: 'Viện kiểm sát nhân dân',
  VN: 'Việt Nam',
  XH: 'Xã hội',
  XHCN: 'xã hội chủ nghĩa',
}

/** A syllable as names are compared. Whether it is of some kind is asked once, not at every name. */
export interface NameWord {
  /** Empty for `ngày` and for what is no word. */
  readonly folded: string
  /** `ngày`, `và`, `của`: no name is told from another by it. */
  readonly isJoint: boolean
  /** People add it to names: `chiến thắng lịch sử Điện Biên Phủ`. */
  readonly isAdded: boolean
  /** It may be of a title or an office before a person's name. */
  readonly isTitle: boolean
  /** The words of a short form; null when it is none. */
  readonly parts: readonly string[] | null
}

const remembered = new Map<string, NameWord>()

/** One syllable as it is compared. */
export function nameWord(written: string): NameWord {
  let word = remembered.get(written)
  if (word) return word
  const folded = foldWord(written)
  word = {
    folded,
    isJoint: folded === '' || JOINTS.has(folded),
    isAdded: ADDED.has(folded),
    isTitle: TITLES.has(folded),
    parts: WRITTEN_OUT.get(folded) ?? null,
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(written, word)
  return word
}

/** One syllable folded; empty for `ngày` and for what is no word. */
export const foldWord = (written: string): string =>
  written.length > LONGEST_WORD ? '' : foldName(written).trim()

/** The folded words of a list. */
export const foldWords = (words: string): string[] => words.split(' ').map(foldWord)

const JOINTS = new Set(foldWords('và của'))
const ADDED = new Set(foldWords('nước ngành lịch sử lực lượng hệ thống công tác'))
const TITLES = new Set(
  foldWords(
    'cố đồng chí tổng bí thư chủ tịch nước thủ tướng đại tướng quyền phó cụ luật sư hội đồng bộ trưởng nhà ' +
      'nước quốc anh hùng nữ tướng thơ tư pháp thanh tra nhân dân cách mạng tiền bối lãnh tụ kính yêu vĩ đại ' +
      'liệt sĩ trung thượng thiếu viện kiểm sát trưởng ban nguyên',
  ),
)
/** True for a folded word of a title or an office. */
export const isTitleWord = (folded: string): boolean => TITLES.has(folded)

const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SHORT_FORMS).map(([form, words]) => [foldWord(form), foldWords(words)]),
)

const WORDS = new RegExp(`[${WORD}]+`, 'g')

/** The words of a whole name, for an index: folded, short forms written out, without joints. */
export function nameWords(name: string): string[] {
  return (name.normalize('NFC').match(WORDS) ?? [])
    .map(nameWord)
    .flatMap(({ folded, parts, isJoint }) => parts ?? (isJoint ? [] : folded))
}

/** Where the word before an offset stands. Null at the start, and at a mark that no name runs across. */
export function wordBefore(text: string, at: number, from: number): { start: number; end: number } | null {
  let end = at
  while (end > from && !isWordCode(text.charCodeAt(end - 1))) {
    if (ENDS_NAME.has(text[end - 1]!)) return null
    end--
  }
  let start = end
  while (start > from && isWordCode(text.charCodeAt(start - 1))) start--
  return start < end ? { start, end } : null
}

/** Where the word at or after an offset stands; the mirror of `wordBefore`. */
export function wordAfter(text: string, at: number, to: number): { start: number; end: number } | null {
  let start = at
  while (start < to && !isWordCode(text.charCodeAt(start))) {
    if (ENDS_NAME.has(text[start]!)) return null
    start++
  }
  return nextWord(text, start, to)
}

/** Where the next word stands, whatever marks lie before it. */
export function nextWord(text: string, at: number, to: number): { start: number; end: number } | null {
  let start = at
  while (start < to && !isWordCode(text.charCodeAt(start))) start++
  let end = start
  while (end < to && isWordCode(text.charCodeAt(end))) end++
  return start < end ? { start, end } : null
}

/** Names run across blanks, commas, hyphens, quotes and the stops of initials, and across nothing else. */
const ENDS_NAME = new Set('()[]{};:!?…|•')

/** The class WORD of vietnamese.ts by code: a regular expression for each character would be ten times slower. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x1ef9) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39)
