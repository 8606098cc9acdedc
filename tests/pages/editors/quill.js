import { addHost, loadScript, loadStyle } from './load.js'

export async function start(place, content, changed) {
  const host = addHost(place, 'div', content)
  await loadStyle('/npm/quill/dist/quill.snow.css')
  await loadScript('/npm/quill/dist/quill.js')
  const quill = new Quill(host, { theme: 'snow', modules: { table: true } })
  quill.on('text-change', changed)
  return {
    getData: () => quill.root.innerHTML,
    checkDirty: null,
    setReadOnly: (isReadOnly) => quill.enable(!isReadOnly),
  }
}
