import { describe, expect, it } from 'vitest'
import { bodyDraft, type Draft } from '../../lib/lint/draft'
import { inferPostKind } from '../../lib/lint/posts/infer-post-kind'
import type { PostKind } from '../../lib/lint/posts/post-kind'
import { draftFromFields } from '../../lib/lint/required-fields'

const BODY = 'Hội nghị diễn ra trong buổi sáng tại hội trường tầng hai.'
const titled = (title: string, fields: Record<string, string> = {}): Draft =>
  draftFromFields({ title, body: BODY, ...fields })

const TITLES: Readonly<Record<PostKind, readonly string[]>> = {
  launch: [
    'Sở Tư pháp phát động phong trào thi đua năm 2024',
    'SỞ TƯ PHÁP PHÁT ĐỘNG ĐỢT THI ĐUA CHÀO MỪNG NGÀY TRUYỀN THỐNG NGÀNH',
    'Lễ phát động thi đua cao điểm 60 ngày đêm',
    'Phát động và ký giao ước thi đua giữa các cụm năm 2025',
    'Cụm thi đua số 3 ký kết giao ước thi đua năm 2024',
    'Phòng Tư pháp cấp huyện phát động thi đua năm 2024',
    'Thi đua yêu nước: toàn ngành phát động phong trào “Công sở xanh”',
    'Kế hoạch phát động phong trào thi đua năm 2024 của ngành Tư pháp',
    'Trường THCS Hoa Sen sơ kết học kỳ I và phát động đợt thi đua mừng Đảng, mừng Xuân',
    'Phát động thi đua đẩy mạnh phổ biến, giáo dục pháp luật',
  ],
  'interim-review': [
    'Kết quả phong trào thi đua quý I/2026 của Sở Tư pháp',
    'Đánh giá kết quả phong trào thi đua 6 tháng đầu năm',
    'Sở Tư pháp sơ kết đợt thi đua thứ nhất năm 2024',
    'Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm',
    'Khối thi đua các cơ quan nội chính sơ kết hoạt động quý II',
    'Sơ kết 3 năm phong trào thi đua “Chung sức xây dựng nông thôn mới”',
    'Sơ kết phong trào thi đua, phát động đợt thi đua thứ hai',
    'Sơ kết công tác tư pháp và phong trào thi đua 06 tháng đầu năm 2024',
  ],
  'final-review': [
    'Kết quả phong trào thi đua năm 2025 của ngành Tư pháp',
    'Tổng kết phong trào thi đua năm 2023, phát động thi đua năm 2024',
    'Sở Tư pháp tổng kết công tác tư pháp và phong trào thi đua năm 2024',
    'Tổng kết 5 năm phong trào thi đua yêu nước giai đoạn 2020 - 2025',
    'Cụm thi đua các tỉnh trung du tổng kết năm 2024',
    'Tổng kết công tác thi đua, khen thưởng năm 2025',
  ],
  commendation: [
    'Sở Tư pháp công bố quyết định công nhận danh hiệu thi đua năm 2025',
    'Danh sách tập thể, cá nhân được khen thưởng năm 2025',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể, 7 cá nhân',
    'Khen thưởng đột xuất lực lượng cứu hộ trong đợt mưa lũ',
    'Sở Tư pháp khen thưởng 12 cá nhân có thành tích trong công tác hòa giải',
    'Trao tặng Kỷ niệm chương cho cán bộ ngành Tư pháp',
    'Trung tâm Trợ giúp pháp lý đón nhận Huân chương Lao động hạng Ba',
    'Công bố quyết định khen thưởng cuối năm của Giám đốc Sở',
    'Ba tập thể được tặng Cờ thi đua của UBND tỉnh',
    'Truy tặng danh hiệu Bà mẹ Việt Nam anh hùng cho 6 mẹ',
    'Thủ tướng tặng danh hiệu “Chiến sĩ thi đua toàn quốc” cho một công chức tư pháp',
  ],
  'good-practice': [
    'Cách làm hay trong phong trào thi đua ở tổ hòa giải thôn Đông',
    'Mô hình mới trong phong trào thi đua cải cách hành chính ở phường Trần Phú',
    'Điển hình tiên tiến: mô hình hay về hòa giải ở cơ sở',
    'Mô hình mới giúp người dân làm thủ tục nhanh',
    'Mô hình hay trong công tác hòa giải ở cơ sở tại xã Tân Tiến',
    'Cách làm sáng tạo trong cải cách thủ tục hành chính của Văn phòng Sở',
    'Mô hình “Ngày thứ Bảy vì dân” ở xã Hiệp Hòa',
    'Hiệu quả từ mô hình “Câu lạc bộ pháp luật”',
    'Xã Tân Tiến: Mô hình mới “Cà phê pháp luật” phát huy hiệu quả',
  ],
  'good-person': [
    'Gương người tốt, việc tốt: chị cán bộ hộ tịch tận tụy với dân',
    'Người tốt - việc tốt ở tổ dân phố số 5',
    'Gương sáng trong công tác hòa giải ở vùng cao',
    'Tấm gương cựu chiến binh làm đường cho thôn',
    'Người cán bộ tư pháp hết lòng vì dân',
    'Nữ hòa giải viên 20 năm gắn bó với tổ hòa giải',
    'Điển hình tiên tiến: Trưởng phòng Nguyễn Văn An với nhiều sáng kiến',
    'Tấm gương điển hình trong phong trào thi đua ngành Tư pháp',
  ],
  other: [
    'Mô hình nuôi ong hiệu quả của một hợp tác xã',
    'Mô hình kinh doanh mới của doanh nghiệp vận tải',
    'Người dân gắn bó với làng nghề trong phong trào phát động từ xã',
    'Phát động chiến dịch tiêm chủng mở rộng',
    'Phát động Tết trồng cây đời đời nhớ ơn Bác Hồ',
    'Phát động ủng hộ đồng bào vùng lũ',
    'Phát động Tháng Thanh niên năm 2025',
    'Phát động cuộc thi viết về gương điển hình thi đua yêu nước',
    'Phát động tấn công cao điểm trấn áp tội phạm',
    'Hưởng ứng phong trào thi đua do Thủ tướng Chính phủ phát động',
    'Kết quả sau 5 năm phát động phong trào thi đua',
    'Trường Tiểu học Hoa Sen tổng kết năm học 2024 - 2025',
    'Tổng kết năm học và khen thưởng học sinh giỏi',
    'Tổng kết 10 năm thi hành Luật Thi đua, khen thưởng',
    'Tổng kết công tác hội và phong trào nông dân năm 2018',
    'Tổng kết giải bóng đá thiếu niên',
    'Tổng kết chuyên án ma túy, bắt giữ 5 đối tượng',
    'Sơ kết 6 tháng thực hiện Đề án 06',
    'Sơ kết học kỳ I năm học 2024 - 2025',
    'Hội đồng Thi đua - Khen thưởng tỉnh họp phiên thứ hai',
    'Tập huấn nghiệp vụ công tác thi đua, khen thưởng',
    'Lấy ý kiến về việc đề nghị khen thưởng Huân chương Lao động',
    'Đề nghị tặng Bằng khen của Thủ tướng cho hai tập thể',
    'Xét tặng danh hiệu Nghệ nhân ưu tú đợt 2',
    'Quy định mới về tặng Kỷ niệm chương ngành Tư pháp',
    'Mức tiền thưởng kèm theo Bằng khen năm 2025',
    'Chủ tịch UBND tỉnh được tặng Bằng khen cho tập thể khi nào?',
    'Nghị định 98 hướng dẫn Luật Thi đua, khen thưởng',
    'Làm giả bằng khen để nhận ưu đãi, một giám đốc bị khởi tố',
    'Tòa tuyên án nhóm lừa đảo tặng quà người già',
    'Trao tặng nhà tình nghĩa cho gia đình chính sách',
    'Trao Huy hiệu 50 năm tuổi Đảng',
    'Trao giải cuộc thi Rung chuông vàng',
    'Đội tuyển giành huy chương vàng tại đại hội thể thao',
    'Nhận bằng xếp hạng di tích cấp tỉnh',
    'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
    'Trách nhiệm nêu gương của cán bộ, đảng viên',
    'Những gương mặt trẻ tiêu biểu năm 2024',
    'Gương chiếu hậu xe máy: lắp thế nào cho đúng luật',
    'Hội nghị biểu dương gương người tốt, việc tốt',
    'Mô hình trồng dưa lưới cho thu nhập cao',
    'Nhân rộng điển hình tiên tiến trong phong trào thi đua',
    'Ngành Tư pháp bước vào đợt thi đua thứ hai năm 2024',
    'Chạy theo bệnh thành tích trong thi đua ở trường học',
    'Cựu giám đốc từng nhận Huân chương Lao động hầu tòa',
    'Tổng thống trao tặng Huân chương cho phi hành gia',
    'Gương sáng trong học tập và làm theo Bác',
    'Giá vàng hôm nay 08/2: tăng mạnh',
    '',
  ],
}

