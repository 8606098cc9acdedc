/** Lexical. */
import { findAround } from './find-editable'
import { typedEditor } from './typed-editor'

export const lexical = typedEditor({
  id: 'lexical',
  find: (host) => findAround(host, '[data-lexical-editor]'),
})
