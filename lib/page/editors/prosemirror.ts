/** ProseMirror and what is built on it: TipTap. */
import { findAround } from './find-editable'
import { typedEditor } from './typed-editor'

export const prosemirror = typedEditor({
  id: 'prosemirror',
  furniture: '.ProseMirror-trailingBreak,.ProseMirror-separator,.ProseMirror-gapcursor,.ProseMirror-widget',
  find: (host) => findAround(host, '.ProseMirror'),
})
