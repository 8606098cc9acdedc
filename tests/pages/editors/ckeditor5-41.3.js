import { loadScript } from './load.js'
import { startCkeditor5 } from './start-ckeditor5.js'

export async function start(place, content, changed) {
  await loadScript('/packed/ckeditor5-build-classic-41.3.1/build/ckeditor.js')
  return startCkeditor5({ place, content, changed, Editor: ClassicEditor })
}
