/** Makes a PDF with a text layer of a plan's lines: wrapped at the margin, indented, footnotes small, page numbers. Test only. */

interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
}

const LEFT = 85
const RIGHT = 552
const TOP = 780
const BOTTOM = 70
const SIZE = 14
const LEADING = 18
/** Every letter of this font is as wide as half its size. */
const WIDTH = 0.5

/** The pages of a plan; a title stands in the middle, a row of a table in columns, and its cells wrap. */
function layOut(lines: readonly string[]): Piece[][] {
  const pages: Piece[][] = [[]]
  let y = TOP
  const put = (text: string, x: number, size: number) => pages.at(-1)!.push({ text, x, y, size })
  const down = (height: number) => {
    y -= height
    if (y >= BOTTOM) return
    pages.push([])
    y = TOP
  }
  for (const line of lines) {
    const size = /^[¹²³]/.test(line) ? 10 : SIZE
    if (line.includes(' | ')) {
      const cells = line.split(' | ')
      const step = (RIGHT - LEFT) / cells.length
      const wrapped = cells.map((cell) => wrap(cell, Math.floor((step - 30) / (11 * WIDTH)), 0))
      for (let row = 0; row < Math.max(...wrapped.map(({ length }) => length)); row++) {
        for (const [at, one] of wrapped.entries()) if (one[row]) put(one[row]!, LEFT + at * step, 11)
        down(13)
      }
      down(12)
      continue
    }
    const perLine = Math.floor((RIGHT - LEFT) / (size * WIDTH))
    const indent = size === SIZE ? 5 : 0
    for (const [at, part] of wrap(line, perLine, indent).entries()) {
      put(part, LEFT + (at === 0 ? indent * size * WIDTH : 0), size)
      down(size === SIZE ? LEADING : 13)
    }
    down(4)
  }
  pages.forEach((page, at) => {
    page.push({ text: String(at + 1), x: 300, y: 815, size: 10 })
  })
  return pages
}

function wrap(text: string, most: number, indent: number): string[] {
  const out: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = out.length === 0 ? most - indent : most
    if (line && line.length + 1 + word.length > room) {
      out.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...out, line]
}

const hex = (text: string) =>
  [...text].map((letter) => letter.codePointAt(0)!.toString(16).padStart(4, '0')).join('')

/** Raised figures are small and stand higher, as a word processor prints them. */
function draw({ text, x, y, size }: Piece): string {
  let at = x
  return text
    .split(/([¹²³])/)
    .filter((part) => part !== '')
    .map((part) => {
      const isMark = /^[¹²³]$/.test(part)
      const shown = isMark ? String('⁰¹²³'.indexOf(part)) : part
      const own = isMark ? size * 0.6 : size
      const command = `BT /F1 ${own} Tf 1 0 0 1 ${at.toFixed(2)} ${(isMark ? y + size * 0.35 : y).toFixed(2)} Tm <${hex(shown)}> Tj ET`
      at += shown.length * own * WIDTH
      return command
    })
    .join('\n')
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`

/** A PDF file; `isScanned` leaves its pages without text. */
export function writePdf(lines: readonly string[], { isScanned = false } = {}): Buffer {
  const pages = layOut(lines)
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (body: string) =>
    `<< /Length ${Buffer.byteLength(body, 'latin1')} >>\nstream\n${body}\nendstream`
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + at * 2} 0 R`).join(' ')}] >>`,
  )
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
  )
  add(
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  add(stream(TO_UNICODE))
  for (const page of pages) {
    const content = objects.length + 2
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    )
    add(stream(isScanned ? '0.9 g 50 50 400 700 re f' : page.map(draw).join('\n')))
  }
  let out = '%PDF-1.7\n'
  const offsets = objects.map((body, at) => {
    const offset = out.length
    out += `${at + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = out.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out, 'latin1')
}
