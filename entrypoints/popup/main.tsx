/** The toolbar's popup: switches the extension on or off for the host of the current tab. */
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Popup } from '@/components/popup'
import { grantedOrigins, hostOf, originPattern } from '@/lib/store/portals'

const REFUSED = 'Trình duyệt chưa cấp quyền cho cổng này. Hãy bấm lại và chọn “Cho phép”.'

function App() {
  const [here, setHere] = useState<string | null>(null)
  const [origins, setOrigins] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(true)

  async function refresh(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    setHere(originPattern(tab?.url))
    setOrigins(await grantedOrigins())
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
      problem={problem}
      onEnable={() => here && void change(browser.permissions.request({ origins: [here] }), REFUSED)}
      onDisable={(host) => {
        const removed = origins.filter((origin) => hostOf(origin) === host)
        void change(browser.permissions.remove({ origins: removed }), 'Chưa tắt được. Hãy thử lại.')
      }}
    />
  )
}

createRoot(document.getElementById('root')!).render(<App />)
