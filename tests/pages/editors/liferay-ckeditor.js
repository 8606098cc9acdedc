import { addHost, loadScript } from './load.js'

export async function start(place, content, changed) {
  const host = addHost(place, 'textarea', content)
  await loadScript('/npm/liferay-ckeditor/ckeditor/ckeditor.js')
  return new Promise((resolve) => {
    CKEDITOR.replace(host, {
      versionCheck: false,
      allowedContent: true,
      customConfig: '',
      on: { change: changed, instanceReady: ({ editor }) => resolve(editor) },
    })
  })
}
