/** A ceremony (`Lễ kỷ niệm`) for the founding or tradition day of an office is held in round years only. Other events are free. */
import type { Part } from '../blocks'
import { nameStartingAt } from '../catalogue/named-anniversaries'
import type { AnniversaryMention } from '../mentions/anniversary'
import type { BlockReading, Context } from '../reading'
import { spokenYears } from '../spoken-year'
import { blockRule, type Correction, type Report } from './define-rule'

/** `Lễ kỷ niệm `, `Lễ mít tinh kỷ niệm tròn ` right before the count. */
const CEREMONY =
  /(?:^|[^0-9a-zà-ỹ])(lễ(?: (?:mít tinh|mít-tinh|trọng thể|long trọng))?)( k[ỷỉ] niệm)(?: tròn| lần thứ| trọng thể)? {0,2}$/i
const CEREMONY_REACH = 48
/** The text says that there is none. */
const DENIED = /(?:không|chưa|dừng|hoãn|hủy|huỷ|bỏ|thay(?: cho| vì)?)(?![0-9a-zà-ỹ])[^.;]{0,30}$/i
/** Days of ministries, sectors and places, with their offices: what the decree is about. */
const IN_SCOPE =
  /^(?:ngày )?(?:truyền thống|thành lập|tái lập) (?:của )?(?:ngành|lực lượng|hệ thống|bộ|sở|cục|chi cục|tổng cục|vụ|ủy ban|uỷ ban|ubnd|thanh tra|kho bạc|tòa án|toà án|viện kiểm sát|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ quan|trung tâm)(?![0-9a-zà-ỹ])/i
/** Of the catalogued days of sectors those that are a founding or tradition day: `Ngày Nhà giáo Việt Nam` is neither. */
const DAY_OF_OFFICE = /^(?:ngày )?(?:truyền thống|thành lập|tái lập)(?![0-9a-zà-ỹ])/i
/** The Party, the unions, the army and business have rules of their own. */
const OUT_OF_SCOPE =
  /(?:đảng|đoàn|đội|hội|liên hiệp|liên đoàn|mặt trận|quân|binh|luật sư|công ty|tập đoàn|ngân hàng|doanh nghiệp)(?![0-9a-zà-ỹ])/i
/** The decree is in force from 15/10/2018. */
const FIRST_YEAR = 2019

