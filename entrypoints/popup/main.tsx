/** The toolbar's popup: switches the extension on or off for the host of the current tab. */
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { type DueReminder, dueReminders } from '@/components/plan/due-reminders'
import { Popup } from '@/components/popup'
import { toIsoDate } from '@/lib/lint/calendar'
import { t } from '@/lib/messages'
import { speakChosenLanguage } from '@/lib/store/language'
import { readPortalList } from '@/lib/store/portal-list'
import { grantedOrigins, hostOf, originPattern, startPointing } from '@/lib/store/portals'
import { readShelf } from '@/lib/store/shelf'

function today(): string {
  const now = new Date()
  return toIsoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
}

/** The page that sweeps, beginning with the page that the person has in front of them. */
const sweepOf = (start: string): string =>
  browser.runtime.getURL(`/sweep.html?start=${encodeURIComponent(start)}`)

function App() {
  const [tabId, setTabId] = useState<number | undefined>()
  const [address, setAddress] = useState('')
  const [profile, setProfile] = useState<string | null>(null)
  const [here, setHere] = useState<string | null>(null)
  const [origins, setOrigins] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [reminders, setReminders] = useState<readonly DueReminder[]>([])
  const [isBusy, setIsBusy] = useState(true)

  async function refresh(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const pattern = originPattern(tab?.url)
    const { portals } = await readPortalList()
    setTabId(tab?.id)
    setAddress(tab?.url ?? '')
    setHere(pattern)
    setProfile(portals.find(({ host }) => pattern !== null && host === hostOf(pattern))?.profile ?? null)
    setOrigins(await grantedOrigins())
    setReminders(dueReminders((await readShelf()).reminders, today()))
    setIsBusy(false)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, when the popup opens
  useEffect(() => {
    refresh().catch((error) => setProblem(String(error)))
  }, [])

  /** The browser's own question needs the person's click, so nothing may be awaited before it is asked. */
  async function change(asked: Promise<boolean>, refused: string): Promise<void> {
    setIsBusy(true)
    const isDone = await asked.catch(() => false)
    setProblem(isDone ? null : refused)
    await refresh()
  }

  return (
    <Popup
      host={here && hostOf(here)}
      isEnabled={here !== null && origins.includes(here)}
      enabledHosts={origins.map(hostOf)}
      isBusy={isBusy}
      profile={profile}
      problem={problem}
      reminders={reminders}
      onEnable={() =>
        here && void change(browser.permissions.request({ origins: [here] }), t('popup_refused'))
      }
      onDisable={(host) => {
        const removed = origins.filter((origin) => hostOf(origin) === host)
        void change(browser.permissions.remove({ origins: removed }), t('popup_failed'))
      }}
      onPoint={() => {
        if (tabId !== undefined)
          startPointing(tabId).then(
            () => window.close(),
            () => setProblem(t('popup_point_failed')),
          )
      }}
      onSweep={() => void browser.tabs.create({ url: sweepOf(address) }).then(() => window.close())}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />
  )
}

document.documentElement.lang = await speakChosenLanguage()
createRoot(document.getElementById('root')!).render(<App />)
