/** A slogan of the year's plan is quoted word for word. */
import { misquotations } from '../plans/misquotations'
import { draftRule } from './define-rule'

export const sloganQuotedExactly = draftRule({
  id: 'slogan-quoted-exactly',
  group: 'plan',
  title: 'Chủ đề, khẩu hiệu của kế hoạch được trích đúng nguyên văn',
  why: 'Chữ trong ngoặc kép là nguyên văn của kế hoạch, không thêm, bớt hay đổi thứ tự.',
  source: { text: 'Kế hoạch phát động phong trào thi đua của năm' },
  severity: 'warning',
  bad: [
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề “⟦Đoàn kết, kỷ cương, sáng tạo, hoàn thành xuất sắc nhiệm vụ⟧”.',
    'Chủ đề của phong trào là “⟦Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất xắc nhiệm vụ⟧”.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề “⟦Đoàn kết, kỷ cương, hiệu quả, sáng tạo, hoàn thành xuất sắc nhiệm vụ⟧”.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề: ⟦Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành tốt nhiệm vụ⟧ trong toàn ngành; chủ đề «⟦Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất xắc nhiệm vụ⟧».',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang khen thưởng theo phương châm “⟦Động viên, giáo dục và nêu gương⟧”.',
    'Chủ đề của phong trào là “⟦Đoàn kết, kỷ cương, sáng tạo, hiệu quả hoàn thành xuất sắc nhiệm vụ⟧”.',
  ],
  good: [
    'Chủ đề của phong trào là “Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất sắc nhiệm vụ”.',
    'Chủ đề thi đua: "Đoàn kết, kỉ cương, sáng tạo, hiệu quả, hoàn thành xuất sắc nhiệm vụ."',
    'Năm 2023, Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề “Đoàn kết, kỷ cương, sáng tạo, hoàn thành xuất sắc nhiệm vụ”.',
    'Sở Tư pháp tỉnh Đắk Nông thi đua với chủ đề “Đoàn kết, kỷ cương, sáng tạo, hoàn thành xuất sắc nhiệm vụ” năm 2024.',
    'Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề “Đoàn kết, sáng tạo, vượt khó, về đích sớm”.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề: Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất sắc nhiệm vụ trong toàn ngành.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang thi đua với chủ đề Chuyển đổi số vì người dân phục vụ trong giải quyết thủ tục.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang khen thưởng để “Động viên, giáo dục, nêu gương”.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang hội thảo với chủ đề “Đoàn kết, sáng tạo trong hoạt động công đoàn”.',
    'Sở Tư pháp tỉnh Đắk Nông thi đua năm 2024 với chủ đề: Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành tốt nhiệm vụ.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang có khẩu hiệu: Sống và làm việc theo Hiến pháp và pháp luật.',
    'Đồng chí Giám đốc nói: “Đoàn kết, kỷ cương, sáng tạo là điều quý nhất của chúng ta.”',
  ],
  fixed: [
    [
      'Chủ đề của phong trào là “Đoàn kết, kỷ cương, sáng tạo, hiệu qủa, hoàn thành xuất xắc nhiệm vụ.”',
      'Chủ đề của phong trào là “Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất sắc nhiệm vụ.”',
    ],
  ],

  needs: ['date', 'emulation'],
  check: (reading) => misquotations(reading, 'slogan'),
})
