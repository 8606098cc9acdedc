/** Jodit. */
import { findAround, findBeside } from './find-editable'
import { typedEditor } from './typed-editor'

export const jodit = typedEditor({
  id: 'jodit',
  furniture: '[data-jodit-selection_marker],[data-jodit-temp]',
  find: (host) =>
    findAround(host, '.jodit-wysiwyg') ?? findBeside(host, 'before', '.jodit-container', '.jodit-wysiwyg'),
})
