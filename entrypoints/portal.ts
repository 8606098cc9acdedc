/** The edit page's core, in the isolated world: injected by the background when the detector has called for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { BrainLine } from '@/lib/brain-port'
import { handPorts } from '@/lib/hand-over'
import type { CalendarDate } from '@/lib/lint/calendar'
import { speak, t } from '@/lib/messages'
import { nextFinding } from '@/lib/next-finding'
import { createBanner } from '@/lib/page/banner'
import { type Bridges, connectBridges } from '@/lib/page/bridges'
import { createDock, type Dock } from '@/lib/page/dock'
import { type EarlyEvents, earlyEvents } from '@/lib/page/early-events'
import { awaitEditForm, type EditForm } from '@/lib/page/edit-form'
import { isEditPage } from '@/lib/page/edit-page'
import type { OpenShadow } from '@/lib/page/event-path'
import { guardLimits } from '@/lib/page/guard-limits'
import { decideBy } from '@/lib/page/guard-mode'
import { PageHands } from '@/lib/page/page-hands'
import { postAddress, watchPostAddress } from '@/lib/page/post-address'
import { createPublishGuard } from '@/lib/page/publish-guard'
import { PageSession } from '@/lib/page-session'
import { randomId } from '@/lib/random-id'
import { serveSession } from '@/lib/session-port'
import { addressOf, ask, isExtensionAlive, type Setup } from '@/lib/store/ask'
import { type PageCommand, whenCommanded } from '@/lib/store/commands'
import { postMemory } from '@/lib/store/post-memory'

/** Said when the words themselves may not have come. */
const NOT_STARTED =
  'Công cụ kiểm tra bài viết chưa khởi động được trên trang này. Việc soạn và xuất bản không bị ảnh hưởng.'
/** The reason of an end that the sidebar outlives. */
const ORPHANED = Symbol('the extension is gone')

/** Firefox has it on the elements themselves; there, closed shadow trees stay closed to the guard. */
declare const chrome: { readonly dom?: { readonly openOrClosedShadowRoot: OpenShadow } }
const openShadow = chrome.dom?.openOrClosedShadowRoot

/** The sidebar's page, its worker and the catalogue load within a second; slower than this is broken. */
const BRAIN_TIMEOUT_MS = 5000

export default defineUnlistedScript(() => {
  const early = earlyEvents(window)
  if (early.hasCore) return
  early.hasCore = true
  void work(early)
})

/** Works on the post that the page is about, from the moment its form is there; then on the next one. */
async function work(early: EarlyEvents): Promise<void> {
  const end = new AbortController()
  const { signal } = end
  const again = () => {
    if (signal.aborted) return
    end.abort()
    void work(early)
  }
  const stop = () => {
    end.abort()
    early.hasCore = false
    early.leave = null
    // Where nothing is written any more, the detector waits for the next edit page.
    if (!isEditPage(document)) early.lookAgain?.()
  }
  early.leave = () => {
    end.abort()
    early.hasCore = false
  }
  let page: EditPage | null = null
  watchPostAddress(window, () => page?.movesAlong() || again(), signal)
  try {
    const setup = await ask({ type: 'start', post: postAddress(location) })
    speak(setup.words)
    const form = await awaitEditForm(setup.profiles, document, signal)
    if (signal.aborted) return
    if (!form) return stop()
    ask({ type: 'in-use', profile: form.profile.id }).catch(console.error)
    const bridges = await connectBridges(document, form.document, () => ask({ type: 'edit-page' }), signal)
    if (signal.aborted) return
    page = new EditPage(form, bridges, setup, end, stop)
    const view = form.document.defaultView!
    // A form in a frame goes with its frame; what comes in its place is looked at when it is there.
    if (view !== window) view.addEventListener('pagehide', () => setTimeout(again, 0), { signal })
  } catch (error) {
    console.error(error)
    end.abort()
    early.hasCore = false
    createBanner({ document, closeLabel: 'Đóng', signal: new AbortController().signal }).show(NOT_STARTED)
  }
}

