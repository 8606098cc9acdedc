/**
 * The titles and forms of the Law on Emulation and Commendation: what each is called, for whom it is, who grants it.
 * Where the law leaves a doubt, the level is in the list: this is used to say that someone may not grant an award.
 */
import type { CalendarDate } from '../calendar'
import type { Source } from '../finding'
import type { AuthorityLevel, AwardId, AwardRecord, Recipient } from './award-record'

const LAW = 'Luật Thi đua, khen thưởng số 06/2022/QH15'
const LAW_2003 = 'Luật Thi đua, Khen thưởng số 15/2003/QH11 (đã sửa đổi, bổ sung)'
const ARTICLE_77 =
  'https://danluatold.thuvienphapluat.vn/chu-tich-nuoc-co-quyen-quyet-dinh-tang-nhung-hinh-thuc-khen-thuong-nao-218012.aspx?PostID=616666'
const ARTICLE_78 =
  'http://118.69.201.250:801/phap-luat/quyet-dinh-tang-danh-hieu-chien-si-thi-dua-toan-quoc-thuoc-tham-quyen-cua-ai-mo-ta-mau-huy-hieu-cua-685592-170792.html?rel=goi-y-cung-tag'
const ARTICLE_80 = 'https://vi.wikisource.org/wiki/Trang:Cong_bao_Chinh_phu_571_572_nam_2022.pdf/56'

interface Grant {
  readonly grantedBy: readonly AuthorityLevel[]
  readonly article: string
  readonly confidence: AwardRecord['confidence']
  readonly url?: string
}

const BY_PRESIDENT: Grant = {
  grantedBy: ['president', 'government'],
  article: 'Điều 77',
  confidence: 'verified',
  url: ARTICLE_77,
}
const BY_PRIME_MINISTER: Grant = {
  grantedBy: ['government', 'prime-minister'],
  article: 'Điều 78',
  confidence: 'verified',
  url: ARTICLE_78,
}
const BY_MINISTRY_OR_PROVINCE: Grant = {
  grantedBy: ['ministry', 'province'],
  article: 'Điều 79',
  confidence: 'known',
}
const BY_UNIT: Grant = {
  grantedBy: ['ministry', 'province', 'department', 'district', 'commune'],
  article: 'Điều 80',
  confidence: 'verified',
  url: ARTICLE_80,
}

function record(
  id: AwardId,
  kind: AwardRecord['kind'],
  name: string,
  recipients: readonly Recipient[],
  { grantedBy, article, confidence, url }: Grant,
): AwardRecord {
  const source: Source = { text: `${LAW}, ${article}`, ...(url ? { url } : {}) }
  return { id, kind, name, recipients, grantedBy, article, confidence, source }
}

const RECORDS: readonly AwardRecord[] = [
  record(
    'chien-si-thi-dua-toan-quoc',
    'title',
    'Chiến sĩ thi đua toàn quốc',
    ['individual'],
    BY_PRIME_MINISTER,
  ),
  record(
    'chien-si-thi-dua-bo-tinh',
    'title',
    'Chiến sĩ thi đua bộ, ban, ngành, tỉnh',
    ['individual'],
    BY_MINISTRY_OR_PROVINCE,
  ),
  record('chien-si-thi-dua-co-so', 'title', 'Chiến sĩ thi đua cơ sở', ['individual'], BY_UNIT),
  record('chien-si-thi-dua', 'title', 'Chiến sĩ thi đua', ['individual'], {
    ...BY_UNIT,
    grantedBy: ['government', 'prime-minister', ...BY_UNIT.grantedBy],
  }),
  record('lao-dong-tien-tien', 'title', 'Lao động tiên tiến', ['individual'], BY_UNIT),
  record('chien-si-tien-tien', 'title', 'Chiến sĩ tiên tiến', ['individual'], BY_UNIT),
  record('co-thi-dua-chinh-phu', 'title', 'Cờ thi đua của Chính phủ', ['collective'], BY_PRIME_MINISTER),
  record('co-thi-dua', 'title', 'Cờ thi đua', ['collective'], {
    ...BY_MINISTRY_OR_PROVINCE,
    grantedBy: ['government', 'prime-minister', 'ministry', 'province'],
  }),
  record(
    'tap-the-lao-dong-xuat-sac',
    'title',
    'Tập thể lao động xuất sắc',
    ['collective'],
    BY_MINISTRY_OR_PROVINCE,
  ),
  record('don-vi-quyet-thang', 'title', 'Đơn vị quyết thắng', ['collective'], BY_MINISTRY_OR_PROVINCE),
  record('tap-the-lao-dong-tien-tien', 'title', 'Tập thể lao động tiên tiến', ['collective'], BY_UNIT),
  record('don-vi-tien-tien', 'title', 'Đơn vị tiên tiến', ['collective'], BY_UNIT),
  record(
    'xa-phuong-tieu-bieu',
    'title',
    'xã, phường, thị trấn tiêu biểu',
    ['collective'],
    BY_MINISTRY_OR_PROVINCE,
  ),
  record('gia-dinh-van-hoa', 'title', 'Gia đình văn hóa', ['household'], BY_UNIT),
  record('huan-chuong', 'form', 'Huân chương', [], BY_PRESIDENT),
  record('huy-chuong', 'form', 'Huy chương', [], BY_PRESIDENT),
  record('ky-niem-chuong', 'form', 'Kỷ niệm chương', ['individual'], {
    ...BY_MINISTRY_OR_PROVINCE,
    // Things of that name are given away at every festival.
    grantedBy: [
      'president',
      'government',
      'prime-minister',
      'ministry',
      'province',
      'department',
      'district',
      'commune',
    ],
  }),
  record('bang-khen', 'form', 'Bằng khen', [], {
    ...BY_MINISTRY_OR_PROVINCE,
    grantedBy: ['government', 'prime-minister', 'ministry', 'province'],
  }),
  record('giay-khen', 'form', 'Giấy khen', [], {
    ...BY_UNIT,
    grantedBy: ['department', 'district', 'commune'],
  }),
  record('anh-hung', 'honour', 'Anh hùng', [], BY_PRESIDENT),
  record('ba-me-viet-nam-anh-hung', 'honour', 'Bà mẹ Việt Nam anh hùng', ['individual'], BY_PRESIDENT),
]
const BY_ID: ReadonlyMap<AwardId, AwardRecord> = new Map(RECORDS.map((each) => [each.id, each]))

/** What the law says of a title or form. */
export const awardRecord = (id: AwardId): AwardRecord => BY_ID.get(id)!

/** The day the law of 2022 came into force; before it the law of 2003 said the same of what is asked here. */
const LAW_2022_FROM = 2024

/** The law that a post of this day goes by. */
export function awardSource({ source, article }: AwardRecord, { year }: CalendarDate): Source {
  return year < LAW_2022_FROM ? { text: `${LAW_2003}, ${article}` } : source
}
