/**
 * Underlines stretches of one textarea or input: a see-through copy of its text, set in the same places, lies over it.
 * It hangs in a tree of ours, takes no click and no key, and touches nothing of the control.
 */
import type { Severity } from '../lint/finding'
import { type Inside, levelOf, mirrorStyle } from './mirror-style'
import type { TextControl } from './text-control'

/** A stretch of the control's text. */
export interface Stretch {
  readonly id: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

export class ControlMirror {
  readonly control: TextControl
  /** Exactly over the control's inside; cuts off what is scrolled out. */
  readonly element: HTMLElement
  readonly #text: HTMLElement
  readonly #origin: Element
  #inside: Inside = { left: 0, top: 0, width: 0, height: 0 }
  #value = ''
  #stretches: readonly Stretch[] = []
  #current: string | null = null
  /** What each line is made of, to leave those alone that have not changed. */
  #lines: string[] = []

  /** @param origin an element of no size at the place from which positions count */
  constructor(control: TextControl, origin: Element) {
    const document = control.ownerDocument
    this.control = control
    this.#origin = origin
    this.element = document.createElement('div')
    this.element.className = 'view'
    this.#text = document.createElement('div')
    this.#text.className = 'text'
    this.element.append(this.#text)
  }

  /** Shows these stretches of the control's text as it is now. */
  show(stretches: readonly Stretch[], current: string | null): void {
    this.#value = this.control.value
    this.#stretches = stretches
    this.#current = current
    this.#draw()
  }

  setCurrent(id: string | null): void {
    this.#current = id
    this.#draw()
  }

  /** The person has typed: stretches beside the edit move along, those it touches go until they are judged again. */
  follow(): void {
    const { value } = this.control
    const before = this.#value
    if (value === before) return
    const [start, end] = editBetween(before, value)
    const moved = value.length - before.length
    this.#value = value
    this.#stretches = this.#stretches.flatMap((one) => {
      if (one.end < start) return [one]
      return one.start > end ? [{ ...one, start: one.start + moved, end: one.end + moved }] : []
    })
    this.#draw()
    this.scroll()
  }

  /** Takes over the control's letters and size, then its place. */
  measure(): void {
    const { text, inside } = mirrorStyle(this.control)
    for (const [name, value] of Object.entries(text)) this.#text.style.setProperty(name, value)
    this.#inside = inside
    this.element.style.zIndex = levelOf(this.control)
    this.place()
  }

  /** Follows the control to where it is now, and no further than the boxes around it show it. */
  place(): void {
    const { control, element } = this
    const box = control.getBoundingClientRect()
    const isShown = box.width > 0 && control.checkVisibility({ visibilityProperty: true })
    element.hidden = !isShown || this.#stretches.length === 0
    if (element.hidden) return
    const from = this.#origin.getBoundingClientRect()
    const { width, height } = this.#inside
    const [left, top] = [box.left + this.#inside.left, box.top + this.#inside.top]
    Object.assign(element.style, {
      left: `${left - from.left}px`,
      top: `${top - from.top}px`,
      width: `${width}px`,
      height: `${height}px`,
      clipPath: clipOf(control, { left, top, right: left + width, bottom: top + height }),
    })
    this.scroll()
  }

  scroll(): void {
    const { scrollLeft, scrollTop } = this.control
    this.#text.style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`
  }

  /** One element a line, so that a key changes one of them; nothing after the last stretch. */
  #draw(): void {
    const last = this.#stretches.reduce((most, { end }) => Math.max(most, end), -1)
    const until = last < 0 ? 0 : this.#value.indexOf('\n', last)
    const lines = last < 0 ? [] : this.#value.slice(0, until < 0 ? undefined : until).split('\n')
    let offset = 0
    const made = lines.map((line, index) => {
      const start = offset
      offset += line.length + 1
      const here = this.#stretches.filter((one) => one.start < start + line.length && one.end > start)
      const key = here.map(({ id, severity, start: at, end }) => [
        id === this.#current,
        severity,
        at - start,
        end - start,
      ])
      return { line, start, here, index, key: `${key.length > 0 ? JSON.stringify(key) : ''}${line}` }
    })
    for (const { line, start, here, index, key } of made) {
      if (this.#lines[index] === key) continue
      const element = this.#text.children[index] ?? this.#text.appendChild(this.#make('div'))
      element.replaceChildren(...this.#pieces(line, start, here))
    }
    while (this.#text.children.length > made.length) this.#text.lastElementChild!.remove()
    this.#lines = made.map(({ key }) => key)
  }

  #pieces(line: string, start: number, here: readonly Stretch[]): (Node | string)[] {
    if (line === '') return [this.#make('br')]
    const cuts = here.flatMap((one) => [one.start - start, one.end - start])
    const at = [...new Set([0, ...cuts, line.length])].filter((cut) => cut >= 0 && cut <= line.length)
    at.sort((a, b) => a - b)
    return at.slice(1).map((to, index) => {
      const from = at[index]!
      const over = here.filter((one) => one.start - start <= from && one.end - start >= to)
      const text = line.slice(from, to)
      if (over.length === 0) return text
      const piece = this.#make('span')
      piece.className = over
        .map(({ id, severity }) => (id === this.#current ? 'current' : severity))
        .join(' ')
      piece.textContent = text
      return piece
    })
  }

  #make(name: string): HTMLElement {
    return this.control.ownerDocument.createElement(name)
  }
}

/** The stretch of the old text that was replaced: what stands on both sides is the same in both. */
function editBetween(before: string, after: string): [start: number, end: number] {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let behind = 0
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++
  return [start, before.length - behind]
}

interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the scrolled boxes around the control leave of it. */
function clipOf(control: Element, box: Edges): string {
  let { left, top, right, bottom } = box
  const { body, documentElement } = control.ownerDocument
  for (let at = control.parentElement; at && at !== body && at !== documentElement; at = at.parentElement) {
    if (control.ownerDocument.defaultView!.getComputedStyle(at).overflow === 'visible') continue
    const around = at.getBoundingClientRect()
    left = Math.max(left, around.left)
    top = Math.max(top, around.top)
    right = Math.min(right, around.right)
    bottom = Math.min(bottom, around.bottom)
  }
  const sides = [top - box.top, box.right - right, box.bottom - bottom, left - box.left]
  return sides.every((side) => side <= 0) ? 'none' : `inset(${sides.map((side) => `${side}px`).join(' ')})`
}
