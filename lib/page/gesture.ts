/**
 * Remembers what a person began on a portal's control, so that press, release, click, submit event and what the
 * page's scripts make of them are decided once. Decides nothing itself.
 */
import { type ControlOnPage, isGuarded } from './portal-controls'

interface Gesture extends ControlOnPage {
  /** later: begun while a publication was held; whether it is only a second click is seen at the click. */
  readonly outcome: 'pass' | 'hold' | 'later'
  readonly by: 'pointer' | 'key' | 'script'
  /** Up to then (event time, ms) the page's scripts may finish what the gesture began. */
  readonly until: number
}

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
  #gesture: Gesture | null = null
  #isOver = true
  #isLeft = false
  #touched: EventTarget | undefined

  /** A press somewhere on the page; what was going on before is over. */
  touch(target: EventTarget | undefined): void {
    this.#touched = target
    this.#isOver = true
    this.#isLeft = true
  }

  begin(found: ControlOnPage, outcome: Gesture['outcome'], by: Gesture['by'], now: number): Gesture {
    this.#isOver = by === 'script'
    this.#isLeft = false
    const until = now + (isGuarded(found.control) ? FOLLOW_UP_MS : DRAFT_FOLLOW_UP_MS)
    this.#gesture = { ...found, outcome, by, until }
    return this.#gesture
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
  isFinishedBy(event: Event, found: ControlOnPage | null): boolean {
    const gesture = this.#gesture
    if (gesture?.outcome !== 'pass' || event.timeStamp > gesture.until) return false
    if (isGuarded(gesture.control)) return !this.#isLeft
    return found === null || !isGuarded(found.control)
  }

  wasChoice(): boolean {
    const touched = this.#touched as Partial<Element> | undefined
    return touched?.closest?.(CHOICE) != null
  }
}
