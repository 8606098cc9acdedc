/**
 * Notices that the post has changed on the page: text, choices, an editor that came or went. It calls back after a
 * pause, never in the middle of an input method's composition, and never polls.
 */
import { isComposing, watchComposition } from './composition'
import { elementOf, type FieldSource, isOnPage } from './field-source'
import type { DraftReading } from './read-draft'

export interface DraftObserver {
  /** Gives it the draft as last read; to be called after every reading. */
  follow(reading: DraftReading): void
  /** True when the texts have changed since: a call is to come, and what was read is the past. */
  isBehind(): boolean
}

/** A pause in typing this long brings a new check. */
const PAUSE_MS = 250
/** Whoever types without any pause still gets one this often; more often would be felt in the typing (`npm run typing`). */
const LONGEST_WAIT_MS = 5000

/**
 * @param read reads the draft again; called when the page around the fields has changed, to see whether fields,
 * not only texts, are other ones now
 * @param onChange called when there is something new to check
 */
export function observeDraft(
  document: Document,
  read: () => DraftReading,
  onChange: () => void,
  signal: AbortSignal,
): DraftObserver {
  return new PageObserver(document, read, onChange, signal)
}

const PASSIVE = { capture: true, passive: true }

class PageObserver implements DraftObserver {
  readonly #document: Document
  readonly #signal: AbortSignal
  readonly #known = new WeakSet<Node>()
  readonly #texts: MutationObserver
  readonly #surroundings: MutationObserver
  #reading: DraftReading | null = null
  #isBehind = false
  readonly #ringText: () => void
  readonly #ringShape: () => void

  constructor(document: Document, read: () => DraftReading, onChange: () => void, signal: AbortSignal) {
    this.#document = document
    this.#signal = signal
    const ring = createAlarm(() => isComposing() || onChange(), signal)
    this.#ringText = () => {
      this.#isBehind = true
      ring()
    }
    this.#ringShape = createAlarm(() => {
      if (!this.#reading) return
      if (!hasSameShape(this.#reading, read())) onChange()
      // Frames that have come since, or have loaded another document, may be where the editor will be.
      else observeSurroundings(this.#surroundings, document, this.#reading)
    }, signal)
    this.#texts = new MutationObserver(this.#ringText)
    this.#surroundings = new MutationObserver((records) => {
      if (records.some(({ target }) => !this.#isInField(target))) this.#ringShape()
    })
    // An editor's iframe that has loaded changes nothing in the page around it.
    document.addEventListener('load', this.#ringShape, { ...PASSIVE, signal })
    this.#watchComposition(document)
    signal.addEventListener('abort', () => this.#disconnect())
  }

  follow(reading: DraftReading): void {
    if (this.#signal.aborted) return
    this.#reading = reading
    this.#isBehind = false
    this.#disconnect()
    for (const source of reading.sources.values()) {
      const element = elementOf(source)
      if (source.kind !== 'rich-text') this.#listen(element)
      if (source.kind === 'control') continue
      // The document of an iframe, not its body: editors that load text anew replace the body.
      const isFramed = element.ownerDocument !== this.#document
      this.#texts.observe(isFramed ? element.ownerDocument : element, TEXT_CHANGES)
      if (isFramed) this.#watchComposition(element)
    }
    observeSurroundings(this.#surroundings, this.#document, reading)
  }

  isBehind(): boolean {
    if (this.#texts.takeRecords().length > 0) this.#ringText()
    return this.#isBehind
  }

  #disconnect(): void {
    this.#texts.disconnect()
    this.#surroundings.disconnect()
  }

  #isInField(node: Node): boolean {
    const sources = Array.from(this.#reading?.sources.values() ?? [])
    return sources.some((source) => elementOf(source).contains(node))
  }

  /** Upon the field itself: in an editor's text every key would be heard, and told by its mutation once more. */
  #listen(element: Element): void {
    for (const type of ['input', 'change'])
      element.addEventListener(type, this.#ringText, { ...PASSIVE, signal: this.#signal })
  }

  #watchComposition(target: Node): void {
    if (this.#known.has(target)) return
    this.#known.add(target)
    watchComposition(target, this.#ringText, this.#signal)
  }
}

const TEXT_CHANGES = { childList: true, characterData: true, subtree: true }

/** While an editor is missing, everything is watched that may bring it; else only the ground the fields share. */
function observeSurroundings(observer: MutationObserver, document: Document, reading: DraftReading): void {
  const isMissing = reading.missingEditors.length > 0 || reading.sources.size === 0
  if (!isMissing) {
    const ground = commonGround([...reading.sources.values()], document)
    observer.observe(ground, { childList: true, subtree: true })
    // The ground itself may be taken away, with anything around it.
    for (let at = ground.parentElement; at; at = at.parentElement) observer.observe(at, { childList: true })
    return
  }
  const arrivals = {
    childList: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'contenteditable', 'hidden'],
  }
  observer.observe(document.body, arrivals)
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentDocument) observer.observe(frame.contentDocument, arrivals)
  }
}

/** The nearest element of the outer page around all fields. */
function commonGround(sources: readonly FieldSource[], document: Document): Element {
  const elements = sources.map((source) => {
    const element = elementOf(source)
    return element.ownerDocument === document
      ? element
      : (element.ownerDocument.defaultView?.frameElement ?? null)
  })
  let ground = elements[0]?.parentElement ?? null
  while (ground && !elements.every((element) => ground?.contains(element))) ground = ground.parentElement
  return ground ?? document.body
}

/** The same fields stand in the same elements, and all of them are still on the page. */
export function hasSameShape(a: DraftReading, b: DraftReading): boolean {
  if (a.sources.size !== b.sources.size || a.missingEditors.length !== b.missingEditors.length) return false
  for (const [name, source] of a.sources) {
    const other = b.sources.get(name)
    if (!other || elementOf(other) !== elementOf(source) || !isOnPage(source)) return false
  }
  return true
}

/**
 * An alarm to ring any number of times: it goes off once, after a pause or at the longest wait. Ringing again is
 * noted, not timed anew: it happens several times for each key.
 */
function createAlarm(goOff: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstRungAt = 0
  let lastRungAt = 0
  signal.addEventListener('abort', () => clearTimeout(timer))
  const wait = () => {
    const now = performance.now()
    const left = Math.min(lastRungAt + PAUSE_MS, firstRungAt + LONGEST_WAIT_MS) - now
    if (left > 0) {
      timer = setTimeout(wait, left)
      return
    }
    timer = undefined
    goOff()
  }
  return () => {
    if (signal.aborted) return
    lastRungAt = performance.now()
    if (timer !== undefined) return
    firstRungAt = lastRungAt
    timer = setTimeout(wait, PAUSE_MS)
  }
}
