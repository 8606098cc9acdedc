/** A post tells what readers of its kind of news look for: which plan, how much, who was commended, by which decision. */
import { reviewPost } from '../posts/checklist'
import { isWholePost } from '../posts/heading'
import { isReportedElsewhere } from '../posts/reported-elsewhere'
import { draftRule } from './define-rule'

const SENTENCES =
  'Lãnh đạo Sở ghi nhận sự cố gắng của các phòng, đơn vị trong việc giữ nền nếp, tác phong làm việc và tinh thần đoàn kết. Các ý kiến tại hội nghị thống nhất tiếp tục đổi mới cách làm, bám sát công việc thường ngày, nhân rộng những cách làm tốt để phong trào đi vào chiều sâu.'
const PLAN = 'Thực hiện Kế hoạch số 24/KH-STP ngày 26/01/2024 của Sở Tư pháp về phát động phong trào thi đua.'
const AWARDED =
  'Giám đốc Sở tặng Giấy khen cho 05 tập thể và 12 cá nhân theo Quyết định số 88/QĐ-STP ngày 03/6/2024.'

export const postComplete = draftRule({
  id: 'post-complete',
  group: 'field',
  title: 'Bài nêu đủ thông tin cần có của loại bài',
  why: 'Mỗi loại bài về thi đua, khen thưởng có những thông tin mà người đọc cần.',
  source: { text: 'Thông lệ đưa tin về thi đua, khen thưởng trên cổng thông tin điện tử' },
  severity: 'warning',
  bad: [
    {
      title: 'Sở Tư pháp sơ kết phong trào thi đua 6 tháng đầu năm 2024',
      body: `⟦⟧${PLAN} ${SENTENCES}`,
    },
    {
      title: 'Phát động đợt thi đua chào mừng Ngày truyền thống ngành Tư pháp',
      body: `⟦⟧Đợt thi đua thứ hai có ba nội dung. ${SENTENCES}`,
    },
    { title: 'Sáng nay bàn giao nhà ở', source: '⟦⟧Báo Nhân Dân' },
  ],
  good: [
    {
      title: 'Sở Tư pháp sơ kết phong trào thi đua 6 tháng đầu năm 2024',
      body: `${PLAN} Có 12/15 chỉ tiêu đạt trên 60% kế hoạch. ${SENTENCES}`,
    },
    {
      title: 'Sơ kết đợt thi đua thứ nhất năm 2024',
      body: `${PLAN} Có 12/15 chỉ tiêu đạt trên 60%. ${AWARDED} ${SENTENCES}`,
    },
    {
      title: 'Sơ kết đợt thi đua thứ nhất năm 2024',
      body: `${PLAN} Có 12/15 chỉ tiêu đạt. Các đơn vị bình xét, trình Giám đốc Sở tặng Giấy khen. ${SENTENCES}`,
    },
    { title: 'Sơ kết đợt thi đua thứ nhất', body: 'Sở Tư pháp tổ chức sơ kết đợt thi đua thứ nhất.' },
    { title: 'Phát động chiến dịch tiêm chủng mở rộng', body: SENTENCES },
    { title: 'Trường Tiểu học Hoa Sen tổng kết năm học', body: SENTENCES },
    { title: 'Hội đồng Thi đua - Khen thưởng họp phiên thứ hai', body: SENTENCES },
    `Sở Tư pháp tổng kết phong trào thi đua\n${SENTENCES}`,
    { title: 'Sáng nay bàn giao nhà ở', source: 'Báo Nhân Dân, ngày 05/6/2024' },
    { title: 'Sáng nay bàn giao nhà ở', source: 'Văn phòng Sở' },
  ],

  *check(reading) {
    const { draft } = reading
    const isWhole = isWholePost(draft)
    const review = reviewPost(draft, () => reading.blocks)
    for (const item of review.checklist) {
      // What the portal demands is the business of field-filled.
      if (item.isDone || item.isRequired || (item.field === 'body' && !isWhole)) continue
      if (isReportedElsewhere(reading, review, item)) continue
      const { field, missing: message, source, severity, pattern } = item
      const why = pattern ? `${item.why} Câu mẫu: “${pattern}”` : item.why
      yield { at: { field }, message, why, source, severity }
    }
  },
})
