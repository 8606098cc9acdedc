/** The two ends of an anniversary are the same day and month. Ends that do not exist are date-exists' business. */
import type { Part } from '../blocks'
import { isRealDay } from '../calendar'
import { namedAnniversaries } from '../catalogue/named-anniversaries'
import { hasOwnDay, rewriteDay } from '../date-writing'
import type { WrittenDate } from '../mentions/date'
import type { Context } from '../reading'
import { blockRule, type Correction, type Report } from './define-rule'

export const anniversaryEndsAgree = blockRule({
  id: 'anniversary-ends-agree',
  group: 'anniversary',
  title: 'Hai đầu mốc kỷ niệm cùng ngày, cùng tháng',
  why: 'Mốc kỷ niệm ghi ngày gốc và đúng ngày ấy của năm nay, nên hai đầu phải cùng ngày, cùng tháng.',
  source: { text: 'Cách ghi mốc kỷ niệm: (ngày/tháng/năm gốc - ngày/tháng/năm nay)' },
  severity: 'error',
  bad: [
    'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (⟦03/2/1930-03/3/2024⟧)',
    'chào mừng 79 năm Ngày truyền thống ngành Tư pháp (⟦28/8/1945 - 26/8/2024⟧), 76 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2024)',
    'Lễ kỷ niệm 134 năm Ngày sinh Chủ tịch Hồ Chí Minh (⟦19.5.1890 – 15.9.2024⟧)',
    'Kỷ niệm Ngày truyền thống ngành Thanh tra (⟦23/11/1945 - 22/11/2024⟧)',
  ],
  good: [
    'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-03/02/2024)',
    'Trong 2 năm đó (từ 1/1/2019 đến 31/12/2020), đơn vị đã hoàn thành nhiệm vụ.',
    'Thời hạn hợp đồng 3 năm (01/3/2020 - 28/2/2023); nhiệm kỳ 5 năm (15/6/2020 - 20/6/2025).',
    'kỷ niệm 100 năm Ngày sinh nhạc sĩ Văn Cao (15/11/1923 - 10/7/1995)',
    'kỷ niệm 70 năm Chiến dịch Điện Biên Phủ (13/3/1954 - 07/5/1954)',
    'kỷ niệm 50 năm Chiến thắng Điện Biên Phủ trên không (18/12/1972 - 30/12/1972)',
    'kỷ niệm 60 năm mở Đường Trường Sơn (19/5/1959 - 16/01/1975) huyền thoại',
    'Tuần lễ kỷ niệm diễn ra từ 15/8/2024 đến 28/8/2024.',
  ],
  fixed: [
    [
      'mừng 79 năm Ngày Quốc khánh (02/9/1945-03/9/2024)',
      'mừng 79 năm Ngày Quốc khánh (02/9/1945-02/9/2024)',
    ],
  ],

  needs: ['anniversary'],
  check({ block, mentions }, context) {
    const reports: Report<Part>[] = []
    for (const mention of mentions) {
      if (mention.kind !== 'anniversary' || mention.meaning !== 'anniversary') continue
      const { first, last, name } = mention
      if (!first || !last || !hasOwnDay(first) || !hasOwnDay(last)) continue
      if (!isReal(first) || !isReal(last) || dayOf(first) === dayOf(last)) continue
      const quote = (date: WrittenDate) => block.text.slice(date.start, date.end).replace(/ +/g, ' ')
      reports.push({
        at: { start: first.start, end: last.end },
        message: `Hai đầu mốc kỷ niệm không cùng ngày, tháng: ${quote(first)} và ${quote(last)}`,
        fixes: corrections(block.text, first, last, block.text.slice(name.start, name.end), context),
      })
    }
    return reports
  },
})

const isReal = ({ day, month, year }: WrittenDate) => isRealDay(day!.value, month!.value, year?.value)
const dayOf = ({ day, month }: WrittenDate) => `${day!.value}/${month!.value}`

/** Either end may be the slip: the founding day as a rule stays, unless the catalogue knows better. */
function corrections(
  text: string,
  first: WrittenDate,
  last: WrittenDate,
  name: string,
  { catalogue }: Context,
): Correction<Part>[] {
  const known = namedAnniversaries(catalogue, name).map(({ day, month }) => `${day}/${month}`)
  const pairs = [
    { wrong: last, right: first },
    { wrong: first, right: last },
  ]
  if (known.includes(dayOf(last)) && !known.includes(dayOf(first))) pairs.reverse()
  return pairs.flatMap(({ wrong, right }) => {
    const day = right.day!.value
    const month = right.month!.value
    const rewriting = isRealDay(day, month, wrong.year?.value) ? rewriteDay(text, wrong, day, month) : null
    if (!rewriting) return []
    const { at, replacement, result } = rewriting
    return [{ label: `Sửa thành ${result}`, edits: [{ at, replacement }] }]
  })
}
