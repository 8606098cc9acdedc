/** A title goes to whom the law made it for: no `Tập thể lao động xuất sắc` for a person, no `Lao động tiên tiến` for a group. */
import { awardRecord, awardSource } from '../awards/award-law'
import { findMisfit, fittingTitle, RECIPIENT_NAMES } from '../awards/recipient-misfit'
import { blockRule } from './define-rule'

export const awardKindFitsRecipient = blockRule({
  id: 'award-kind-fits-recipient',
  group: 'award',
  title: 'Danh hiệu đúng đối tượng được tặng',
  why: 'Danh hiệu thi đua của tập thể không tặng cho cá nhân, danh hiệu của cá nhân không tặng cho tập thể.',
  source: { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, Chương II (danh hiệu thi đua)' },
  severity: 'warning',
  bad: [
    'Công nhận danh hiệu “⟦Tập thể lao động xuất sắc⟧” cho 12 cá nhân.',
    'Giám đốc Sở tặng danh hiệu ⟦Lao động tiên tiến⟧ cho 05 tập thể thuộc Sở.',
    'Có 03 tập thể được công nhận danh hiệu “⟦Chiến sĩ thi đua cơ sở⟧”; có 05 phòng đạt danh hiệu ⟦Lao động tiên tiến⟧.',
    'Ông Nguyễn Văn An được công nhận danh hiệu ⟦Tập thể lao động xuất sắc⟧. Phòng Hành chính tư pháp đạt danh hiệu ⟦Chiến sĩ thi đua cơ sở⟧.',
    '⟦Kỷ niệm chương⟧ “Vì sự nghiệp Tư pháp” được tặng cho 02 tập thể.',
    '⟦Cờ thi đua của Chính phủ⟧: 04 cá nhân; Bằng khen: 06 tập thể.',
  ],
  good: [
    'Công nhận danh hiệu “Tập thể lao động xuất sắc” cho 02 tập thể, “Chiến sĩ thi đua cơ sở” cho 12 cá nhân.',
    'Công nhận danh hiệu Lao động tiên tiến, Tập thể lao động tiên tiến cho 05 tập thể, 40 cá nhân.',
    'Tặng Giấy khen cho 05 tập thể và 12 cá nhân; Kỷ niệm chương cho 03 cá nhân.',
    'Tập thể “Lao động tiên tiến” cho 04 tập thể.',
    '03 tập thể được tặng Bằng khen, 12 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.',
    'Danh hiệu Chiến sĩ thi đua cơ sở cho 12 công chức, viên chức của 05 đơn vị.',
    'Ông Nguyễn Văn An, Trưởng phòng Hành chính tư pháp, đạt danh hiệu Chiến sĩ thi đua cơ sở. Bà Lê Thị Bình được tặng Giấy khen.',
    'Phòng Hành chính tư pháp có bà Lê Thị Bình đạt danh hiệu Chiến sĩ thi đua cơ sở.',
    'Phòng Hành chính tư pháp được công nhận danh hiệu Tập thể lao động xuất sắc; Kỷ niệm chương “Vì sự nghiệp Tư pháp” được tặng cho 05 cá nhân.',
    'Cán bộ Phòng Hành chính tư pháp đạt danh hiệu Chiến sĩ thi đua cơ sở.',
    'Tổng kết, có 05 tập thể và 40 cá nhân đạt danh hiệu Lao động tiên tiến.',
    'Cờ thi đua của Chính phủ: 04 tập thể; Chiến sĩ thi đua toàn quốc: 01 cá nhân.',
    'Hội đồng nhất trí đề nghị tặng Kỷ niệm chương cho 86 trường hợp đủ điều kiện.',
  ],
  fixed: [
    [
      'Tặng danh hiệu Lao động tiên tiến cho 05 tập thể.',
      'Tặng danh hiệu Tập thể lao động tiên tiến cho 05 tập thể.',
    ],
  ],

  needs: ['award'],
  *check({ block, mentions }, { postDay }) {
    for (const mention of mentions) {
      const misfit = mention.kind === 'award' ? findMisfit(block.text, mention, mentions) : null
      if (!misfit || mention.kind !== 'award' || mention.award === null) continue
      const record = awardRecord(mention.award)
      const fitting = fittingTitle(mention.award, misfit)
      yield {
        at: mention.name,
        message: `${record.name} không dùng cho ${RECIPIENT_NAMES[misfit]}`,
        why: `Theo luật, ${record.name} tặng cho ${record.recipients.map((who) => RECIPIENT_NAMES[who]).join(', ')}.`,
        source: awardSource(record, postDay),
        fixes: fitting
          ? [{ label: `Sửa thành ${fitting}`, edits: [{ at: mention.name, replacement: fitting }] }]
          : [],
      }
    }
  },
})
