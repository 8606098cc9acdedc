/** The background: registers the detector for the portals that a person switched on, and answers requests. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { answer } from '@/lib/store/answer'
import { commandMessage } from '@/lib/store/commands'
import { rereadPolicy } from '@/lib/store/policy'
import { detectInOpenTabs, grantedOrigins, registerDetector } from '@/lib/store/portals'
import { requestSchema } from '@/lib/store/requests'
import { checkWhenDue } from '@/lib/store/shared-pack'
import { welcomeOnce } from '@/lib/store/welcome'

export default defineBackground(() => {
  // The browser may bring pages of last time back before the extension is there.
  const startInOpenTabs = async () => {
    await registerDetector()
    await detectInOpenTabs(await grantedOrigins())
  }
  browser.runtime.onStartup.addListener(startInOpenTabs)
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // After an update the old core still stands in open pages, and says there that the page wants loading again.
    if (reason !== 'install') return registerDetector()
    await startInOpenTabs()
    await welcomeOnce()
  })
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await registerDetector()
    await detectInOpenTabs(origins)
  })
  const learnPolicy = () => void rereadPolicy().then(checkWhenDue).catch(console.error)
  browser.runtime.onInstalled.addListener(learnPolicy)
  browser.runtime.onStartup.addListener(learnPolicy)
  browser.storage.managed.onChanged?.addListener(learnPolicy)
  browser.permissions.onRemoved.addListener(registerDetector)

  browser.commands.onCommand.addListener(async (name) => {
    const message = commandMessage(name)
    const [tab] = message ? await browser.tabs.query({ active: true, currentWindow: true }) : []
    // Where no core is at work, nobody listens.
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined)
  })

  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = requestSchema.safeParse(message)
    return request.success ? answer(request.data, { tabId: sender.tab?.id, url: sender.url }) : undefined
  })
})
