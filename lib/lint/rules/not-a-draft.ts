/** What is published is no working copy: no stamp of a draft or a secret, no note to oneself, no filler. */
import { NOTE_SIGN } from '../signs/sign'
import { type DraftTrace, findDraftTrace } from '../wording/draft-traces'
import { blockRule } from './define-rule'

const MESSAGES: Readonly<Record<DraftTrace['of'], string>> = {
  draft: 'Bài còn dấu “Dự thảo”',
  secret: 'Bài có dấu độ mật',
  note: 'Bài còn lời ghi chú cho người soạn',
  filler: 'Bài còn chữ gõ thử, chữ thế chỗ',
}
const WHYS: Readonly<Record<DraftTrace['of'], string>> = {
  draft:
    'Văn bản đăng trên cổng phải là bản chính thức. Nếu đây là dự thảo đăng để lấy ý kiến thì bỏ qua nhắc này.',
  secret: 'Tài liệu mang dấu Mật, Tối mật, Tuyệt mật không được đăng trên mạng.',
  note: 'Lời ghi chú trong ngoặc là để người soạn điền tiếp, không phải để đăng.',
  filler: 'Chữ gõ thử, chữ thế chỗ phải được thay bằng nội dung thật trước khi đăng.',
}

export const notADraft = blockRule({
  id: 'not-a-draft',
  group: 'wording',
  title: 'Bài không còn dấu dự thảo, dấu mật, chữ thế chỗ',
  why: 'Bài đăng phải là bản hoàn chỉnh và được phép công khai.',
  source: { text: 'Luật Bảo vệ bí mật nhà nước số 29/2018/QH14; thông lệ biên tập' },
  severity: 'warning',
  bad: [
    '⟦(DỰ THẢO)⟧\nPhát động phong trào thi đua năm 2024',
    '⟦DỰ THẢO LẦN 2⟧\nKế hoạch thi đua\n⟦Dự thảo ngày 15/3/2024⟧\n⟦Độ mật: Tối mật⟧',
    '⟦TỐI MẬT⟧\nBáo cáo tình hình',
    'Lãnh đạo Sở trao Giấy khen. ⟦[chèn liên kết danh sách]⟧',
    'Hội nghị có ⟦xxx⟧ đại biểu tham dự.',
    { title: '⟦test 1⟧', body: 'Hội nghị tổng kết công tác tư pháp.' },
    'Kết quả đạt 95% kế hoạch (⟦TODO⟧ kiểm tra lại số liệu).',
    '⟦Lorem ipsum⟧ dolor sit amet.\n⟦(Dự thảo)⟧ Kế hoạch phát động phong trào thi đua năm 2026',
    'Giám đốc Sở tặng Giấy khen cho ⟦XX⟧ tập thể có thành tích.',
    '⟦Nội dung đang cập nhật...⟧\n⟦Tiêu đề bài viết ở đây⟧',
  ],
  good: [
    'Sở Tư pháp lấy ý kiến đối với dự thảo Nghị định quy định chi tiết Luật Luật sư.',
    'Dự thảo Nghị quyết gồm 05 điều.',
    'DỰ THẢO NGHỊ QUYẾT ĐƯỢC TRÌNH TẠI KỲ HỌP THỨ MƯỜI',
    'Đại hội lần thứ XX có 200 đại biểu; thế kỷ XX; (Dự thảo được đăng tải để lấy ý kiến) trên cổng.',
    'Danh sách đang được cập nhật, bổ sung hằng tháng trên cổng; dữ liệu đang cập nhật theo ngày.',
    'Nội dung nêu tại đây đã được thông qua; nội dung (dự thảo) được thảo luận.',
    'Kích thước 20 xx 30; mã hàng xx-05.',
    'Bảo mật thông tin; giữ bí mật nhà nước; danh mục tài liệu Tối mật và Mật.',
    'Mật ong',
    'Tuyệt mật',
    'Gọi số 0912.xxx.xxx hoặc xem biển số 98A-xxx.xx.',
    'Đại hội Đảng bộ lần thứ XXX và Thế vận hội XXXI.',
    'Bài test nhanh cho kết quả âm tính; bộ kit test; thi test đầu vào.',
    'Người ký (ghi rõ họ tên) [...] và […]; Điều 5 [2], xem [1].',
    'Nếu a < b thì <b>chữ đậm</b> không hiện.',
    'Người khai (điền đầy đủ thông tin) nộp tại bộ phận một cửa.',
    'Kỳ thi tốt nghiệp; Testimonial; ABC Việt Nam',
    'Tên miền xxx.example.vn bị chặn.',
    'Tiếng Tây Ban Nha: todo el mundo.',
    'Sửa đổi [được bổ sung bởi Nghị định số 98/2023/NĐ-CP].',
  ],

  check({ block }) {
    const trace = findDraftTrace(block.text, (block.signs & NOTE_SIGN) !== 0)
    return trace ? [{ at: trace, message: MESSAGES[trace.of], why: WHYS[trace.of] }] : NOTHING
  },
})

const NOTHING: readonly never[] = []
