/** What a text control looks like, as far as it decides where its letters stand. Reads the page only. */
import type { TextControl } from './text-control'

/** Everything that moves a letter; colours and decorations do not. */
const LETTERS = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const

export interface MirrorStyle {
  /** For the element that holds the text, inside the view. */
  readonly text: Record<string, string>
  /** Where letters are shown, counted from the control's corner; an input cuts them at its padding. */
  readonly inside: Inside
}

export interface Inside {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How an element sets the control's text in the same places. */
export function mirrorStyle(control: TextControl): MirrorStyle {
  const computed = control.ownerDocument.defaultView!.getComputedStyle(control)
  const letters = Object.fromEntries(LETTERS.map((name) => [name, computed.getPropertyValue(name)]))
  const isInput = control.localName === 'input'
  const wrap = isInput ? 'pre' : computed.whiteSpace
  const pixels = (name: string) => Number.parseFloat(computed.getPropertyValue(name)) || 0
  const [left, right] = [pixels('padding-left'), pixels('padding-right')]
  const [top, bottom] = [pixels('padding-top'), pixels('padding-bottom')]
  // Not `clientWidth`: at most zooms borders are not whole pixels.
  const box = control.getBoundingClientRect()
  const borderX = pixels('border-left-width') + pixels('border-right-width')
  const borderY = pixels('border-top-width') + pixels('border-bottom-width')
  const width = box.width - borderX - barOf(control.offsetWidth - control.clientWidth - borderX)
  const height = box.height - borderY - barOf(control.offsetHeight - control.clientHeight - borderY)
  const text = {
    ...letters,
    'white-space': wrap,
    left: isInput ? '0' : `${left}px`,
    top: `${top}px`,
    width: `${width - left - right}px`,
    // One line stands in the middle of its box.
    height: isInput ? `${height - top - bottom}px` : 'auto',
    display: isInput ? 'grid' : 'block',
  }
  const [cutLeft, cutRight] = isInput ? [left, right] : [0, 0]
  const inside = {
    left: pixels('border-left-width') + cutLeft,
    top: pixels('border-top-width'),
    width: width - cutLeft - cutRight,
    height,
  }
  return { text, inside }
}

/** A scroll bar's breadth; what rounding leaves of borders is none. */
const barOf = (rest: number) => (rest > 2 ? Math.round(rest) : 0)

/** Where the control's stacking context ends among those of the page: what lies over the control lies over us. */
export function levelOf(control: Element): string {
  let level = 'auto'
  const view = control.ownerDocument.defaultView!
  for (let at: Element | null = control; at; at = at.parentElement ?? hostOf(at)) {
    const { position, zIndex, transform, opacity, filter } = view.getComputedStyle(at)
    if (zIndex !== 'auto' && position !== 'static') level = zIndex
    else if (transform !== 'none' || opacity !== '1' || filter !== 'none') level = '0'
  }
  return level === 'auto' ? '0' : level
}

const hostOf = (element: Element): Element | null => (element.parentNode as ShadowRoot | null)?.host ?? null
