/** What the echo server received of a page, once everything under way has arrived. */
import type { Page } from '@playwright/test'

/** Lets all that the page has under way reach the server: requests of one page arrive in order of their sending. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    await fetch('/settled', { method: 'POST' })
  })
}

export const posts = (received: readonly string[]) => received.filter((post) => !post.startsWith('/settled'))

/** Answers the portal's own question later than a script may take to finish what was let through (gesture.ts). */
export const answerLate = (page: Page) =>
  page.once('dialog', (dialog) => setTimeout(() => dialog.accept(), 5200))
