/**
 * The listeners that must exist before the page's own: the detector installs them at document_start, the core puts
 * them to use later. Part of the detector's 3 KB: imports a name, nothing more.
 */
import { FORM_SUBMIT } from './bridge-protocol'

export const EARLY_EVENTS = [
  'click',
  'submit',
  'keydown',
  'keyup',
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  FORM_SUBMIT,
]

/** What detector and core share. Content scripts of one extension live in one isolated world, so a global will do. */
export interface EarlyEvents {
  /** Sees each event before the page does. Null: nobody guards, the listeners do nothing. */
  hook: ((event: Event) => void) | null
  /** True once a person may have touched the page: pressed something in it, or it stood there before us. */
  isTouched: boolean
  /** What the listeners call; frames have listeners of their own. */
  hear(event: Event): void
  /** Set by the core while it is at work: the detector calls for no second one. Who clears it calls lookAgain. */
  hasCore: boolean
  /** Set by the core while it is at work: ends it, so that another may start (a profile was made or thrown away). */
  leave: (() => void) | null
  /** The detector's second look at the page, set by the first detector that runs there. */
  lookAgain: (() => void) | null
  /** Adds the listeners again where `document.open()` dropped them; there is never more than one of each. */
  listen(): void
}

type EarlyWindow = Window & { kiemTraEarlyEvents?: EarlyEvents }

/** The window's early events, installed by the first who asks. */
export function earlyEvents(view: EarlyWindow): EarlyEvents {
  if (view.kiemTraEarlyEvents) return view.kiemTraEarlyEvents
  const early: EarlyEvents = {
    hook: null,
    isTouched: view.document.readyState !== 'loading',
    hear(event) {
      // The browser vouches for submit events of scripts as well.
      if (event.isTrusted && event.type !== 'submit') early.isTouched = true
      early.hook?.(event)
    },
    hasCore: false,
    leave: null,
    lookAgain: null,
    listen() {
      for (const type of EARLY_EVENTS) view.addEventListener(type, early.hear, true)
    },
  }
  view.kiemTraEarlyEvents = early
  early.listen()
  return early
}
