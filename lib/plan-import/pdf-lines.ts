/** Pieces of text with their places on pages → lines, then paragraphs: by size, indent, gap and where a line ends. */
import { lineOf, rowLine, type SourceLine, superscript } from './source-line'

export interface PdfPiece {
  readonly text: string
  readonly x: number
  /** Of the baseline, from the bottom of the page. */
  readonly y: number
  readonly width: number
  readonly size: number
}

interface Line {
  readonly y: number
  readonly size: number
  /** Stretches parted by a gap as wide as a column's. */
  readonly cells: readonly { readonly text: string; readonly x: number; readonly end: number }[]
  /** Above the line before on its page, in points; large at the top of a page. */
  readonly gap: number
  readonly isPageTop: boolean
}

const OPENS =
  /^(?:[-–—+•*▪◦●○■□➢✓]\s|[IVX]{1,5}\s?[.)]\s|[A-H]\.\s|\d{1,2}[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s|[a-zđ][.)]\s|[⁰¹²³⁴-⁹]|Phần |Mục [IVX\d]|Nơi nhận|Số\s*:|KẾ HOẠCH|Căn cứ |Đợt (?:\d|thi đua|cao điểm)|Thời gian\b)/

export class PdfLines {
  readonly #lines: Line[] = []

  addPage(
    pieces: readonly PdfPiece[],
    { height }: { readonly width: number; readonly height: number },
  ): void {
    const rows = rowsOf(pieces)
    let above: number | null = null
    for (const row of rows) {
      const line = lineFrom(row, above)
      const isPageNumber =
        /^(?:Trang )?[-–]?\s?\d{1,4}\s?[-–]?(?:\/\d+)?$/.test(textOf(line)) &&
        (line.y > height * 0.9 || line.y < height * 0.1)
      if (isPageNumber || line.cells.length === 0) continue
      this.#lines.push({ ...line, isPageTop: above === null })
      above = line.y
    }
  }

  finish(): SourceLine[] {
    const all = this.#lines
    const right = percentile(
      all.map(({ cells }) => cells.at(-1)!.end),
      0.9,
    )
    const left = percentile(
      all.map(({ cells }) => cells[0]!.x),
      0.1,
    )
    const usualGap = percentile(
      all.map(({ gap }) => gap).filter((gap) => gap > 0),
      0.4,
    )
    const bodySize = percentile(
      all.map(({ size }) => size),
      0.5,
    )
    return paragraphsOf(all, { right, left, usualGap, bodySize })
  }
}

/** The value below which a share of the values lies; 0 of none. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Pieces that share a baseline, top of the page first; a raised figure belongs to the line it stands in. */
function rowsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || b.y - a.y)) {
    if (piece.text.trim() === '') continue
    const row = rows.find(({ y, size }) => piece.y > y - size * 0.35 && piece.y < y + size * 0.75)
    if (row) row.pieces.push(piece)
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows.sort((a, b) => b.y - a.y).map((row) => row.pieces.sort((a, b) => a.x - b.x))
}

const textOf = ({ cells }: Pick<Line, 'cells'>): string => cells.map(({ text }) => text).join(' ')

/** `Bắc Giang, ngày      tháng 02 năm 2026`, `Số:      /KH-STP`: room to write in by hand parts no columns. */
const isLeftBlank = (before: string, after: string): boolean =>
  /(?:^|[\s,])(?:ngày|tháng|số ?:)\s*$/i.test(before) && /^\s*(?:tháng|năm|\/)/i.test(after)

function lineFrom(row: readonly PdfPiece[], above: number | null): Line {
  const size = Math.max(...row.map((piece) => piece.size))
  const y = row.find((piece) => piece.size === size)!.y
  const cells: { text: string; x: number; end: number }[] = []
  for (const piece of row) {
    const isRaised = piece.size < size * 0.8 && piece.y > y + size * 0.15
    const text = isRaised && /^\s*\d{1,3}\s*$/.test(piece.text) ? superscript(piece.text.trim()) : piece.text
    const last = cells.at(-1)
    const gap = last ? piece.x - last.end : 0
    if (last && (gap < size * 1.6 || isLeftBlank(last.text, text))) {
      const needsBlank = gap > size * 0.15 && !last.text.endsWith(' ') && !text.startsWith(' ') && !isRaised
      last.text += needsBlank ? ` ${text}` : text
      last.end = piece.x + piece.width
    } else cells.push({ text, x: piece.x, end: piece.x + piece.width })
  }
  const filled = cells
    .map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '')
  return { y, size, cells: filled, gap: above === null ? 0 : above - y, isPageTop: above === null }
}

interface Layout {
  readonly right: number
  readonly left: number
  readonly usualGap: number
  readonly bodySize: number
}

