/** Names what a key event means to the publish guard. Runs for every key: it asks the event no more than it must. */

/** Enter and Space press what has the focus; on a plain link Space scrolls, and with Ctrl they are shortcuts. */
export function isPress(event: KeyboardEvent): boolean {
  const { key } = event
  if (key !== ' ' && key !== 'Enter') return false
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false
  if (key === 'Enter') return true
  const target = event.composedPath()[0] as Partial<Element>
  return !target.matches?.('a[href]:not([role=button])')
}

/** A shortcut as profiles write it: `Ctrl+S`, `Ctrl+Shift+P`; ⌘ counts as Ctrl. Empty for what people type. */
export function shortcutOf(event: KeyboardEvent): string {
  const { ctrlKey, metaKey, altKey } = event
  if (!ctrlKey && !metaKey && !altKey) return ''
  const { shiftKey, key = '' } = event
  const keys = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', nameOf(key)]
  return keys.filter(Boolean).join('+')
}

const nameOf = (key: string) => (key.length === 1 ? key.toUpperCase() : key)
