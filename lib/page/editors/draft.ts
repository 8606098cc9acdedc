/** Draft.js. */
import { findAround } from './find-editable'
import { typedEditor } from './typed-editor'

export const draft = typedEditor({
  id: 'draft',
  find: (host) => findAround(host, '.public-DraftEditor-content'),
})
