/**
 * Remembers where the person last had the caret in a field of the post, so that an insertion asked for in the sidebar
 * goes exactly there. It follows edits, ignores the selections we make, and never guesses: when in doubt, null.
 */
import type { ControlPlace, Place, RichTextPlace } from './caret-place'
import { fits, isStillThere, placeIn, refreshed, relocateCaret, writableAt } from './caret-place'
import {
  type ControlSource,
  elementOf,
  type FieldSources,
  isOnPage,
  type RichTextSource,
  reread,
} from './field-source'
import { isOwnSelection } from './own-moves'
import { blockOf } from './text-map'

/** A place for an insertion, in the text as read now. */
export interface Caret {
  readonly source: ControlSource | RichTextSource
  readonly offset: number
  /** The paragraph, when it has no text yet. */
  readonly emptyBlock: Element | null
  /** The text on each side, within its line, to show the person where that is. */
  readonly before: string
  readonly after: string
  /** Where what the person has selected begins; the offset itself where nothing is. */
  readonly from: number
}

export interface CaretMemory {
  /** Gives it the fields as last read; to be called after every reading. */
  follow(sources: FieldSources): void
  find(): Caret | null
}

/** Characters shown on each side. */
export const SHOWN = 60

/** The person's caret is shown after a pause, not for every letter typed. */
const PAUSE_MS = 200

/** Events at which the caret may have moved. The last two come from the person even where the selection is ours. */
const MOVES = ['selectionchange', 'focusin', 'pointerup', 'keyup']

/**
 * Listens in every document that holds a field, until the signal ends it.
 * @param onMove called a moment after the person has moved the caret
 */
export function rememberCaret(signal: AbortSignal, onMove: () => void = () => {}): CaretMemory {
  return new SelectionMemory(signal, onMove)
}

class SelectionMemory implements CaretMemory {
  readonly #signal: AbortSignal
  readonly #onMove: () => void
  readonly #known = new WeakSet<Element>()
  #sources: FieldSources = new Map()
  #place: Place | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #movedAt = 0

  constructor(signal: AbortSignal, onMove: () => void) {
    this.#signal = signal
    this.#onMove = onMove
    signal.addEventListener('abort', () => clearTimeout(this.#timer))
  }

  follow(sources: FieldSources): void {
    this.#sources = sources
    this.#place = this.#place && refreshed(this.#place, sources)
    for (const source of sources.values()) {
      const element = elementOf(source)
      // By element, not by document: an editor that rewrites its iframe's document takes the listeners with it.
      if (this.#known.has(element)) continue
      this.#known.add(element)
      for (const type of MOVES) {
        const options = { signal: this.#signal, passive: true, capture: true }
        element.ownerDocument.addEventListener(type, this.#onEvent, options)
      }
    }
  }

  find(): Caret | null {
    const place = this.#place
    const source = place && writableAt(place, this.#sources)
    if (!place || !source || !isOnPage(source)) return null
    if (place.kind === 'control') {
      return source.kind === 'control' ? findInControl(reread(source), place) : null
    }
    return source.kind === 'rich-text' ? findInRichText(reread(source), place) : null
  }

  readonly #onEvent = (event: Event) => {
    const document = event.currentTarget as Document
    const isByPerson = event.isTrusted && (event.type === 'pointerup' || event.type === 'keyup')
    const isOurs = isOwnSelection(document)
    // Where the selection is theirs, its own event has told already.
    if (isOurs !== isByPerson && (isOurs || this.#place)) return
    for (const source of this.#sources.values()) {
      const moved = elementOf(source).ownerDocument === document ? placeIn(source) : null
      if (!moved) continue
      this.#place = moved
      this.#movedAt = performance.now()
      this.#timer ??= setTimeout(this.#onPause, PAUSE_MS)
    }
  }

  /** Moving on is noted, not timed anew: it happens several times for each key. */
  readonly #onPause = () => {
    const left = this.#movedAt + PAUSE_MS - performance.now()
    this.#timer = left > 0 ? setTimeout(this.#onPause, left) : undefined
    if (left <= 0) this.#onMove()
  }
}

function findInControl(source: ControlSource, place: ControlPlace): Caret | null {
  const moved = place.element === source.element ? relocateCaret(place, source.text) : null
  return moved && caretAt(source, moved.start, place.selected)
}

function findInRichText(source: RichTextSource, place: RichTextPlace): Caret | null {
  const { map, text, editor } = source
  if (isStillThere(place, editor.root)) {
    const node = place.range.startContainer
    const offset = map.offsetOf(node, place.range.startOffset)
    return offset === null
      ? null
      : caretAt(source, offset, place.selected, node.nodeType === 3 ? null : blockOf(node, editor.root))
  }
  // The editor has made its nodes anew, as undo does: certain where the text has changed on one side only.
  const moved = place.inText && relocateCaret(place.inText, text)
  return moved && fits(place, text, moved.start) ? caretAt(source, moved.start, place.selected) : null
}

function caretAt(
  source: ControlSource | RichTextSource,
  offset: number,
  selected: string,
  emptyBlock: Element | null = null,
): Caret {
  const from = offset - selected.length
  return {
    source,
    offset,
    emptyBlock,
    // The person may have typed over it, or undone what was there.
    from: from >= 0 && source.text.slice(from, offset) === selected ? from : offset,
    ...(emptyBlock ? { before: '', after: '' } : shown(source.text, offset)),
  }
}

function shown(text: string, offset: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, offset - SHOWN), offset)
  const after = text.slice(offset, offset + SHOWN)
  return { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n', 1)[0]! }
}
