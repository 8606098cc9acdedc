/** Every character is the Unicode letter that it looks like: nothing lost, no look-alikes, no text of old encodings. */
import { ENCODING_SIGN, UNUSUAL_SIGN } from '../signs/sign'
import { findEncodingSlips } from '../wording/encoding-slips'
import { blockRule } from './define-rule'

export const encodingSound = blockRule({
  id: 'encoding-sound',
  group: 'wording',
  title: 'Chữ đúng bảng mã Unicode',
  why: 'Chữ sai bảng mã hiện thành ký tự lạ hoặc trông đúng nhưng tìm kiếm, sao chép không ra. Văn bản dùng bộ mã Unicode theo TCVN 6909:2001.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (phông chữ, bộ mã ký tự Unicode TCVN 6909:2001)' },
  severity: 'error',
  bad: [
    'Các đại ⟦bi\ufffdu⟧ dự hội nghị tổng kết.',
    'Các đại ⟦bi??u⟧ dự hội nghị tổng kết.',
    'Căn cứ Quyết định số ⟦163/QÐ-UBND⟧ ngày 22/01/2024.',
    'Nghị định số ⟦98/2023/NĐ-С\u0420⟧ của Chính phủ, công tác bồi ⟦dƣỡng⟧ cán bộ.',
    '⟦Uû ban nh©n d©n tØnh B¾c Giang⟧\n⟦KÕ ho¹ch sè 15/KH-UBND ngµy 22/01/2024 cña UBND tØnh⟧',
    '⟦Uûy ban nhaân daân tænh Baéc Giang⟧',
    'CỘNG ⟦HÕA⟧ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Kế hoạch số ⟦15/KH\u00ad-UBND⟧ ngày ⟦22/0\u200b1/2024⟧.',
    'Công tác tư pháp \u00b7 hộ tịch ⟦\uf0e0⟧ kết quả.',
  ],
  good: [
    'Các đại biểu dự hội nghị tổng kết; có đúng không??',
    'Căn cứ Quyết định số 163/QĐ-UBND ngày 22/01/2024.',
    'Nhiệt độ 37°C, diện tích 120 m², bụi PM2.5 là 35 μg/m³, góc α, β; 5 Ω.',
    'Nhà thơ Пушкин và tàu Су-57; đoàn Москва; cầu thủ Müller, Núñez, Mbappé.',
    'Café, résumé, à la carte, château, garçon và Größe.',
    'THEO DÕI, VÕ VĂN A, RÕ RÀNG, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'ủy ban, uỷ ban, hòa, hoà, “ngoặc kép” – gạch ngang … § 5, © 2024, ® và ™',
    '\ufeffKế hoạch số 15/KH-UBND\u00a0ngày\u00a022/01/2024\u200b của UBND tỉnh',
    'Hội nghi\u0323 tổng kê\u0301t công tác tư pháp năm 2024',
    'https://example.gov.vn/tim-kiem?q=a??b',
    'Số đo 5µm, 1½ giờ, ±3, 10º, «trích dẫn», naïve',
    '\uf0b7 Công tác xây dựng văn bản',
    'Ai làm??? Làm gì?? Không rõ.',
    'cà phê à, ồ, thế à; đã có 05 đơn vị',
    'Thị trường EU–Việt Nam, giá 5 € và 10 £, thuế 5%',
    'Vitamin β-caroten, tia γ và γ-GT, thuốc α-amylase',
    'Mục I, II, III; nhóm A, B, C; hạng A1',
    'Tiếng Nga: “Спасибо”; tiếng Hy Lạp: “Ελλάδα”.',
  ],
  fixed: [
    ['Quyết định số 163/QÐ-UBND.', 'Quyết định số 163/QĐ-UBND.'],
    ['Bồi dƣỡng cán bộ.', 'Bồi dưỡng cán bộ.'],
    ['Uû ban nh©n d©n tØnh B¾c Giang', 'Uỷ ban nhân dân tỉnh Bắc Giang'],
    ['Ngày 22/0\u200b1/2024.', 'Ngày 22/01/2024.'],
    ['CỘNG HÕA XÃ HỘI', 'CỘNG HÒA XÃ HỘI'],
  ],

  signs: ENCODING_SIGN | UNUSUAL_SIGN,
  check: ({ block }) =>
    findEncodingSlips(block).map(({ at, message, severity, replacement, isSafe }) => ({
      at,
      message,
      severity,
      fixes:
        replacement === null
          ? []
          : [{ label: labelOf(replacement), edits: [{ at, replacement }], safe: isSafe }],
    })),
})

const LONGEST_LABEL = 60

const labelOf = (replacement: string): string =>
  replacement.length <= LONGEST_LABEL
    ? `Sửa thành ${replacement}`
    : `Chuyển sang Unicode: ${replacement.slice(0, LONGEST_LABEL)}…`
