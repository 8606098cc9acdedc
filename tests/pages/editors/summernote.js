import { addHost, loadScript, loadStyle } from './load.js'

export async function start(place, content, changed) {
  const host = addHost(place, 'textarea', content)
  await loadScript('/npm/jquery/dist/jquery.js')
  await loadStyle('/npm/summernote/dist/summernote-lite.css')
  await loadScript('/npm/summernote/dist/summernote-lite.js')
  await new Promise((resolve) => $(host).summernote({ callbacks: { onChange: changed, onInit: resolve } }))
  return {
    getData: () => $(host).summernote('code'),
    checkDirty: null,
    setReadOnly: (isReadOnly) => $(host).summernote(isReadOnly ? 'disable' : 'enable'),
  }
}
