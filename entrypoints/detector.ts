/**
 * Runs at document_start on portals that a person switched on: keeps the first place in the queue for the publish
 * guard, and calls for the core on edit pages. Budget: 3 KB, so no polyfill and no schema library.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { earlyEvents } from '@/lib/page/early-events'
import { watchForEditPage } from '@/lib/page/edit-page'

declare const chrome: { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } }

export default defineUnlistedScript(() => {
  const early = earlyEvents(window)
  if (early.lookAgain) {
    early.lookAgain()
    return
  }
  early.lookAgain = watchForEditPage(window, early, () => {
    // Without an id the extension was updated or switched off under this page: there is nobody left to call.
    if (chrome.runtime?.id) chrome.runtime.sendMessage({ type: 'edit-page' }).catch(console.debug)
  })
})
