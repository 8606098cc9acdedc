/** What a post cites as applying applied on its own day. It keeps silent where the writer knows, looks back or quotes. */
import { findOutdated } from '../references/outdated-documents'
import { reportOutdated } from '../references/outdated-report'
import { draftRule } from './define-rule'

const post = (body: string, publishedOn = '2026-11-23') => ({ title: 'Tin hoạt động', body, publishedOn })

export const referenceInForce = draftRule({
  id: 'reference-in-force',
  group: 'reference',
  title: 'Văn bản viện dẫn còn hiệu lực vào ngày đăng',
  why: 'Văn bản đã hết hiệu lực hoặc đã được thay thế vào ngày đăng thì không nên dẫn làm căn cứ.',
  source: { text: 'Hiệu lực theo danh mục văn bản của công cụ' },
  severity: 'warning',
  bad: [
    post('Sở thực hiện ⟦Nghị định số 98/2023/NĐ-CP⟧ ngày 31/12/2023 của Chính phủ về thi đua, khen thưởng.'),
    post('Việc khen thưởng thực hiện theo ⟦Nghị định 91/2017/NĐ-CP⟧ và hướng dẫn của Bộ.', '2024-06-01'),
    post(
      'Quán triệt ⟦Chỉ thị số 34-CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua.',
    ),
    post(
      'Tuyên truyền ⟦Luật Thi đua, khen thưởng năm 2003⟧ (sửa đổi, bổ sung năm 2005, 2013) tới cán bộ, Nhân dân.',
      '2024-06-01',
    ),
    post('Tổ chức tập huấn ⟦Luật Xử lý vi phạm hành chính năm 2012⟧ cho công chức cấp xã.'),
    post('Việc giám định được làm theo ⟦Luật Thi hành án dân sự năm 2025⟧ và hồ sơ gốc.', '2026-03-01'),
    post('Thực hiện ⟦Thông tư 05/2018/TT-BTP⟧ ngày 07/6/2018 của Bộ Tư pháp.', '2024-06-01'),
    'Ngày 20/10/2026, Sở triển khai ⟦Nghị định số 98/2023/NĐ-CP⟧ ngày 31/12/2023 của Chính phủ.',
  ],
  good: [
    post('Sở thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.', '2024-01-31'),
    post('Việc khen thưởng thực hiện theo Nghị định 91/2017/NĐ-CP và hướng dẫn của Bộ.', '2023-11-01'),
    post('Nghị định số 152/2025/NĐ-CP thay thế Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.'),
    post(
      'Trước đây, theo Nghị định số 98/2023/NĐ-CP, hồ sơ gồm hai bản. Nghị định số 98/2023/NĐ-CP đã hết hiệu lực.',
    ),
    post('Sở tổng kết 10 năm thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.'),
    post('Năm 2019, Sở đã tổ chức thi tìm hiểu Nghị định 91/2017/NĐ-CP tại ba huyện.'),
    post('Bài phát biểu có đoạn: “Thực hiện Nghị định số 98/2023/NĐ-CP, tỉnh đã khen thưởng kịp thời”.'),
    post('Các đồng chí được tặng Bằng khen; ông đã được khen thưởng theo Nghị định số 91/2017/NĐ-CP.'),
    post('Thực hiện Chỉ thị số 34-CT/TW ngày 15/8/2023 của Bộ Chính trị; Quyết định số 37/2018/QĐ-UBND.'),
    post(
      'Luật Xử lý vi phạm hành chính năm 2012 (sửa đổi, bổ sung năm 2020) và Luật Thi đua, khen thưởng năm 2022.',
    ),
    post('Từ ngày 01/7/2026, vụ việc được giải quyết theo Luật Thi hành án dân sự năm 2025.', '2026-03-01'),
    post('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'),
    post('Sở phổ biến Luật Thi hành án dân sự năm 2025 cho đội ngũ chấp hành viên.', '2026-03-01'),
    post(
      'Kết quả: 12 tập thể được khen thưởng theo Thông tư 12/2019/TT-BNV.\nĐến nay áp dụng Thông tư 15/2025/TT-BNV.',
    ),
    post(
      'Điều 1. Phạm vi\nĐiều 2. Áp dụng Nghị định 91/2017/NĐ-CP, ngày 01/01/2018\nĐiều 3. 02/01/2018 có Chương\nĐiều 4. Từ 03/01/2018\nĐiều 5. Từ 04/01/2018',
    ),
    'Ngày 20/10/2019, Sở triển khai Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ.',
  ],
  fixed: [
    [
      'Thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ, có ý kiến. Nghị định số 98/2023/NĐ-CP rất quan trọng.',
      'Thực hiện Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ, có ý kiến. Nghị định số 152/2025/NĐ-CP rất quan trọng.',
    ],
    ['Phổ biến Luật Thi đua, khen thưởng năm 2003.', 'Phổ biến Luật Thi đua, khen thưởng năm 2022.'],
  ],

  needs: ['reference', 'named-reference', 'date'],
  check: (reading) => findOutdated(reading).map((outdated) => reportOutdated(outdated, reading)),
})
