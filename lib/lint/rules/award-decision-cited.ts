/** A decision that commends is cited with its number and day, not only with its issuer. */
import { findUnnumberedDecision } from '../awards/unnumbered-decision'
import { draftRule } from './define-rule'

export const awardDecisionCited = draftRule({
  id: 'award-decision-cited',
  group: 'award',
  title: 'Quyết định khen thưởng ghi rõ số, ngày',
  why: 'Bài nhắc đến quyết định khen thưởng nhưng không ghi số, ngày thì người đọc không tra cứu, đối chiếu được danh sách.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (viện dẫn văn bản); thông lệ đăng tin khen thưởng' },
  severity: 'hint',
  bad: [
    'Theo ⟦Quyết định của Chủ tịch UBND tỉnh⟧, 05 tập thể được tặng Bằng khen.',
    'Giám đốc Sở đã công bố ⟦quyết định tặng⟧ Giấy khen cho 05 tập thể.',
    'Giấy khen được tặng cho 05 tập thể tại ⟦Quyết định khen thưởng của Giám đốc Sở Tư pháp⟧.',
  ],
  good: [
    'Theo Quyết định số 163/QĐ-UBND ngày 22/01/2024 của Chủ tịch UBND tỉnh, 05 tập thể được tặng Bằng khen.',
    'Theo Quyết định của Chủ tịch UBND tỉnh số 163/QĐ-UBND ngày 22/01/2024, 05 tập thể được tặng Bằng khen.',
    'Ban Tổ chức công bố quyết định khen thưởng; 05 tập thể được tặng Giấy khen.',
    'Giám đốc Sở công bố Quyết định số 15/QĐ-STP ngày 05/01/2024 về việc tặng Giấy khen cho 05 tập thể.',
    'Theo Quyết định của Chủ tịch UBND tỉnh, tuyến đường được mở rộng. Năm ngoái xã được tặng Bằng khen.',
    {
      summary: 'Quyết định số 163/QĐ-UBND ngày 22/01/2024 của Chủ tịch UBND tỉnh về việc tặng Bằng khen.',
      body: 'Theo Quyết định của Chủ tịch UBND tỉnh, 05 tập thể được tặng Bằng khen.',
    },
  ],

  needs: ['award', 'reference'],
  *check({ blocks }) {
    for (const block of blocks) {
      const part = findUnnumberedDecision(block)
      if (!part) continue
      // A number elsewhere in the post is that of the same decision, or of one that the reader can tell apart.
      if (blocks.some(({ mentions }) => mentions.some(isNumberedDecision))) return
      yield {
        at: { ...part, block: block.block },
        message: 'Quyết định khen thưởng chưa ghi số, ngày ban hành',
      }
      return
    }
  },
})

const isNumberedDecision = (mention: { kind: string; canonical?: string | null }): boolean =>
  mention.kind === 'reference' && /(?:^|[/-])QĐ/.test(mention.canonical ?? '')
