/** The highlights of one document and its shadow trees: its own registry and style sheet, and names that say nothing. */
import type { Severity } from '../lint/finding'
import { randomId } from '../random-id'

interface Painted {
  readonly range: Range
  readonly severity: Severity
  readonly isCurrent: boolean
}

type Kind = Severity | 'current'
type View = Window & typeof globalThis

/** Later ones lie above earlier ones. */
const KINDS: readonly Kind[] = ['hint', 'warning', 'error', 'current']

/** Error and warning differ from a hint by shape too, for people who do not see the colours. */
const STYLES: Record<Kind, string> = {
  error: 'text-decoration: underline wavy #b42318 1.5px; background-color: #fef1f0',
  warning: 'text-decoration: underline wavy #b7791f 1.5px',
  hint: 'text-decoration: underline dotted #175cd3 1.5px',
  current: 'background-color: #ffe08a; color: #1b1f24',
}

export class HighlightLayer {
  readonly #document: Document
  readonly #view: View
  readonly #sheet: CSSStyleSheet
  readonly #highlights = new Map<Kind, { name: string; highlight: Highlight }>()
  readonly #shadows = new Set<ShadowRoot>()
  readonly #painted = new Map<string, Painted>()
  /** Marks that are to go, unless one of the same look and place comes: words beside a finding give it another id. */
  readonly #leaving: Painted[] = []

  constructor(document: Document) {
    this.#document = document
    // Sheet and highlights must be made by the document's own window.
    this.#view = document.defaultView as View
    this.#sheet = new this.#view.CSSStyleSheet()
    const rules: string[] = []
    for (const [priority, kind] of KINDS.entries()) {
      const name = `h${randomId()}`
      const highlight = new this.#view.Highlight()
      highlight.priority = priority
      this.#highlights.set(kind, { name, highlight })
      rules.push(`::highlight(${name}) { ${STYLES[kind]} }`)
    }
    this.#sheet.replaceSync(rules.join('\n'))
    this.attach()
  }

  /** Takes in the shadow tree that a text stands in: the document's style sheets end at its border. */
  reach(root: Node): void {
    if (root.nodeType === 11) this.#shadows.add(root as ShadowRoot)
  }

  /** Puts the sheet and the highlights (back) in place: editors that load text anew drop them, pages may clear them. */
  attach(): void {
    for (const root of [this.#document, ...this.#shadows]) {
      const { adoptedStyleSheets: sheets } = root
      if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet]
    }
    const registry = this.#view.CSS.highlights
    for (const { name, highlight } of this.#highlights.values()) {
      if (registry.get(name) !== highlight) registry.set(name, highlight)
    }
  }

  /** Paints a mark at its range, or takes it away. What stands as it did is left alone: painting anew costs a frame. */
  set(markId: string, painted: Painted | null): void {
    const before = this.#painted.get(markId)
    if (before && painted && before.severity === painted.severity && isSameRange(before.range, painted.range))
      return
    this.#erase(markId)
    if (!painted) return
    const same = this.#leaving.findIndex((one) => isSameLook(one, painted))
    if (same >= 0) {
      this.#painted.set(markId, this.#leaving.splice(same, 1)[0]!)
      return
    }
    this.#painted.set(markId, painted)
    this.#highlights.get(painted.severity)!.highlight.add(painted.range)
    if (painted.isCurrent) this.#highlights.get('current')!.highlight.add(painted.range)
  }

  emphasise(markId: string | null): void {
    const current = this.#highlights.get('current')!.highlight
    const painted = markId === null ? undefined : this.#painted.get(markId)
    if (painted ? current.size === 1 && current.has(painted.range) : current.size === 0) return
    current.clear()
    if (painted) current.add(painted.range)
  }

  /** Takes away all marks but these, when `settle` comes: until then a new one may take the place of an old one. */
  keepOnly(markIds: ReadonlySet<string>): void {
    for (const [id, painted] of this.#painted) {
      if (markIds.has(id)) continue
      this.#painted.delete(id)
      this.#leaving.push(painted)
    }
  }

  settle(): void {
    for (const painted of this.#leaving.splice(0)) this.#unpaint(painted)
  }

  /** Leaves the document as it was. */
  remove(): void {
    this.keepOnly(new Set())
    this.settle()
    for (const { name } of this.#highlights.values()) this.#view.CSS.highlights.delete(name)
    for (const root of [this.#document, ...this.#shadows])
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
  }

  #erase(markId: string): void {
    const painted = this.#painted.get(markId)
    if (!painted) return
    this.#painted.delete(markId)
    this.#unpaint(painted)
  }

  #unpaint({ range }: Painted): void {
    for (const { highlight } of this.#highlights.values()) highlight.delete(range)
  }
}

const isSameLook = (a: Painted, b: Painted): boolean =>
  a.severity === b.severity && a.isCurrent === b.isCurrent && isSameRange(a.range, b.range)

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  )
}
