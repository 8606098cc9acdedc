/** Articles have a capital, clauses and points have none: one hint for a draft that writes it otherwise. */
import { type ArticleSlip, findArticleSlips } from '../references/article-slips'
import { hasArticles } from '../references/law-text'
import { draftRule } from './define-rule'

export const articleCitedByNorm = draftRule({
  id: 'article-cited-by-norm',
  group: 'reference',
  title: 'Điểm, khoản, Điều viết hoa theo thể thức',
  why: 'Khi viện dẫn thì viết hoa chữ “Điều”, không viết hoa “khoản”, “điểm”, và viết từ nhỏ đến lớn: điểm a khoản 2 Điều 141.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II (viện dẫn điểm, khoản, điều)' },
  severity: 'hint',
  bad: [
    'Hội đồng xét theo ⟦Khoản 2 điều 24⟧ Luật Thi đua, khen thưởng năm 2022.',
    'Mức chi thực hiện theo quy định tại ⟦Điểm c, Khoản 1, Điều 12⟧ Nghị định số 98/2023/NĐ-CP và khoản 3 điều 5.',
    'Quyền này được nêu tại ⟦điều 55⟧ của Bộ luật Dân sự năm 2015.',
  ],
  good: [
    'Hội đồng xét theo khoản 2 Điều 24 Luật Thi đua, khen thưởng năm 2022.',
    'Khoản 2 Điều 24 Luật Thi đua, khen thưởng năm 2022 nêu rõ tiêu chuẩn xét tặng.',
    'Theo quy định tại các điểm a, b khoản 1 Điều 12 Nghị định số 98/2023/NĐ-CP và Điều 13, 14.',
    'Nghị định số 98/2023/NĐ-CP có nhiều điều mới; mỗi cán bộ nhớ 5 điều 1 lời thề.',
    'Ông nói: “Cứ theo khoản 2 điều 24 Luật Thi đua, khen thưởng mà làm”.',
    'Căn cứ Khoản 3 Điều 54 Luật Xử lý vi phạm hành chính;',
    'Điều 5. Hồ sơ theo Nghị định số 98/2023/NĐ-CP\nHồ sơ nêu tại Khoản 1 Điều 4 Nghị định số 98/2023/NĐ-CP được gửi qua mạng.',
  ],
  fixed: [
    [
      'Hội đồng xét theo Điểm a, Khoản 2, điều 24 Luật Thi đua, khen thưởng.',
      'Hội đồng xét theo điểm a khoản 2 Điều 24 Luật Thi đua, khen thưởng.',
    ],
    ['Khoản 2 điều 24 Luật Luật sư nêu rõ.', 'Khoản 2 Điều 24 Luật Luật sư nêu rõ.'],
  ],

  needs: ['reference', 'named-reference'],
  *check({ blocks }) {
    const slips = blocks.flatMap(({ block }) =>
      findArticleSlips(block.text).map((slip) => ({ slip, at: { start: slip.start, end: slip.end, block } })),
    )
    const [first] = slips
    if (!first || hasArticles(blocks)) return
    yield {
      at: first.at,
      message: `Viết hoa chưa theo thể thức: ${first.slip.written}`,
      fixes: [
        {
          label: slips.length > 1 ? `Viết theo thể thức ở ${slips.length} chỗ` : labelOf(first.slip),
          edits: slips.map(({ slip, at }) => ({ at, replacement: slip.right })),
        },
      ],
    }
  },
})

const labelOf = ({ right }: ArticleSlip): string => `Sửa thành ${right}`
