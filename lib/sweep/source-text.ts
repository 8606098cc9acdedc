/**
 * A text to check together with the way back to the source it was read from: plain text, HTML or Markdown.
 * It places findings and edits in the source as given; it judges nothing and reads no format itself.
 */
import type { BuiltText, Segment } from '../page/text-builder'

/** Where characters of the text stand in the source. */
export interface Piece {
  /** A stretch written otherwise than it reads (`&nbsp;`, a wrapped line): it is kept or replaced as a whole. */
  readonly atomic: { readonly start: number; readonly end: number } | null
  /** How a replacement is written there, so that it reads as itself. */
  readonly write: (text: string) => string
}

/** Offsets are UTF-16 code units of the source. */
export interface SourceRange {
  readonly start: number
  readonly end: number
}

export interface SourceEdit extends SourceRange {
  readonly replacement: string
}

/** Builder arguments of a run that stands in the source as it reads; its origin offset is the source's. */
export const verbatim = (write: Piece['write']): Piece => ({ atomic: null, write })

export class SourceText {
  readonly text: string
  readonly source: string
  readonly #segments: readonly Segment<Piece>[]

  constructor(source: string, built: BuiltText<Piece>) {
    this.source = source
    this.text = built.text
    this.#segments = built.segments
  }

  static plain(source: string): SourceText {
    const origin = verbatim((text) => text)
    const segments = source === '' ? [] : [{ start: 0, end: source.length, origin, originStart: 0 }]
    return new SourceText(source, { text: source, segments })
  }

  /** The stretch of the source from the first to the last character of a stretch of the text, tags inside included. */
  locate(start: number, end: number): SourceRange {
    const first = this.#segmentAt(start)
    const last = this.#segmentAt(end - 1)
    if (end > start && first && last) {
      return { start: sourceStart(first, start), end: sourceEnd(last, end) }
    }
    // An empty stretch is a place between two characters: it belongs to the one before it on the same line.
    if (last) return emptyAt(sourceEnd(last, end))
    return emptyAt(first ? sourceStart(first, start) : 0)
  }

  /**
   * Edits of the source which make its text what replacing [start, end) of the text would make it. Tags inside stay:
   * the replacement goes where the change begins, the other pieces lose their characters.
   * @returns edits in the order of the source; null when the stretch crosses a line break of the text
   */
  rewrite(start: number, end: number, replacement: string): SourceEdit[] | null {
    const whole = this.#pieces(start, end)
    if (!whole) return null
    if (whole.length === 1) return [{ ...toRange(whole[0]!), replacement: whole[0]!.write(replacement) }]
    const change = differingStretch(this.text.slice(start, end), replacement)
    const from = start + change.skip
    const to = end - change.keep
    const inserted = replacement.slice(change.skip, replacement.length - change.keep)
    if (from === to) {
      if (inserted === '') return []
      const neighbour = from > start ? this.#segmentAt(from - 1) : this.#segmentAt(from)
      const at = from > start ? this.locate(from - 1, from).end : this.locate(from, from + 1).start
      return [{ ...emptyAt(at), replacement: (neighbour?.origin.write ?? String)(inserted) }]
    }
    return (
      this.#pieces(from, to)?.map((piece, index) => ({
        ...toRange(piece),
        replacement: index === 0 ? piece.write(inserted) : '',
      })) ?? null
    )
  }

  /** Stretches of the source, each without a tag inside, that hold a stretch of the text. */
  #pieces(start: number, end: number): (SourceRange & { write: Piece['write'] })[] | null {
    if (end === start) {
      const near = this.#segmentAt(start - 1) ?? this.#segmentAt(start)
      return [{ ...this.locate(start, end), write: near?.origin.write ?? String }]
    }
    const pieces: { start: number; end: number; write: Piece['write'] }[] = []
    let at = start
    while (at < end) {
      const segment = this.#segmentAt(at)
      if (!segment) return null
      const until = Math.min(end, segment.end)
      const range = { start: sourceStart(segment, at), end: sourceEnd(segment, until) }
      const last = pieces.at(-1)
      if (last?.end === range.start) last.end = range.end
      else pieces.push({ ...range, write: segment.origin.write })
      at = until
    }
    return pieces
  }

  /** The segment that holds the character at an offset; undefined for a line break and outside the text. */
  #segmentAt(offset: number): Segment<Piece> | undefined {
    let low = 0
    let high = this.#segments.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const segment = this.#segments[middle]!
      if (offset < segment.start) high = middle - 1
      else if (offset >= segment.end) low = middle + 1
      else return segment
    }
    return undefined
  }
}

const emptyAt = (at: number): SourceRange => ({ start: at, end: at })
const toRange = ({ start, end }: SourceRange): SourceRange => ({ start, end })

function sourceStart({ origin, originStart, start }: Segment<Piece>, offset: number): number {
  return origin.atomic ? origin.atomic.start : originStart + offset - start
}

function sourceEnd({ origin, originStart, start }: Segment<Piece>, offset: number): number {
  return origin.atomic ? origin.atomic.end : originStart + offset - start
}

/** How many characters at the beginning and at the end two texts share; surrogate pairs are never cut. */
function differingStretch(before: string, after: string): { skip: number; keep: number } {
  const shorter = Math.min(before.length, after.length)
  let skip = 0
  while (skip < shorter && before[skip] === after[skip]) skip++
  if (isHighSurrogate(before.charCodeAt(skip - 1))) skip--
  let keep = 0
  while (keep < shorter - skip && before.at(-1 - keep) === after.at(-1 - keep)) keep++
  if (keep > 0 && isLowSurrogate(before.charCodeAt(before.length - keep))) keep--
  return { skip, keep }
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
