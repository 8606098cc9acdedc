import { addHost, loadScript } from './load.js'

/** TinyMCE of a given package, in an iframe or inline. */
export async function startTinymce({ place, content, changed, folder, isInline = false }) {
  const host = addHost(place, isInline ? 'div' : 'textarea', content)
  await loadScript(`/npm/${folder}/tinymce.min.js`)
  return new Promise((resolve) => {
    tinymce.init({
      target: host,
      inline: isInline,
      promotion: false,
      branding: false,
      license_key: 'gpl',
      plugins: 'table lists',
      entity_encoding: 'raw',
      setup(editor) {
        editor.on('change input', changed)
        editor.on('init', () =>
          resolve({
            getData: () => editor.getContent(),
            checkDirty: () => editor.isDirty(),
            setReadOnly: (isReadOnly) =>
              editor.mode
                ? editor.mode.set(isReadOnly ? 'readonly' : 'design')
                : editor.setMode(isReadOnly ? 'readonly' : 'design'),
          }),
        )
      },
    })
  })
}
