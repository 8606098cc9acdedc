/** Nothing was left to be filled in: no bracket of a sentence pattern, no dots where a number should stand. */
import { findLeftBlanks } from '../posts/left-blanks'
import { LEFT_BLANK_SIGN } from '../signs/sign'
import { blockRule } from './define-rule'

export const blanksFilled = blockRule({
  id: 'blanks-filled',
  group: 'wording',
  title: 'Không còn chỗ trống chờ điền',
  why: 'Chỗ trống chờ điền của câu mẫu hoặc bản thảo còn sót lại khi đăng.',
  source: {
    text: 'Nghị định số 42/2022/NĐ-CP (thông tin trên cổng phải đầy đủ, chính xác); câu mẫu và bản thảo chưa điền xong',
  },
  severity: 'error',
  bad: [
    'Giám đốc Sở tặng Giấy khen cho ⟦[số tập thể]⟧ tập thể và ⟦[số cá nhân]⟧ cá nhân.',
    'Hội nghị biểu dương 03 tập thể, tặng Giấy khen cho ⟦……⟧ cá nhân có thành tích.',
    'Đợt thi đua kéo dài từ 01/7/2024 đến ⟦…/…/2024⟧.',
    'Hội nghị do đồng chí ⟦………………⟧ chủ trì, tổ chức tại ⟦[địa điểm]⟧ ngày ⟦[ngày tháng năm]⟧.',
    'Việc khen thưởng theo đề nghị của ⟦(ghi rõ tên đơn vị)⟧ tại hội nghị.',
    'Cả năm giải quyết ⟦...⟧ hồ sơ, đạt ⟦...⟧% kế hoạch; ⟦[ghi rõ kết quả]⟧.',
    'Gửi báo cáo trước ⟦xx/xx/2024⟧ để tổng hợp.',
  ],
  good: [
    'Hội nghị do đồng chí Giám đốc Sở chủ trì... và kết thúc; ông… ấy im lặng; xem [ngày hội](https://example.vn), [1].',
    'Giám đốc Sở tặng Giấy khen cho 05 tập thể và 12 cá nhân.',
    'Các phòng thi đua học tập, rèn luyện, giúp nhau trong công việc...',
    'Thi đua trên nhiều mặt: tuyên truyền, hòa giải, công chứng, v.v… và các mặt khác.',
    '“Thi đua là yêu nước […] và những người thi đua là những người yêu nước nhất”.',
    'Ông nói: “Chúng tôi dành cho ... tập thể ấy sự biết ơn”.',
    'Chương I. Những quy định chung .................... 5',
    'Họ và tên: ……………………… Đơn vị: ………………………',
    'Tôi tên là (ghi rõ họ tên), đề nghị tặng cho …… cá nhân có tên sau: ……',
    'Ngoài bì thư và ở cuối bài (ghi rõ họ tên, địa chỉ), tác giả ghi số điện thoại.',
    'Bài dự thi gửi kèm phiếu (ghi đầy đủ thông tin) trước ngày 05/6/2024.',
    'Theo [1] và [Phụ lục II], xem [tên đơn vị](https://example.gov.vn/don-vi).',
    'Sau bao năm chờ đợi...... rồi cũng đến ngày gặp lại.',
    'Kế hoạch số …/KH-STP ngày … tháng … năm 2024 của Sở Tư pháp.',
    'Tỷ lệ 30/2/2024 không phải ngày; tệp danh_sach_khen_thuong_2024.pdf.',
    'Cả tổ và... tập thể phòng cùng cười; anh cho… người ta biết.',
  ],

  signs: LEFT_BLANK_SIGN,
  *check({ block, mentions }) {
    for (const { start, end, isCertain } of findLeftBlanks(block.text, mentions)) {
      yield {
        at: { start, end },
        message: `Còn chỗ trống chưa điền: ${block.text.slice(start, end)}`,
        ...(isCertain ? {} : { severity: 'warning' as const }),
      }
    }
  },
})
