/** How the sidebar's page hears at once that the extension was updated, switched off or removed. No polling. */

/**
 * Calls back when the extension goes: with it goes the background's worker, for good. Must run in a page of the
 * extension; those outlive it in a portal's page, content scripts hear of nothing. Where the background is no worker
 * (Firefox) the browser takes down the sidebar's page and the content scripts themselves, so nobody is left to be told.
 */
export async function whenExtensionGoes(then: () => void): Promise<void> {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  const active = (await workers?.ready)?.active
  active?.addEventListener('statechange', () => active.state === 'redundant' && then())
}
