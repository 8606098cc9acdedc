import { addHost, loadScript, loadStyle } from './load.js'

export async function start(place, content, changed) {
  const host = addHost(place, 'div', content)
  window.ALLOYEDITOR_BASEPATH = window.CKEDITOR_BASEPATH = '/npm/alloyeditor/dist/alloy-editor/'
  await loadStyle('/npm/alloyeditor/dist/alloy-editor/assets/alloy-editor-ocean-min.css')
  await loadScript('/npm/alloyeditor/dist/alloy-editor/alloy-editor-all-min.js')
  const native = AlloyEditor.editable(host, { allowedContent: true }).get('nativeEditor')
  native.on('change', changed)
  await new Promise((resolve) =>
    native.status === 'ready' ? resolve() : native.on('instanceReady', resolve),
  )
  return native
}
