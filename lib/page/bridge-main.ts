/**
 * The bridge's far end, in the page's own world, where editors keep their API. It obeys a few verbs of one port and
 * knows nothing else: no text, no tokens, no extension. It must stay tiny and must never throw into the page.
 */
import { type BridgeRequest, FORM_SUBMIT, HANDSHAKE, SUBMIT_POINTER } from './bridge-protocol'
import { ckEditors4, endUndoStep, findCkEditor4 } from './undo-steps'

/** Waits for the isolated world's port; the first script of a page must call it. */
export function installBridge(): void {
  const onHandshake = (event: Event) => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined
    if (!port) return
    event.stopImmediatePropagation()
    event.preventDefault()
    window.removeEventListener(HANDSHAKE, onHandshake, true)
    serve(port, String((event as MessageEvent).data), installBridge)
  }
  window.addEventListener(HANDSHAKE, onHandshake, true)
}

/** `mark` is the secret name of the events by which the isolated world points at an element. */
function serve(port: MessagePort, mark: string, onStop: () => void): void {
  const pointed = new Map<number, Element>()
  const patched = patchSubmit()
  const onPoint = (event: Event) => {
    const target = event.composedPath()[0] as Element
    const detail: unknown = event instanceof CustomEvent ? event.detail : null
    if (typeof detail === 'number') pointed.set(detail, target)
    if (detail !== SUBMIT_POINTER) return
    event.preventDefault()
    updateTextareas(target)
    patched.submit(target as HTMLFormElement)
  }
  window.addEventListener(mark, onPoint, true)
  port.onmessage = ({ data }: MessageEvent<BridgeRequest>) => {
    if (data.verb === 'stop') {
      window.removeEventListener(mark, onPoint, true)
      patched.restore()
      port.close()
      onStop()
      return
    }
    const target = pointed.get(data.call)
    pointed.delete(data.call)
    port.postMessage({ call: data.call, ok: target !== undefined && obey(target, data.verb) })
  }
}

function obey(target: Element, verb: string): boolean {
  try {
    if (verb === 'snapshot') return endUndoStep(target)
    const editor = verb === 'undo' ? findCkEditor4(target) : undefined
    return editor?.mode === 'wysiwyg' && editor.execCommand('undo') !== false
  } catch {
    // The editor's own failure is an answer too: the isolated world falls back on what the DOM allows.
    return false
  }
}

/** Editors copy their text into the form only when it is sent, and may have been edited since the question. */
function updateTextareas(form: Element): void {
  try {
    for (const editor of ckEditors4())
      if (editor.element && form.contains(editor.element.$)) editor.updateElement()
  } catch {
    // The form is sent as it stands: what was stopped goes on, whatever an editor does.
  }
}

interface PatchedSubmit {
  /** Sends the form without asking again. */
  submit(form: HTMLFormElement): void
  restore(): void
}

/** Makes script-called `form.submit()` ask first. */
function patchSubmit(): PatchedSubmit {
  const { prototype } = HTMLFormElement
  const { submit } = prototype
  const { dispatchEvent } = EventTarget.prototype
  const own = new Map<HTMLFormElement, () => void>()
  function askFirst(this: HTMLFormElement): void {
    const question = new CustomEvent(FORM_SUBMIT, { bubbles: true, composed: true, cancelable: true })
    // Not `this.dispatchEvent`: a form's own control may be called that.
    if (!(this instanceof HTMLFormElement) || Reflect.apply(dispatchEvent, this, [question])) send(this)
  }
  const send = (form: HTMLFormElement) => Reflect.apply(own.get(form) ?? submit, form, [])
  prototype.submit = askFirst
  // CKEditor 4 gives its form a `submit` that holds on to the one it found, so it must be asked itself.
  for (const form of document.forms) {
    if (!Object.hasOwn(form, 'submit') || typeof form.submit !== 'function') continue
    own.set(form, form.submit)
    form.submit = askFirst
  }
  return {
    submit: send,
    restore() {
      if (prototype.submit === askFirst) prototype.submit = submit
      for (const [form, ownSubmit] of own) if (form.submit === askFirst) form.submit = ownSubmit
    },
  }
}
