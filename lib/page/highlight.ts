/**
 * Underlines findings with CSS Custom Highlights: nothing is added to the text, so nothing can be saved with it. Only
 * stretches in or near the viewport are registered; when the signal ends, no highlight and no style sheet is left.
 * Plain controls, which no highlight reaches, are control-highlight.ts's.
 */
import { ControlHighlighter } from './control-highlight'
import type { FieldSources, RichTextSource } from './field-source'
import { HighlightLayer } from './highlight-layer'
import type { Mark } from './mark'
import { blockOf } from './text-map'

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
const AHEAD = '400px'

/** A block of text (paragraph, item, cell) that holds marks. */
interface MarkedBlock {
  readonly source: RichTextSource
  readonly marks: Mark[]
}

class BlockHighlighter implements Highlighter {
  readonly #layers = new Map<Document, HighlightLayer>()
  #blocks = new Map<Element, MarkedBlock>()
  /** Blocks that are in or near the viewport. */
  readonly #near = new Set<Element>()
  #emphasised: string | null = null
  #isRemoved = false

  // Blocks are watched, not ranges: a range's boxes are costly to ask for. One observer for all frames: what it calls
  // visible is what the person sees. `scrollMargin` (Chromium 120) reaches into scrolled frames; older ones paint
  // there one frame later.
  readonly #watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target)
        else this.#near.delete(target)
        this.#show(target)
      }
    },
    { rootMargin: AHEAD, scrollMargin: AHEAD } as IntersectionObserverInit,
  )

  paint(sources: FieldSources, marks: readonly Mark[]): void {
    if (this.#isRemoved) return
    const before = this.#blocks
    this.#blocks = placeMarks(sources, marks)
    for (const layer of this.#layers.values()) layer.clear()
    for (const source of sources.values()) {
      if (source.kind === 'rich-text') this.#layerOf(source).attach()
    }
    for (const block of before.keys()) {
      if (this.#blocks.has(block)) continue
      this.#watcher.unobserve(block)
      this.#near.delete(block)
    }
    for (const block of this.#blocks.keys()) {
      // What is known to be near is painted at once: no frame goes by without its underline.
      if (before.has(block)) this.#show(block)
      else this.#watcher.observe(block)
    }
  }

  emphasise(markId: string | null): void {
    this.#emphasised = markId
    for (const layer of this.#layers.values()) layer.emphasise(markId)
  }

  remove(): void {
    this.#isRemoved = true
    this.#watcher.disconnect()
    for (const layer of this.#layers.values()) layer.remove()
    this.#layers.clear()
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

/** The marks by the block they begin in. */
function placeMarks(sources: FieldSources, marks: readonly Mark[]): Map<Element, MarkedBlock> {
  const blocks = new Map<Element, MarkedBlock>()
  for (const mark of marks) {
    const source = sources.get(mark.span.field)
    if (source?.kind !== 'rich-text' || mark.span.start === mark.span.end) continue
    const range = source.map.rangeOf(mark.span.start, mark.span.end)
    if (!range) continue
    const block = blockOf(range.startContainer, source.map.root)
    const here = blocks.get(block)
    if (here) here.marks.push(mark)
    else blocks.set(block, { source, marks: [mark] })
  }
  return blocks
}
