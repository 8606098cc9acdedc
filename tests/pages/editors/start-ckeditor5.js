import { addHost } from './load.js'

/** CKEditor 5 by its editor class; the plugins are those of its build, or given. */
export async function startCkeditor5({ place, content, changed, Editor, config = {} }) {
  const host = addHost(place, 'textarea', content)
  const editor = await Editor.create(host, config)
  const saved = editor.model.document.version
  editor.model.document.on('change:data', changed)
  return {
    getData: () => editor.getData(),
    checkDirty: () => editor.model.document.version !== saved,
    setReadOnly(isReadOnly) {
      if (isReadOnly) editor.enableReadOnlyMode('tests')
      else editor.disableReadOnlyMode('tests')
    },
  }
}
