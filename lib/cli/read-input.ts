/** Opens what the command line names: a file, or standard input for `-`. Every failure becomes a BadInput. */
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { BadInput } from './bad-input'
import { decodeText } from './decode-text'

/** The path that stands for standard input. */
export const STDIN = '-'

/** A stream over the bytes of a file or of standard input. */
export async function openInput(path: string, stdin: Readable): Promise<Readable> {
  if (path === STDIN) return stdin
  try {
    if ((await stat(path)).isDirectory()) {
      throw new BadInput('là thư mục; hãy nêu từng tệp, ví dụ: thư-mục/*.html')
    }
    return (await open(path)).createReadStream()
  } catch (error) {
    throw asBadInput(error)
  }
}

/** The whole text of a file or of standard input, decoded. */
export async function readInput(path: string, stdin: Readable): Promise<string> {
  const stream = await openInput(path, stdin)
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk)
  } catch (error) {
    throw asBadInput(error)
  }
  return decodeText(Buffer.concat(chunks))
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'không tìm thấy tệp',
  ENOTDIR: 'không tìm thấy tệp',
  EACCES: 'không có quyền đọc tệp',
  EPERM: 'không có quyền đọc tệp',
  EISDIR: 'là thư mục; hãy nêu từng tệp, ví dụ: thư-mục/*.html',
  ENAMETOOLONG: 'tên tệp quá dài',
}

/** A failure of the file system in words; other failures pass unchanged. */
export function asBadInput(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof BadInput) return error
  const code = String(error.code)
  return new BadInput(CAUSES[code] ?? `không đọc được tệp (${code})`, { cause: error })
}
