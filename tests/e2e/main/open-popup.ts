/** The toolbar's popup over the page that a person has in front of them. */
import type { Page } from '@playwright/test'
import type { Launched } from '../browser'

interface WorkerGlobal {
  chrome: { tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> } }
}

/** Opens the popup's page behind the current tab, so that this tab is the one that the popup is about. */
export async function openPopup({ context, worker, extensionId }: Launched, over: Page): Promise<Page> {
  await over.bringToFront()
  const opened = context.waitForEvent('page')
  const url = `chrome-extension://${extensionId}/popup.html`
  await worker.evaluate(
    (address) => (globalThis as unknown as WorkerGlobal).chrome.tabs.create({ url: address, active: false }),
    url,
  )
  return opened
}
