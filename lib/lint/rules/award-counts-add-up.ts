/** The number of the commended is the sum of its parts, the length of the list below, and the same in every field. */
import { type WrongSum, wrongSumsOf } from '../awards/count-sums'
import { fieldMismatches } from '../awards/field-mismatches'
import { listMismatches } from '../awards/list-mismatches'
import type { StatedCount } from '../awards/stated-counts'
import type { Block } from '../blocks'
import { isQuoted } from '../quotation'
import type { BlockReading } from '../reading'
import { COLLECTIVE_SIGN } from '../signs/sign'
import { draftRule, type Place, type Report } from './define-rule'

const LISTED = 'Tặng Giấy khen cho ⟦03 tập thể⟧ sau đây:'

export const awardCountsAddUp = draftRule({
  id: 'award-counts-add-up',
  group: 'award',
  title: 'Số tập thể, cá nhân được khen khớp với tổng, danh sách và các phần của bài',
  why: 'Số tập thể, cá nhân được khen thưởng phải bằng tổng các phần, bằng số dòng danh sách, và như nhau ở tiêu đề, tóm tắt, nội dung.',
  source: { text: 'Phép cộng; so bài với danh sách khen thưởng' },
  severity: 'error',
  bad: [
    'Hội đồng chọn ra ⟦38 tập thể, cá nhân (21 tập thể và 18 cá nhân⟧). Hội nghị biểu dương ⟦38 tập thể, cá nhân, trong đó có 21 tập thể và 18 cá nhân⟧.',
    'Khen thưởng ⟦17 tập thể, cá nhân (05 tập thể và 11 cá nhân⟧) có thành tích xuất sắc. Tặng Giấy khen cho ⟦20 tập thể và cá nhân, gồm 06 tập thể, 15 cá nhân⟧.',
    'Tặng Bằng khen cho ⟦25 tập thể, cá nhân, trong đó có 13 tập thể và 15 cá nhân⟧. Tặng Giấy khen cho ⟦05 tập thể và 12 cá nhân (tổng số 18 tập thể, cá nhân⟧).',
    'Có ⟦116 cá nhân đạt danh hiệu Lao động tiên tiến, gồm 83 cá nhân thuộc Sở và 23 cá nhân⟧ thuộc Trung tâm. Có ⟦20 tập thể, cá nhân được tặng Giấy khen, trong đó 08 tập thể và 10 cá nhân⟧.',
    'Có ⟦12 cá nhân được tặng Giấy khen, trong đó 05 cá nhân thuộc Sở, 08 cá nhân⟧ thuộc các xã. Tặng Giấy khen cho ⟦20 cá nhân: khối phòng chuyên môn 08 cá nhân, khối sự nghiệp 10 cá nhân⟧.',
    {
      title: 'Tặng Giấy khen cho ⟦15 cá nhân⟧ có thành tích xuất sắc',
      body: 'Giám đốc Sở tặng Giấy khen cho 12 cá nhân có thành tích xuất sắc.',
    },
    `${LISTED}\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.`,
    'Tặng Giấy khen cho ⟦03 cá nhân⟧, gồm: ông Nguyễn Văn An, bà Lê Thị Bình. Tặng Giấy khen cho ⟦03 tập thể⟧ (Phòng Hành chính tư pháp, Văn phòng Sở) và 01 cá nhân.',
    `${LISTED}\n- Phòng Hành chính tư pháp\n- Văn phòng Sở\nHội nghị kết thúc.`,
    `${LISTED}\nPhòng Hành chính tư pháp\nVăn phòng Sở\nHội nghị kết thúc.`,
    'Tặng Giấy khen cho 01 tập thể và ⟦03 cá nhân⟧.\nDanh sách khen thưởng\nI. Tập thể\n1. Văn phòng Sở\nII. Cá nhân\n1. Ông Nguyễn Văn An\n2. Bà Lê Thị Bình',
    'Tặng Giấy khen cho ⟦03 cá nhân⟧ có tên trong danh sách:\nSTT\nHọ và tên\nĐơn vị\n1\nNguyễn Văn An\nVăn phòng\n2\nLê Thị Bình\nThanh tra',
    {
      body: 'Giám đốc Sở tặng Giấy khen cho ⟦12 cá nhân⟧.',
      attachment: 'Danh sách 15 cá nhân được khen thưởng.pdf',
    },
  ],
  good: [
    'Hội nghị biểu dương 39 tập thể, cá nhân (21 tập thể và 18 cá nhân) tiêu biểu. Hội đồng chọn ra 35 tập thể, cá nhân (22 tập thể, 13 cá nhân) từ 183 hồ sơ.',
    'Có 38 tập thể, cá nhân tham gia, trong đó có 21 tập thể và 7 cá nhân của ngành Giáo dục.',
    'Khen thưởng 17 tập thể, cá nhân (05 tập thể và 12 cá nhân) có thành tích xuất sắc.',
    'Khen thưởng 17 tập thể và cá nhân, trong đó có 02 tập thể và 03 cá nhân được tặng Bằng khen.',
    'Tặng Giấy khen cho 05 tập thể và 12 cá nhân (có danh sách kèm theo).',
    'Tặng Giấy khen cho 05 tập thể và 12 cá nhân (tổng số 17 tập thể, cá nhân).',
    'Khen thưởng 19 tập thể, cá nhân (05 tập thể, 12 cá nhân và 02 hộ gia đình).',
    'Khen thưởng 17 tập thể, cá nhân (05 tập thể, 12 cá nhân, 02 hộ gia đình).',
    'Tặng Giấy khen cho hơn 50 tập thể, cá nhân (20 tập thể và 31 cá nhân).',
    'Tặng Bằng khen cho 12 cá nhân, trong đó 08 cá nhân là nữ và 06 cá nhân là đảng viên.',
    'Tặng Giấy khen cho 20 cá nhân: khối phòng chuyên môn 08 cá nhân, khối sự nghiệp 12 cá nhân.',
    'Tặng Bằng khen cho 12 cá nhân, trong đó 05 cá nhân thuộc Sở, 07 cá nhân thuộc các xã.',
    'Khen thưởng 30 tập thể, cá nhân (05 tập thể, 12 cá nhân và các hộ gia đình tiêu biểu).',
    'Khen thưởng 12 tập thể, cá nhân. Năm trước khen thưởng 05 tập thể và 11 cá nhân.',
    {
      title: 'Tặng Giấy khen cho 05 tập thể, 12 cá nhân',
      body: 'Giám đốc Sở tặng Giấy khen cho 05 tập thể và 12 cá nhân.',
    },
    {
      title: 'Tặng Giấy khen cho 12 cá nhân',
      body: 'Tặng Giấy khen cho 07 cá nhân của Sở; tặng Giấy khen cho 05 cá nhân ở cơ sở.',
    },
    { title: 'Tặng Bằng khen cho 12 cá nhân', body: 'Giám đốc Sở tặng Giấy khen cho 15 cá nhân.' },
    { title: 'Trao Giấy khen cho 12 cá nhân', body: 'Năm 2023, Sở tặng Giấy khen cho 15 cá nhân.' },
    'Tặng Giấy khen cho 02 tập thể sau đây:\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 03 tập thể và 02 cá nhân:\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 12 cá nhân:\n1. Phòng Hành chính: 05 cá nhân\n2. Văn phòng Sở: 07 cá nhân\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 02 cá nhân: ông Nguyễn Văn An, Phòng Hành chính và bà Lê Thị Bình, Văn phòng Sở. Tặng Giấy khen cho 02 tập thể (Phòng Hành chính tư pháp, Văn phòng Sở).',
    'Tặng Giấy khen cho 05 cá nhân, tiêu biểu là: ông Nguyễn Văn An, bà Lê Thị Bình. Tặng Giấy khen cho 03 cá nhân: ông Nguyễn Văn An, bà Lê Thị Bình và một số cán bộ.',
    'Tặng Giấy khen cho 03 tập thể.\n1. Công tác tuyên truyền\n2. Công tác hòa giải',
    'Tặng Giấy khen cho 03 tập thể, trong đó tiêu biểu là:\n1. Phòng Hành chính tư pháp\n2. Văn phòng Sở\nHội nghị kết thúc.',
    'Tặng Giấy khen cho 02 cá nhân có tên trong danh sách:\nSTT\nHọ và tên\nĐơn vị\n1\nNguyễn Văn An\nVăn phòng\n2\nLê Thị Bình\nThanh tra\nHội nghị kết thúc.',
    {
      body: 'Giám đốc Sở tặng Giấy khen cho 12 cá nhân.',
      attachment: 'Danh sách 12 cá nhân được khen thưởng.pdf',
    },
  ],

  onlyWith: ['award'],
  signs: COLLECTIVE_SIGN,
  *check({ blocks, draft }) {
    for (let i = 0; i < blocks.length; i++) {
      const reading = blocks[i]!
      const isAwarded = hasAward(reading)
      if (!isAwarded && (reading.block.signs & COLLECTIVE_SIGN) === 0) continue
      // A sum of the counted is wrong whatever they are counted for.
      for (const sum of wrongSumsOf(reading.block))
        if (isAwarded || sum.isProven) yield* sumReport(reading.block, sum)
      if (!isAwarded) continue
      for (const { count, listed, severity } of listMismatches(blocks, i))
        yield countReport(count, `Ghi ${count.recipients.text} nhưng danh sách có ${listed}`, severity)
    }
    for (const { count, message } of fieldMismatches(draft, blocks))
      yield countReport(count, message, 'warning')
  },
})

const hasAward = ({ mentions }: BlockReading): boolean => mentions.some(({ kind }) => kind === 'award')

function* sumReport(block: Block, { total, parts, sum, at, isProven }: WrongSum): Generator<Report<Place>> {
  if (isQuoted(block.text, at.start)) return
  const written = block.text.slice(total.number!.start, total.number!.end)
  const replacement = String(sum).padStart(/^\d+$/.test(written) ? written.length : 1, '0')
  const edits = [{ at: { start: total.number!.start, end: total.number!.end, block }, replacement }]
  yield {
    at: { ...at, block },
    message: `Tổng ghi ${written} nhưng các phần cộng lại là ${sum}`,
    why: `${parts.map(({ text }) => text).join(' + ')} = ${sum}, khác ${total.text}.`,
    ...(isProven ? {} : { severity: 'warning' as const }),
    fixes: [{ label: `Sửa tổng thành ${replacement}`, edits }],
  }
}

const countReport = (
  { block, recipients }: StatedCount,
  message: string,
  severity: 'error' | 'warning' | 'hint',
): Report<Place> => ({ at: { start: recipients.start, end: recipients.end, block }, message, severity })
