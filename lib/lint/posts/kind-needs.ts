/** What a post of each kind tells its readers: the facts, why they are due, by what custom or law, how strictly. */
import type { Severity, Source } from '../finding'
import type { FactId } from './fact-patterns'
import type { PostKind } from './post-kind'

export interface FactNeed {
  readonly fact: FactId
  /** As an item of a checklist. */
  readonly label: string
  /** What is wrong when it is missing. */
  readonly missing: string
  readonly why: string
  readonly source: Source
  readonly severity: Severity
  /** Due only when the text tells this as well: no one signs for an award that nobody got. */
  readonly onlyWith?: FactId
}

const CUSTOM: Source = { text: 'Thông lệ đưa tin về thi đua, khen thưởng trên cổng thông tin điện tử' }
const PRINCIPLES: Source = {
  text: 'Luật Thi đua, khen thưởng số 06/2022/QH15 (nguyên tắc chính xác, công khai, minh bạch, kịp thời)',
}
const AUTHORITIES: Source = {
  text: 'Luật Thi đua, khen thưởng số 06/2022/QH15, các điều 77 đến 80 (thẩm quyền quyết định khen thưởng)',
}
const CITING: Source = { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (viện dẫn văn bản)' }

type Words = Pick<FactNeed, 'label' | 'missing' | 'why' | 'source'>

const WORDS: Readonly<Partial<Record<FactId, Words>>> = {
  plan: {
    label: 'Kế hoạch phát động (số, ngày, cơ quan)',
    missing: 'Chưa dẫn số, ngày của kế hoạch phát động phong trào',
    why: 'Người đọc cần biết phong trào do cơ quan nào phát động, theo văn bản số mấy, ban hành ngày nào.',
    source: CITING,
  },
  period: {
    label: 'Đợt, chuyên đề và thời gian thi đua',
    missing: 'Chưa nêu đợt thi đua hoặc thời gian thi đua',
    why: 'Kết quả và chỉ tiêu thi đua chỉ có nghĩa khi biết thuộc đợt nào, từ bao giờ đến bao giờ.',
    source: CUSTOM,
  },
  targets: {
    label: 'Nội dung, chỉ tiêu thi đua',
    missing: 'Chưa nêu nội dung hoặc chỉ tiêu thi đua',
    why: 'Tập thể, cá nhân hưởng ứng cần biết thi đua làm gì và phấn đấu đến mức nào.',
    source: CUSTOM,
  },
  occasion: {
    label: 'Ngày kỷ niệm được chào mừng',
    missing: 'Chưa nêu ngày lễ, ngày kỷ niệm mà đợt thi đua chào mừng',
    why: 'Đợt thi đua thường lập thành tích chào mừng ngày lễ lớn, ngày truyền thống trong năm.',
    source: CUSTOM,
  },
  results: {
    label: 'Kết quả bằng số liệu',
    missing: 'Chưa nêu kết quả bằng số liệu',
    why: 'Kết quả phải có số liệu thì mới đối chiếu được với chỉ tiêu và làm căn cứ khen thưởng.',
    source: CUSTOM,
  },
  recipients: {
    label: 'Số tập thể, cá nhân được khen',
    missing: 'Chưa nêu số tập thể, số cá nhân được khen thưởng',
    why: 'Số tập thể, cá nhân trong bài phải có để khớp với danh sách và quyết định khen thưởng.',
    source: PRINCIPLES,
  },
  award: {
    label: 'Hình thức khen hoặc danh hiệu',
    missing: 'Chưa nêu hình thức khen thưởng hoặc danh hiệu thi đua',
    why: 'Phải gọi đúng tên hình thức khen thưởng, danh hiệu thi đua như trong quyết định.',
    source: PRINCIPLES,
  },
  decision: {
    label: 'Quyết định khen thưởng (số, ngày)',
    missing: 'Chưa nêu số, ngày quyết định khen thưởng',
    why: 'Số và ngày của quyết định giúp người đọc tra lại được việc khen thưởng.',
    source: CITING,
  },
  signer: {
    label: 'Người, cấp quyết định khen thưởng',
    missing: 'Chưa nêu ai, cấp nào quyết định khen thưởng',
    why: 'Mỗi hình thức khen thưởng, danh hiệu thi đua do một cấp quyết định; người trao có thể không phải người ký.',
    source: AUTHORITIES,
  },
  'hand-over': {
    label: 'Nơi, ngày trao và người trao',
    missing: 'Chưa nêu ai trao phần thưởng',
    why: 'Tin về lễ trao cần nơi, ngày trao và người trao; người trao thay thì ghi “thừa ủy quyền”.',
    source: CUSTOM,
  },
  practice: {
    label: 'Tên mô hình, cách làm',
    missing: 'Chưa nêu tên mô hình hoặc cách làm',
    why: 'Có tên gọi thì nơi khác mới hỏi và học theo được.',
    source: CUSTOM,
  },
  person: {
    label: 'Họ và tên người được nêu gương',
    missing: 'Chưa nêu đủ họ và tên người được nêu gương',
    why: 'Nêu gương phải rõ người: đủ họ, tên để không nhầm với người khác.',
    source: CUSTOM,
  },
  unit: {
    label: 'Đơn vị hoặc nơi cư trú',
    missing: 'Chưa nêu đơn vị công tác hoặc nơi cư trú',
    why: 'Người đọc cần biết việc tốt, cách làm hay là của đơn vị, địa phương nào.',
    source: CUSTOM,
  },
  since: {
    label: 'Thời gian của việc làm',
    missing: 'Chưa nêu thời gian của việc làm',
    why: 'Có thời gian thì mới thấy việc làm bền bỉ đến đâu và còn mới hay không.',
    source: CUSTOM,
  },
}

const need = (fact: FactId, severity: Severity, onlyWith?: FactId): FactNeed => ({
  fact,
  ...WORDS[fact]!,
  severity,
  ...(onlyWith && { onlyWith }),
})

const REVIEW: readonly FactNeed[] = [
  need('period', 'hint'),
  need('plan', 'hint'),
  need('results', 'warning'),
  need('recipients', 'warning', 'awarding'),
  need('decision', 'warning', 'awarding'),
  need('signer', 'hint', 'awarding'),
]

/** The facts a post of each kind tells, in the order in which they are usually told. */
export const KIND_NEEDS: Readonly<Record<PostKind, readonly FactNeed[]>> = {
  launch: [
    need('plan', 'warning'),
    need('period', 'warning'),
    need('targets', 'hint'),
    need('occasion', 'hint'),
  ],
  'interim-review': REVIEW,
  'final-review': REVIEW,
  commendation: [
    need('award', 'warning'),
    need('recipients', 'warning'),
    need('decision', 'warning'),
    need('signer', 'warning'),
    need('hand-over', 'hint', 'handing'),
  ],
  'good-practice': [
    need('practice', 'hint'),
    need('unit', 'hint'),
    need('since', 'hint'),
    need('results', 'hint'),
  ],
  'good-person': [need('person', 'warning'), need('unit', 'warning'), need('since', 'hint')],
  other: [],
}
