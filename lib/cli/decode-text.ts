/** Bytes of a file or of standard input → text. It refuses to guess: wrong letters would become false findings. */
import { BadInput } from './bad-input'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Enough of a file to recognise UTF-16 without a mark: blanks and digits have a zero byte there. */
const PROBE_BYTES = 1024

/**
 * Text without its byte order mark; line ends and letters stay as they are.
 * @throws BadInput when the bytes are not UTF-8 or UTF-16 text
 */
export function decodeText(bytes: Uint8Array): string {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  try {
    return decoder.decode(bytes)
  } catch (error) {
    // Invalid bytes are a TypeError; anything else is a text longer than a string can be.
    if (!(error instanceof TypeError)) throw tooLong(error)
    const line = firstBadLine(bytes)
    throw new BadInput(
      `không đọc được chữ ở dòng ${line}: tệp không dùng bảng mã UTF-8. Hãy mở tệp và lưu lại với bảng mã UTF-8.`,
    )
  }
}

const LINE_DECODER = new TextDecoder('utf-8', { fatal: true })

/**
 * One line of a larger input, which must be UTF-8.
 * @throws BadInput when it is not
 */
export function decodeLine(bytes: Uint8Array): string {
  try {
    return LINE_DECODER.decode(bytes)
  } catch (error) {
    throw error instanceof TypeError ? new BadInput('dòng này không dùng bảng mã UTF-8') : tooLong(error)
  }
}

/** True when an input begins with the mark of UTF-16. */
export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return encodingOf(bytes.subarray(0, 2)) !== 'utf-8'
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const probe = bytes.subarray(0, PROBE_BYTES)
  for (const [index, byte] of probe.entries()) if (byte === 0) zeros[index % 2]!++
  const [even = 0, odd = 0] = zeros
  if (even === 0 && odd === 0) return 'utf-8'
  // Vietnamese text in UTF-16 has a zero byte in at least every fifth character (blanks), and always on one side.
  if (Math.max(even, odd) >= probe.length / 20 && Math.min(even, odd) === 0) {
    return odd > 0 ? 'utf-16le' : 'utf-16be'
  }
  throw new BadInput('không phải tệp văn bản (có byte 0). Hãy lưu bài thành .txt, .html hoặc .md.')
}

function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}

function tooLong(cause: unknown): BadInput {
  return new BadInput('văn bản quá dài để đọc một lần. Hãy tách thành các tệp nhỏ hơn.', { cause })
}
