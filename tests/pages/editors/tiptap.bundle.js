import { Editor } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

export function start(place, content, changed) {
  const host = document.createElement('div')
  host.id = 'body'
  place.append(host)
  const editor = new Editor({ element: host, extensions: [StarterKit, TableKit], content, onUpdate: changed })
  return {
    getData: () => editor.getHTML(),
    checkDirty: null,
    setReadOnly: (isReadOnly) => editor.setEditable(!isReadOnly),
  }
}
