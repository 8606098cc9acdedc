/** Stands where the extension's core will: drives guard, dock and banner in the isolated world for the tests. */
import '../../speak-vietnamese'
import { type Banner, createBanner } from '@/lib/page/banner'
import { connectBridge } from '@/lib/page/bridge'
import { createDock, type Dock } from '@/lib/page/dock'
import { earlyEvents } from '@/lib/page/early-events'
import type { HeldPublication } from '@/lib/page/held-publication'
import type { ControlProfile } from '@/lib/page/portals/profile'
import { createPublishGuard } from '@/lib/page/publish-guard'

declare const chrome: {
  runtime: { getURL(path: string): string }
  dom: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null }
}

export type Decision = 'pass' | 'hold' | 'throw' | 'throw-on-held'

export class TrialCore {
  /** Labels of the controls that the guard asked about, and of those it held. */
  decided: string[] = []
  held: HeldPublication[] = []
  failures: string[] = []
  /** What the portal's own scripts published before anybody had touched the page. */
  ownDoings: string[] = []
  /** What the dock told: `load`, `gone`, `open`, `closed`, and what came back over the port. */
  dockSaid: string[] = []
  decision: Decision = 'pass'
  dock: Dock | null = null
  banner: Banner | null = null
  #ending = new AbortController()
  #bridge = connectBridge(document, this.#ending.signal)

  guard(controls: readonly ControlProfile[], decision: Decision): boolean {
    this.decision = decision
    createPublishGuard({
      document,
      controls,
      decide: ({ label }) => {
        this.decided.push(label)
        if (this.decision === 'throw') throw new Error('decide failed')
        return this.decision === 'pass' ? 'pass' : 'hold'
      },
      onHeld: (held) => {
        if (this.decision === 'throw-on-held') throw new Error('onHeld failed')
        this.held.push(held)
      },
      onFailure: (error) => this.failures.push(String(error)),
      onProblem: (text) => this.failures.push(text),
      onOwnDoing: ({ label }) => this.ownDoings.push(label),
      openShadow: chrome.dom.openOrClosedShadowRoot,
      bridge: this.#bridge,
      signal: this.#ending.signal,
    })
    earlyEvents(window).hasCore = true
    return this.#bridge !== null
  }

  openDock(isOpen: boolean): void {
    this.dock = createDock({
      document,
      src: chrome.runtime.getURL('panel.html'),
      isOpen,
      onLoad: (frame) => {
        this.dockSaid.push('load')
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => this.dockSaid.push(String(data))
        frame.postMessage('hello', chrome.runtime.getURL('').slice(0, -1), [port2])
      },
      onToggle: (open) => this.dockSaid.push(open ? 'open' : 'closed'),
      onGone: () => this.dockSaid.push('gone'),
      signal: this.#ending.signal,
    })
  }

  showBanner(text: string): void {
    this.banner ??= createBanner({ document, closeLabel: 'Đóng', signal: this.#ending.signal })
    this.banner.show(text)
  }

  /** The closed shadow tree of one of our elements. */
  inside(name: string): ShadowRoot | null {
    const host = document.querySelector(name)
    return host && chrome.dom.openOrClosedShadowRoot(host)
  }

  end(): void {
    this.#ending.abort()
    earlyEvents(window).hasCore = false
  }
}

Object.assign(globalThis, { core: new TrialCore() })
