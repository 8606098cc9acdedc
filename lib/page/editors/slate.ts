/** Slate: text that the browser types never reaches its model. */

import { announcedEditor } from './announced-editor'
import { findAround } from './find-editable'

export const slate = announcedEditor({
  id: 'slate',
  furniture: '[data-slate-zero-width],[data-slate-placeholder]',
  find: (host) => findAround(host, '[data-slate-editor]'),
})
