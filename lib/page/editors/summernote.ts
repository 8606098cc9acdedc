/** Summernote. */
import { findAround, findBeside } from './find-editable'
import { typedEditor } from './typed-editor'

export const summernote = typedEditor({
  id: 'summernote',
  groupsSteps: true,
  find: (host) =>
    findAround(host, '.note-editable') ?? findBeside(host, 'after', '.note-editor', '.note-editable'),
})
