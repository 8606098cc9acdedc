/**
 * Stops what would publish a post until it was decided. Only a profile's own controls are held: what it does not
 * know passes, and so does everything when this code fails. Must not change the page, nor use the extension API.
 */
import { FORM_SUBMIT } from './bridge-protocol'
import { earlyEvents } from './early-events'
import { LastGesture } from './gesture'
import { type ControlOnPage, isGuarded, PortalControls } from './portal-controls'
import type { ControlProfile } from './portals/profile'
import { type FormSubmitter, replay, type StoppedAct } from './replay'

/** A stopped publication that waits for the person's decision. Either way out works once. */
export interface HeldPublication {
  /** The portal's name of the control: `Xuất bản`. */
  readonly label: string
  readonly control: ControlProfile
  /** Does the very same thing, once. False when its control is no longer there, or nothing is held any more. */
  resume(): boolean
  /** Forgets it: the page never learns that anything happened. */
  cancel(): void
}

export interface PublishGuardParts {
  readonly document: Document
  readonly controls: readonly ControlProfile[]
  /** Reads and lints, at once. Throwing means that our own code failed: the publication passes. */
  readonly decide: (control: ControlProfile) => 'pass' | 'hold'
  readonly onHeld: (held: HeldPublication) => void
  /** Our own code failed, and what it should have checked was let through. */
  readonly onFailure: (error: unknown) => void
  /** What of the profile cannot be guarded, in words for the person. */
  readonly onProblem: (text: string) => void
  readonly bridge?: FormSubmitter | null
  readonly signal: AbortSignal
}

export function createPublishGuard(parts: PublishGuardParts): void {
  if (parts.signal.aborted) return
  const early = earlyEvents(parts.document.defaultView!)
  const guard = new PublishGuard(parts)
  const hook = (event: Event) => guard.see(event)
  early.hook = hook
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
  readonly #controls: PortalControls
  readonly #gesture = new LastGesture()
  #held: HeldPublication | null = null
  #isResuming = false

  constructor(parts: PublishGuardParts) {
    this.#parts = parts
    this.#controls = new PortalControls(parts.controls, parts.document)
    const { broken } = this.#controls
    if (broken.length > 0)
      parts.onProblem(`Hồ sơ cổng: bộ chọn nút viết sai nên không canh được: ${broken.join(' · ')}`)
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
    if (event.type === 'submit') return this.#submitted(event as SubmitEvent)
    if (event.type === FORM_SUBMIT) return this.#submittedByScript(event)
    if (event.type === 'click') return this.#clicked(event as MouseEvent)
    // A press or a key that a script imitates stays unknown; its click counts like any click.
    if (!event.isTrusted) return false
    return event.type.startsWith('key')
      ? this.#key(event as KeyboardEvent)
      : this.#pointer(event as MouseEvent)
  }

  /** Press and release: some portals publish upon them. The person is asked at the click, when it is complete. */
  #pointer(event: MouseEvent): boolean {
    if (event.button !== 0) return false
    const path = event.composedPath()
    const found = this.#controls.onPath(path)
    if (event.type === 'pointerdown') {
      this.#gesture.touch(path[0])
      if (found)
        this.#gesture.begin(found, this.#held ? 'later' : this.#decide(found), 'pointer', event.timeStamp)
    }
    return (this.#gesture.on(found)?.outcome ?? 'pass') !== 'pass'
  }

  /** Enter or Space on the control. Enter in a field is not looked at: it arrives as a click on the button. */
  #key(event: KeyboardEvent): boolean {
    if (!isPress(event)) return false
    const path = event.composedPath()
    const found = this.#controls.onPath(path)
    if (event.type === 'keydown' && !event.repeat) {
      this.#gesture.touch(path[0])
      if (!found) return false
      const { outcome } = this.#gesture.begin(found, this.#decide(found), 'key', event.timeStamp)
      return outcome === 'hold' && this.#hold(found, { by: 'click', path: pathTo(found, path) })
    }
    return this.#gesture.on(found)?.outcome === 'hold'
  }

  #clicked(event: MouseEvent): boolean {
    const path = event.composedPath()
    const found = this.#controls.onPath(path)
    if (!found) return false
    const gesture = this.#gesture.on(found)
    this.#gesture.end()
    if (gesture?.outcome === 'pass') return false
    if (gesture?.outcome === 'later' && event.detail > 1) return true
    if (!gesture && !event.isTrusted && this.#gesture.isFinishedBy(event, found)) return false
    if (gesture?.by === 'pointer') {
      return this.#isHeld(found, event, gesture.outcome, { by: 'pointer', path: pathTo(found, path), event })
    }
    return this.#isHeld(found, event, 'later', { by: 'click', path: pathTo(found, path) })
  }

  #submitted(event: SubmitEvent): boolean {
    const form = event.composedPath()[0] as HTMLFormElement
    const { submitter } = event
    const act = { by: 'submit', form, submitter } as const
    if (!submitter) return this.#unnamed(form, event, act)
    const found = this.#controls.of(submitter)
    return (
      found !== null && !this.#gesture.isFinishedBy(event, found) && this.#isHeld(found, event, 'later', act)
    )
  }

  #submittedByScript(event: Event): boolean {
    const form = event.composedPath()[0] as HTMLFormElement
    const act = { by: 'script-submit' as const, form, isThrownAway: false }
    // Seen once the page's script has come to its end.
    queueMicrotask(() => {
      act.isThrownAway = !form.isConnected
    })
    return this.#unnamed(form, event, act)
  }

  /** A form that is submitted without naming a button. */
  #unnamed(form: HTMLFormElement, event: Event, act: StoppedAct): boolean {
    if (this.#gesture.isFinishedBy(event, null) || this.#gesture.wasChoice() || isIntoOtherFrame(form))
      return false
    const found = this.#controls.ofForm(form)
    return found !== null && this.#isHeld(found, event, 'later', act)
  }

  /** Decides what is not decided yet, and holds. */
  #isHeld(found: ControlOnPage, event: Event, known: 'hold' | 'later', act: StoppedAct): boolean {
    const outcome = known === 'hold' ? known : this.#decide(found)
    this.#gesture.begin(found, outcome, 'script', event.timeStamp)
    return outcome === 'hold' && this.#hold(found, act)
  }

  #decide({ control }: ControlOnPage): 'pass' | 'hold' {
    if (!isGuarded(control)) return 'pass'
    try {
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

  #letThrough(found: ControlOnPage): void {
    this.#gesture.begin(found, 'pass', 'script', this.#parts.document.defaultView?.performance.now() ?? 0)
  }
}

/** Enter and Space press what has the focus; on a plain link Space scrolls, and with Ctrl they are shortcuts. */
function isPress(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false
  if (event.key !== ' ') return event.key === 'Enter'
  const target = event.composedPath()[0] as Partial<Element>
  return !target.matches?.('a[href]:not([role=button])')
}

/** The elements from the innermost one up to the control. */
function pathTo({ element }: ControlOnPage, path: readonly EventTarget[]): Element[] {
  return path.slice(0, path.indexOf(element) + 1) as Element[]
}

/** Uploads of old portals go into a hidden frame: the page, and the draft in it, stay. */
function isIntoOtherFrame(form: HTMLFormElement): boolean {
  const target = form.getAttribute('target') ?? ''
  return !/^(?:_self|_top|_parent)?$/i.test(target)
}
