/** What a person typed, free of any portal: named fields of plain text. Nothing here knows where it came from. */
import type { CalendarDate } from './calendar'
import type { PostKind } from './posts/post-kind'
import { type KeptLines, keptLines } from './text-change'

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

/**
 * A field given by its lines, and then by what changes in them: nobody has to compare two long texts to find the
 * change. The text is made of the lines, and the change is how they were made, so none can disagree with another.
 */
export class LinedField implements Field {
  readonly name: string
  readonly label: string
  readonly required: boolean
  /** `text` between its `\n`. */
  readonly lines: readonly string[]
  declare readonly text: string
  #joined: string | null = null
  #before: { readonly lines: readonly string[]; readonly kept: KeptLines } | null = null
  /** Beginnings that were asked for, by their lengths: each with the number of lines it takes. */
  #heads: ReadonlyMap<number, Head> = NO_HEADS

  constructor(about: Omit<Field, 'text'>, lines: readonly string[]) {
    this.name = about.name
    this.label = about.label
    this.required = about.required
    // A copy: a list that somebody changes later would be compared with itself.
    this.lines = lines.slice()
    Object.defineProperty(this, 'text', OWN_TEXT)
  }

  /** The field after a change: the first `head` and the last `tail` lines with others between them. */
  withChange(
    { head, tail }: KeptLines,
    fresh: readonly string[],
    about: Omit<Field, 'text'> = this,
  ): LinedField {
    const { lines } = this
    const field = new LinedField(about, lines.slice(0, head).concat(fresh, lines.slice(lines.length - tail)))
    field.#before = { lines, kept: { head, tail } }
    field.#heads = keptHeads(this.#heads, head)
    return field
  }

  /** What is kept of earlier lines; null when all is. */
  keptOf(lines: readonly string[]): KeptLines | null {
    return this.#before?.lines === lines ? this.#before.kept : keptLines(lines, this.lines)
  }

  /** The text, joined when it is first asked for. */
  static textOf(field: LinedField): string {
    field.#joined ??= field.lines.join('\n')
    return field.#joined
  }

  /** The first characters, as `headOf` says. */
  static headOf(field: LinedField, length: number): string {
    const known = field.#heads.get(length)
    if (known) return known.text
    const { lines } = field
    let count = 0
    let reach = 0
    while (count < lines.length && reach <= length) reach += lines[count++]!.length + 1
    const text = lines.slice(0, count).join('\n').slice(0, length)
    field.#heads = new Map([...field.#heads, [length, { count, text }]])
    return text
  }
}

interface Head {
  readonly count: number
  readonly text: string
}

const NO_HEADS: ReadonlyMap<number, Head> = new Map()

/** Those of which no line has changed. A text that was shorter than asked for may have grown. */
function keptHeads(heads: ReadonlyMap<number, Head>, lines: number): ReadonlyMap<number, Head> {
  const isKept = (length: number, { count, text }: Head) => count <= lines && text.length === length
  for (const [length, head] of heads)
    if (!isKept(length, head)) return new Map([...heads].filter((each) => isKept(...each)))
  return heads
}

/** A property of the object itself, so that a spread or a clone of a field has its text. */
const OWN_TEXT: PropertyDescriptor = {
  enumerable: true,
  get(this: LinedField) {
    return LinedField.textOf(this)
  },
}

/** The first characters of a field: at least so many, when it has them. It joins no long text. */
export function headOf(field: Pick<Field, 'text'>, length: number): string {
  return field instanceof LinedField ? LinedField.headOf(field, length) : field.text.slice(0, length)
}

export interface Draft {
  readonly fields: readonly Field[]
  /** The post's own publication day. It beats today: archive posts are judged by their own day. */
  readonly publishedOn: CalendarDate | null
  /** What kind of post the person says it is; left out or null: its words are asked (posts/infer-post-kind.ts). */
  readonly kind?: PostKind | null
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
