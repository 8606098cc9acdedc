/** A total of collectives and individuals equals the sum of its parts in the same sentence. */
import { findWrongSums } from '../awards/count-sums'
import { isQuoted } from '../quotation'
import { blockRule } from './define-rule'

export const awardCountsAddUp = blockRule({
  id: 'award-counts-add-up',
  group: 'award',
  title: 'Tổng số tập thể, cá nhân bằng tổng các phần',
  why: 'Tổng số tập thể, cá nhân được khen thưởng phải bằng tổng số của từng phần nêu trong cùng câu.',
  source: { text: 'Phép cộng' },
  severity: 'error',
  bad: [
    'Khen thưởng ⟦17 tập thể, cá nhân (05 tập thể và 11 cá nhân⟧) có thành tích xuất sắc.',
    'Tặng Giấy khen cho ⟦20 tập thể và cá nhân, gồm 06 tập thể, 15 cá nhân⟧.',
    'Tặng Bằng khen cho ⟦25 tập thể, cá nhân, trong đó có 13 tập thể và 15 cá nhân⟧.',
    'Có ⟦116 cá nhân đạt danh hiệu Lao động tiên tiến, gồm 83 cá nhân thuộc Sở và 23 cá nhân⟧ thuộc Trung tâm.',
  ],
  good: [
    'Khen thưởng 17 tập thể, cá nhân (05 tập thể và 12 cá nhân) có thành tích xuất sắc.',
    'Khen thưởng 17 tập thể và cá nhân, trong đó có 02 tập thể và 03 cá nhân được tặng Bằng khen.',
    'Tặng Giấy khen cho 05 tập thể và 12 cá nhân (có danh sách kèm theo).',
    'Khen thưởng 19 tập thể, cá nhân (05 tập thể, 12 cá nhân và 02 hộ gia đình).',
    'Khen thưởng 17 tập thể, cá nhân (05 tập thể, 12 cá nhân, 02 hộ gia đình).',
    'Tặng Giấy khen cho hơn 50 tập thể, cá nhân (20 tập thể và 31 cá nhân).',
    'Tặng Bằng khen cho 12 cá nhân, trong đó 08 cá nhân là nữ và 06 cá nhân là đảng viên.',
    'Khen thưởng 30 tập thể, cá nhân (05 tập thể, 12 cá nhân và các hộ gia đình tiêu biểu).',
    'Khen thưởng 12 tập thể, cá nhân. Năm trước khen thưởng 05 tập thể và 11 cá nhân.',
  ],

  needs: ['award'],
  *check({ block }) {
    for (const { total, parts, sum, at, isProven } of findWrongSums(block.text)) {
      if (isQuoted(block.text, at.start)) continue
      const written = block.text.slice(total.number!.start, total.number!.end)
      const replacement = String(sum).padStart(/^\d+$/.test(written) ? written.length : 1, '0')
      yield {
        at,
        message: `Tổng ghi ${written} nhưng các phần cộng lại là ${sum}`,
        why: `${parts.map(({ text }) => text).join(' + ')} = ${sum}, khác ${total.text}.`,
        ...(isProven ? {} : { severity: 'warning' as const }),
        fixes: [{ label: `Sửa tổng thành ${replacement}`, edits: [{ at: total.number!, replacement }] }],
      }
    }
  },
})
