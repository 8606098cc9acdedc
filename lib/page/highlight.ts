/**
 * Underlines findings with CSS Custom Highlights: nothing is added to the text, so nothing can be saved with it. Only
 * stretches in or near the viewport are registered; when the signal ends, no highlight and no style sheet is left.
 * Plain controls, which no highlight reaches, are control-highlight.ts's.
 */
import { ControlHighlighter } from './control-highlight'
import type { FieldSources, RichTextSource } from './field-source'
import { HighlightLayer } from './highlight-layer'
import type { Mark } from './mark'

export interface Highlighter {
  /** Shows these marks and no others; to be called after every reading, with the sources it gave. */
  paint(sources: FieldSources, marks: readonly Mark[]): void
  /** Sets one mark off from the others; null sets none off. */
  emphasise(markId: string | null): void
}

export function createHighlighter(signal: AbortSignal): Highlighter {
  const parts = [new BlockHighlighter(), new ControlHighlighter()]
  signal.addEventListener('abort', () => {
    for (const part of parts.splice(0)) part.remove()
  })
  return {
    paint(sources, marks) {
      for (const part of parts) part.paint(sources, marks)
    },
    emphasise(markId) {
      for (const part of parts) part.emphasise(markId)
    },
  }
}

/** How far outside the viewport stretches are already registered, so that scrolling never shows bare text. */
const AHEAD = '120px'

/** A block of text (paragraph, item, cell) that holds marks. */
interface MarkedBlock {
  readonly source: RichTextSource
  readonly marks: Mark[]
}

/** While somebody scrolls, what comes near is looked for this often. */
const SCROLL_PAUSE_MS = 100

class BlockHighlighter implements Highlighter {
  readonly #layers = new Map<Document, HighlightLayer>()
  #blocks = new Map<Element, MarkedBlock>()
  /** Blocks that are in or near the viewport. */
  readonly #near = new Set<Element>()
  #emphasised: string | null = null
  #isRemoved = false
  readonly #end = new AbortController()
  readonly #known = new WeakSet<Element>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Of all texts together, as painted last. */
  #height = 0

  // Blocks are watched, not ranges: a range's boxes are costly to ask for. One observer for all frames: what it calls
  // visible is what the person sees. `scrollMargin` (Chromium 120) reaches into scrolled frames; older ones paint
  // there one frame later. It answers once for each look: watching on would cost every frame, and so every key.
  readonly #watcher = new IntersectionObserver(
    (entries) => {
      this.#watcher.disconnect()
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target)
        else this.#near.delete(target)
        this.#show(target)
      }
    },
    { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
  )

  /** Texts that grow, and editors that come into view, move what is near without any scrolling. */
  readonly #sizes = new ResizeObserver(() => this.#lookSoon())

  paint(sources: FieldSources, marks: readonly Mark[]): void {
    if (this.#isRemoved) return
    const before = this.#blocks
    this.#blocks = placeMarks(sources, marks)
    const painted = [...this.#blocks]
      .filter(([block]) => this.#near.has(block))
      .flatMap(([, { marks }]) => marks)
    const ids = new Set(painted.map(({ id }) => id))
    for (const layer of this.#layers.values()) layer.keepOnly(ids)
    for (const source of sources.values()) {
      if (source.kind !== 'rich-text') continue
      this.#layerOf(source).attach()
      this.#follow(source.map.root)
    }
    for (const block of before.keys()) if (!this.#blocks.has(block)) this.#near.delete(block)
    // What is known to be near is painted at once: no frame goes by without its underline.
    for (const block of this.#near) this.#show(block)
    for (const layer of this.#layers.values()) layer.settle()
    const height = heightOf(sources)
    const isMoved = height !== this.#height || !isSameKeys(before, this.#blocks)
    this.#height = height
    // Each look costs a frame: a key that moved no block asks for none.
    if (isMoved) this.#look()
  }

  emphasise(markId: string | null): void {
    this.#emphasised = markId
    for (const layer of this.#layers.values()) layer.emphasise(markId)
  }

  remove(): void {
    this.#isRemoved = true
    this.#end.abort()
    clearTimeout(this.#timer)
    this.#watcher.disconnect()
    this.#sizes.disconnect()
    for (const layer of this.#layers.values()) layer.remove()
    this.#layers.clear()
  }

  /** Scrolling is heard in the tree that scrolls: a shadow tree, an editor's frame, the page. */
  #follow(root: Element): void {
    // By root, not by document: an editor that rewrites its iframe's document takes the listeners with it.
    if (this.#known.has(root)) return
    this.#known.add(root)
    const options = { capture: true, passive: true, signal: this.#end.signal }
    for (const node of [root.getRootNode(), root.ownerDocument, document])
      node.addEventListener('scroll', this.#onMove, options)
    window.addEventListener('resize', this.#onMove, options)
    this.#sizes.observe(root)
  }

  readonly #onMove = () => this.#lookSoon()

  #lookSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#look()
    }, SCROLL_PAUSE_MS)
  }

  #look(): void {
    this.#watcher.disconnect()
    if (this.#isRemoved) return
    for (const block of this.#blocks.keys()) this.#watcher.observe(block)
  }

  #show(block: Element): void {
    const here = this.#blocks.get(block)
    if (!here || this.#isRemoved) return
    const isNear = this.#near.has(block)
    for (const { id, severity, span } of here.marks) {
      const range = isNear ? here.source.map.rangeOf(span.start, span.end) : null
      const isCurrent = id === this.#emphasised
      this.#layerOf(here.source).set(id, range && { range, severity, isCurrent })
    }
  }

  #layerOf({ map }: RichTextSource): HighlightLayer {
    const document = map.root.ownerDocument
    const layer = this.#layers.get(document) ?? new HighlightLayer(document)
    this.#layers.set(document, layer)
    layer.reach(map.root.getRootNode())
    return layer
  }
}

/** How high the texts stand: what is typed or deleted above a block moves it, and no scrolling tells. */
function heightOf(sources: FieldSources): number {
  let height = 0
  for (const source of sources.values())
    if (source.kind === 'rich-text') height += source.map.root.scrollHeight
  return height
}

const isSameKeys = (a: ReadonlyMap<Element, unknown>, b: ReadonlyMap<Element, unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key))

/** The marks by the block they begin in. */
function placeMarks(sources: FieldSources, marks: readonly Mark[]): Map<Element, MarkedBlock> {
  const blocks = new Map<Element, MarkedBlock>()
  for (const mark of marks) {
    const source = sources.get(mark.span.field)
    if (source?.kind !== 'rich-text' || mark.span.start === mark.span.end) continue
    const block = source.map.blockAt(mark.span.start, mark.span.end)
    if (!block) continue
    const here = blocks.get(block)
    if (here) here.marks.push(mark)
    else blocks.set(block, { source, marks: [mark] })
  }
  return blocks
}
