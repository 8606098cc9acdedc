/** Plain controls (input, textarea) as fields: which ones hold free text, and what it is. It never writes. */

/** A field that is a plain control: its offsets are those of `value` and of `setSelectionRange`. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement

/** Input types that hold free text; passwords and hidden fields are never read. */
const TEXT_TYPES = new Set(['text', 'search', 'url', 'tel', 'email', ''])

export function isTextControl(element: Element): element is TextControl {
  // By name, not `instanceof`: elements of an iframe have classes of their own.
  if (element.localName === 'textarea') return true
  return element.localName === 'input' && TEXT_TYPES.has((element as HTMLInputElement).type)
}

/** The text of a control as its offsets count it. */
export function readControlText(control: TextControl): string {
  return control.value
}
