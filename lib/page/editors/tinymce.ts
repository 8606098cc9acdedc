/** TinyMCE 4 and later, in an iframe or inline. */
import { bodyOf, findAround, findBeside } from './find-editable'
import { typedEditor } from './typed-editor'

/** The box is put right behind the element; its frame is named after the element. */
const BOX = '.tox-tinymce,.mce-tinymce'

export const tinymce = typedEditor({
  id: 'tinymce',
  furniture: '[data-mce-bogus="all"],.mce-resizehandle,.mce-visual-caret,.mce-offscreen-selection',
  // From version 7 on the root stays editable and what is typed is taken back.
  readOnly: '.mce-content-readonly',
  find(host) {
    const inline = findAround(host, '.mce-content-body')
    if (inline) return inline
    const frame = host.id ? host.ownerDocument.getElementById(`${host.id}_ifr`) : null
    const body = bodyOf(
      frame ?? host.querySelector(`:is(${BOX}) iframe`) ?? findBeside(host, 'after', BOX, 'iframe'),
    )
    return body?.matches('.mce-content-body') ? body : null
  },
})
