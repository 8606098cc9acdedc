/**
 * Underlines findings in textareas and inputs, which no CSS highlight reaches: mirrors of them in a tree of our own at
 * the document's root. Must not touch the controls or anything of the page; when the signal ends, nothing is left.
 */
import { ControlMirror, type Stretch } from './control-mirror'
import type { FieldSources } from './field-source'
import type { Highlighter } from './highlight'
import type { Mark } from './mark'
import type { TextControl } from './text-control'

const STYLE = `
:host { all: initial !important; display: contents !important; }
.origin { position: absolute; left: 0; top: 0; }
.view { position: absolute; overflow: hidden; pointer-events: none; user-select: none; contain: layout style paint; }
[hidden] { display: none; }
.text { position: absolute; color: transparent; align-items: center; }
.error { text-decoration: underline wavy #b42318 1.5px; }
.warning { text-decoration: underline wavy #b7791f 1.5px; }
.hint { text-decoration: underline dotted #175cd3 1.5px; }
.current { background: rgb(255 193 7 / 0.4); }
@media print { :host { display: none !important; } }
`

export class ControlHighlighter implements Highlighter {
  readonly #grounds = new Map<Document, MirrorGround>()
  #current: string | null = null

  paint(sources: FieldSources, marks: readonly Mark[]): void {
    const stretches = new Map<TextControl, Stretch[]>()
    for (const { id, severity, span } of marks) {
      const source = sources.get(span.field)
      if (source?.kind !== 'control' || span.start === span.end) continue
      const here = stretches.get(source.element) ?? []
      here.push({ id, severity, start: span.start, end: span.end })
      stretches.set(source.element, here)
    }
    for (const { ownerDocument } of stretches.keys())
      if (!this.#grounds.has(ownerDocument)) this.#grounds.set(ownerDocument, new MirrorGround(ownerDocument))
    for (const ground of this.#grounds.values()) ground.show(stretches, this.#current)
  }

  emphasise(markId: string | null): void {
    this.#current = markId
    for (const ground of this.#grounds.values()) ground.emphasise(markId)
  }

  remove(): void {
    for (const ground of this.#grounds.values()) ground.remove()
    this.#grounds.clear()
  }
}

/** The mirrors of one document, and what moves them. */
class MirrorGround {
  readonly #document: Document
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #origin: HTMLElement
  readonly #mirrors = new Map<TextControl, ControlMirror>()
  #watched: readonly TextControl[] = []
  readonly #heard = new WeakSet<TextControl>()
  readonly #end = new AbortController()
  readonly #resizes: ResizeObserver
  readonly #looks: MutationObserver
  #frame = 0
  #mustMeasure = false

  constructor(document: Document) {
    const view = document.defaultView as Window & typeof globalThis
    this.#document = document
    this.#host = document.createElement('kiem-tra-gach-chan')
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(STYLE)
    this.#root.adoptedStyleSheets = [sheet]
    this.#origin = document.createElement('div')
    this.#origin.className = 'origin'
    this.#root.append(this.#origin)
    const { signal } = this.#end
    const options = { capture: true, passive: true, signal }
    document.addEventListener('scroll', (event) => this.#scrolled(event.target as Node), options)
    view.addEventListener('resize', () => this.#later(true), options)
    for (const type of ['transitionend', 'animationend'])
      document.addEventListener(type, () => this.#later(true), options)
    document.fonts.addEventListener('loadingdone', () => this.#later(true), { signal })
    // Of the controls, and of all around them: what grows above moves what stands below.
    this.#resizes = new view.ResizeObserver(() => this.#later(true))
    this.#looks = new view.MutationObserver(() => this.#later(true))
  }

  show(stretches: ReadonlyMap<TextControl, readonly Stretch[]>, current: string | null): void {
    for (const [control, mirror] of this.#mirrors) {
      if (stretches.has(control)) continue
      mirror.element.remove()
      this.#mirrors.delete(control)
    }
    for (const [control, here] of stretches) {
      if (control.ownerDocument !== this.#document) continue
      const mirror = this.#mirrors.get(control) ?? new ControlMirror(control, this.#origin)
      if (!this.#mirrors.has(control)) this.#root.append(mirror.element)
      this.#mirrors.set(control, mirror)
      mirror.show(here, current)
    }
    this.#watch()
    // Pages that write themselves anew throw it out with everything else.
    if (this.#mirrors.size === 0) this.#host.remove()
    else if (!this.#host.isConnected) this.#document.documentElement.append(this.#host)
    for (const mirror of this.#mirrors.values()) mirror.measure()
  }

  emphasise(markId: string | null): void {
    for (const mirror of this.#mirrors.values()) mirror.setCurrent(markId)
  }

  remove(): void {
    this.#end.abort()
    this.#resizes.disconnect()
    this.#looks.disconnect()
    cancelAnimationFrame(this.#frame)
    this.#host.remove()
  }

  #mirrorOf(target: EventTarget | null): ControlMirror | undefined {
    return this.#mirrors.get(target as TextControl)
  }

  #watch(): void {
    const controls = [...this.#mirrors.keys()]
    if (controls.length === this.#watched.length && controls.every((one) => this.#watched.includes(one)))
      return
    this.#watched = controls
    this.#resizes.disconnect()
    this.#looks.disconnect()
    const around = new Set<Element>()
    for (const control of controls) {
      this.#listen(control)
      for (let at: Element | null = control; at; at = at.parentElement) around.add(at)
      this.#looks.observe(control, { attributeFilter: ['class', 'style', 'rows', 'cols', 'wrap', 'dir'] })
    }
    for (const element of around) this.#resizes.observe(element)
  }

  /** Upon the control itself: at the document every key in an editor would be heard too. */
  #listen(control: TextControl): void {
    if (this.#heard.has(control)) return
    this.#heard.add(control)
    const options = { capture: true, passive: true, signal: this.#end.signal }
    control.addEventListener('input', () => this.#mirrorOf(control)?.follow(), options)
  }

  /** A control that scrolls moves its text at once; anything else that scrolls moves controls. */
  #scrolled(target: Node): void {
    const mirror = this.#mirrorOf(target)
    if (mirror) mirror.scroll()
    else if (target !== this.#document) this.#later(false)
  }

  /** Once before the next picture, however much has happened. */
  #later(mustMeasure: boolean): void {
    this.#mustMeasure ||= mustMeasure
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      for (const mirror of this.#mirrors.values()) {
        if (this.#mustMeasure) mirror.measure()
        else mirror.place()
      }
      this.#mustMeasure = false
    })
  }
}
