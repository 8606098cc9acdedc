import { addHost, loadScript, loadStyle } from './load.js'

export async function start(place, content, changed) {
  const host = addHost(place, 'textarea', content)
  await loadStyle('/npm/jodit/es2021/jodit.min.css')
  await loadScript('/npm/jodit/es2021/jodit.min.js')
  const editor = Jodit.make(host)
  await editor.waitForReady()
  editor.events.on('change', changed)
  return {
    getData: () => editor.value,
    checkDirty: null,
    setReadOnly: (isReadOnly) => editor.setReadOnly(isReadOnly),
  }
}
