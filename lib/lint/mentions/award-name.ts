/** Finds the names of awards: titles, forms, classes and levels. It does not say who grants them to whom. */
import type { AwardId } from '../awards/award-record'
import { AWARD_SIGN, COMMENDED_SIGN } from '../signs/sign'
import { WORD } from '../vietnamese'
import { type TextPart, textPart } from './reference-symbol'

export interface AwardName extends TextPart {
  /** Null for the words `khen thưởng` themselves. */
  readonly award: AwardId | null
}

interface NameForm {
  /** Up to and with the word that gives the name away. */
  readonly words: string
  /** What may follow it; the first that fits is taken. */
  readonly endings: readonly (readonly [rest: string, award: AwardId | null])[]
  /** In lower case the same words may be plain speech; then it must be a name: a capital, a quotation mark, `danh hiệu`. */
  readonly mayBeSpeech?: boolean
}

const B = ' {1,2}'
const EDGE = `(?![${WORD}])`
const spaced = (words: string) => words.replaceAll(' ', B)
const ORDERS = spaced(
  'Sao vàng|Hồ Chí Minh|Độc lập|Quân công|Lao động|Bảo vệ Tổ quốc|Chiến công|Kháng chiến chống Mỹ|Kháng chiến|' +
    'Chiến sĩ vẻ vang|Chiến sĩ giải phóng|Dũng cảm|Đại đoàn kết dân tộc|Đại đoàn kết|Hữu nghị',
)
const MEDALS = spaced('Quân kỳ quyết thắng|Vì an ninh Tổ quốc|Chiến sĩ vẻ vang|Hữu nghị|Kháng chiến')
const CLASS = `(?:,?${B}\\(?hạng${B}(?:nhất|nhì|nhị|ba|i{1,3}|[123])${EDGE}\\)?)?`
/** What the law calls `bộ, ban, ngành, tỉnh`, as people write it. */
const MINISTRY_OR_PROVINCE = '(?:bộ, ban, ngành, tỉnh|cấp bộ|cấp tỉnh|cấp ngành|ngành|tỉnh|bộ)'
const FORCES = spaced('(?:lực lượng vũ trang nhân dân|lực lượng vũ trang|LLVT nhân dân|LLVTND|LLVT|lao động)')

const whole = (words: string, award: AwardId, mayBeSpeech = false): NameForm => ({
  words,
  endings: [['', award]],
  mayBeSpeech,
})

/** Grouped by the last letters of `words`; in a group the longer words come first. */
const FORMS: Readonly<Record<string, readonly NameForm[]>> = {
  hen: [
    whole('giấy khen', 'giay-khen'),
    whole('bằng khen', 'bang-khen'),
    { words: 'khen', endings: [[`${B}thưởng`, null]] },
  ],
  đua: [
    {
      words: 'cờ thi đua',
      endings: [
        [`${B}(?:của${B})?Chính phủ(?! (?:tặng|trao))`, 'co-thi-dua-chinh-phu'],
        [`(?:${B}xuất sắc)?`, 'co-thi-dua'],
      ],
    },
    {
      words: 'chiến s[ĩỹ] thi đua',
      endings: [
        [`${B}toàn quốc`, 'chien-si-thi-dua-toan-quoc'],
        [`${B}(?:cấp${B})?cơ sở`, 'chien-si-thi-dua-co-so'],
        [`${B}${MINISTRY_OR_PROVINCE}`, 'chien-si-thi-dua-bo-tinh'],
      ],
    },
    whole('chiến s[ĩỹ] thi đua', 'chien-si-thi-dua', true),
  ],
  sắc: [whole('tập thể lao động xuất sắc', 'tap-the-lao-dong-xuat-sac')],
  iến: [
    whole('tập thể lao động tiên tiến', 'tap-the-lao-dong-tien-tien'),
    whole('lao động tiên tiến', 'lao-dong-tien-tien'),
    whole('chiến s[ĩỹ] tiên tiến', 'chien-si-tien-tien'),
    whole('đơn vị tiên tiến', 'don-vi-tien-tien', true),
  ],
  ắng: [whole('đơn vị quyết thắng', 'don-vi-quyet-thang', true)],
  ơng: [
    {
      words: 'huân chương',
      endings: [
        [`${B}(?:${ORDERS})${CLASS}`, 'huan-chuong'],
        [CLASS, 'huan-chuong'],
      ],
    },
    // Gold, silver and bronze are won in sports.
    { words: 'huy chương', endings: [[`${B}(?:${MEDALS})${CLASS}`, 'huy-chuong']] },
    whole('k[ỷỉ] niệm chương', 'ky-niem-chuong'),
  ],
  văn: [{ words: 'gia đình văn', endings: [[`${B}h(?:óa|oá)`, 'gia-dinh-van-hoa']], mayBeSpeech: true }],
  ùng: [
    whole('mẹ Việt Nam anh hùng', 'ba-me-viet-nam-anh-hung'),
    { words: 'anh hùng', endings: [[`${B}${FORCES}`, 'anh-hung']], mayBeSpeech: true },
  ],
  iểu: [whole('xã, phường(?:,| và) (?:thị trấn|đặc khu) tiêu biểu', 'xa-phuong-tieu-bieu')],
}

