/**
 * Sentences a writer may start from, by the fact they tell. What is to be filled in stands in square brackets and
 * nowhere else: the rule blanks-filled knows each of these blanks by its words.
 */
import type { FactId } from './post-facts'
import type { PostKind } from './post-kind'

type Patterns = Readonly<Partial<Record<FactId, string>>>

const REVIEW: Patterns = {
  period: 'Đợt thi đua [tên đợt hoặc chuyên đề] diễn ra từ ngày [ngày bắt đầu] đến ngày [ngày kết thúc].',
  plan: 'Thực hiện Kế hoạch số [số, ký hiệu kế hoạch] ngày [ngày ban hành] của [cơ quan ban hành] về phát động phong trào thi đua [tên phong trào], [tên đơn vị] đã triển khai đến các phòng, đơn vị.',
  results: 'Kết quả, [tên đơn vị] đã hoàn thành [số lượng] chỉ tiêu, đạt [tỷ lệ] so với kế hoạch.',
  recipients:
    '[Người quyết định khen thưởng] tặng [hình thức khen thưởng] cho [số tập thể] tập thể và [số cá nhân] cá nhân có thành tích xuất sắc.',
  award: 'Hình thức khen thưởng: [hình thức khen thưởng hoặc danh hiệu thi đua].',
  decision:
    'Việc khen thưởng thực hiện theo Quyết định số [số, ký hiệu quyết định] ngày [ngày ký] của [người quyết định khen thưởng].',
  signer: 'Quyết định khen thưởng do [chức vụ, họ tên người ký] ký ngày [ngày ký].',
  'hand-over':
    'Ngày [ngày trao], tại [nơi trao], [chức vụ, họ tên người trao] đã trao [hình thức khen thưởng] cho các tập thể, cá nhân.',
}

const BY_KIND: Readonly<Partial<Record<PostKind, Patterns>>> = {
  launch: {
    plan: 'Phong trào thi đua được phát động theo Kế hoạch số [số, ký hiệu kế hoạch] ngày [ngày ban hành] của [cơ quan ban hành].',
    period: 'Đợt thi đua bắt đầu từ ngày [ngày bắt đầu] đến hết ngày [ngày kết thúc].',
    targets: 'Phong trào tập trung vào [số nội dung] nội dung, phấn đấu đạt [chỉ tiêu cụ thể].',
    occasion: 'Đợt thi đua lập thành tích chào mừng kỷ niệm [số năm] năm [tên ngày kỷ niệm] ([mốc kỷ niệm]).',
  },
  'good-practice': {
    unit: 'Đơn vị thực hiện: [tên đơn vị].',
    practice: 'Mô hình [tên mô hình] do [tên đơn vị] xây dựng và thực hiện.',
    since: 'Mô hình được áp dụng từ [tháng, năm bắt đầu].',
    results: 'Sau [thời gian áp dụng] áp dụng, mô hình đã giúp [kết quả bằng số liệu].',
  },
  'good-person': {
    person:
      '[Họ và tên], [chức vụ hoặc nghề nghiệp], là một trong những gương người tốt, việc tốt của [tên đơn vị].',
    unit: '[Họ và tên] hiện công tác tại [tên đơn vị hoặc nơi cư trú].',
    since: 'Ngày [ngày xảy ra việc], tại [nơi xảy ra việc], [họ và tên] đã [việc làm tốt].',
  },
}

/** The sentence that tells a fact in a post of this kind; null where there is none. */
export const sentencePattern = (kind: PostKind, fact: FactId): string | null =>
  BY_KIND[kind]?.[fact] ?? (kind === 'other' ? null : (REVIEW[fact] ?? null))

/** Every blank of every pattern as it is written, brackets included. */
export const PATTERN_BLANKS: ReadonlySet<string> = new Set(
  [REVIEW, ...Object.values(BY_KIND)].flatMap((patterns) =>
    Object.values(patterns).flatMap((pattern) => pattern.match(/\[[^\]]+\]/g) ?? []),
  ),
)
