/** How the text of a file is read: by its extension, or as the command line says. */
import { extname } from 'node:path'
import { readHtml } from '../sweep/html-text'
import { SourceText } from '../sweep/source-text'
import type { InputFormat } from './arguments'
import { BadInput } from './bad-input'
import { readMarkdown } from './markdown-text'
import { STDIN } from './read-input'

const FORMAT_BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '': 'text',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'md',
  '.markdown': 'md',
}

/** A whole page is read by judge-work.ts; here it is all of its text. */
export const READERS: Readonly<Record<InputFormat, (source: string) => SourceText>> = {
  text: SourceText.plain,
  html: readHtml,
  page: readHtml,
  md: readMarkdown,
}

/** Endings that a folder is searched for. */
export const isPostFile = (path: string): boolean => {
  const extension = extname(path).toLowerCase()
  return extension !== '' && extension in FORMAT_BY_EXTENSION
}

/**
 * @throws BadInput for an unknown kind: a .docx read as text would find nothing and look clean
 */
export function formatOf(path: string): InputFormat {
  const extension = path === STDIN ? '' : extname(path).toLowerCase()
  const format = FORMAT_BY_EXTENSION[extension]
  if (format) return format
  throw new BadInput(
    `chưa đọc được loại tệp ${extension}; hãy lưu thành .txt, .html hoặc .md, hoặc nêu --as text|html|md|page`,
  )
}
