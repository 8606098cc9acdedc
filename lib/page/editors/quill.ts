/** Quill. */
import { findAround } from './find-editable'
import { typedEditor } from './typed-editor'

export const quill = typedEditor({
  id: 'quill',
  groupsSteps: true,
  furniture: '.ql-ui,.ql-cursor',
  find: (host) => findAround(host, '.ql-editor'),
})
