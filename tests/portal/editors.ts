/** The editors that the demo portal offers for a post's text, each the real package. Nothing is fetched here. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NPM, PACKED } from '../editors/install'
import { type Html, html, trusted } from './html'

export interface DemoEditor {
  readonly id: string
  readonly label: string
  /** Its files, and one without which they are not there; none for what the browser brings. */
  readonly files?: { readonly folder: string; readonly needed: string }
  /** What the page loads and does so that the textarea `#body` becomes the editor. */
  readonly script: string
}

const CKEDITOR4 = fileURLToPath(new URL('../../node_modules/ckeditor4', import.meta.url))

/** The first one is what a person gets who has chosen none. */
export const DEMO_EDITORS: readonly DemoEditor[] = [
  {
    id: 'ckeditor4',
    label: 'CKEditor 4',
    files: { folder: CKEDITOR4, needed: 'ckeditor.js' },
    // The editor's own data processor stays as it comes; only its version check, a network request, is off.
    script: `<script src="/editors/ckeditor4/ckeditor.js"></script>
<script>
CKEDITOR.replace('body', { language: 'vi', versionCheck: false, height: 420, entities: false })
</script>`,
  },
  {
    id: 'ckeditor5',
    label: 'CKEditor 5',
    files: { folder: join(PACKED, 'ckeditor5-48.5.2/dist/browser'), needed: 'ckeditor5.umd.js' },
    script: `<link rel="stylesheet" href="/editors/ckeditor5/ckeditor5.css">
<style>.ck-editor__editable { min-height: 420px }</style>
<script src="/editors/ckeditor5/ckeditor5.umd.js"></script>
<script>
const { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph, Table, TableToolbar } = CKEDITOR
ClassicEditor.create(document.getElementById('body'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Table, TableToolbar],
  toolbar: ['undo', 'redo', '|', 'bold', 'italic', 'link', '|', 'bulletedList', 'numberedList', 'insertTable'],
})
</script>`,
  },
  {
    id: 'tinymce',
    label: 'TinyMCE 8',
    files: { folder: join(NPM, 'tinymce-8'), needed: 'tinymce.min.js' },
    script: `<script src="/editors/tinymce/tinymce.min.js"></script>
<script>
tinymce.init({
  selector: '#body', license_key: 'gpl', promotion: false, branding: false, height: 480,
  plugins: 'table lists link', entity_encoding: 'raw', convert_urls: false,
})
</script>`,
  },
  // Old portals have no editor at all: the post is text, an empty line ends a paragraph.
  { id: 'textarea', label: 'Ô chữ thường', script: '' },
]

/** Editors whose files are on this machine. */
export const offeredEditors = (): DemoEditor[] =>
  DEMO_EDITORS.filter(({ files }) => !files || existsSync(join(files.folder, files.needed)))

/** The editor of this name, or the portal's own when there is none such. */
export function chosenEditor(id: string | null | undefined): DemoEditor {
  const offered = offeredEditors()
  return offered.find((editor) => editor.id === id) ?? offered[0]!
}

/** The switch beside the label, as links: what was typed and not saved would be lost, so the page asks. */
export const editorSwitch = (path: string, chosen: DemoEditor): Html =>
  html`<p class="switch">Trình soạn thảo: ${offeredEditors().map(
    ({ id, label }) =>
      html`<a href="${path}?editor=${id}"${id === chosen.id && trusted(' aria-current="true"')}>${label}</a> `,
  )}</p>`
