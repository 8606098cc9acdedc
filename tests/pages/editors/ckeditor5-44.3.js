import { loadScript, loadStyle } from './load.js'
import { startCkeditor5 } from './start-ckeditor5.js'

export async function start(place, content, changed) {
  await loadStyle('/packed/ckeditor5-44.3.0/dist/browser/ckeditor5.css')
  await loadScript('/packed/ckeditor5-44.3.0/dist/browser/ckeditor5.umd.js')
  const { Bold, ClassicEditor, Essentials, Italic, List, Paragraph, Table } = CKEDITOR
  const config = { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, Italic, List, Table] }
  return startCkeditor5({ place, content, changed, Editor: ClassicEditor, config })
}
