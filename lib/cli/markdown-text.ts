/**
 * Reads Markdown source (CommonMark and tables) as the text a reader sees, with offsets into the source as given.
 * Emphasis, links and escapes vanish; code blocks, link targets and image descriptions are left out.
 */
import { fromMarkdown, type Handle } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { TextBuilder } from '../page/text-builder'
import { feedHtml } from '../sweep/html-text'
import { type Piece, SourceText, verbatim } from '../sweep/source-text'

type Token = Parameters<Handle>[0]
type Context = ThisParameterType<Handle>

/** Tokens that are blocks of their own, and the element each becomes. */
const BLOCKS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  atxHeading: 'p',
  setextHeadingText: 'p',
  blockQuote: 'blockquote',
  listItem: 'li',
  listItemPrefix: 'li',
  thematicBreak: 'hr',
  tableHeader: 'th',
  tableData: 'td',
}
/** Tokens whose content a reader does not see as text. */
const SKIPPED = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'image',
  'resource',
  'reference',
  'tableDelimiterRow',
])
/** Characters that could begin markup; a backslash before one makes it plain. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>&|~]/g, '\\$&')

const VERBATIM = verbatim(escapeMarkdown)
/** Inside `code` a backslash is a backslash. */
const CODE = verbatim((text) => text)
const INLINE_TAG = /^<(\/?)([a-z][a-z0-9]*)/i

export function readMarkdown(source: string): SourceText {
  const reader = new MarkdownReader(source)
  fromMarkdown(source, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown(), reader.listeners()],
  })
  return new SourceText(source, reader.builder.build())
}

/** Listens to the parser's tokens, in the order of the source, instead of walking its tree: tokens keep offsets. */
class MarkdownReader {
  readonly builder = new TextBuilder<Piece>()
  readonly #source: string
  #skipping = 0
  /** Depth inside paragraphs, headings and cells: the only places where text and line ends count. */
  #inText = 0
  #entity: { start: number; valueStart: number } | null = null

  constructor(source: string) {
    this.#source = source
  }

  listeners(): { beforeEnter: Handle; afterExit: Handle } {
    const reader = this
    return {
      beforeEnter(token) {
        reader.#enter(token, this)
      },
      afterExit(token) {
        reader.#exit(token, this)
      },
    }
  }

  #enter(token: Token, context: Context): void {
    if (SKIPPED.has(token.type)) this.#skipping++
    if (this.#skipping > 0) return
    const tag = BLOCKS[token.type]
    if (tag) this.builder.open(tag)
    if (tag && isTextBlock(token)) this.#inText++
    if (token.type === 'characterReference') this.#entity = { start: token.start.offset, valueStart: 0 }
    if (token.type === 'characterReferenceValue' && this.#entity) {
      this.#entity.valueStart = gathered(context).length
    }
  }

  #exit(token: Token, context: Context): void {
    if (SKIPPED.has(token.type)) this.#skipping--
    if (this.#skipping > 0 || SKIPPED.has(token.type)) return
    const tag = BLOCKS[token.type]
    if (tag) this.builder.close(tag)
    if (tag && isTextBlock(token)) this.#inText--
    else this.#read(token, context)
  }

  #read({ type, start: { offset: start }, end: { offset: end } }: Token, context: Context): void {
    const slice = this.#source.slice(start, end)
    if (type === 'data' || type === 'characterEscapeValue') this.builder.text(slice, VERBATIM, start)
    else if (type === 'codeTextData') this.builder.text(slice, CODE, start)
    else if (type === 'characterReferenceValue' && this.#entity) {
      // The value ends before its semicolon.
      const atomic = { start: this.#entity.start, end: end + 1 }
      this.builder.text(gathered(context).slice(this.#entity.valueStart), { ...VERBATIM, atomic }, 0)
    } else if (type === 'lineEnding' && this.#inText > 0) {
      this.builder.text(' ', { ...VERBATIM, atomic: { start, end } }, 0)
    } else if (type === 'hardBreakEscape' || type === 'hardBreakTrailing') this.builder.lineBreak()
    else if (type === 'htmlText') this.#readInlineTag(slice)
    else if (type === 'htmlFlow') feedHtml(this.builder, slice, start)
  }

  #readInlineTag(html: string): void {
    const [, slash, name] = INLINE_TAG.exec(html) ?? []
    if (!name) return
    if (slash) this.builder.close(name.toLowerCase())
    else this.builder.open(name.toLowerCase())
  }
}

const isTextBlock = ({ type }: Token): boolean =>
  type === 'paragraph' || type === 'atxHeading' || type === 'setextHeadingText' || type.startsWith('table')

/** What the parser has gathered of the text node it is in. */
function gathered(context: Context): string {
  const node = context.stack.at(-1)
  return node && 'value' in node ? node.value : ''
}
