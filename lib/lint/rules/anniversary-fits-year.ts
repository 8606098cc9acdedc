/** Without a bracket: the counted years reach from the founding to the year that the sentence or the post speaks of. */
import { datesByName } from '../anniversary-ties'
import type { Part } from '../blocks'
import type { CalendarDate } from '../calendar'
import { foundingYears } from '../catalogue/anniversary-origins'
import { nameStartingAt } from '../catalogue/named-anniversaries'
import type { Anniversary } from '../catalogue/schema'
import { rewriteCount } from '../count-corrections'
import type { AnniversaryMention } from '../mentions/anniversary'
import type { WrittenDate } from '../mentions/date'
import type { BlockReading } from '../reading'
import { type SpokenYear, spokenYears } from '../spoken-year'
import { blockRule, type Report } from './define-rule'

/** A count further off speaks of another year, and the text does not say of which. */
const NEAREST = 2

export const anniversaryFitsYear = blockRule({
  id: 'anniversary-fits-year',
  group: 'anniversary',
  title: 'Số năm kỷ niệm khớp với năm mà bài nói tới',
  why: 'Số năm kỷ niệm bằng năm tổ chức trừ năm gốc của ngày kỷ niệm.',
  source: { text: 'Danh mục ngày kỷ niệm của công cụ; phép trừ hai năm' },
  severity: 'error',
  bad: [
    'Kế hoạch tuyên truyền kỷ niệm ⟦78 năm⟧ Ngày Quốc khánh (02/9/2024)',
    'Năm 2024, toàn ngành thi đua kỷ niệm ⟦93 năm⟧ Ngày thành lập Đảng Cộng sản Việt Nam.',
    { publishedOn: '2025-08-27', body: 'Sở gặp mặt kỷ niệm ⟦79 năm⟧ Ngày truyền thống ngành Tư pháp.' },
  ],
  good: [
    'Kế hoạch tuyên truyền kỷ niệm 79 năm Ngày Quốc khánh (02/9/2024)',
    'Năm 2024, toàn ngành thi đua kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam.',
    'Tháng 12/2024, Sở phát động thi đua kỷ niệm 95 năm Ngày thành lập Đảng.',
    'Ngày 05/01/2025, Sở sơ kết đợt thi đua kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam.',
    'Năm 2024, toàn quân kỷ niệm 35 năm Ngày hội Quốc phòng toàn dân.',
    'Trong hai năm 2023, 2024, phong trào kỷ niệm 93 năm Ngày thành lập Đảng lan rộng.',
    'Năm 2024 kỷ niệm hơn 90 năm Ngày thành lập Đảng; năm 2024 kỷ niệm 60 năm Ngày thành lập Đảng bộ tỉnh.',
    { publishedOn: '2025-08-27', body: 'Sở gặp mặt kỷ niệm 80 năm Ngày truyền thống ngành Tư pháp.' },
    { publishedOn: '2025-12-30', body: 'Sở phát động thi đua kỷ niệm 96 năm Ngày thành lập Đảng.' },
    { publishedOn: '2026-03-02', body: 'Bức tượng được khánh thành dịp kỷ niệm 95 năm Ngày thành lập Đảng.' },
    {
      publishedOn: '2025-08-27',
      body: 'Năm ngoái, Sở gặp mặt kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp.',
    },
    'Sở gặp mặt kỷ niệm 79 năm Ngày truyền thống ngành Tư pháp.',
  ],
  fixed: [['kỷ niệm 78 năm Ngày Quốc khánh (02/9/2024)', 'kỷ niệm 79 năm Ngày Quốc khánh (02/9/2024)']],

  needs: ['anniversary'],
  check(reading, context) {
    const reports: Report<Part>[] = []
    let tied: ReadonlyMap<number, WrittenDate> | null = null
    for (const mention of reading.mentions) {
      if (mention.kind !== 'anniversary' || !mention.count || mention.first || mention.isApproximate) continue
      const { text } = reading.block
      const name = nameStartingAt(context.catalogue, text, mention.name)
      const [record] = name?.anniversaries ?? []
      if (!name || !record || record.year === null || record.yearConfidence !== 'verified') continue
      tied ??= datesByName(reading, context.catalogue)
      const spoken = spokenYear(reading, mention, record, tied.get(name.start), context.publishedOn)
      if (!spoken || fits(mention, record, spoken)) continue
      const { year, isTied } = spoken
      const edit = rewriteCount(text, mention.count, year - record.year)
      reports.push({
        at: {
          start: mention.start,
          end: name.start > mention.count.end ? unitEnd(text, mention) : mention.count.end,
        },
        message: `Ghi ${mention.count.value} năm, nhưng từ ${record.year} đến ${year} là ${year - record.year} năm`,
        why: `“${record.names[0]}” có năm gốc ${record.year}: ${year} − ${record.year} = ${year - record.year}.`,
        severity: isTied ? 'error' : 'warning',
        fixes: [{ label: `Sửa thành ${edit.replacement} năm`, edits: [edit] }],
      })
    }
    return reports
  },
})

interface Spoken extends SpokenYear {
  /** The anniversary's own day of that year stands behind the name: `Ngày Quốc khánh (02/9/2024)`. */
  readonly isTied: boolean
}

const LOOK_REACH = 200
const LOOKS_BACK =
  /năm ngoái|năm trước|trước đây|khi đó|lúc đó|năm ấy|dịp đó|từng|nhớ lại|kể lại|còn nhớ|hồi đó/i

function spokenYear(
  reading: BlockReading,
  mention: AnniversaryMention,
  record: Anniversary,
  tied: WrittenDate | undefined,
  publishedOn: CalendarDate | null,
): Spoken | null {
  if (tied?.year && tied.day?.value === record.day && tied.month?.value === record.month) {
    const year = tied.year.value
    if (year > record.year!) return { year, month: record.month, isTied: true }
  }
  const { text } = reading.block
  if (LOOKS_BACK.test(text.slice(Math.max(0, mention.start - LOOK_REACH), mention.end + LOOK_REACH)))
    return null
  const years = spokenYears(reading, mention).filter(({ year }) => !foundingYears(record).includes(year))
  if (years.length > 0) return years.length === 1 ? { ...years[0]!, isTied: false } : null
  // A round count without a year is often told of a work that was finished for it.
  if (!publishedOn || mention.count!.value % 5 === 0) return null
  return { year: publishedOn.year, month: publishedOn.month, isTied: false }
}

/** The year itself; the next one, which is being prepared; in winter also the last, which is being summed up. */
function fits({ count, isEdition }: AnniversaryMention, record: Anniversary, spoken: Spoken): boolean {
  const foundings = foundingYears(record)
  const off = foundings.map((founding) => count!.value - (spoken.year - founding))
  if (off.includes(0) || (isEdition && off.includes(1))) return true
  if (spoken.isTied) return false
  const isWinter = (spoken.month === null || spoken.month <= 3) && (record.month ?? 12) >= 10
  return off.includes(1) || (isWinter && off.includes(-1)) || off.every((years) => Math.abs(years) > NEAREST)
}

const unitEnd = (text: string, { count }: AnniversaryMention): number =>
  count!.end + (/^ {0,3}năm/i.exec(text.slice(count!.end, count!.end + 6))?.[0].length ?? 0)
