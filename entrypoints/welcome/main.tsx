/**
 * The first run, shown once upon installing: the real hands, session, guard and sidebar on a sample post of our own.
 * What is decided there is remembered nowhere.
 */
import { useCallback, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { FirstRun, type FirstRunProgress } from '@/components/first-run/first-run'
import { SAMPLE_FIELDS, SAMPLE_SLIP } from '@/components/first-run/sample-post'
import { todayHere } from '@/components/vietnamese-time'
import { BrainLine } from '@/lib/brain-port'
import { handPorts } from '@/lib/hand-over'
import { type Language, t } from '@/lib/messages'
import { createDock } from '@/lib/page/dock'
import { PageHands } from '@/lib/page/page-hands'
import type { PortalProfile } from '@/lib/page/portals/profile'
import { createPublishGuard } from '@/lib/page/publish-guard'
import { PageSession } from '@/lib/page-session'
import type { Memory } from '@/lib/session-parts'
import { serveSession } from '@/lib/session-port'
import { addressOf, ask } from '@/lib/store/ask'
import { speakChosenLanguage } from '@/lib/store/language'
import { grantedOrigins, hostOf, originPattern } from '@/lib/store/portals'

/** As long as on a portal's page (portal.ts). */
const BRAIN_TIMEOUT_MS = 5000

const SAMPLE: PortalProfile = {
  id: 'first-run',
  name: 'Bài mẫu',
  hosts: [],
  editUrls: [],
  fingerprints: [],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: [`#${SAMPLE_FIELDS.title}`], kind: 'text', required: true },
    {
      name: 'summary',
      label: 'Tóm tắt',
      selectors: [`#${SAMPLE_FIELDS.summary}`],
      kind: 'text',
      required: true,
    },
    {
      name: 'body',
      label: 'Nội dung',
      selectors: [`#${SAMPLE_FIELDS.body}`],
      kind: 'rich-text',
      required: true,
    },
    {
      name: 'publishedOn',
      label: 'Ngày đăng',
      selectors: [`#${SAMPLE_FIELDS.publishedOn}`],
      kind: 'day',
      required: false,
    },
  ],
  controls: [{ selectors: [`#${SAMPLE_FIELDS.publish}`], label: 'Xuất bản', does: 'publish' }],
}

const nothing = async (): Promise<void> => undefined
/** A sample teaches; it is no post whose decisions anybody wants to find again. */
const FORGETFUL: Memory = {
  ignored: new Map(),
  always: [],
  accepted: new Set(),
  kind: null,
  keepIgnored: nothing,
  keepAlways: nothing,
  dropAlways: nothing,
  keepAccepted: nothing,
  keepKind: nothing,
  note: nothing,
  openReport: () => Promise.reject(new Error('The sample is in no journal')),
}

const BEGINNING: FirstRunProgress = {
  isChecked: false,
  isCorrected: false,
  isGuardTried: false,
  isPublished: false,
}

/** Checks the sample until the signal ends it, and tells what has been reached. */
function checkSample(onProgress: (news: Partial<FirstRunProgress>) => void, signal: AbortSignal): void {
  const brain = new BrainLine(BRAIN_TIMEOUT_MS)
  const hands = new PageHands({
    document,
    profile: SAMPLE,
    bridge: null,
    signal,
    onChange: () => session.rescan(),
    onCaretMove: () => session.caretMoved(),
    onPick: (findingId) => {
      dock.open()
      session.select(findingId)
    },
    onClose: () => dock.close(),
  })
  const session = new PageSession({
    portalName: SAMPLE.name,
    limits: [],
    brain,
    hands,
    memory: FORGETFUL,
    clock: { today: todayHere, now: Date.now, after: (milliseconds, then) => setTimeout(then, milliseconds) },
  })
  const connect = async (frame: Window) => {
    const nonce = crypto.randomUUID()
    await ask({ type: 'hand-over', nonce })
    const ports = handPorts(frame, location.origin, nonce)
    brain.attach(ports.brain)
    serveSession(session, ports.session, signal)
  }
  const dock = createDock({
    document,
    src: addressOf('/sidebar.html'),
    isOpen: true,
    onLoad: (frame) => void connect(frame).catch(console.error),
    onGone: () => undefined,
    signal,
  })
  createPublishGuard({
    document,
    controls: SAMPLE.controls,
    decide: () => (session.verdictNow() === 'clean' ? 'pass' : 'hold'),
    onHeld: (held) => session.hold(held).catch(console.error),
    onFailure: console.error,
    onProblem: (text) => session.say({ tone: 'problem', text }),
    onOwnDoing: () => undefined,
    signal,
  })
  session.subscribe(() => {
    const { held, phase, verdict, findings } = session.snapshot()
    if (!held) dock.contract()
    else if (!dock.expand()) session.letGo()
    dock.setVerdict(phase === 'ready' ? verdict : null)
    if (held) onProgress({ isGuardTried: true })
    if (phase === 'ready')
      onProgress({ isChecked: true, isCorrected: !findings.some(({ ruleId }) => ruleId === SAMPLE_SLIP) })
  })
  session.rescan()
}

/** What a person types or pastes: `stp.vidu.gov.vn`, or a whole address. Null: no address. */
function patternOf(address: string): string | null {
  const text = address.trim()
  try {
    return originPattern(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`)
  } catch {
    return null
  }
}

function App({ language }: { readonly language: Language }) {
  const [progress, setProgress] = useState(BEGINNING)
  const [hosts, setHosts] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const reach = useCallback(
    (news: Partial<FirstRunProgress>) => setProgress((before) => ({ ...before, ...news })),
    [],
  )

  useEffect(() => {
    const end = new AbortController()
    checkSample(reach, end.signal)
    const look = () => void grantedOrigins().then((origins) => setHosts([...new Set(origins.map(hostOf))]))
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      end.abort()
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [reach])

  /** The browser's own question needs the person's click, so nothing may be awaited before it is asked. */
  function onEnable(address: string): void {
    const pattern = patternOf(address)
    setProblem(pattern ? null : t('first_run_no_address'))
    if (!pattern) return
    const refused = () => setProblem(t('first_run_refused'))
    browser.permissions.request({ origins: [pattern] }).then((isGranted) => isGranted || refused(), refused)
  }

  return (
    <FirstRun
      language={language}
      progress={progress}
      hosts={hosts}
      problem={problem}
      onPublish={() => reach({ isPublished: true })}
      onEnable={onEnable}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  )
}

const language = await speakChosenLanguage()
document.documentElement.lang = language
document.title = t('first_run_title')
createRoot(document.getElementById('root')!).render(<App language={language} />)
