/**
 * Stops what would publish a post until it was decided. Only a profile's own controls are held: what it does not
 * know passes, and so does everything when this code fails. Must not change the page, nor use the extension API.
 */
import { t } from '../messages'
import { FORM_SUBMIT } from './bridge-protocol'
import { type EarlyEvents, earlyEvents } from './early-events'
import { type OpenShadow, pathOf, pathTo } from './event-path'
import { followFrames } from './frame-events'
import { LastGesture, type Outcome } from './gesture'
import type { HeldPublication } from './held-publication'
import { type ControlOnPage, isGuarded, isIntoOtherFrame, PortalControls } from './portal-controls'
import type { ControlProfile } from './portals/profile'
import { isPress, shortcutOf } from './pressed-keys'
import { type FormSubmitter, replay, type StoppedAct } from './replay'

export interface PublishGuardParts {
  readonly document: Document
  readonly controls: readonly ControlProfile[]
  /** Reads and lints, at once. Throwing means that our own code failed: the publication passes. */
  readonly decide: (control: ControlProfile) => 'pass' | 'hold'
  readonly onHeld: (held: HeldPublication) => void
  /** A publication went through without being held: the person completed it. */
  readonly onPassed?: (control: ControlProfile) => void
  /** Our own code failed, and what it should have checked was let through. */
  readonly onFailure: (error: unknown) => void
  /** What of the profile cannot be guarded, in words for the person. */
  readonly onProblem: (text: string) => void
  /** A script of the portal published before anybody had touched the page; that is let through unread. */
  readonly onOwnDoing: (control: ControlProfile) => void
  readonly openShadow?: OpenShadow | undefined
  readonly bridge?: FormSubmitter | null
  readonly signal: AbortSignal
}

export function createPublishGuard(parts: PublishGuardParts): void {
  if (parts.signal.aborted) return
  const early = earlyEvents(parts.document.defaultView!)
  const guard = new PublishGuard(parts, early)
  const hook = (event: Event) => guard.see(event)
  early.hook = hook
  followFrames(parts.document, early.hear, parts.signal)
  // document.open() replaces the document's root and drops all listeners.
  const observer = new MutationObserver(() => early.listen())
  observer.observe(parts.document, { childList: true })
  parts.signal.addEventListener('abort', () => {
    observer.disconnect()
    if (early.hook === hook) early.hook = null
    guard.release()
  })
}

class PublishGuard {
  readonly #parts: PublishGuardParts
  readonly #page: Pick<EarlyEvents, 'isTouched'>
  readonly #controls: PortalControls
  readonly #gesture = new LastGesture(() => performance.now())
  #held: HeldPublication | null = null
  #isResuming = false

  constructor(parts: PublishGuardParts, page: Pick<EarlyEvents, 'isTouched'>) {
    this.#parts = parts
    this.#page = page
    this.#controls = new PortalControls(parts.controls, parts.document)
    const { broken } = this.#controls
    if (broken.length > 0) parts.onProblem(t('page_broken_controls', broken.join(' · ')))
  }

  /** Looks at one event before the page does. Whatever goes wrong in here, the event passes. */
  see(event: Event): void {
    if (this.#isResuming) return
    try {
      if (!this.#mustStop(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    } catch (error) {
      this.#parts.onFailure(error)
    }
  }

  /** Whoever still has a held publication in hand finds it forgotten. */
  release(): void {
    this.#held = null
  }

  #mustStop(event: Event): boolean {
    const { type } = event
    if (type === 'submit') return this.#submitted(event as SubmitEvent)
    if (type === FORM_SUBMIT) return this.#submittedByScript(event)
    if (type === 'click') return this.#clicked(event as MouseEvent)
    // A press or a key that a script imitates stays unknown; its click counts like any click.
    if (!event.isTrusted) return false
    return type.startsWith('key') ? this.#key(event as KeyboardEvent) : this.#pointer(event as MouseEvent)
  }

  /** Press and release: some portals publish upon them. The person is asked at the click, when it is complete. */
  #pointer(event: MouseEvent): boolean {
    if (event.button !== 0) return false
    const path = this.#pathOf(event)
    const found = this.#controls.onPath(path)
    if (event.type === 'pointerdown') {
      this.#gesture.touch(path[0])
      if (found) this.#begin(found, 'pointer')
    }
    return this.#isStopped(found)
  }

