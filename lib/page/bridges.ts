/** The bridges into the page's own window and into that of the frame which holds the form. They only connect. */
import { type Bridge, connectBridge } from './bridge'
import type { FormSubmitter } from './replay'

export interface Bridges extends FormSubmitter {
  /** Of the form's document: what its editors and its guard need; null when no far end answers there. */
  readonly form: Bridge | null
}

/** @param putInPlace puts far ends into frames that came, or loaded, after those were put in place */
export async function connectBridges(
  page: Document,
  form: Document,
  putInPlace: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<Bridges> {
  const ofPage = connectBridge(page, signal)
  let ofForm = form === page ? ofPage : connectBridge(form, signal)
  if (!ofForm && form !== page) {
    await putInPlace()
    ofForm = connectBridge(form, signal)
  }
  return {
    form: ofForm,
    submitForm: (one) => (one.ownerDocument === form ? ofForm : ofPage)?.submitForm(one) ?? false,
  }
}