export const ceremonyInRoundYear = blockRule({
  id: 'ceremony-in-round-year',
  group: 'anniversary',
  title: 'Lễ kỷ niệm ngày thành lập, ngày truyền thống tổ chức vào năm tròn',
  why: 'Lễ kỷ niệm ngày thành lập, ngày truyền thống chỉ tổ chức vào năm có chữ số cuối là 0; các năm khác tuyên truyền, thi đua, tọa đàm, gặp mặt.',
  source: {
    text: 'Nghị định số 111/2018/NĐ-CP ngày 31/8/2018 của Chính phủ, khoản 3 Điều 4, khoản 2 Điều 9',
    url: 'https://pgdquan11.hcm.edu.vn/thong-bao/thong-bao-nghi-dinh-so-1112018nd-cp-cua-chinh-phu-quy-dinh-ve-ngay-thanh-lap-ng/ct/59039/420902',
  },
  severity: 'warning',
  bad: [
    'Sáng 28/8/2024, Sở tổ chức ⟦Lễ kỷ niệm 79 năm⟧ Ngày truyền thống ngành Tư pháp.',
    '⟦Lễ kỷ niệm 25 năm⟧ Ngày thành lập Cục Thi hành án dân sự tỉnh (15/4/2000 - 15/4/2025)',
    'dự ⟦lễ mít tinh kỷ niệm 76 năm⟧ Ngày truyền thống ngành Thanh tra Việt Nam',
  ],
  good: [
    'Sở tổ chức Lễ kỷ niệm 80 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2025)',
    'gặp mặt kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp',
    'tọa đàm kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp',
    'thi đua lập thành tích chào mừng kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp',
    'Không tổ chức lễ kỷ niệm 76 năm Ngày truyền thống ngành Thanh tra Việt Nam',
    'Lễ kỷ niệm 79 năm Ngày Quốc khánh; Lễ kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam',
    'Lễ kỷ niệm 93 năm Ngày thành lập Đoàn TNCS Hồ Chí Minh; Lễ kỷ niệm 94 năm Ngày thành lập Hội Nông dân',
    'Lễ kỷ niệm 75 năm Ngày thành lập Sư đoàn; Lễ kỷ niệm 15 năm thành lập Công ty; Lễ kỷ niệm 75 năm Chiến thắng Sông Lô',
    'Lễ kỷ niệm 65 năm Ngày truyền thống ngành Xây dựng (29/4/1952 - 29/4/2017)',
    'Năm 2015, tại Lễ kỷ niệm 25 năm Ngày thành lập Cục, đơn vị đón nhận Huân chương.',
    'Lễ kỷ niệm hơn 75 năm truyền thống của ngành; lễ cưới kỷ niệm 5 năm thành lập công ty',
    'Lễ kỷ niệm 129 năm Ngày sinh Chủ tịch Hồ Chí Minh; Lễ kỷ niệm 43 năm Ngày Nhà giáo Việt Nam',
  ],

  needs: ['anniversary'],
  check(reading, context) {
    const reports: Report<Part>[] = []
    const { text } = reading.block
    for (const mention of reading.mentions) {
      if (mention.kind !== 'anniversary' || !mention.count || mention.isApproximate) continue
      if (mention.count.value % 10 === 0) continue
      const from = Math.max(0, mention.start - CEREMONY_REACH)
      const ceremony = CEREMONY.exec(text.slice(from, mention.start))
      if (!ceremony || DENIED.test(text.slice(from, from + ceremony.index + 1))) continue
      if (!isInScope(text, mention, context) || isBeforeDecree(reading, mention, context)) continue
      const start = from + ceremony.index + ceremony[0].indexOf(ceremony[1]!)
      const unit = /^ {0,3}năm/i.exec(text.slice(mention.count.end, mention.count.end + 6))
      const count = mention.count.value
      reports.push({
        at: { start, end: mention.count.end + (unit?.[0].length ?? 0) },
        message: `${count} năm không phải năm tròn: không tổ chức lễ kỷ niệm`,
        fixes: ['gặp mặt', 'tọa đàm'].map((event) => rename(text, start, ceremony[1]!, event)),
      })
    }
    return reports
  },
})

function isInScope(text: string, { name }: AnniversaryMention, { catalogue }: Context): boolean {
  const written = text.slice(name.start, name.end)
  const [record] = nameStartingAt(catalogue, text, name)?.anniversaries ?? []
  if (OUT_OF_SCOPE.test(written)) return false
  return record ? record.kind === 'sector' && DAY_OF_OFFICE.test(written) : IN_SCOPE.test(written)
}

function isBeforeDecree(
  reading: BlockReading,
  mention: AnniversaryMention,
  { publishedOn }: Context,
): boolean {
  if (mention.last?.year) return mention.last.year.value < FIRST_YEAR
  const years = spokenYears(reading, mention).filter(({ year }) => year >= 1990)
  return years.length > 0
    ? years.some(({ year }) => year < FIRST_YEAR)
    : publishedOn !== null && publishedOn.year < FIRST_YEAR
}

function rename(text: string, start: number, ceremony: string, event: string): Correction<Part> {
  const isCapital = text[start] !== text[start]?.toLowerCase()
  const replacement = isCapital ? event[0]!.toUpperCase() + event.slice(1) : event
  return {
    label: `Đổi “${ceremony} kỷ niệm” thành “${replacement} kỷ niệm”`,
    edits: [{ at: { start, end: start + ceremony.length }, replacement }],
  }
}