  /** Enter or Space on the control, or its shortcut. Enter in a field arrives as a click on the button. */
  #key(event: KeyboardEvent): boolean {
    const shortcut = shortcutOf(event)
    if (!shortcut && !isPress(event)) return false
    const path = this.#pathOf(event)
    const found = shortcut ? this.#controls.ofShortcut(shortcut) : this.#controls.onPath(path)
    if (event.type !== 'keydown') return this.#isStopped(found)
    // A key that is kept down is one press.
    if (event.repeat) return found !== null && isGuarded(found.control)
    if (found || !shortcut) this.#gesture.touch(path[0])
    if (!found) return false
    const outcome = this.#begin(found, 'key')
    if (outcome !== 'hold') return outcome === 'pass' ? this.#passed(found) : outcome === 'again'
    const target = path[0] as Element
    return this.#hold(
      found,
      shortcut ? { by: 'shortcut', target, event } : { by: 'click', path: pathTo(found.element, path) },
    )
  }

  #begin(found: ControlOnPage, by: 'pointer' | 'key'): Outcome {
    if (this.#gesture.isDouble(found)) return this.#gesture.begin(found, 'again', by).outcome
    const isLater = by === 'pointer' && this.#held !== null
    return this.#gesture.begin(found, isLater ? 'later' : this.#decide(found), by).outcome
  }

  #isStopped(found: ControlOnPage | null): boolean {
    return (this.#gesture.on(found)?.outcome ?? 'pass') !== 'pass'
  }

  #clicked(event: MouseEvent): boolean {
    const path = this.#pathOf(event)
    const found = this.#controls.onPath(path)
    if (!found) return false
    const gesture = this.#gesture.on(found)
    this.#gesture.end()
    if (gesture?.outcome === 'pass') return gesture.by === 'pointer' && this.#passed(found)
    if (gesture?.outcome === 'again' || (gesture?.outcome === 'later' && event.detail > 1)) return true
    if (!gesture && !event.isTrusted && this.#gesture.isFinishedBy(found)) return false
    const way = pathTo(found.element, path)
    if (gesture?.by === 'pointer')
      return this.#isHeld(found, gesture.outcome, { by: 'pointer', path: way, event })
    return this.#isHeld(found, 'later', { by: 'click', path: way })
  }

  #submitted(event: SubmitEvent): boolean {
    const form = event.composedPath()[0] as HTMLFormElement
    const { submitter } = event
    const act = { by: 'submit', form, submitter } as const
    if (!submitter) return this.#unnamed(form, act)
    const found = this.#controls.of(submitter)
    return found !== null && !this.#gesture.isFinishedBy(found) && this.#isHeld(found, 'later', act)
  }

  #submittedByScript(event: Event): boolean {
    const form = event.composedPath()[0] as HTMLFormElement
    const act = { by: 'script-submit' as const, form, isThrownAway: false }
    // Seen once the page's script has come to its end.
    queueMicrotask(() => {
      act.isThrownAway = !form.isConnected
    })
    return this.#unnamed(form, act)
  }

  /** A form that is submitted without naming a button. */
  #unnamed(form: HTMLFormElement, act: StoppedAct): boolean {
    // Of a form in a closed shadow tree only the host is seen.
    if (form.localName !== 'form' || this.#gesture.isFinishedBy(null)) return false
    if (this.#gesture.wasChoice() || isIntoOtherFrame(form)) return false
    const found = this.#controls.ofForm(form)
    return found !== null && this.#isHeld(found, 'later', act)
  }

  /** Decides what is not decided yet, and holds. */
  #isHeld(found: ControlOnPage, known: 'hold' | 'later', act: StoppedAct): boolean {
    const outcome = known === 'hold' ? known : this.#decide(found)
    this.#gesture.begin(found, outcome, 'script')
    return outcome === 'hold' ? this.#hold(found, act) : this.#passed(found)
  }

  #decide({ control }: ControlOnPage): 'pass' | 'hold' {
    if (!isGuarded(control)) return 'pass'
    try {
      // Nobody can have written anything yet: the portal restores a version by pressing its own button.
      if (!this.#page.isTouched) {
        this.#parts.onOwnDoing(control)
        return 'pass'
      }
      return this.#parts.decide(control)
    } catch (error) {
      this.#parts.onFailure(error)
      return 'pass'
    }
  }

  /** Hands the stopped act over; an earlier one is forgotten. False when that failed and it must pass after all. */
  #hold(found: ControlOnPage, act: StoppedAct): boolean {
    const take = () => {
      const isOurs = this.#held === held
      if (isOurs) this.#held = null
      return isOurs
    }
    const { control } = found
    const resume = () => take() && this.#resume(found, act)
    const held: HeldPublication = { label: control.label, control, resume, cancel: take }
    this.#held = held
    try {
      this.#parts.onHeld(held)
      return true
    } catch (error) {
      this.#parts.onFailure(error)
      // The press is stopped already, so the whole act is done again; anything else simply passes.
      if (act.by === 'pointer') return resume()
      take()
      this.#letThrough(found)
      return false
    }
  }

  #passed({ control }: ControlOnPage): false {
    if (isGuarded(control) && this.#page.isTouched) this.#parts.onPassed?.(control)
    return false
  }

  #resume(found: ControlOnPage, act: StoppedAct): boolean {
    this.#letThrough(found)
    this.#isResuming = true
    try {
      const isDone = replay(act, this.#parts.bridge)
      if (!isDone) this.#gesture.forget()
      return isDone
    } finally {
      this.#isResuming = false
    }
  }

  readonly #pathOf = (event: Event) => pathOf(event, this.#parts.openShadow)

  #letThrough(found: ControlOnPage): void {
    this.#gesture.begin(found, 'pass', 'script')
  }
}
