/** What the shared suite knows of an editor under test, and how what it saves is compared. */
import type { Page } from '@playwright/test'
import type { PortalProfile } from '../../../lib/page/portals/profile'
import { type EditorPage, PROFILE } from './in-page'

/** One editor under test, and what it can hold. */
export interface EditorKind {
  readonly name: string
  readonly path: string
  /** A textarea or an input: no formats, no tables, no underlines. */
  readonly isControl?: boolean
  /** It tells whether it holds unsaved changes. */
  readonly hasDirtyFlag?: boolean
  /** It can hold a table. */
  readonly hasTable?: boolean
  /** How it reads its content, where that is not the six lines of the others. */
  readonly lines?: readonly string[]
  /** Fixes after which the text is right but has lost its format; each is a fact about the editor, measured. */
  readonly losesFormat?: readonly string[]
  /** What redoes; editors differ by system. */
  readonly redoKey?: string
}

/** Fixes that editors differ in. */
export const IN_A_CELL = 'in a table cell'
export const WHOLE_WORD = 'of a whole italic word'
export const AT_START = 'at the very start of bold'

/** Columns of the table in README (tests/editors/table.ts), in its order. */
export const OPERATIONS = [
  'find and read',
  'show a place',
  'underline',
  'data untouched',
  'fix in bold',
  'across a border',
  'in a cell',
  'in a list item',
  'delete',
  'several at once',
  'undo, redo',
  'insert at the caret',
  'stale refused',
  'read-only refused',
  'composition',
  '50,000 words',
] as const

export type Operation = (typeof OPERATIONS)[number]

/** Names a test's column; `loss` is what the editor is known to lose there. */
export const about = (operation: Operation, loss?: string) => ({
  annotation: [
    { type: 'operation', description: operation },
    ...(loss ? [{ type: 'loss', description: loss }] : []),
  ],
})

/** How the content of tests/pages/hands/content.js reads. */
export const LINES = [
  'Kỷ niệm 94 năm ngày thành lập Đảng (30/2/2024) theo kế hoạch đã ban hành.',
  'Đợt một: 31/4/2024',
  '2024',
  'Sơ kết ngày 31/6/2024 tại hội trường',
  'Tổng kết cuối năm',
  'Khen thưởng kịp thời đúng người, đúng việc.',
]

/** The pages' profile; controls are fields of plain text. */
export const profileOf = ({ isControl }: EditorKind): PortalProfile => ({
  ...PROFILE,
  fields: PROFILE.fields.map((field) => (isControl ? { ...field, kind: 'text' } : field)),
})

/** What an editor would save, in one way of writing: no attributes, one tag for bold and one for italic, no entities. */
export const decoded = (html: string) =>
  html
    .replace(/\s+/g, ' ')
    .replace(/<(\/?)(\w+)[^>]*>/g, (_, slash, tag) =>
      SAME_AS[tag] === '' ? '' : `<${slash}${SAME_AS[tag] ?? tag}>`,
    )
    .replace(/<(strong|em)><\1>/g, '<$1>')
    .replace(/<\/(strong|em)><\/\1>/g, '</$1>')
    .replace(/<(td|li)> ?<(?:p|div)>|<\/(?:p|div)> ?<\/(td|li)>/g, (_, open, close) =>
      open ? `<${open}>` : `</${close}>`,
    )
    .replace(/&(\w+);/g, (whole, name) => NAMED[name] ?? whole)

/** Tags that editors write for the same thing; spans say nothing. */
const SAME_AS: Record<string, string> = { b: 'strong', i: 'em', span: '' }

/** CKEditor 4 writes Latin-1 letters as entities. */
const NAMED: Record<string, string> = {
  agrave: 'à',
  acirc: 'â',
  eacute: 'é',
  ecirc: 'ê',
  iacute: 'í',
  ocirc: 'ô',
  uacute: 'ú',
  yacute: 'ý',
  aacute: 'á',
  atilde: 'ã',
  egrave: 'è',
  igrave: 'ì',
  oacute: 'ó',
  ograve: 'ò',
  otilde: 'õ',
  ugrave: 'ù',
  nbsp: ' ',
}

export const textIn = (html: string) => decoded(html).replace(/<[^>]*>/g, '')

export const changesOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as EditorPage).changes)

export const isDirty = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as EditorPage).editor.checkDirty())

export const setReadOnly = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as EditorPage).editor.setReadOnly(true))
