/** Froala. */
import { findAround, findBeside } from './find-editable'
import { typedEditor } from './typed-editor'

export const froala = typedEditor({
  id: 'froala',
  groupsSteps: true,
  furniture: '.fr-marker',
  find: (host) =>
    findAround(host, '.fr-element') ??
    findBeside(host, 'after', '.fr-box', '.fr-element') ??
    findBeside(host, 'before', '.fr-box', '.fr-element'),
})
