/**
 * Puts the sidebar's frame on the page, beside it or over it, and takes it away again. Must not touch an element of
 * the page: its own element hangs on the root, and the page is pushed aside by an adopted style sheet.
 */

import type { Verdict } from '../lint/verdict'
import { t } from '../messages'
import { DOCK_STYLE, hasRoomBeside, PUSH_STYLE } from './dock-style'
import { createDockTab, type DockTab } from './dock-tab'

export interface DockParts {
  readonly document: Document
  /** Address of the sidebar's page. */
  readonly src: string
  /** Whether the sidebar starts open, or as a tab at the edge. Where nothing is said: open when it hides no text. */
  readonly isOpen?: boolean
  /** The sidebar's page has loaded (again, when the page had thrown our element out): hand it its port. */
  readonly onLoad: (frame: Window) => void
  readonly onToggle?: (isOpen: boolean) => void
  /** The page threw our element out a second time; it stays out. */
  readonly onGone: () => void
  readonly signal: AbortSignal
}

/** A function of it does nothing once the signal has come or the page has thrown our element out. */
export interface Dock {
  isOpen(): boolean
  open(): void
  close(): void
  /** Tells the tab what to show; null while nothing is known. */
  setVerdict(verdict: Verdict | null): void
  /**
   * Spreads the frame over the whole page, above everything; nothing else can be used until contract(). False when
   * the sidebar's page is not there, so that nobody is locked out by an empty frame.
   */
  expand(): boolean
  contract(): void
  /** Moves the keyboard's focus into the sidebar, opening it. */
  focus(): void
  /** Moves it back to where it was on the page. */
  returnFocus(): void
}

export function createDock(parts: DockParts): Dock {
  return new DockOnPage(parts)
}

/** Events of our own button and frame that the page must not take for its own (hotkeys, focus traps). */
const OWN_EVENTS = 'click pointerdown mousedown pointerup mouseup keydown keypress keyup focusin focusout'

class DockOnPage implements Dock {
  readonly #parts: DockParts
  readonly #document: Document
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #frame: HTMLIFrameElement
  /** A dialog so that it can be made modal: only then is it usable while the page has a modal dialog of its own. */
  readonly #panel: HTMLDialogElement
  readonly #tab: DockTab
  readonly #push: CSSStyleSheet
  readonly #observer: MutationObserver
  #isOpen: boolean
  #isExpanded = false
  #isLoaded = false
  #wasPutBack = false
  #focusOnPage: HTMLElement | null = null

