/** Trix. */

import { announcedEditor } from './announced-editor'
import { findAround } from './find-editable'

export const trix = announcedEditor({
  id: 'trix',
  furniture: '[data-trix-cursor-target],[data-trix-serialize="false"]',
  find: (host) => findAround(host, 'trix-editor'),
})
