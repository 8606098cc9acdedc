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
    'Luật số ⟦06/2019/QH15⟧ và Thông tư số 21/⟦2022⟧/TT-BNNMT; Luật số ⟦08/2022/QH14 ngày 15/6/2022⟧; Thông tư số 12/2025/TT-BTTTT ngày ⟦10/4/2025⟧ của Bộ trưởng Bộ Thông tin và Truyền thông',
    'Kế hoạch số 30/KH-STP ngày ⟦15/01/2014⟧ của Sở Tư pháp thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014; Kế hoạch số 18/KH-STP ngày ⟦12/5/2023⟧ triển khai thực hiện Nghị định số 98/2023/NĐ-CP; Thông tư số 12/2019/TT-BNV ngày ⟦04/11/2019⟧ hướng dẫn Nghị định số 98/2023/NĐ-CP',
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
    'Thông tư số 12/2019/TT-BNV ngày 04/11/2019 hướng dẫn Nghị định số 91/2017/NĐ-CP; Luật số 05/2021/QH15 ngày 25/7/2021',
    'Kế hoạch số 18/KH-STP ngày 05/02/2024 triển khai thực hiện Nghị định số 98/2023/NĐ-CP; Nghị định số 98/2023/NĐ-CP thi hành Luật Thi đua, khen thưởng năm 2022',
    'Công văn số 12/BTTTT-VP ngày 28/02/2025 và Quyết định số 15/QĐ-BTC ngày 10/4/2025 của Bộ trưởng Bộ Tài chính',
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
