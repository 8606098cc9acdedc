/**
 * Remembers what a person began on a portal's control, so that press, release, click, submit event and what the
 * page's scripts make of them are decided once. Decides nothing itself.
 */
import { type ControlOnPage, isGuarded } from './portal-controls'

/**
 * later: begun while a publication was held; whether it is only a second click is seen at the click.
 * again: the second press of a double click whose first one was let through.
 */
export type Outcome = 'pass' | 'hold' | 'later' | 'again'

interface Gesture extends ControlOnPage {
  readonly outcome: Outcome
  readonly by: 'pointer' | 'key' | 'script'
  readonly since: number
  /** Up to then (ms) the page's scripts may finish what the gesture began. */
  readonly until: number
}

/** Two presses on a control within this time are a double click; systems have 500 ms for it. */
const DOUBLE_PRESS_MS = 500

/**
 * How long a portal's own scripts may take from the click to the form's submission (validation on the server).
 * Longer: a second dialog becomes rarer. Shorter: less passes unread after a publication that was let through.
 */
const FOLLOW_UP_MS = 5000

/** For drafts, which must never be held: long enough for a question that the portal asks before it saves. */
const DRAFT_FOLLOW_UP_MS = 60_000

/** What a person sets, not presses: a page that submits its form on such a change is not publishing. */
const CHOICE = 'select,option,label,input[type=checkbox],input[type=radio],input[type=file]'

export class LastGesture {
  readonly #now: () => number
  #gesture: Gesture | null = null
  #isOver = true
  #isLeft = false
  #touched: EventTarget | undefined

  /** @param now milliseconds on one clock: each frame counts its events' time from its own start */
  constructor(now: () => number) {
    this.#now = now
  }

  /** A press somewhere on the page; what was going on before is over. */
  touch(target: EventTarget | undefined): void {
    this.#touched = target
    this.#isOver = true
    this.#isLeft = true
  }

  begin(found: ControlOnPage, outcome: Outcome, by: Gesture['by']): Gesture {
    this.#isOver = by === 'script'
    this.#isLeft = false
    const since = this.#now()
    const until = since + (isGuarded(found.control) ? FOLLOW_UP_MS : DRAFT_FOLLOW_UP_MS)
    this.#gesture = { ...found, outcome, by, since, until }
    return this.#gesture
  }

  /** True for the second of two quick presses on a control: the first one publishes, and that is all it may do. */
  isDouble({ control, element }: ControlOnPage): boolean {
    const gesture = this.#gesture
    const isAfterOne = gesture?.outcome === 'pass' || gesture?.outcome === 'again'
    if (!isAfterOne || gesture.element !== element || !isGuarded(control)) return false
    return this.#now() - gesture.since < DOUBLE_PRESS_MS
  }

  /** The gesture that is still going on upon this control. */
  on(found: ControlOnPage | null): Gesture | null {
    return !this.#isOver && found?.element === this.#gesture?.element ? this.#gesture : null
  }

  /** The click has come: another click is another gesture. */
  end(): void {
    this.#isOver = true
  }

  /** Nothing came of it. */
  forget(): void {
    this.#gesture = null
  }

  /**
   * True when a script finishes what was let through. A publication is finished before the person presses anything
   * else; a draft may be saved while they go on. Saving a draft lets no script press a publish button.
   */
  isFinishedBy(found: ControlOnPage | null): boolean {
    const gesture = this.#gesture
    const wasLetThrough = gesture?.outcome === 'pass' || gesture?.outcome === 'again'
    if (!wasLetThrough || this.#now() > gesture.until) return false
    if (isGuarded(gesture.control)) return !this.#isLeft
    return found === null || !isGuarded(found.control)
  }

  wasChoice(): boolean {
    const touched = this.#touched as Partial<Element> | undefined
    return touched?.closest?.(CHOICE) != null
  }
}