function paragraphsOf(all: readonly Line[], layout: Layout): SourceLine[] {
  const out: SourceLine[] = []
  let open: { text: string; last: Line } | null = null
  const close = () => {
    if (open) out.push(lineOf(open.text))
    open = null
  }
  for (let at = 0; at < all.length; at++) {
    const line = all[at]!
    const text = textOf(line)
    // A leading number or bullet stands apart from its words, as a tab does: that is no table.
    const isTable =
      line.cells.length > 1 && !(line.cells.length === 2 && OPENS.test(`${line.cells[0]!.text} `))
    if (isTable) {
      close()
      const table = tableFrom(all, at)
      out.push(...table.rows)
      at = table.end - 1
      continue
    }
    if (open && goesOn(open, line, text, layout)) open = { text: joined(open.text, text), last: line }
    else {
      close()
      open = { text, last: line }
    }
  }
  close()
  return out
}

/** A number cut behind its dash (`124-` `KL/TU`) is whole again; words are never hyphenated, so that other dashes stay. */
const joined = (before: string, text: string): string =>
  `${before}${/(?:^|\s)\d\S*[-–/]$/.test(before) ? '' : ' '}${text}`

function goesOn(
  open: { text: string; last: Line },
  line: Line,
  text: string,
  { right, left, usualGap, bodySize }: Layout,
): boolean {
  const { last } = open
  if (OPENS.test(text) || /\.\/\.$/.test(open.text)) return false
  if (Math.abs(last.size - line.size) > bodySize * 0.12) return false
  const isSmall = line.size < bodySize * 0.92
  const isFar = !line.isPageTop && usualGap > 0 && line.gap > usualGap * 1.45
  if (isFar) return false
  // A paragraph ends where its next word would still have had room.
  const next = line.cells[0]!
  const firstWord = (text.indexOf(' ') < 0 ? text.length : text.indexOf(' ')) + 1
  const room = ((next.end - next.x) / Math.max(1, next.text.length)) * firstWord
  const endsEarly = last.cells[0]!.end + room < right - bodySize * 0.5
  const isIndented = line.cells[0]!.x > left + bodySize * 1.2 && !isSmall
  const isLower = /^\p{Ll}/u.test(text)
  if (isLower && !/[.;:]$/.test(open.text)) return true
  return !endsEarly && !isIndented
}

interface Table {
  readonly rows: SourceLine[]
  readonly end: number
}

/** A cell may reach this far into the next column, in points. */
const SLACK = 4

/** One stretch over several columns: the text below a table, or a cell that is merged. */
const isAcross = ({ cells }: Line, columns: readonly { x: number; end: number }[]): boolean =>
  columns.filter(({ x, end }) => cells[0]!.x < end - SLACK && cells[0]!.end > x + SLACK).length > 1

/** A heading of the plan's own, in Roman numbers or letters. */
const PART = /^(?:[IVX]{1,5}|[A-H])\s?[.)]\s/

/** Is the one stretch of this line text below the table, and no cell that goes on? */
function endsTable(
  all: readonly Line[],
  at: number,
  first: Line,
  columns: readonly { x: number; end: number }[],
): boolean {
  const line = all[at]!
  if (line.gap > line.size * 1.9 || line.size > first.size * 1.12 || PART.test(textOf(line))) return true
  return isAcross(line, columns) && !goesOnBelow(all, at)
}

/** A merged cell has rows of the table below it. */
const goesOnBelow = (all: readonly Line[], at: number): boolean =>
  all.slice(at + 1, at + 3).some(({ cells }) => cells.length > 1)

/** Lines of cells that stand in the same columns; a line that fills fewer columns goes on with the row above it. */
function tableFrom(all: readonly Line[], from: number): Table {
  const rows: string[][] = []
  const columns = all[from]!.cells.map(({ x, end }) => ({ x, end }))
  let end = from
  for (; end < all.length; end++) {
    const line = all[end]!
    const places = line.cells.map((cell) =>
      columns.findIndex((column) => cell.x < column.end + 4 && cell.end > column.x - 4),
    )
    const fits = places.every((place) => place >= 0) && new Set(places).size === places.length
    const isBelow = line.cells.length === 1 && columns.length > 1 && endsTable(all, end, all[from]!, columns)
    if (end > from && (!fits || isBelow)) break
    places.forEach((place, i) => {
      columns[place]!.x = Math.min(columns[place]!.x, line.cells[i]!.x)
      columns[place]!.end = Math.max(columns[place]!.end, line.cells[i]!.end)
    })
    const isNew =
      end === from ||
      (places.includes(0) && /^(?:\d{1,3}[.)]?|[IVX]+|[-•])$/.test(line.cells[0]!.text)) ||
      line.gap > line.size * 1.9
    if (isNew) rows.push(columns.map(() => ''))
    const row = rows.at(-1)!
    places.forEach((place, i) => {
      row[place] = `${row[place]} ${line.cells[i]!.text}`.trim()
    })
  }
  const isLayout = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập|Số\s*:|, ngày|Nơi nhận/i.test(rows.flat().join('\n'))
  // A letterhead: each column is read on its own, from top to bottom.
  if (isLayout) {
    const lines = all.slice(from, end)
    return {
      rows: columns.flatMap(({ x, end: to }) =>
        lines.flatMap(({ cells }) =>
          cells.filter((cell) => cell.x < to && cell.end > x).map(({ text }) => lineOf(text)),
        ),
      ),
      end,
    }
  }
  return { rows: rows.map((cells) => rowLine(cells)), end }
}
