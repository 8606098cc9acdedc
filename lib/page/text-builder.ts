/**
 * Turns a walk over HTML into plain text whose lines are blocks, and remembers where each character came from.
 * Whoever walks (the DOM in text-map.ts, HTML source in the terminal check) says what it meets; what counts as a
 * block, as nothing, or as a footnote mark is decided here, once.
 */

/** A run of text that came from one origin, character by character. */
export interface Segment<Origin> {
  /** Offsets in the built text. */
  readonly start: number
  readonly end: number
  readonly origin: Origin
  /** Offset in the origin of the run's first character. */
  readonly originStart: number
}

export interface BuiltText<Origin> {
  readonly text: string
  /** In the order of the text; line breaks belong to no segment. */
  readonly segments: readonly Segment<Origin>[]
}

/** Elements that begin and end a block. Table cells are blocks of their own: two cells never glue into one date. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** Elements whose content no reader sees as text. */
const SKIPPED_TAGS = new Set(
  (
    'script style template noscript head title textarea select button input object embed iframe canvas svg math ' +
    'audio video map datalist'
  ).split(' '),
)
/** White space that HTML source is laid out with. */
const SOURCE_BLANKS = /[\t\n\r\f]/
const EVERY_SOURCE_BLANK = new RegExp(SOURCE_BLANKS, 'g')
const BLANK = 0x20
const SUPERSCRIPTS: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

export const isSkippedTag = (tag: string): boolean => SKIPPED_TAGS.has(tag)

/** Tags are given in lower case. `open` and `close` come in pairs; a void element is opened and closed at once. */
export class TextBuilder<Origin> {
  #parts: string[] = []
  #length = 0
  #segments: Segment<Origin>[] = []
  /** A block boundary was met: the next character begins a new line. */
  #needsBreak = false
  #superscripts = 0

  open(tag: string): void {
    if (tag === 'br') this.lineBreak()
    else if (BLOCK_TAGS.has(tag)) this.#needsBreak = true
    else if (tag === 'sup') this.#superscripts++
  }

  close(tag: string): void {
    if (BLOCK_TAGS.has(tag)) this.#needsBreak = true
    else if (tag === 'sup') this.#superscripts = Math.max(0, this.#superscripts - 1)
  }

  /** A line break inside a block; several in a row stay several empty lines, which read as nothing. */
  lineBreak(): void {
    this.#needsBreak = false
    if (this.#length > 0) this.#push('\n')
  }

  /** Characters of one origin. White space of the source becomes blanks, one for one, and begins no line. */
  text(chars: string, origin: Origin, originStart: number): void {
    let value = SOURCE_BLANKS.test(chars) ? chars.replaceAll(EVERY_SOURCE_BLANK, ' ') : chars
    let skipped = 0
    if (this.#needsBreak || this.#atLineStart()) {
      while (value.charCodeAt(skipped) === BLANK) skipped++
      if (skipped > 0) value = value.slice(skipped)
    }
    if (value === '') return
    if (this.#needsBreak && this.#length > 0) this.#push('\n')
    this.#needsBreak = false
    // A footnote mark must not lengthen the number before it: 30/6/2024<sup>1</sup> is read 30/6/2024¹.
    if (this.#superscripts > 0) value = value.replace(/\d/g, (digit) => SUPERSCRIPTS[digit]!)
    const start = this.#length
    this.#push(value)
    this.#segments.push({ start, end: this.#length, origin, originStart: originStart + skipped })
  }

  build(): BuiltText<Origin> {
    return { text: this.#parts.join(''), segments: this.#segments }
  }

  #atLineStart(): boolean {
    const last = this.#parts.at(-1)
    return last === undefined || last === '\n'
  }

  #push(value: string): void {
    this.#parts.push(value)
    this.#length += value.length
  }
}
