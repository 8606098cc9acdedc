/** Does once more, by script, what a person did and the publish guard stopped. Decides nothing. */

/** What was stopped. `path` starts at the innermost element and ends at the control. */
export type StoppedAct =
  | { readonly by: 'pointer'; readonly path: readonly Element[]; readonly event: MouseEvent }
  | { readonly by: 'click'; readonly path: readonly Element[] }
  | { readonly by: 'shortcut'; readonly target: Element; readonly event: KeyboardEvent }
  | { readonly by: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }
  /** isThrownAway: the script built the form for this one use, and took it out again at once. */
  | { readonly by: 'script-submit'; readonly form: HTMLFormElement; isThrownAway: boolean }

/** Whoever sends a form past the question that `form.submit()` asks: the bridge in the page's world. */
export interface FormSubmitter {
  /** False when it did not. */
  submitForm(form: HTMLFormElement): boolean
}

/** True when it was done; false when the control or the form is no longer there, or can no longer be used. */
export function replay(act: StoppedAct, bridge: FormSubmitter | null | undefined): boolean {
  if (act.by === 'submit') return submitAgain(act.form, act.submitter)
  if (act.by === 'script-submit') return submitByScript(act, bridge)
  if (act.by === 'shortcut') return strikeAgain(act.target, act.event)
  const control = act.path.at(-1)
  // Its innermost part may have been drawn anew meanwhile; the control itself must be the same one.
  const target = act.path.find((element) => element.isConnected)
  if (!control?.isConnected || !target || control.matches(':disabled')) return false
  if (act.by === 'pointer') pressAgain(target, act.event)
  if (target.isConnected) click(target)
  return true
}

/** Everything before the click: some controls act on the pressing down already. */
function pressAgain(target: Element, { clientX, clientY, screenX, screenY }: MouseEvent): void {
  const view = target.ownerDocument.defaultView
  const init = { bubbles: true, cancelable: true, composed: true, view, detail: 1 }
  const place = { clientX, clientY, screenX, screenY }
  const pointer = { pointerId: 1, isPrimary: true, pointerType: 'mouse' }
  const press = [
    new PointerEvent('pointerdown', { ...init, ...place, ...pointer, buttons: 1 }),
    new MouseEvent('mousedown', { ...init, ...place, buttons: 1 }),
    new PointerEvent('pointerup', { ...init, ...place, ...pointer }),
    new MouseEvent('mouseup', { ...init, ...place }),
  ]
  for (const event of press) if (target.isConnected) target.dispatchEvent(event)
}

/** Pages that know a shortcut by its old numbers find those too. */
function strikeAgain(target: Element, event: KeyboardEvent): boolean {
  if (!target.isConnected) return false
  const { key, code, location, keyCode, which, ctrlKey, metaKey, altKey, shiftKey } = event
  const keys = { key, code, location, keyCode, which, ctrlKey, metaKey, altKey, shiftKey }
  const init = { bubbles: true, cancelable: true, composed: true, view: target.ownerDocument.defaultView }
  for (const type of ['keydown', 'keyup'])
    if (target.isConnected) target.dispatchEvent(new KeyboardEvent(type, { ...init, ...keys }))
  return true
}

/** `click()` takes the page's handlers and the browser's own action along; only HTML elements have it. */
function click(target: Element): void {
  if ('click' in target) (target as HTMLElement).click()
  else target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
}

// By the prototype: a button that is called `submit` hides the form's own method.
function submitAgain(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  if (!form.isConnected || (submitter && (submitter as HTMLButtonElement).form !== form)) return false
  HTMLFormElement.prototype.requestSubmit.call(form, submitter)
  return true
}

/** Without a bridge by this world's own method, which no script of the page can have replaced. */
function submitByScript(
  { form, isThrownAway }: { readonly form: HTMLFormElement; readonly isThrownAway: boolean },
  bridge: FormSubmitter | null | undefined,
): boolean {
  // Only a form on the page can be sent, so the page's own throw-away form is put there once more.
  if (isThrownAway) form.ownerDocument.documentElement.append(form)
  if (!form.isConnected) return false
  if (!bridge?.submitForm(form)) HTMLFormElement.prototype.submit.call(form)
  if (isThrownAway) form.remove()
  return true
}
