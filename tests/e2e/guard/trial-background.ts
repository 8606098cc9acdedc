/** The shipped background's part, no more: on the detector's call, injects the bridge and then the core. Counts. */
interface Sender {
  readonly tab: { readonly id: number }
}
declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: unknown, sender: Sender) => void): void } }
  scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[]; world?: 'MAIN' }): Promise<unknown>
  }
}

/** Everything that content scripts sent, in the order of arrival. */
const calls: unknown[] = []
Object.assign(globalThis, { calls })

chrome.runtime.onMessage.addListener(async (message, { tab }) => {
  calls.push(message)
  if ((message as { type?: unknown }).type !== 'edit-page') return
  const target = { tabId: tab.id }
  await chrome.scripting.executeScript({ target, files: ['bridge.js'], world: 'MAIN' })
  await chrome.scripting.executeScript({ target, files: ['core.js'] })
})
