/** What a person typed, free of any portal: named fields of plain text. Nothing here knows where it came from. */
import type { CalendarDate } from './calendar'

/** One field of a post. Blocks (paragraphs, list items, table cells, captions) are the lines of `text`. */
export interface Field {
  /** Stable name: `title`, `summary`, `body`, `author`, … (see required-fields.ts for the known ones). */
  readonly name: string
  /** What the portal calls it, as its editors know it: `Tiêu đề`. */
  readonly label: string
  /** True when the portal or the norm demands it; an empty required field is a finding. */
  readonly required: boolean
  /** The text as given, never normalised: every offset counts UTF-16 code units in this string. */
  readonly text: string
}

export interface Draft {
  readonly fields: readonly Field[]
  /** The post's own publication day. It beats today: archive posts are judged by their own day. */
  readonly publishedOn: CalendarDate | null
}

/** A stretch of one field. It carries its own text, so that whoever applies an edit can refuse a stale one. */
export interface Span {
  readonly field: string
  /** UTF-16 offsets in the field's text as given. start = end = 0 with empty text stands for the whole field. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The body of a post with no other fields, as `check FILE.txt` reads one. Nothing in it is required. */
export function bodyDraft(text: string, publishedOn: CalendarDate | null = null): Draft {
  return { fields: [{ name: 'body', label: 'Nội dung', required: false, text }], publishedOn }
}
