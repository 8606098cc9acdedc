/**
 * The listeners that must exist before the page's own: the detector installs them at document_start, the core puts
 * them to use later. Part of the detector's 3 KB: imports a name, nothing more.
 */
import { FORM_SUBMIT } from './bridge-protocol'

const EARLY_EVENTS = [
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
  /** Set by the core while it is at work: the detector calls for no second one. Who clears it calls lookAgain. */
  hasCore: boolean
  /** The detector's second look at the page, set by the first detector that runs there. */
  lookAgain: (() => void) | null
  /** Adds the listeners again where `document.open()` dropped them; there is never more than one of each. */
  listen(): void
}

type EarlyWindow = Window & { kiemTraEarlyEvents?: EarlyEvents }

/** The window's early events, installed by the first who asks. */
export function earlyEvents(view: EarlyWindow): EarlyEvents {
  if (view.kiemTraEarlyEvents) return view.kiemTraEarlyEvents
  const forward = (event: Event) => early.hook?.(event)
  const early: EarlyEvents = {
    hook: null,
    hasCore: false,
    lookAgain: null,
    listen() {
      for (const type of EARLY_EVENTS) view.addEventListener(type, forward, true)
    },
  }
  view.kiemTraEarlyEvents = early
  early.listen()
  return early
}
