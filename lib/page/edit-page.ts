/**
 * Tells cheaply whether a page looks like one where a post is written. Part of the detector's 3 KB; a wrong yes only
 * loads the core, which then looks at the portal's profile itself.
 */
import type { EarlyEvents } from './early-events'
import { documentsOf } from './page-documents'
import { postAddress } from './post-address'

/** What rich-text editors put on a page, whatever the portal. */
const EDITOR_MARKUP = [
  '.cke,.cke_editable,.ae-editable', // CKEditor 4, Liferay, AlloyEditor
  '.ck-editor__editable', // CKEditor 5
  '.tox-tinymce,.mce-tinymce,.mce-content-body', // TinyMCE 5–8, 4, inline
  '.ql-editor,.note-editor,.fr-element,.jodit-container', // Quill, Summernote, Froala, Jodit
  '.ProseMirror,[data-lexical-editor],[data-slate-editor],.public-DraftEditor-content',
  'trix-editor,.block-editor-page,.ms-rtestate-write,.RadEditor', // Trix, Gutenberg, SharePoint, DNN
].join()

/** A captcha's hidden textarea is not something that people write in. */
const WRITING = 'textarea:not([name$=captcha-response]),[contenteditable=""],[contenteditable=true]'

/** Words in addresses of edit pages. `credit`, `edition` must not hit: whole words only. */
const EDIT_URL =
  /(?<![a-z])(?:edit|post-new|op=content|node\/add|create|compose|soan-?(?:thao|tin|bai)|bien-?tap|cap-?nhat|them-?(?:moi|tin|bai))(?![a-z])/i

/** True for an editor's markup, a form with two places to write at length, or one on a page whose address says so. */
export const isEditPage = (page: Document): boolean => documentsOf(page).some(isEditDocument)

/** Editors are made of one of these; most pages have none, and no more is asked of them. */
const hasPlaceToWrite = (document: Document): boolean =>
  ['textarea', 'iframe', 'frame'].some((name) => document.getElementsByTagName(name)[0]) ||
  document.querySelector('[contenteditable]') !== null

function isEditDocument(document: Document): boolean {
  if (!hasPlaceToWrite(document)) return false
  if (document.querySelector(EDITOR_MARKUP)) return true
  const forms = [...document.querySelectorAll(WRITING)].map((place) => place.closest('form'))
  if (forms.some((form, index) => form && forms.indexOf(form) < index)) return true
  const { pathname, search, hash } = document.location
  return forms.length > 0 && EDIT_URL.test(pathname + search + hash)
}

/** Long enough that a page under construction is looked at a few times, not hundreds of times. */
const PAUSE_MS = 500

/**
 * Announces an edit page once: now, or when the page grows into one; again after a navigation within the page when
 * no core is there. Returns a way to ask for another look. No polling; after a yes nothing is observed.
 */
export function watchForEditPage(view: Window, early: EarlyEvents, announce: () => void): () => void {
  const { document } = view
  let timer = 0
  let lookedAt = ''
  let isWatching = false
  // The look that is coming sees all that changes until then: of a page that never rests, only the first change is heard.
  const ring = () => {
    observer.disconnect()
    if (isWatching) timer ||= view.setTimeout(look, PAUSE_MS)
  }
  const observer = new MutationObserver(ring)
  function look() {
    clearTimeout(timer)
    timer = 0
    isWatching = !early.hasCore && !isEditPage(document)
    if (isWatching) observer.observe(document, { childList: true, subtree: true })
    else if (!early.hasCore) announce()
  }
  const start = () => {
    lookedAt = postAddress(view.location)
    look()
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true })
  else start()
  // A frame that has loaded changes nothing in the page around it.
  document.addEventListener(
    'load',
    ({ target }) => (target as HTMLIFrameElement).contentDocument && ring(),
    true,
  )
  // A portal that swaps pages without loading: the new page is judged like a first one.
  const { navigation } = view as { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', () => {
    if (lookedAt && lookedAt !== postAddress(view.location)) start()
  })
  return start
}