  constructor(parts: DockParts) {
    const { document, src, isOpen = hasRoomBeside(window), onLoad, signal } = parts
    this.#parts = parts
    this.#document = document
    this.#isOpen = isOpen
    this.#host = document.createElement('kiem-tra-bai-viet')
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    this.#root.adoptedStyleSheets = [styleSheet(DOCK_STYLE)]
    this.#push = styleSheet(PUSH_STYLE)

    this.#frame = document.createElement('iframe')
    this.#frame.title = t('shortName')
    this.#frame.addEventListener('load', () => {
      this.#isLoaded = true
      if (this.#isExpanded) this.#raise()
      if (this.#frame.contentWindow) onLoad(this.#frame.contentWindow)
    })
    this.#frame.src = src
    this.#panel = this.#createPanel()
    this.#tab = createDockTab(document, (byKeyboard) => (byKeyboard ? this.focus() : this.open()))
    this.#root.append(this.#panel, this.#tab.element)
    for (const type of OWN_EVENTS.split(' '))
      this.#root.addEventListener(type, (event) => event.stopPropagation())

    this.#observer = new MutationObserver(() => this.#putBackOnce())
    this.setVerdict(null)
    signal.addEventListener('abort', () => this.#remove())
    if (!signal.aborted) this.#attach()
  }

  isOpen(): boolean {
    return this.#isOpen
  }

  open(): void {
    this.#toggle(true)
  }

  close(): void {
    // Before the frame is hidden: the browser would move the focus to nowhere by itself.
    if (this.#root.activeElement === this.#frame) this.returnFocus()
    this.#toggle(false)
  }

  setVerdict(verdict: Verdict | null): void {
    this.#tab.setVerdict(verdict)
  }

  expand(): boolean {
    if (!this.#isLoaded) return false
    // Each change of the session asks again: raised where it is on top already, it would lose the focus for a moment.
    if (this.#isExpanded && this.#isOnTop()) return true
    if (!this.#isExpanded) this.#rememberFocus()
    this.#isExpanded = true
    this.#raise()
    this.#frame.focus()
    return true
  }

  contract(): void {
    if (!this.#isExpanded) return
    this.#isExpanded = false
    this.#panel.close()
    this.#draw()
    this.returnFocus()
  }

  focus(): void {
    if (!this.#host.isConnected) return
    this.#rememberFocus()
    this.open()
    this.#frame.focus()
  }

  returnFocus(): void {
    const target = this.#focusOnPage
    this.#focusOnPage = null
    if (!target?.isConnected) {
      this.#frame.blur()
      return
    }
    target.focus({ preventScroll: true })
    // Into an editor's frame both steps are needed: without the second one, keys arrive at no caret (Chromium 156).
    if (target instanceof HTMLIFrameElement) focusInside(target)
  }

  #createPanel(): HTMLDialogElement {
    const panel = this.#document.createElement('dialog')
    panel.ariaLabel = t('shortName')
    // Only the sidebar's own buttons end the question, never a stray Escape on the page.
    panel.setAttribute('closedby', 'none')
    panel.addEventListener('cancel', (event) => event.preventDefault())
    panel.addEventListener('close', () => {
      if (this.#isExpanded && this.#isLoaded && !panel.open) this.#raise()
    })
    panel.append(this.#frame)
    return panel
  }

  #toggle(isOpen: boolean): void {
    if (this.#isOpen === isOpen) return
    this.#isOpen = isOpen
    this.#draw()
    this.#parts.onToggle?.(isOpen)
  }

  #draw(): void {
    this.#panel.hidden = !this.#isOpen && !this.#isExpanded
    this.#panel.role = this.#isExpanded ? null : 'complementary'
    this.#tab.element.hidden = this.#isOpen
    const isAttached = this.#host.isConnected
    const others = this.#document.adoptedStyleSheets.filter((sheet) => sheet !== this.#push)
    this.#document.adoptedStyleSheets = isAttached && this.#isOpen ? [...others, this.#push] : others
  }

  #isOnTop(): boolean {
    const { innerWidth, innerHeight } = this.#document.defaultView!
    return this.#document.elementFromPoint(innerWidth / 2, innerHeight / 2) === this.#host
  }

  /** On top of whatever the page has put there meanwhile. */
  #raise(): void {
    this.#panel.close()
    this.#draw()
    this.#panel.showModal()
  }

  #attach(): void {
    this.#isLoaded = false
    this.#document.documentElement.append(this.#host)
    this.#draw()
    this.#observer.observe(this.#document, { childList: true })
    this.#observer.observe(this.#document.documentElement, { childList: true })
  }

  #putBackOnce(): void {
    // Between document.open() and the new root there is nothing to hang on; the root's coming calls again.
    if (this.#host.isConnected || !this.#document.documentElement) return
    if (this.#wasPutBack) {
      this.#remove()
      this.#parts.onGone()
      return
    }
    this.#wasPutBack = true
    this.#attach()
  }

  #remove(): void {
    this.#observer.disconnect()
    this.#isExpanded = false
    this.#isLoaded = false
    this.#host.remove()
    this.#draw()
  }

  #rememberFocus(): void {
    const { activeElement } = this.#document
    if (activeElement !== this.#host) this.#focusOnPage = activeElement as HTMLElement | null
  }
}

function focusInside(frame: HTMLIFrameElement): void {
  const last = frame.contentDocument?.activeElement
  if (last) (last as HTMLElement).focus({ preventScroll: true })
}

function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
