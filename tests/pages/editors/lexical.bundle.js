import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { registerTablePlugin, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { $getRoot, $insertNodes, createEditor } from 'lexical'

export async function start(place, content, changed) {
  const host = document.createElement('div')
  host.id = 'body'
  host.contentEditable = 'true'
  place.append(host)
  const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode]
  const editor = createEditor({
    namespace: 'trial',
    nodes,
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(host)
  registerRichText(editor)
  registerList(editor)
  registerTablePlugin(editor)
  await new Promise((onUpdate) =>
    editor.update(
      () => {
        const parsed = new DOMParser().parseFromString(content, 'text/html')
        $getRoot().clear().select()
        $insertNodes($generateNodesFromDOM(editor, parsed))
      },
      { onUpdate },
    ),
  )
  // As Lexical's own component for React does; the editor itself leaves the attribute to the page.
  editor.registerEditableListener((isEditable) => {
    host.contentEditable = String(isEditable)
  })
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.registerTextContentListener(changed)
  return {
    getData: () => editor.read(() => $generateHtmlFromNodes(editor, null)),
    checkDirty: null,
    setReadOnly: (isReadOnly) => editor.setEditable(!isReadOnly),
  }
}
