/** What kind of post a draft is: the kinds of news about emulation and commendation, and everything else. */

export const POST_KINDS = [
  'launch',
  'interim-review',
  'final-review',
  'commendation',
  'good-practice',
  'good-person',
  'other',
] as const

export type PostKind = (typeof POST_KINDS)[number]
