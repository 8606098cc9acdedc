/** The kinds of posts in the words of those who write them. */
import type { PostKind } from './post-kind'

export const KIND_NAMES: Readonly<Record<PostKind, string>> = {
  launch: 'Phát động thi đua',
  'interim-review': 'Sơ kết thi đua',
  'final-review': 'Tổng kết thi đua',
  commendation: 'Quyết định khen thưởng',
  'good-practice': 'Cách làm hay, mô hình mới',
  'good-person': 'Người tốt, việc tốt',
  other: 'Bài khác',
}
