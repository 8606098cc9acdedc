/** The few words that the isolated world and the page's own world exchange (bridge.ts, bridge-main.ts); no code. */

/** The event by which the isolated world hands over its port, at document start, before any script of the page. */
export const HANDSHAKE = 'kiem-tra:bridge'
/** Cancelable event on a form whose `submit()` a script has called; prevented, the form is not sent. */
export const FORM_SUBMIT = 'kiem-tra:form-submit'

/** Detail of a pointing event that asks to send the form it was dispatched on. */
export const SUBMIT_POINTER = 'submit-form'

/** What may be asked of an editor: mark an undo step, take one back. Text never crosses the bridge. */
export type Verb = 'snapshot' | 'undo'

/** Names the element by an event dispatched on it just before, whose detail is `call`. */
export interface BridgeRequest {
  readonly call: number
  readonly verb: Verb | 'stop'
}

export interface BridgeAnswer {
  readonly call: number
  readonly ok: boolean
}
