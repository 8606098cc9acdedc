/** Makes a Word file of a plan's lines, as a word processor would: real footnotes, a letterhead and tables. Test only. */
import { crc32, deflateRawSync } from 'node:zlib'

interface Part {
  readonly name: string
  readonly data: Buffer
}

/** A zip file of named parts; the sizes in the headers are those given, so that a test may lie about them. */
export function writeZip(files: Readonly<Record<string, string | Buffer>>, flags = 0): Buffer {
  const parts = Object.entries(files).map(([name, data]): Part => ({ name, data: Buffer.from(data) }))
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, data } of parts) {
    const packed = deflateRawSync(data)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    bodies.push(Buffer.from('PK\u0003\u0004', 'latin1'), shared, Buffer.from(name), packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    entries.push(
      Buffer.from('PK\u0001\u0002', 'latin1'),
      Buffer.from([20, 0]),
      shared,
      tail,
      Buffer.from(name),
    )
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

const MARKS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plain = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const words = (text: string) => `<w:r><w:t xml:space="preserve">${plain(text)}</w:t></w:r>`
const paragraph = (text: string) => `<w:p>${runs(text)}</w:p>`
const cell = (lines: readonly string[]) => `<w:tc>${lines.map(paragraph).join('') || '<w:p/>'}</w:tc>`
const table = (rows: readonly (readonly (readonly string[])[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`

/** A raised figure calls a footnote. */
const runs = (text: string) =>
  text
    .split(/([¹²³])/)
    .map((part) =>
      /^[¹²³]$/.test(part) ? `<w:r><w:footnoteReference w:id="${MARKS.indexOf(part)}"/></w:r>` : words(part),
    )
    .join('')

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The lines of a plan as .docx; the lines before the title are laid out as a letterhead in two columns. */
export function writeDocx(lines: readonly string[], more: Readonly<Record<string, string>> = {}): Buffer {
  const notes = lines.filter((line) => /^[¹²³]/.test(line))
  const text = lines.filter((line) => !/^[¹²³]/.test(line))
  const titleAt = text.findIndex((line) => line.startsWith('KẾ HOẠCH'))
  const head = text.slice(0, titleAt)
  const dateline = head.findIndex((line) => /, ngày /.test(line))
  const body: string[] = [
    table([[head.slice(0, dateline), ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ...head.slice(dateline)]]]),
  ]
  let rows: string[][][] = []
  for (const line of [...text.slice(titleAt), '']) {
    if (line.includes(' | ')) {
      rows.push(line.split(' | ').map((one) => [one]))
      continue
    }
    if (rows.length > 0) body.push(table(rows))
    rows = []
    if (line) body.push(paragraph(line))
  }
  const footnotes = notes.map(
    (note) => `<w:footnote w:id="${MARKS.indexOf(note[0]!)}">${paragraph(note.slice(1).trim())}</w:footnote>`,
  )
  return writeZip({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`,
    'word/footnotes.xml': `${XML}<w:footnotes ${WORD}>${footnotes.join('')}</w:footnotes>`,
    ...more,
  })
}
