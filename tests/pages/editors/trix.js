import { loadScript, loadStyle } from './load.js'

export async function start(place, content, changed) {
  await loadStyle('/npm/trix/dist/trix.css')
  await loadScript('/npm/trix/dist/trix.umd.js')
  const input = Object.assign(document.createElement('input'), {
    type: 'hidden',
    id: 'source',
    value: content,
  })
  place.append(input)
  const host = document.createElement('trix-editor')
  host.id = 'body'
  host.setAttribute('input', 'source')
  const isReady = new Promise((resolve) => host.addEventListener('trix-initialize', resolve, { once: true }))
  place.append(host)
  await isReady
  host.addEventListener('trix-change', changed)
  return {
    getData: () => input.value,
    checkDirty: null,
    setReadOnly: (isReadOnly) => host.toggleAttribute('contenteditable', !isReadOnly),
  }
}
