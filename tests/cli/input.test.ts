/** Bytes in: encodings, lines and files, and what is said about those that cannot be read. */
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { InputFormat } from '../../lib/cli/arguments'
import { decodeLine, decodeText, hasUtf16Mark } from '../../lib/cli/decode-text'
import { formatOf, READERS } from '../../lib/cli/read-body'
import { readInput } from '../../lib/cli/read-input'
import { readLines } from '../../lib/cli/read-lines'

const readBody = async (path: string, as: InputFormat | null, stdin: Readable) =>
  READERS[as ?? formatOf(path)](await readInput(path, stdin))
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('decoding', () => {
  it.each([
    ['UTF-8', bytes('Thi đua')],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Thi đua')],
    ['UTF-16 of Windows with a mark', bytes([0xff, 0xfe], [...utf16le('Thi đua')])],
    ['UTF-16 the other way round', bytes([0xfe, 0xff], [...utf16be('Thi đua')])],
    ['UTF-16 without a mark', utf16le('Thi đua')],
    ['UTF-16 the other way round without a mark', utf16be('Thi đua')],
  ])('%s', (_, input) => {
    expect(decodeText(input)).toBe('Thi đua')
  })

  it('keeps line ends and decomposed letters as they are', () => {
    const text = 'a\r\nb\rngày'.normalize('NFD')
    expect(decodeText(Buffer.from(text))).toBe(text)
  })

  it('names the line that is not UTF-8', () => {
    expect(() => decodeText(bytes('một\nhai\nb', [0xe0], '\n'))).toThrow(/dòng 3.*UTF-8/)
    expect(() => decodeLine(bytes([0xe0]))).toThrow(/UTF-8/)
  })

  it('refuses a file that is no text', () => {
    expect(() => decodeText(bytes('PK', [3, 4, 0, 0, 0, 8, 0, 1, 0, 0, 7]))).toThrow(/không phải tệp văn bản/)
  })

  it('recognises UTF-16 where only UTF-8 will do', () => {
    expect(hasUtf16Mark(bytes([0xff, 0xfe, 0x7b, 0]))).toBe(true)
    expect(hasUtf16Mark(bytes('{"id":1}'))).toBe(false)
    expect(hasUtf16Mark(bytes())).toBe(false)
  })
})

describe('lines', () => {
  const linesOf = async (...chunks: string[]) => {
    const lines: string[] = []
    for await (const line of readLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) {
      lines.push(line.toString())
    }
    return lines
  }

  it('come whole, whatever the chunks', async () => {
    expect(await linesOf('a\nb', 'c', 'd\n\ne')).toEqual(['a', 'bcd', '', 'e'])
    expect(await linesOf('a\n')).toEqual(['a'])
    expect(await linesOf()).toEqual([])
  })

  it('may be longer than any chunk', async () => {
    const chunk = 'x'.repeat(1 << 16)
    const [line] = await linesOf(...new Array<string>(100).fill(chunk))
    expect(line?.length).toBe(100 * chunk.length)
  })
})

describe('files', () => {
  const stdin = (text: string) => Readable.from([Buffer.from(text)])

  it('reads standard input as text unless told otherwise', async () => {
    expect((await readBody('-', null, stdin('<b>a</b>'))).text).toBe('<b>a</b>')
    expect((await readBody('-', 'html', stdin('<b>a</b>'))).text).toBe('a')
    expect((await readBody('-', 'md', stdin('**a**'))).text).toBe('a')
  })

  it.each([
    ['khong-co.txt', /không tìm thấy tệp/],
    ['tests', /là thư mục/],
    ['bai.docx', /chưa đọc được loại tệp \.docx.*--as/],
  ])('says what is wrong with %s', async (path, message) => {
    await expect(readBody(path, null, stdin(''))).rejects.toThrow(message)
  })
})
