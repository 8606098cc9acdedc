/** Tells which field or button a person means by a place on the page. It only looks. */
import { findEditor } from '../editors'
import { frameBox } from '../frame-box'
import { documentsOf } from '../page-documents'
import type { Choice } from './choice'

const FIELDS = 'input:not([type=hidden]),textarea,select,[contenteditable=""],[contenteditable=true],iframe'
const PRESSED =
  'button,a,summary,input:is([type=submit],[type=button],[type=image]),[role=button],joomla-toolbar-button'
const EDITOR_BOXES = '.cke,.tox-tinymce,.mce-tinymce,.ck-editor,.note-editor,.RadEditor,.jodit-container'

const TEXTS = 'input:is(:not([type]),[type=text],[type=search],[type=url],[type=""]),textarea'
const EDITABLE = 'textarea,[contenteditable=""],[contenteditable=true],iframe'

/** What a field of a kind may be. */
const ACCEPTED = {
  text: `${TEXTS},${EDITABLE}`,
  'rich-text': `${EDITABLE},${TEXTS}`,
  choice: 'select,input[type=radio],input[type=checkbox]',
  day: `${TEXTS},input[type=date],input[type=datetime-local]`,
  image: `input[type=file],img,${TEXTS}`,
} as const

/** The field or button at, around or alone in an element; null where there is none of the kind that is asked for. */
export function targetAt(element: Element, choice: Choice): Element | null {
  if (choice.part === 'control') return element.closest(PRESSED)
  const field = fieldAt(element, choice.kind === 'image' ? `${FIELDS},img` : FIELDS)
  return field?.matches(ACCEPTED[choice.kind]) ? field : null
}

/** Everything on the page that a choice may mean, frames' forms after the page's own; for whoever has no mouse. */
export function targetsOn(document: Document, choice: Choice): Element[] {
  const selector = choice.part === 'control' ? PRESSED : choice.kind === 'image' ? `${FIELDS},img` : FIELDS
  const found = documentsOf(document)
    .filter((inner) => !isInEditor(inner, document))
    .flatMap((inner) => [...inner.querySelectorAll(selector)])
    .map((element) => targetAt(element, choice))
  return [...new Set(found)].filter((target) => target !== null && boxOf(target).width > 0) as Element[]
}

function fieldAt(element: Element, fields: string): Element | null {
  const box = element.closest(EDITOR_BOXES)
  if (box) return replacedBy(box) ?? box.querySelector(EDITABLE) ?? box
  const control = element.closest('label')?.control
  if (control) return control
  const around = element.closest(fields)
  // A frame that is no editor holds a form of its own, and is no field.
  if (around?.matches('iframe') && !findEditor(around, null)) return null
  if (around) return replacedBy(around) ?? outermostEditable(around)
  const inside = element.querySelectorAll(fields)
  return inside.length === 1 ? fieldAt(inside[0]!, fields) : null
}

/** The textarea that an editor has taken the place of: its name lasts, while the editor's own ids are counted up. */
function replacedBy(box: Element): Element | null {
  const root = findEditor(box, null)?.root
  if (!root) return null
  const beside = [box.previousElementSibling, box.nextElementSibling, ...(box.parentElement?.children ?? [])]
  const named = box.id.replace(/^cke_|_ifr$/g, '')
  const candidates = [named ? box.ownerDocument.getElementById(named) : null, ...beside]
  return (
    candidates.find((one) => one?.localName === 'textarea' && findEditor(one, null)?.root === root) ?? null
  )
}

function outermostEditable(element: Element): Element {
  let host = element as HTMLElement
  while (host.isContentEditable && host.parentElement?.isContentEditable) host = host.parentElement
  return host
}

/** Where a target is seen, in the page's window: a textarea behind an editor is seen as its editor. */
export function boxOf(target: Element): DOMRect {
  const isSeen = target.checkVisibility({ visibilityProperty: true })
  const shown = isSeen ? target : (findEditor(target, null)?.root ?? target)
  let { left, top, right, bottom } = shown.getBoundingClientRect()
  for (let frame = frameOf(shown); frame; frame = frameOf(frame)) {
    const inside = frameBox(frame)
    // What is scrolled out of a frame cannot be seen: no more than the frame is shown.
    const within = (at: number, size: number) => Math.min(Math.max(0, at), size)
    left = inside.left + within(left, inside.width)
    right = inside.left + within(right, inside.width)
    top = inside.top + within(top, inside.height)
    bottom = inside.top + within(bottom, inside.height)
  }
  return new DOMRect(left, top, right - left, bottom - top)
}

const frameOf = (element: Element): Element | null => element.ownerDocument.defaultView?.frameElement ?? null

/** A frame that an editor is made of is pointed at as a whole. */
function isInEditor(inner: Document, page: Document): boolean {
  if (inner === page) return false
  const frame = inner.defaultView?.frameElement
  return !frame || findEditor(frame, null) !== null || isInEditor(frame.ownerDocument, page)
}

/** The innermost element at a point of the window, inside frames that hold forms as well; what is ours is passed over. */
export function elementAt(document: Document, x: number, y: number, own: Element): Element | null {
  const element = document.elementsFromPoint(x, y).find((one) => one !== own)
  const inner = (element as HTMLIFrameElement | undefined)?.contentDocument
  if (!element || !inner?.body || findEditor(element, null)) return element ?? null
  const { left, top } = frameBox(element)
  return elementAt(inner, x - left, y - top, own) ?? element
}
