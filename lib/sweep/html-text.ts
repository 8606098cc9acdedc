/**
 * Reads HTML source as the text a reader sees, with offsets into the source as given. The block rules are those of
 * the page (text-builder.ts); no DOM is built.
 */
import { Parser } from 'htmlparser2'
import { isSkippedTag, TextBuilder } from '../page/text-builder'
import { type Piece, SourceText, verbatim } from './source-text'

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** As on the page (text-map.ts): what is hidden by its own attributes reads as nothing. */
const HIDDEN_STYLE = /(?:^|;)\s*display\s*:\s*none/i

const VERBATIM = verbatim(escapeHtml)

/** Elements by their ordinals: the first tag that is opened in the source is 0, whatever it is. */
export type Elements = ReadonlySet<number>

/**
 * @param kept only text that stands directly in one of these elements is read; left out: all of it
 */
export function readHtml(source: string, kept?: Elements): SourceText {
  const builder = new TextBuilder<Piece>()
  feedHtml(builder, source, 0, kept)
  return new SourceText(source, builder.build())
}

/**
 * Tells a builder what a stretch of HTML holds. It never fails: broken HTML reads as a browser would roughly read it.
 * @param base offset of the stretch in the source that the builder's pieces point to
 */
export function feedHtml(builder: TextBuilder<Piece>, html: string, base: number, kept?: Elements): void {
  /** Depth inside elements that no reader sees; every tag opened there is closed there. */
  let skipping = 0
  let ordinal = 0
  const isOpenKept: boolean[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      const isInKept = isOpenKept.at(-1) ?? kept === undefined
      isOpenKept.push(kept === undefined || kept.has(ordinal++))
      if (skipping > 0 || !isRead(tag, attributes)) skipping++
      // A line break is text of the element that it stands in.
      else if (tag !== 'br' || isInKept) builder.open(tag)
    },
    onclosetag(tag) {
      isOpenKept.pop()
      if (skipping > 0) skipping--
      else builder.close(tag)
    },
    ontext(chars) {
      if (skipping > 0 || !(isOpenKept.at(-1) ?? kept === undefined)) return
      const start = parser.startIndex
      const end = parser.endIndex + 1
      if (html.slice(start, end) === chars) builder.text(chars, VERBATIM, base + start)
      // An entity: one or two characters that are written as a whole.
      else builder.text(chars, { ...VERBATIM, atomic: { start: base + start, end: base + end } }, 0)
    },
  })
  parser.end(html)
}

function isRead(tag: string, { hidden, style }: Readonly<Record<string, string>>): boolean {
  return !isSkippedTag(tag) && hidden === undefined && !(style !== undefined && HIDDEN_STYLE.test(style))
}
