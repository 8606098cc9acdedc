/** How the sidebar's page hears at once that the extension was updated, switched off or removed. No polling. */

/**
 * Calls back when the extension goes: with it goes the background's worker, for good. Must run in a page of the
 * extension; those outlive it in a portal's page, content scripts hear of nothing.
 */
export async function whenExtensionGoes(then: () => void): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  active?.addEventListener('statechange', () => active.state === 'redundant' && then())
}
