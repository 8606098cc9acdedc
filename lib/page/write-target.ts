/** One writable field for write.ts: reads its whole text, puts text in place, takes it back, sets the caret. */
import { select, settle } from './editors/type-text'
import { type ControlSource, type FieldSource, isOnPage, type RichTextSource } from './field-source'
import { readControlText, type TextControl } from './text-control'
import { readTextMap } from './text-map'

export interface WriteTarget {
  readonly document: Document
  /** Largest number of characters the field takes; Infinity when it does not say. */
  readonly capacity: number
  /** True when a line break can be typed into it as such. */
  readonly hasLines: boolean
  /** True when it writes into a paragraph that has no text yet, and so no line of its own. */
  readonly isInEmptyBlock: boolean
  /** The field's text now. */
  read(): string
  /** Why nothing can be written into this stretch; null when it can. */
  refusal(start: number, end: number): 'gone' | 'read-only' | null
  /** Offsets are those of the last `read()`. Whether it arrived, the caller reads back. */
  replace(start: number, end: number, text: string): Promise<void>
  undo(): Promise<void>
  placeCaret(offset: number): void
}

/** The way to write into a field. With `emptyBlock`, insertions go into that empty paragraph. */
export function targetOf(
  source: Exclude<FieldSource, { kind: 'shown' }>,
  emptyBlock?: Element | null,
): WriteTarget {
  return source.kind === 'control' ? controlTarget(source) : richTextTarget(source, emptyBlock ?? null)
}

function richTextTarget(source: RichTextSource, emptyBlock: Element | null): WriteTarget {
  const { editor } = source
  const { root, furniture } = editor
  let map = source.map
  const rangeOf = (start: number, end: number) => {
    if (emptyBlock) return startOf(emptyBlock)
    return map.text === '' ? startOf(root.querySelector('p, li, td, div') ?? root) : map.rangeOf(start, end)
  }
  return {
    document: root.ownerDocument,
    capacity: Number.POSITIVE_INFINITY,
    hasLines: false,
    isInEmptyBlock: emptyBlock !== null,
    read() {
      map = readTextMap(root, furniture)
      return map.text
    },
    refusal(start, end) {
      if (!isOnPage(source)) return 'gone'
      const range = rangeOf(start, end)
      return editor.isReadOnly() || !range || !isEditable(range) ? 'read-only' : null
    },
    async replace(start, end, text) {
      const range = rangeOf(start, end)
      if (range) await editor.replace(range, text)
    },
    undo: () => editor.undo(),
    placeCaret(offset) {
      const range = readTextMap(root, furniture).rangeOf(offset, offset)
      if (range) select(root, range)
    },
  }
}

function startOf(block: Element): Range {
  const range = block.ownerDocument.createRange()
  range.selectNodeContents(block)
  range.collapse(true)
  return range
}

/** Widgets and locked stretches inside an editable are not editable themselves. */
function isEditable({ startContainer, endContainer }: Range): boolean {
  return [startContainer, endContainer].every((node) => {
    const element = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement
    return element !== null && (element.isContentEditable || element.ownerDocument.designMode === 'on')
  })
}

function controlTarget(source: ControlSource): WriteTarget {
  const { element } = source
  const document = element.ownerDocument
  return {
    document,
    capacity: element.maxLength >= 0 ? element.maxLength : Number.POSITIVE_INFINITY,
    hasLines: element.localName === 'textarea',
    isInEmptyBlock: false,
    read: () => readControlText(element),
    refusal() {
      if (!isOnPage(source)) return 'gone'
      return element.readOnly || element.disabled ? 'read-only' : null
    },
    async replace(start, end, text) {
      const value = element.value.slice(0, start) + text + element.value.slice(end)
      focus(element)
      if (selectIn(element, start, end)) typeOver(document, text)
      await settle()
      // Some controls take no typed text (email has no selection): then the value, with the events of typing.
      if (element.value !== value) setValue(element, value)
    },
    async undo() {
      focus(element)
      document.execCommand('undo')
      await settle()
    },
    placeCaret: (offset) => void selectIn(element, offset, offset),
  }
}

function typeOver(document: Document, text: string): void {
  if (text === '') document.execCommand('delete')
  else document.execCommand('insertText', false, text)
}

function focus(element: TextControl): void {
  element.ownerDocument.defaultView?.focus()
  element.focus({ preventScroll: true })
}

/** False for types without a selection. */
function selectIn(element: TextControl, start: number, end: number): boolean {
  if (element.selectionStart === null) return false
  element.setSelectionRange(start, end)
  return true
}

/** Past frameworks that watch the `value` property of the element itself. */
function setValue(element: TextControl, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, value)
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
}
