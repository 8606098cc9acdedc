/** The edit page's core, in the isolated world: injected by the background when the detector has called for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { BrainLine } from '@/lib/brain-port'
import { handPorts } from '@/lib/hand-over'
import type { CalendarDate } from '@/lib/lint/calendar'
import { createBanner } from '@/lib/page/banner'
import { connectBridge } from '@/lib/page/bridge'
import { createDock } from '@/lib/page/dock'
import { earlyEvents } from '@/lib/page/early-events'
import type { OpenShadow } from '@/lib/page/event-path'
import { PageHands } from '@/lib/page/page-hands'
import { matchProfile } from '@/lib/page/portals/match'
import type { PortalProfile } from '@/lib/page/portals/profile'
import { createPublishGuard } from '@/lib/page/publish-guard'
import { PageSession } from '@/lib/page-session'
import { serveSession } from '@/lib/session-port'
import { addressOf, ask, isExtensionAlive, type Setup } from '@/lib/store/ask'
import { postMemory } from '@/lib/store/post-memory'

const NOT_STARTED =
  'Công cụ kiểm tra bài viết chưa khởi động được trên trang này. Việc soạn và xuất bản không bị ảnh hưởng.'
const ownDoing = (label: string) =>
  `Cổng tự bấm “${label}” khi chưa ai thao tác trên trang (thường là khôi phục bản cũ), nên lần này chưa được kiểm tra.`
const LET_THROUGH =
  'Công cụ kiểm tra bài viết gặp sự cố nên chưa kiểm tra được lần xuất bản này. Bài đã được cho qua, hãy tự xem lại.'
const ORPHANED =
  'Công cụ kiểm tra bài viết vừa được cập nhật hoặc tắt. Hãy lưu nháp rồi tải lại trang để tiếp tục kiểm tra.'

/** Firefox has it on the elements themselves; there, closed shadow trees stay closed to the guard. */
declare const chrome: { readonly dom?: { readonly openOrClosedShadowRoot: OpenShadow } }

/** The sidebar's page, its worker and the catalogue load within a second; slower than this is broken. */
const BRAIN_TIMEOUT_MS = 5000

export default defineUnlistedScript(async () => {
  const early = earlyEvents(window)
  if (early.hasCore) return
  early.hasCore = true
  const post = location.origin + location.pathname + location.search
  const end = new AbortController()
  end.signal.addEventListener('abort', () => {
    early.hasCore = false
  })
  try {
    const setup = await ask({ type: 'start', post })
    const profile = matchProfile(setup.profiles, document, new URL(location.href))
    if (profile) await start(post, setup, profile, end)
    else early.hasCore = false
  } catch (error) {
    console.error(error)
    end.abort()
    createBanner({ document, closeLabel: 'Đóng', signal: new AbortController().signal }).show(NOT_STARTED)
  }
})

async function start(
  post: string,
  setup: Setup,
  profile: PortalProfile,
  end: AbortController,
): Promise<void> {
  const { signal } = end
  const banner = createBanner({ document, closeLabel: 'Đóng', signal: new AbortController().signal })
  const bridge = connectBridge(document, signal)
  const brain = new BrainLine(BRAIN_TIMEOUT_MS)
  const hands = new PageHands({
    document,
    profile,
    bridge,
    signal,
    onChange: () => isAlive() && session.rescan(),
    onCaretMove: () => session.caretMoved(),
    onPick: (findingId) => session.select(findingId),
    onClose: () => dock.close(),
  })
  const session = new PageSession({
    portalName: profile.name,
    brain,
    hands,
    memory: postMemory(post, setup, () => hands.textOf('title')),
    clock: { today, now: Date.now, after: (milliseconds, then) => setTimeout(then, milliseconds) },
  })
  const dock = createDock({
    document,
    src: addressOf('/sidebar.html'),
    isOpen: true,
    onLoad: (frame) => void connect(frame, session, brain, signal).catch(console.error),
    onGone: () => end.abort(),
    signal,
  })
  /** An updated or removed extension leaves this script behind: it lets go of the page and says so. */
  const isAlive = () => {
    if (isExtensionAlive()) return true
    session.orphan()
    banner.show(ORPHANED)
    end.abort()
    return false
  }

  const letThrough = (error: unknown) => {
    console.error(error)
    banner.show(LET_THROUGH)
  }

  createPublishGuard({
    document,
    controls: profile.controls,
    decide: () => (!isAlive() || session.verdictNow() === 'clean' ? 'pass' : 'hold'),
    onHeld: (held) => session.hold(held).catch(letThrough),
    onFailure: letThrough,
    onProblem: (text) => session.say({ tone: 'problem', text }),
    onOwnDoing: ({ label }) => banner.show(ownDoing(label)),
    openShadow: chrome.dom?.openOrClosedShadowRoot,
    bridge,
    signal,
  })
  session.subscribe(() => {
    const { held, phase, verdict } = session.snapshot()
    if (!held) dock.contract()
    else if (!dock.expand()) session.letGo()
    dock.setVerdict(phase === 'ready' ? verdict : null)
  })
  session.rescan()
  if (setup.problems.length > 0) session.say({ tone: 'problem', text: setup.problems.join(' ') })
}

/** Gives the sidebar page that has just loaded its ports, under a nonce that the background will confirm. */
async function connect(
  frame: Window,
  session: PageSession,
  brain: BrainLine,
  signal: AbortSignal,
): Promise<void> {
  const nonce = crypto.randomUUID()
  await ask({ type: 'hand-over', nonce })
  const ports = handPorts(frame, new URL(addressOf('/')).origin, nonce)
  brain.attach(ports.brain)
  serveSession(session, ports.session, signal)
}

function today(): CalendarDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
