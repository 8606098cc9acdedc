/** Finds fields and controls by the words that stand beside or on them. It only looks, and would rather find nothing. */
import type { ControlProfile, FieldProfile } from './profile'

/** How a label belongs to its field, the closest tie first. */
const TIED = 3
const BESIDE = 2
const NEAR = 1

/** Longer text is no label. */
const MOST_LABEL = 60
/** How far up from a label its field is looked for, the label's own element aside. */
const MOST_LEVELS = 3

const EDITOR_PARTS = '.cke,.tox-tinymce,.mce-tinymce,.ck-editor,.note-editor,.ql-toolbar'
const TEXT = 'input:is(:not([type]),[type=text],[type=search],[type=url],[type=""])'
const WRITABLE: Record<FieldProfile['kind'], readonly string[]> = {
  text: [`${TEXT},textarea`],
  'rich-text': [
    'textarea:not([name$=captcha-response])',
    '[contenteditable=""],[contenteditable=true]',
    'iframe',
  ],
  choice: ['select', 'input[type=radio],input[type=checkbox]'],
  day: [`${TEXT},input[type=date],input[type=datetime-local]`],
  image: ['input[type=file]', TEXT],
}

const PRESSED = 'button,input[type=submit],input[type=button],a,[role=button]'

/** Words as they are compared: one kind of blank, no case, no colon, star or note behind them. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim()
    .replace(/^[*•\-–] ?/, '')
    .replace(/(?: ?(?:[:*]|\(\*\)|\((?:bắt buộc|không bắt buộc|nếu có)\)|\[\*\]))+$/i, '')
    .toLowerCase()
}

/** Elements by their plain labels; made once for a page, because a page has many texts. */
export type LabelledPage = ReadonlyMap<string, readonly Element[]>

/** Where each of these labels stands on the page. */
export function findLabels(document: Document, wanted: ReadonlySet<string>): LabelledPage {
  const found = new Map<string, Element[]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data
    if (text.length > MOST_LABEL * 3) continue
    const label = plainLabel(text)
    const element = node.parentElement!
    if (label && label.length <= MOST_LABEL && wanted.has(label) && !isNoLabel(element))
      found.set(label, [...(found.get(label) ?? []), element])
  }
  return found
}

/** The one field that the first telling label leads to; null when there is none, or two are equally good. */
export function findByLabel(
  { kind, labels = [] }: Pick<FieldProfile, 'kind' | 'labels'>,
  document: Document,
  page: LabelledPage,
): Element | null {
  for (const label of labels.map(plainLabel)) {
    const ties = new Map<Element, number>()
    const note = (element: Element | null, tie: number) => {
      if (element) ties.set(element, Math.max(tie, ties.get(element) ?? 0))
    }
    for (const place of page.get(label) ?? []) {
      const tied = controlOf(place, kind)
      if (tied) note(tied, TIED)
      else if (!place.closest('label')?.control) {
        const beside = besideCell(place, kind)
        note(beside ?? nearest(place, kind), beside ? BESIDE : NEAR)
      }
    }
    for (const element of document.querySelectorAll(WRITABLE[kind].join())) {
      if (isEditorPart(element)) continue
      if (saysItself(element, 'aria-label', label)) note(element, TIED)
      else if (saysItself(element, 'placeholder', label)) note(element, BESIDE)
    }
    const best = Math.max(0, ...ties.values())
    const winners = [...ties].filter(([, tie]) => tie === best)
    if (winners.length > 0) return winners.length === 1 ? winners[0]![0] : null
  }
  return null
}

/** Everything on the page that is pressed and says one of the labels, links to other pages aside. */
export function findPressed({ labels = [] }: Pick<ControlProfile, 'labels'>, document: Document): Element[] {
  const wanted = new Set(labels.map(plainLabel))
  return [...document.querySelectorAll(PRESSED)].filter((element) => {
    if (element.localName === 'a' && leadsAway(element)) return false
    const said = element.localName === 'input' ? (element as HTMLInputElement).value : element.textContent
    return said !== null && said.length <= MOST_LABEL * 3 && wanted.has(plainLabel(said))
  })
}

const saysItself = (element: Element, attribute: string, label: string): boolean =>
  plainLabel(element.getAttribute(attribute) ?? '') === label

function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href') ?? ''
  return href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href)
}

/** Text of the post itself, of options, buttons and links is no label. */
function isNoLabel(element: Element): boolean {
  return element.closest('option,button,a,script,style,textarea,nav,[contenteditable]') !== null
}

const isEditorPart = (element: Element): boolean =>
  element.localName !== 'iframe' &&
  !element.matches('[contenteditable]') &&
  element.closest(EDITOR_PARTS) !== null

/** What `for`, an enclosing label or aria-labelledby says. */
function controlOf(place: Element, kind: FieldProfile['kind']): Element | null {
  const control = place.closest('label')?.control
  if (control) return accepts(control, kind) ? groupOf(control) : null
  const id = place.closest('[id]')?.id
  const named = id ? place.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`) : null
  return named && accepts(named, kind) ? named : null
}

const accepts = (element: Element, kind: FieldProfile['kind']): boolean =>
  element.matches(WRITABLE[kind].join())

/** `<td>Tiêu đề</td><td><input></td>`, the same with th and dt, and a row of its own above the field's. */
function besideCell(place: Element, kind: FieldProfile['kind']): Element | null {
  const cell = place.closest('td,th,dt')
  if (!cell) return null
  const row = cell.closest('tr')
  const next = cell.nextElementSibling ?? (row?.children.length === 1 ? row.nextElementSibling : null)
  return next && onlyField(next, kind, place)
}

/** The only field in the smallest box around the label that has any; the whole page is no box. */
function nearest(place: Element, kind: FieldProfile['kind']): Element | null {
  let box: Element | null = place
  for (let level = 0; box && level <= MOST_LEVELS; level++, box = box.parentElement) {
    if (box.localName === 'body') return null
    const isFull =
      box.querySelector('input:not([type=hidden]),textarea,select,iframe,[contenteditable]') !== null
    if (isFull) return onlyField(box, kind, place)
  }
  return null
}

/** The one field of this kind in a box, behind the label; a group of boxes to tick is one field. */
function onlyField(box: Element, kind: FieldProfile['kind'], place: Element): Element | null {
  for (const selector of WRITABLE[kind]) {
    const [field, ...others] = [...box.querySelectorAll(selector)].filter((one) => !isEditorPart(one))
    if (!field) continue
    const isOther = (one: Element) => !isTick(one) || one.getAttribute('name') !== field.getAttribute('name')
    const isBehind = place.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING
    return isBehind && !others.some(isOther) ? groupOf(field) : null
  }
  return null
}

const isTick = (element: Element): boolean => element.matches('input[type=radio],input[type=checkbox]')

/** Boxes of one name are read together: the box around them all stands for them. */
function groupOf(field: Element): Element {
  const name = isTick(field) ? field.getAttribute('name') : null
  if (!name) return field
  const group = `input[name="${CSS.escape(name)}"]`
  const count = field.ownerDocument.querySelectorAll(group).length
  let box: Element = field
  while (box.parentElement && box.querySelectorAll(group).length < count && !box.matches('form,body'))
    box = box.parentElement
  return box
}
