/**
 * Remembers where the person last had the caret in a field of the post, so that an insertion asked for in the sidebar
 * goes exactly there. It follows edits, ignores the selections we make, and never guesses: when in doubt, null.
 */
import type { ControlPlace, Place, RichTextPlace } from './caret-place'
import {
  fits,
  isStillThere,
  placeIn,
  refreshed,
  relocateCaret,
  selectedWords,
  writableAt,
} from './caret-place'
import {
  type ControlSource,
  elementOf,
  type FieldSources,
  isOnPage,
  type RichTextSource,
  reread,
} from './field-source'
import { isOwnSelection, watchOwnMoves } from './own-moves'
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
  /** @param isRead true when the texts still are what was read last: long ones need not be read again */
  find(isRead?: boolean): Caret | null
}

/** Characters shown on each side. */
export const SHOWN = 60

/** The person's caret is shown after a pause, not for every letter typed. */
const PAUSE_MS = 200

/** Events at which the caret may have moved. */
const MOVES = ['selectionchange', 'focusin']
/** These come from the person even where the selection is ours; they are listened to only while that matters. */
const SIGNS = ['pointerup', 'keyup']

/**
 * Listens in every document that holds a field, until the signal ends it.
 * @param onMove called a moment after the person has moved the caret
 * @param isBehind true while the person types in a rich text: whoever reads it next asks where the caret is
 */
export function rememberCaret(
  signal: AbortSignal,
  onMove: () => void = () => {},
  isBehind: () => boolean = () => false,
): CaretMemory {
  return new SelectionMemory(signal, onMove, isBehind)
}

class SelectionMemory implements CaretMemory {
  readonly #signal: AbortSignal
  readonly #onMove: () => void
  readonly #isBehind: () => boolean
  readonly #known = new WeakSet<Element>()
  #sources: FieldSources = new Map()
  #place: Place | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #movedAt = 0
  /** Where the person types since the caret was last looked up. */
  #unseen: Document | null = null
  /** Listens to the signs of the person; null while nobody does. */
  #signs: AbortController | null = null

  constructor(signal: AbortSignal, onMove: () => void, isBehind: () => boolean) {
    this.#signal = signal
    this.#onMove = onMove
    this.#isBehind = isBehind
    watchOwnMoves({ beforeOwnMove: () => this.#look(), afterOwnMove: () => this.#listenToSigns() }, signal)
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      this.#signs?.abort()
    })
  }

  follow(sources: FieldSources): void {
    this.#look()
    this.#sources = sources
    this.#place = this.#place && refreshed(this.#place, sources)
    for (const source of sources.values()) {
      const element = elementOf(source)
      // By element, not by document: an editor that rewrites its iframe's document takes the listeners with it.
      if (this.#known.has(element)) continue
      this.#known.add(element)
      const options = { signal: this.#signal, passive: true, capture: true }
      for (const type of MOVES) {
        element.ownerDocument.addEventListener(type, this.#onEvent, options)
      }
      element.ownerDocument.addEventListener('focusout', this.#onLeave, options)
      if (this.#signs || !this.#place) this.#listenToSigns()
    }
  }

  find(isRead = false): Caret | null {
    this.#look()
    const place = this.#place
    const source = place && writableAt(place, this.#sources)
    if (!place || !source || !isOnPage(source)) return null
    if (place.kind === 'control') {
      return source.kind === 'control' ? findInControl(reread(source), place) : null
    }
    return source.kind === 'rich-text' ? findInRichText(isRead ? source : reread(source), place) : null
  }

  /** The selection is still where it was. */
  readonly #onLeave = () => this.#look()

  readonly #onEvent = (event: Event) => {
    const document = event.currentTarget as Document
    const isByPerson = event.isTrusted && SIGNS.includes(event.type)
    const isOurs = isOwnSelection(document)
    if (isByPerson && !isOurs) this.#endSigns()
    // Where the selection is theirs, its own event has told already.
    if (isOurs !== isByPerson && (isOurs || this.#place)) return
    if (this.#unseen && this.#unseen !== document) this.#look()
    this.#unseen = document
    // A control is looked at now: once it has lost the focus, its caret is nobody's.
    if (event.target === document && this.#isBehind()) return
    this.#movedAt = performance.now()
    this.#look(isByPerson)
  }

  /** Looks up where the caret has gone. */
  #look(isByPerson = false): void {
    const document = this.#unseen
    this.#unseen = null
    if (!document || (!isByPerson && isOwnSelection(document))) return
    for (const source of this.#sources.values()) {
      const moved = elementOf(source).ownerDocument === document ? placeIn(source) : null
      if (!moved) continue
      this.#place = moved
      this.#timer ??= setTimeout(this.#onPause, PAUSE_MS)
    }
  }

  /** Moving on is noted, not timed anew: it happens several times for each key. */
  readonly #onPause = () => {
    const left = this.#movedAt + PAUSE_MS - performance.now()
    this.#timer = left > 0 ? setTimeout(this.#onPause, left) : undefined
    if (left <= 0) this.#onMove()
  }

  #listenToSigns(): void {
    if (this.#signal.aborted) return
    this.#signs ??= new AbortController()
    const options = { signal: this.#signs.signal, passive: true, capture: true }
    for (const document of this.#documents())
      for (const type of SIGNS) document.addEventListener(type, this.#onEvent, options)
  }

  #endSigns(): void {
    if (!this.#place || this.#documents().some(isOwnSelection)) return
    this.#signs?.abort()
    this.#signs = null
  }

  #documents(): Document[] {
    return [...new Set([...this.#sources.values()].map((source) => elementOf(source).ownerDocument))]
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
      : caretAt(
          source,
          offset,
          selectedWords(place, source, offset),
          node.nodeType === 3 ? null : blockOf(node, editor.root),
        )
  }
  // The editor has made its nodes anew, as undo does: certain where the text has changed on one side only.
  const moved = place.inText && relocateCaret(place.inText, text)
  return moved && fits(place, text, moved.start) ? caretAt(source, moved.start, '') : null
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