interface Reader {
  /** Read backwards from the end of the word that gave the name away. */
  readonly words: RegExp
  readonly endings: readonly (readonly [RegExp, AwardId | null])[]
  readonly mayBeSpeech: boolean
}

const toReader = ({ words, endings, mayBeSpeech = false }: NameForm): Reader => ({
  words: new RegExp(`(?<=(?<![${WORD}])(${spaced(words)}))`, 'iy'),
  endings: endings.map(([rest, award]) => [new RegExp(`${rest}${EDGE}`, 'iy'), award]),
  mayBeSpeech,
})
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map(
  Object.entries(FORMS).map(([key, forms]) => [key, forms.map(toReader)]),
)
const KEY_LENGTH = 3

/** `khen thưởng` is everywhere; with counted recipients it tells of an award. */
const COMMENDED_COUNT =
  /hen thưởng(?:(?<=ược khen thưởng)|(?: cho| đối với|,)? (?:hơn |gần |trên )?(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))/

/**
 * A block without a sign is not read: any pattern for all names costs as much as the whole date scanner. What the
 * needles leave out (`anh hùng`, `tiêu biểu`) hardly ever stands without one of them.
 */
const mayHoldName = (text: string, signs: number): boolean =>
  (signs & AWARD_SIGN) !== 0 || ((signs & COMMENDED_SIGN) !== 0 && COMMENDED_COUNT.test(text))

/** Where a word ends that gives a name away. */
const CANDIDATE = new RegExp(
  `[nNaAcCgGu](?:${[
    '(?<=[yg] [kK]hen|[YG] KHEN)',
    '(?<=hen)(?= thưởng)',
    '(?<=[ờĩỹ] [tT]hi [đĐ]ua|[ỜĨỸ] THI ĐUA)',
    '(?<=ng [xX]uất [sS]ắc|NG XUẤT SẮC)',
    '(?<=[nmy] [cC]hương|[NMY] CHƯƠNG)',
    '(?<=đình [vV]ăn|ĐÌNH VĂN)',
    '(?<=nh [hH]ùng|NH HÙNG)',
    '(?<=[tT]iên [tT]iến|TIÊN TIẾN)',
    '(?<=[qQ]uyết [tT]hắng|QUYẾT THẮNG)',
    '(?<=tiêu biểu|TIÊU BIỂU)',
  ].join('|')})`,
  'g',
)

/** Every name of an award in a text, in order. `signs` are those of the text. */
export function scanAwardNames(text: string, signs: number): AwardName[] {
  if (!mayHoldName(text, signs)) return NONE
  const names: AwardName[] = []
  CANDIDATE.lastIndex = 0
  while (CANDIDATE.test(text)) {
    const name = readName(text, CANDIDATE.lastIndex)
    if (name) names.push(name)
  }
  return names
}

const NONE: AwardName[] = []

function readName(text: string, keyEnd: number): AwardName | null {
  const readers = READERS.get(text.slice(keyEnd - KEY_LENGTH, keyEnd).toLowerCase()) ?? []
  for (const { words, endings, mayBeSpeech } of readers) {
    words.lastIndex = keyEnd
    const start = keyEnd - (words.exec(text)?.[1]?.length ?? keyEnd + 1)
    if (start < 0 || (mayBeSpeech && !isNamed(text, start))) continue
    for (const [ending, award] of endings) {
      ending.lastIndex = keyEnd
      if (ending.test(text)) return { ...textPart(text, start, ending.lastIndex), award }
    }
  }
  return null
}

const OPENED_AS_NAME = /(?<=danh hiệu(?: thi đua)? {0,2}|[“"‘«'] ?)/iy

function isNamed(text: string, start: number): boolean {
  if (text[start] !== text[start]!.toLowerCase()) return true
  OPENED_AS_NAME.lastIndex = start
  return OPENED_AS_NAME.test(text)
}
