/** Reads one file as the body of a post, by its extension or as the command line says. */
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import { readHtml } from '../sweep/html-text'
import { SourceText } from '../sweep/source-text'
import type { InputFormat } from './arguments'
import { BadInput } from './bad-input'
import { readMarkdown } from './markdown-text'
import { readInput, STDIN } from './read-input'

const FORMAT_BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '': 'text',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'md',
  '.markdown': 'md',
}

const READERS: Readonly<Record<InputFormat, (source: string) => SourceText>> = {
  text: SourceText.plain,
  html: readHtml,
  md: readMarkdown,
}

/** @throws BadInput when the kind is unknown or the file cannot be read */
export async function readBody(path: string, as: InputFormat | null, stdin: Readable): Promise<SourceText> {
  const format = as ?? formatOf(path)
  return READERS[format](await readInput(path, stdin))
}

/** An unknown kind is refused: a .docx read as text would find nothing and look clean. */
function formatOf(path: string): InputFormat {
  const extension = path === STDIN ? '' : extname(path).toLowerCase()
  const format = FORMAT_BY_EXTENSION[extension]
  if (format) return format
  throw new BadInput(
    extension === '.jsonl'
      ? 'tệp .jsonl cần tùy chọn --jsonl-in'
      : `chưa đọc được loại tệp ${extension}; hãy lưu thành .txt, .html hoặc .md, hoặc nêu --as text|html|md`,
  )
}
