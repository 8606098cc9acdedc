/** Laws are called by their official names; one hint for each law that a draft spells otherwise. */
import { findMisspelt, type LawSpelling } from '../references/law-spellings'
import { draftRule } from './define-rule'

export const lawNamedOfficially = draftRule({
  id: 'law-named-officially',
  group: 'reference',
  title: 'Tên luật viết đúng tên chính thức',
  why: 'Tên luật viết hoa chữ cái đầu sau chữ “Luật”, giữ nguyên dấu phẩy và chữ thường như khi ban hành; một bài chỉ viết một kiểu.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II (viết hoa tên văn bản); danh mục văn bản' },
  severity: 'hint',
  bad: [
    'Quán triệt ⟦Luật Thi đua, Khen thưởng⟧ năm 2022 và Nghị định số 98/2023/NĐ-CP tới toàn ngành.',
    'Tuyên truyền ⟦Luật Thi đua khen thưởng⟧; thi hành Luật Thi đua, khen thưởng; triển khai Luật Thi đua, Khen thưởng năm 2022.',
    'Sở Tư pháp phổ biến ⟦Luật Phổ biến giáo dục pháp luật⟧ và ⟦Luật hòa giải ở cơ sở⟧ tại các xã.',
    'Hội nghị giới thiệu ⟦Luật Trợ giúp pháp lí⟧ và ⟦Luật Xử lý vi pham hành chính⟧ cho cán bộ cấp xã.',
  ],
  good: [
    'Quán triệt Luật Thi đua, khen thưởng năm 2022, Luật Thi đua, Khen thưởng năm 2003 tới toàn ngành.',
    'Luật Luật sư, Luật Hoà giải ở cơ sở và Luật Hòa giải ở cơ sở đều được giới thiệu tại hội nghị.',
    'Hội đồng Thi đua - Khen thưởng ngành họp bàn công tác thi đua, khen thưởng và kỷ luật thi đua.',
    'LUẬT THI ĐUA, KHEN THƯỞNG ĐI VÀO CUỘC SỐNG',
    'Căn cứ Luật xử lý vi phạm hành chính ngày 20/6/2012;',
    'Ông cho biết: “Luật Thi đua khen thưởng đã đi vào cuộc sống của người dân”.',
    'Luật Thi hành án hình sự, Luật Đấu thầu và Luật Cạnh tranh không thuộc chuyên đề này.',
    'Đoàn luật sư tỉnh và các luật sư tham gia trợ giúp pháp lý; pháp luật thi đua khen thưởng được phổ biến.',
  ],
  fixed: [
    [
      'Tuyên truyền Luật Thi đua khen thưởng và thi hành Luật thi đua, khen thưởng tại các đơn vị.',
      'Tuyên truyền Luật Thi đua, khen thưởng và thi hành Luật Thi đua, khen thưởng tại các đơn vị.',
    ],
    ['Phổ biến Luật phổ biến, giáo dục pháp luật ở xã.', 'Phổ biến Luật Phổ biến, giáo dục pháp luật ở xã.'],
  ],

  needs: ['named-reference'],
  *check(reading) {
    for (const spelling of findMisspelt(reading)) {
      const { wrong, official, isCertain } = spelling
      const [{ block, start, end }] = wrong as readonly [(typeof wrong)[0]]
      yield {
        at: { block, start, end },
        message: messageOf(spelling),
        fixes: [
          {
            label: wrong.length > 1 ? `Viết “${official}” ở ${wrong.length} chỗ` : `Sửa thành “${official}”`,
            safe: isCertain,
            edits: wrong.map((place) => ({
              at: { block: place.block, start: place.start, end: place.end },
              replacement: official,
            })),
          },
        ],
      }
    }
  },
})

function messageOf({ wrong, official, hasRight }: LawSpelling): string {
  const spellings = [...new Set(wrong.map(({ written }) => written))]
  const ways = spellings.length + Number(hasRight)
  if (ways === 1) return `Tên chính thức là “${official}”, bài viết “${spellings[0]}”`
  const quotes = spellings.map((one) => `“${one}”`).join(', ')
  return `Tên một luật viết ${ways} kiểu: ${quotes}${hasRight ? ` và “${official}”` : ''}; tên chính thức là “${official}”`
}