describe('the kind by the title', () => {
  const cases = Object.entries(TITLES).flatMap(([kind, titles]) =>
    titles.map((title) => [kind, title] as const),
  )

  it('has many cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  it.each(cases)('%s: %s', (kind, title) => {
    expect(inferPostKind(titled(title))).toBe(kind)
  })

  it.each(cases)('is the same however the letters are composed (%s): %s', (kind, title) => {
    expect(inferPostKind(titled(title.normalize('NFD').replaceAll(' ', '\u00a0')))).toBe(kind)
  })
})

describe('the kind without a telling title', () => {
  it('is read from the heading line of a body that was given alone', () => {
    const body = `Sơ kết phong trào thi đua 6 tháng đầu năm\n${BODY}`
    expect(inferPostKind(bodyDraft(body))).toBe('interim-review')
  })

  it('is not read from prose', () => {
    expect(inferPostKind(bodyDraft(`Sở sơ kết phong trào thi đua và nghỉ.\n${BODY}`))).toBe('other')
    expect(inferPostKind(bodyDraft('Sở sơ kết phong trào thi đua'))).toBe('other')
    const long = `Sáng nay, trong không khí phấn khởi, ${'cán bộ các phòng '.repeat(12)}dự sơ kết phong trào thi đua`
    expect(inferPostKind(bodyDraft(`${long}\n${BODY}`))).toBe('other')
  })

  it('is read from the lead when the title speaks of emulation', () => {
    const summary =
      'Sáng 05/7/2024, Sở Tư pháp tổ chức hội nghị sơ kết công tác tư pháp và phong trào thi đua.'
    expect(inferPostKind(titled('Nhiều điểm sáng trong phong trào thi đua', { summary }))).toBe(
      'interim-review',
    )
    expect(inferPostKind(titled('Nhiều điểm sáng sáu tháng đầu năm', { summary }))).toBe('other')
  })

  it.each([
    ['Mô hình mới, cách làm hay', 'good-practice'],
    ['Gương người tốt, việc tốt', 'good-person'],
    ['Thi đua - Khen thưởng', 'other'],
    ['Tin hoạt động', 'other'],
  ])('may be told by the category “%s”', (category, kind) => {
    expect(inferPostKind(titled('Tổ hòa giải thôn Đông và những buổi tối thứ Tư', { category }))).toBe(kind)
  })
})