/** What one post's page is worked with, from its form's appearance to its end. */
class EditPage {
  readonly #form: EditForm
  readonly #end: AbortController
  /** The sidebar outlives the extension under it, to say so. */
  readonly #sidebarEnd = new AbortController()
  readonly #banner = createBanner({
    document,
    closeLabel: t('page_close'),
    signal: new AbortController().signal,
  })
  readonly #bridges: Bridges
  readonly #brain = new BrainLine(BRAIN_TIMEOUT_MS)
  readonly #hands: PageHands
  readonly #session: PageSession
  readonly #dock: Dock
  #post = postAddress(location)
  #loads = 0

  /** @param onGone the page has thrown the sidebar out */
  constructor(form: EditForm, bridges: Bridges, setup: Setup, end: AbortController, onGone: () => void) {
    const { signal } = end
    this.#form = form
    this.#bridges = bridges
    this.#end = end
    signal.addEventListener('abort', () => signal.reason === ORPHANED || this.#sidebarEnd.abort())
    this.#hands = this.#createHands()
    this.#session = this.#createSession(setup)
    this.#dock = createDock({
      document,
      src: addressOf('/sidebar.html'),
      onLoad: (frame) => void this.#connect(frame).catch(console.error),
      onGone,
      signal: this.#sidebarEnd.signal,
    })
    if (setup.guard !== 'off') this.#guard(setup.guard)
    whenCommanded((command) => this.#obey(command), signal)
    this.#session.subscribe(() => this.#show())
    // A page that comes back from the browser's cache may have missed what happened meanwhile.
    window.addEventListener(
      'pageshow',
      ({ persisted }) => persisted && this.#isAlive() && this.#session.rescan(),
      { signal },
    )
    // Before the address moves on to another post; a page that goes away is hidden first.
    const leave = () => isExtensionAlive() && this.#session.leave()
    signal.addEventListener('abort', leave)
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal })
    this.#session.rescan()
    if (setup.problems.length > 0) this.#session.say({ tone: 'problem', text: setup.problems.join(' ') })
  }

  /** After the address has changed: true when it is another name for the post that was judged. */
  movesAlong(): boolean {
    const isSame = this.#hands.isSamePost()
    if (isSame) this.#post = postAddress(location)
    return isSame
  }

  /** A key that the browser holds for us was pressed. */
  #obey(command: PageCommand): void {
    if (command === 'focus-sidebar') {
      this.#dock.focus()
      return
    }
    const { findings, selected } = this.#session.snapshot()
    const findingId = nextFinding(findings, selected?.id ?? null, command === 'next-finding' ? 1 : -1)
    if (findingId) this.#session.send({ do: 'show', findingId, focus: true })
  }

  #createHands(): PageHands {
    return new PageHands({
      document: this.#form.document,
      profile: this.#form.profile,
      bridge: this.#bridges.form,
      signal: this.#end.signal,
      onChange: () => this.#isAlive() && this.#session.rescan(),
      onCaretMove: () => this.#session.caretMoved(),
      onPick: (findingId) => {
        this.#dock.open()
        this.#session.select(findingId)
      },
      onClose: () => this.#dock.close(),
    })
  }

  #createSession(setup: Setup): PageSession {
    return new PageSession({
      portalName: this.#form.profile.name,
      limits: guardLimits({
        profile: this.#form.profile,
        hasBridge: this.#bridges.form !== null,
        opensShadow: openShadow !== undefined,
        mode: setup.guard,
      }),
      brain: this.#brain,
      hands: this.#hands,
      memory: postMemory(() => this.#post, setup, randomId()),
      clock: { today, now: Date.now, after: (milliseconds, then) => setTimeout(then, milliseconds) },
    })
  }

  #guard(mode: 'hold' | 'warn'): void {
    const letThrough = (error: unknown) => {
      console.error(error)
      this.#banner.show(t('page_let_through'))
    }
    createPublishGuard({
      document,
      controls: this.#form.profile.controls,
      decide: decideBy(mode, this.#banner, () => !this.#isAlive() || this.#session.verdictNow() === 'clean'),
      onPassed: ({ label }) => this.#isAlive() && this.#session.passed(label),
      onHeld: (held) => this.#session.hold(held).catch(letThrough),
      onFailure: letThrough,
      onProblem: (text) => this.#session.say({ tone: 'problem', text }),
      onOwnDoing: ({ label }) => this.#banner.show(t('page_own_doing', label)),
      openShadow,
      bridge: this.#bridges,
      signal: this.#end.signal,
    })
  }

  #show(): void {
    const { held, phase, verdict } = this.#session.snapshot()
    if (!held) this.#dock.contract()
    else if (!this.#dock.expand()) this.#session.letGo()
    this.#dock.setVerdict(phase === 'ready' ? verdict : null)
    if (phase === 'orphaned') this.#letGo()
  }

  /** Gives the sidebar page that has just loaded its ports, under a nonce that the background will confirm. */
  async #connect(frame: Window): Promise<void> {
    const load = ++this.#loads
    const nonce = randomId()
    await ask({ type: 'hand-over', nonce })
    // A frame that was put back loads again: ports for the page before it would be claimed by the one after.
    if (load !== this.#loads) return
    const ports = handPorts(frame, new URL(addressOf('/')).origin, nonce)
    this.#brain.attach(ports.brain)
    serveSession(this.#session, ports.session, this.#sidebarEnd.signal)
  }

  /** An updated or removed extension leaves this script behind. */
  #isAlive(): boolean {
    if (isExtensionAlive()) return true
    this.#session.orphan()
    return false
  }

  /** Nothing of the page is held or followed any more; the sidebar stays to say why, a banner if it is closed. */
  #letGo(): void {
    if (this.#end.signal.aborted) return
    this.#end.abort(ORPHANED)
    if (!this.#dock.isOpen()) this.#banner.show(t('page_orphaned'))
  }
}

function today(): CalendarDate {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
