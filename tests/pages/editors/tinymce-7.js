import { startTinymce } from './start-tinymce.js'

export const start = (place, content, changed) =>
  startTinymce({ place, content, changed, folder: 'tinymce-7' })
