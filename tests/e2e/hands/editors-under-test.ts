/** Every editor that has an adapter, each the real package on a page of its own, with what is known to be lost in it. */
import { AT_START, type EditorKind, LINES, WHOLE_WORD } from './editor-kind'

/** The table's row as editors without tables take it over. */
const withRow = (row: string): string[] => [LINES[0]!, row, ...LINES.slice(3)]

/** A page of tests/pages/editors. */
const at = (id: string, kind: Omit<EditorKind, 'path'>): EditorKind => ({
  ...kind,
  path: `/page.html?editor=${id}`,
})

/** Editors that come with the project, or with the browser. */
export const OWN_EDITORS: readonly EditorKind[] = [
  { name: 'CKEditor 4', path: '/ckeditor4.html', hasDirtyFlag: true },
  { name: 'CKEditor 4, inline', path: '/ckeditor4-inline.html', hasDirtyFlag: true },
  { name: 'contenteditable', path: '/plain.html' },
  { name: 'designMode iframe', path: '/design-mode.html' },
  at('textarea', { name: 'textarea', isControl: true }),
  at('input', { name: 'input', isControl: true, lines: [LINES.join(' ')] }),
  at('react-textarea', { name: 'textarea of React', isControl: true }),
  at('react-input', { name: 'input of React', isControl: true, lines: [LINES.join(' ')] }),
]

/** Those of npm that every run drives as well. */
export const NEWEST_EDITORS: readonly EditorKind[] = [
  at('ckeditor5-48.5', { name: 'CKEditor 5, 48.5', hasDirtyFlag: true }),
  at('tinymce-8', { name: 'TinyMCE 8', hasDirtyFlag: true }),
]

export const OTHER_EDITORS: readonly EditorKind[] = [
  at('liferay-ckeditor', { name: 'CKEditor 4 of Liferay', hasDirtyFlag: true }),
  at('alloyeditor', { name: 'AlloyEditor', hasDirtyFlag: true }),
  at('ckeditor5-35.1', {
    name: 'CKEditor 5, 35.1',
    hasDirtyFlag: true,
    losesFormat: [AT_START, WHOLE_WORD],
  }),
  at('ckeditor5-41.3', { name: 'CKEditor 5, 41.3', hasDirtyFlag: true }),
  at('ckeditor5-44.3', { name: 'CKEditor 5, 44.3', hasDirtyFlag: true }),
  at('tinymce-4', { name: 'TinyMCE 4', hasDirtyFlag: true }),
  at('tinymce-5', { name: 'TinyMCE 5', hasDirtyFlag: true }),
  at('tinymce-6', { name: 'TinyMCE 6', hasDirtyFlag: true }),
  at('tinymce-7', { name: 'TinyMCE 7', hasDirtyFlag: true }),
  at('tinymce-8-inline', { name: 'TinyMCE 8, inline', hasDirtyFlag: true }),
  at('quill', { name: 'Quill 2', redoKey: 'Control+Shift+z' }),
  at('summernote', { name: 'Summernote' }),
  at('froala', { name: 'Froala', losesFormat: [AT_START, WHOLE_WORD] }),
  at('jodit', { name: 'Jodit' }),
  at('tiptap', { name: 'TipTap', losesFormat: [AT_START] }),
  at('lexical', { name: 'Lexical' }),
  at('slate', { name: 'Slate' }),
  at('draft', { name: 'Draft.js', hasTable: false, lines: withRow('Đợt một: 31/4/20242024') }),
  at('trix', {
    name: 'Trix',
    hasTable: false,
    lines: withRow('Đợt một: 31/4/2024 | 2024'),
    redoKey: 'Control+Shift+z',
  }),
]

export const EVERY_EDITOR: readonly EditorKind[] = [...OWN_EDITORS, ...NEWEST_EDITORS, ...OTHER_EDITORS]
