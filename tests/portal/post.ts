/** A post as the demo portal keeps it: what the browser sent, field by field, nothing put right. */

export const CATEGORIES: Readonly<Record<string, string>> = {
  'tin-hoat-dong': 'Tin hoạt động',
  'thi-dua-khen-thuong': 'Thi đua, khen thưởng',
  'pho-bien-phap-luat': 'Phổ biến, giáo dục pháp luật',
  'thong-bao': 'Thông báo',
}

/** The form's own fields, under the names that it posts. */
export interface PostFields {
  readonly title: string
  readonly summary: string
  /** A key of CATEGORIES, or empty. */
  readonly category: string
  /** YYYY-MM-DD, or empty. */
  readonly publishedOn: string
  readonly author: string
  readonly source: string
  readonly coverCaption: string
  readonly coverAlt: string
  /** HTML as the rich-text editor gave it. */
  readonly body: string
}

export interface Post extends PostFields {
  readonly id: number
  readonly status: 'draft' | 'published'
  /** File name as the person uploaded it; empty without a cover. */
  readonly coverName: string
}

export const NO_FIELDS: PostFields = {
  title: '',
  summary: '',
  category: '',
  publishedOn: '',
  author: '',
  source: '',
  coverCaption: '',
  coverAlt: '',
  body: '',
}
