/** Rà soát bài đã đăng: ties the sweep to the browser – granted portals, fetch, the brain's worker, what is kept. */
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { SweepPage } from '@/components/sweep/sweep-page'
import { todayHere } from '@/components/vietnamese-time'
import { BrainLine } from '@/lib/brain-port'
import { t } from '@/lib/messages'
import { ask } from '@/lib/store/ask'
import { speakChosenLanguage } from '@/lib/store/language'
import { grantedOrigins } from '@/lib/store/portals'
import { forgetSweep, keepSweep, keptSweep } from '@/lib/store/sweep-memory'
import { createPoliteFetch } from '@/lib/sweep/polite-fetch'
import { sweepReport } from '@/lib/sweep/sweep-report'
import { SweepRun } from '@/lib/sweep/sweep-run'
import { LIMITS, type SweepSettings, type SweepState } from '@/lib/sweep/sweep-state'

/** A post is judged in milliseconds; this long only where the machine is busy. */
const BRAIN_TIMEOUT_MS = 30_000

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })

async function startBrain(): Promise<BrainLine> {
  const [packs, rules] = await Promise.all([ask({ type: 'catalogue' }), ask({ type: 'rules' })])
  const { port1, port2 } = new MessageChannel()
  new Worker('/brain.js').postMessage({ port: port2, packs, rules }, [port2])
  const brain = new BrainLine(BRAIN_TIMEOUT_MS)
  brain.attach(port1)
  return brain
}

function App({
  brain,
  kept,
  origins,
}: {
  brain: BrainLine
  kept: SweepState | null
  origins: readonly string[]
}) {
  const [state, setState] = useState(kept)
  const [problem, setProblem] = useState<string | null>(null)
  const run = useRef<SweepRun | null>(null)
  const [settings, setSettings] = useState<SweepSettings>({
    start: new URLSearchParams(location.search).get('start') ?? '',
    mostPosts: LIMITS.mostPosts.usual,
    pauseMs: LIMITS.pauseMs.usual,
  })

  function open(from: SweepState): SweepRun {
    const { start, pauseMs } = from.settings
    const { maxBytes, timeoutMs } = LIMITS
    const get = createPoliteFetch({
      origin: new URL(start).origin,
      pauseMs: Math.max(pauseMs, LIMITS.pauseMs.least),
      maxBytes,
      timeoutMs,
      fetch: (url, init) => fetch(url, init),
      wait,
    })
    const makeDocument = (html: string) => new DOMParser().parseFromString(html, 'text/html')
    // What cannot be kept is still shown: it only cannot go on after the page was closed.
    const keep = (now: SweepState, fresh: Parameters<typeof keepSweep>[1]) =>
      keepSweep(now, fresh).catch(() => setProblem(t('sweep_not_kept')))
    return new SweepRun(from, { get, brain, today: todayHere(), makeDocument, keep, onChange: setState })
  }

  const fail = (error: unknown) => setProblem(String(error))
  function go(from: SweepState): void {
    setProblem(null)
    run.current ??= open(from)
    run.current.go().catch(fail)
  }

  useEffect(() => {
    document.title = `${t('sweep_title')} · ${t('sweep_product')}`
  }, [])

  return (
    <SweepPage
      state={state}
      settings={settings}
      origins={origins}
      problem={problem}
      onStart={(wanted) => {
        setSettings(wanted)
        void forgetSweep().then(() => go(SweepRun.fresh(wanted)), fail)
      }}
      onPause={() => void run.current?.pause().catch(fail)}
      onGo={() => state && go(state)}
      onCancel={() => {
        run.current ??= state && open(state)
        void run.current?.cancel().catch(fail)
      }}
      onAnew={() => {
        run.current = null
        setState(null)
      }}
      onExport={(format) => state && download(`ra-soat.${format}`, sweepReport(state, format), format)}
    />
  )
}

/** Gives the report to the person as a file. */
function download(name: string, text: string, format: 'csv' | 'html'): void {
  const link = document.createElement('a')
  link.download = name
  link.href = URL.createObjectURL(new Blob([text], { type: `text/${format};charset=utf-8` }))
  link.click()
  URL.revokeObjectURL(link.href)
}

async function main(): Promise<void> {
  document.documentElement.lang = await speakChosenLanguage()
  const [brain, kept, patterns] = await Promise.all([startBrain(), keptSweep(), grantedOrigins()])
  const origins = await originsOf(patterns)
  createRoot(document.getElementById('root')!).render(<App brain={brain} kept={kept} origins={origins} />)
}

/** A grant names no port: the page that was open says which one it is. */
async function originsOf(patterns: readonly string[]): Promise<readonly string[]> {
  const start = new URLSearchParams(location.search).get('start') ?? ''
  const here = /^https?:/.test(start) && URL.canParse(start) ? new URL(start).origin : null
  const isGranted = here !== null && (await browser.permissions.contains({ origins: [`${here}/*`] }))
  const origins = patterns.map((pattern) => pattern.replace(/\/\*$/, ''))
  return isGranted ? [...new Set([here, ...origins])] : origins
}

main().catch((error) => {
  console.error(error)
  document.body.textContent = String(error)
})
