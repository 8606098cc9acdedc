/** A cited document was issued before the post, after the law that it details, and while its issuer existed. */
import type { Block, Part } from '../blocks'
import { type DateSlip, findDateSlip } from '../references/date-slips'
import { type Correction, draftRule, type Place, type Report } from './define-rule'

const post = (body: string, publishedOn = '2024-06-01') => ({ title: 'Tin hoạt động', body, publishedOn })

export const referenceDatePlausible = draftRule({
  id: 'reference-date-plausible',
  group: 'reference',
  title: 'Ngày của văn bản viện dẫn hợp lý',
  why: 'Văn bản được viện dẫn phải ban hành trước ngày đăng bài và sau văn bản mà nó hướng dẫn, thi hành.',
  source: {
    text: 'Đối chiếu với ngày đăng, với văn bản được hướng dẫn và với nhiệm kỳ của cơ quan ban hành',
  },
  severity: 'warning',
  bad: [
    post('Thực hiện Quyết định số 15/QĐ-UBND ngày ⟦05/11/2024⟧ của Chủ tịch UBND tỉnh.'),
    post('Thông tư số 12/⟦2026⟧/TT-BNV hướng dẫn việc này.'),
    'Nghị định số 77/⟦2020⟧/NĐ-CP quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng năm 2022',
    'Kế hoạch số 12/KH-UBND ngày ⟦05/01/2020⟧ thực hiện Quyết định số 1521/QĐ-TTg ngày 06/10/2020',
    'Luật số 06/⟦2019⟧/QH15 và Thông tư số 21/⟦2022⟧/TT-BNNMT',
  ],
  good: [
    post('Thực hiện Quyết định số 15/QĐ-UBND ngày 01/6/2024 và Quyết định số 18/QĐ-UBND ngày 05/11/2023.'),
    post(
      'Quyết định số 15/QĐ-UBND có hiệu lực từ ngày 05/11/2024; Luật số 31/2024/QH15 có hiệu lực năm 2025.',
    ),
    post('Thực hiện Quyết định số 15/QĐ-UBND, ngày 05/11/2024, Sở sẽ tổ chức hội nghị.'),
    post(
      'Luật số 31/2024/QH15; Luật số 72/2025/QH15; Nghị định số 152/2025/NĐ-CP và Nghị định số 9/2026/NĐ-CP.',
      '2023-01-01',
    ),
    post('Dự kiến Quyết định số 15/QĐ-UBND ngày 05/11/2024 sẽ bãi bỏ văn bản cũ.'),
    'Nghị định số 98/2023/NĐ-CP quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng năm 2022',
    'Kế hoạch số 210/KH-UBND ngày 28/12/2020 thực hiện Luật Thi đua, khen thưởng năm 2021',
    'Nghị định số 34/2016/NĐ-CP ngày 14/5/2016 quy định chi tiết Luật năm 2015, được sửa đổi bởi Nghị định số 154/2020/NĐ-CP',
    'Nghị định số 34/2016/NĐ-CP ngày 14/5/2016; Nghị định số 154/2020/NĐ-CP ngày 31/12/2020',
    'Luật số 01/2021/QH15; Nghị quyết số 30/2021/QH15; Luật số 09/2026/QH16; Thông tư số 05/2025/TT-BTTTT',
    'Quyết định số 15/QĐ-BTTTT ngày 10/01/2025; Thông tư số 01/2025/TT-BNNMT ngày 15/5/2025',
  ],

  needs: ['reference'],
  check(reading) {
    const found: { readonly block: Block; readonly slip: DateSlip }[] = []
    for (const { block, mentions } of reading.blocks) {
      for (let i = 0; i < mentions.length; i++) {
        const slip = findDateSlip(block.text, mentions, i, reading)
        if (slip) found.push({ block, slip })
      }
    }
    // Where many documents are later than the post, it was rewritten since, and its day is what is wrong.
    const isRewritten = found.filter(({ slip }) => slip.kind === 'after').length > MOST_AFTER
    return found
      .filter(({ slip }) => !isRewritten || slip.kind !== 'after')
      .map(({ block, slip }) => reportOf(block, slip))
  },
})

const MOST_AFTER = 2

function reportOf(block: Block, { at, message, fixes }: DateSlip): Report<Place> {
  const edits = (correction: Correction<Part>) =>
    correction.edits.map((edit) => ({ ...edit, at: { ...edit.at, block } }))
  return {
    at: { ...at, block },
    message,
    fixes: fixes.map((correction) => ({ ...correction, edits: edits(correction) })),
  }
}
