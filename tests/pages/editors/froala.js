import { addHost, loadScript, loadStyle } from './load.js'

/** Froala without a key shows a notice of its licence and works; it is used for these tests alone. */
export async function start(place, content, changed) {
  const host = addHost(place, 'textarea', content)
  await loadStyle('/npm/froala-editor/css/froala_editor.pkgd.css')
  await loadScript('/npm/froala-editor/js/froala_editor.pkgd.min.js')
  return new Promise((resolve) => {
    const editor = new FroalaEditor(host, { events: { contentChanged: changed } }, () =>
      resolve({
        getData: () => editor.html.get(),
        checkDirty: null,
        setReadOnly: (isReadOnly) => (isReadOnly ? editor.edit.off() : editor.edit.on()),
      }),
    )
  })
}
