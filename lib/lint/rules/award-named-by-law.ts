/** Titles and forms are called as the law calls them: `Chiến sĩ thi đua cơ sở`, a Bằng khen is no title. */
import { findMisnamings } from '../awards/misnamed-award'
import { isQuoted } from '../quotation'
import { blockRule } from './define-rule'

export const awardNamedByLaw = blockRule({
  id: 'award-named-by-law',
  group: 'award',
  title: 'Danh hiệu, hình thức khen thưởng đúng tên trong luật',
  why: 'Danh hiệu thi đua và hình thức khen thưởng có tên gọi do luật định.',
  source: { text: 'Luật Thi đua, khen thưởng số 06/2022/QH15' },
  severity: 'warning',
  bad: [
    'Có 12 cá nhân đạt danh hiệu ⟦Chiến sĩ thi đua cấp cơ sở⟧.',
    'Công nhận 05 ⟦Chiến sỹ thi đua cơ sở⟧ năm 2025.',
    'Sở được tặng thưởng ⟦Huân chương Lao động hạng II⟧ năm 2020.',
    'Đồng chí vinh dự nhận ⟦danh hiệu ⟧Bằng khen của Chủ tịch UBND tỉnh.',
    'Tập thể phòng được công nhận “⟦Tập thể Lao động Xuất sắc⟧”.',
    'Ông được ⟦phong tặng⟧ Bằng khen của Thủ tướng Chính phủ. Có 80 cá nhân đạt danh hiệu Lao động tiên tiến⟦ cấp cơ sở⟧.',
    'Sở được nhận ⟦Cờ thi đua Chính phủ⟧; đơn vị đón nhận ⟦huân chương lao động hạng ba⟧.',
    { publishedOn: '2025-12-05', body: 'Xét tặng danh hiệu “⟦xã, phường, thị trấn tiêu biểu⟧”.' },
  ],
  good: [
    'Có 12 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở, 01 Chiến sĩ thi đua cấp tỉnh.',
    'Cán bộ, chiến sỹ thi đua lập thành tích chào mừng ngày truyền thống.',
    'Sở được tặng thưởng Huân chương Lao động hạng Nhì (lần thứ 2).',
    'Đồng chí vinh dự nhận Bằng khen của Chủ tịch UBND tỉnh và danh hiệu Lao động tiên tiến.',
    'Xét danh hiệu thi đua, Bằng khen, Giấy khen và danh hiệu, bằng khen các loại.',
    'Tặng bằng khen, giấy khen cho các tập thể, cá nhân.',
    'Tập thể phòng được công nhận “Tập thể lao động xuất sắc”.',
    'TRAO DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ VÀ HUÂN CHƯƠNG LAO ĐỘNG HẠNG BA',
    'Phấn đấu là tập thể lao động tiên tiến, không có lao động tiên tiến nào vi phạm.',
    { publishedOn: '2024-12-05', body: 'Xét tặng danh hiệu “xã, phường, thị trấn tiêu biểu”.' },
    {
      publishedOn: '2025-12-05',
      body: 'Danh hiệu “xã, phường, thị trấn tiêu biểu” năm 2024 tặng cho 03 xã.',
    },
    'Nhà nước phong tặng danh hiệu Anh hùng Lao động; ông được truy tặng Huân chương Lao động hạng Ba.',
    'Cờ thi đua của Chính phủ, cờ thi đua Chính phủ tặng, Chiến sĩ thi đua toàn quốc, Chiến sĩ thi đua ngành Tư pháp.',
    'Danh hiệu Lao động tiên tiến, Tập thể lao động tiên tiến cấp cho tập thể, cá nhân; Bằng khen cấp tỉnh.',
    'Huân chương Độc lập hạng Nhất, Huân chương Hồ Chí Minh, Huân chương Sao vàng.',
    'Kỷ niệm chương “Vì sự nghiệp Tư pháp” được tặng cho 05 cá nhân.',
  ],
  fixed: [
    ['Danh hiệu Chiến sỹ thi đua cấp cơ sở.', 'Danh hiệu Chiến sĩ thi đua cơ sở.'],
    ['Đón nhận huân chương lao động hạng III.', 'Đón nhận Huân chương Lao động hạng Ba.'],
    ['Nhận danh hiệu Bằng khen năm 2025.', 'Nhận Bằng khen năm 2025.'],
  ],

  needs: ['award'],
  *check({ block, mentions }, { postDay }) {
    for (const mention of mentions) {
      if (mention.kind !== 'award') continue
      for (const { at, replacement, message, why, severity, isSafe } of findMisnamings(
        block.text,
        mention,
        postDay,
      )) {
        // Marks around the name alone are its own; a longer quotation is what others wrote.
        if (isInQuotation(block.text, mention.start, mention.end)) continue
        const label = replacement === '' ? 'Bỏ “danh hiệu”' : `Sửa thành ${replacement}`
        yield { at, message, why, severity, fixes: [{ label, edits: [{ at, replacement }], safe: isSafe }] }
      }
    }
  },
})

const isInQuotation = (text: string, start: number, end: number): boolean =>
  isQuoted(text, start) && !(/["“«‘']/.test(text[start - 1] ?? '') && /["”»’']/.test(text[end] ?? ''))
