/** HTML (a saved page, or what a .docx was turned into) → source lines: blocks, rows of tables, footnotes. No DOM is built. */
import { Parser } from 'htmlparser2'
import { isSkippedTag } from '../page/text-builder'
import { lineOf, rowLine, type SourceLine, superscript } from './source-line'

const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** A letterhead and the foot of a document are laid out as tables; their cells are lines, not facts of one row. */
const LAYOUT = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập|Nơi nhận|(?:^|\n)Số\s*:|, ngày\s/i

export function readHtml(html: string): SourceLine[] {
  const reader = new HtmlLines()
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => reader.open(tag, attributes),
      onclosetag: (tag) => reader.close(tag),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return reader.lines()
}

interface List {
  readonly isOrdered: boolean
  count: number
}

class HtmlLines {
  readonly #lines: SourceLine[] = []
  #text = ''
  #skipped = 0
  #raised = 0
  /** Cells of the rows that are open; a table may stand in a cell. */
  readonly #rows: string[][] = []
  readonly #lists: List[] = []
  #footnote = ''

  open(tag: string, { hidden, style, id, start }: Readonly<Record<string, string>>): void {
    const isHidden = hidden !== undefined || /display\s*:\s*none/i.test(style ?? '')
    if (this.#skipped > 0 || isSkippedTag(tag) || isHidden) {
      if (!VOID.has(tag)) this.#skipped++
      return
    }
    if (BLOCKS.has(tag)) this.#end()
    if (tag === 'tr') this.#rows.push([])
    else if (tag === 'td' || tag === 'th') this.#rows.at(-1)?.push('')
    else if (tag === 'sup') this.#raised++
    else if (tag === 'ol' || tag === 'ul')
      this.#lists.push({ isOrdered: tag === 'ol', count: Number(start ?? 1) - 1 })
    else if (tag === 'li') this.#item(id ?? '')
  }

  close(tag: string): void {
    if (this.#skipped > 0) {
      if (!VOID.has(tag)) this.#skipped--
      return
    }
    if (BLOCKS.has(tag)) this.#end()
    if (tag === 'sup') this.#raised = Math.max(0, this.#raised - 1)
    else if (tag === 'ol' || tag === 'ul') this.#lists.pop()
    else if (tag === 'tr') this.#row()
  }

  text(chars: string): void {
    if (this.#skipped > 0) return
    this.#text += this.#raised > 0 ? superscript(chars) : chars
  }

  lines(): SourceLine[] {
    this.#end()
    while (this.#rows.length > 0) this.#row()
    return this.#lines
  }

  /** A word processor numbers lists itself, so that the number is no text; here it becomes text again. */
  #item(id: string): void {
    const note = /^(?:footnote|endnote)-(\d+)$/.exec(id)?.[1]
    this.#footnote = note ? superscript(note) : ''
    const list = this.#lists.at(-1)
    if (note || !list) return
    list.count++
    this.#text = list.isOrdered ? `${list.count}. ` : '- '
  }

  #end(): void {
    const isBare = /^(?:\d+\.|-)? *$/.test(this.#text)
    const text = this.#text.replace(/\s+/g, ' ').replace(/ ?↑$/, '').trim()
    // `<li><p>`: the number waits for its words.
    if (isBare) return
    this.#text = ''
    const cells = this.#rows.at(-1)
    if (cells && cells.length > 0) cells[cells.length - 1] += `${cells.at(-1) === '' ? '' : '\n'}${text}`
    else this.#lines.push(lineOf(this.#footnote ? `${this.#footnote} ${text}` : text))
    this.#footnote = ''
  }

  #row(): void {
    const cells = this.#rows.pop() ?? []
    const whole = cells.join('\n')
    const outer = this.#rows.at(-1)
    if (outer && outer.length > 0) outer[outer.length - 1] += `${outer.at(-1) === '' ? '' : '\n'}${whole}`
    else if (cells.length < 2 || LAYOUT.test(whole)) {
      for (const line of whole.split('\n')) if (line.trim()) this.#lines.push(lineOf(line.trim()))
    } else this.#lines.push(rowLine(cells.map((cell) => cell.replaceAll('\n', ' '))))
  }
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
