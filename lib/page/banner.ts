/**
 * A message bar at the top of the page, for what the sidebar cannot say: our code failed and a publication was let
 * through, or the extension is gone. Must not depend on the page's style, nor touch its elements.
 */

export interface Banner {
  /** Shows the text, in place of an earlier one, above everything else on the page. */
  show(text: string): void
  hide(): void
}

export interface BannerParts {
  readonly document: Document
  /** What the closing button says: `Đóng`. */
  readonly closeLabel: string
  readonly signal: AbortSignal
}

// Bright on its own, whatever the page's colours; the browser's own ones in a high-contrast theme.
const STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: 0 0 auto 0 !important; z-index: 2147483647 !important;
  width: auto !important; height: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; background: none !important; pointer-events: none !important;
}
.bar {
  box-sizing: border-box; display: flex; align-items: flex-start; gap: 12px; width: fit-content;
  max-width: min(720px, calc(100vw - 16px)); margin: 8px auto; padding: 10px 8px 10px 16px; pointer-events: auto;
  border: 1px solid #b42318; border-left-width: 6px; border-radius: 8px; background: #fef1f0; color: #1b1f24;
  font: 15px/22px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; box-shadow: 0 6px 24px rgb(11 19 32 / 0.25);
}
.text { padding: 4px 0; overflow-wrap: anywhere; }
button {
  flex: none; min-height: 32px; padding: 4px 12px; border: 1px solid #8a939d; border-radius: 6px; background: #fff;
  color: inherit; font: inherit; font-weight: 600; cursor: pointer;
}
button:focus-visible { outline: 2px solid #175cd3; outline-offset: 2px; }
@media (forced-colors: active) { .bar, button { border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`

export function createBanner({ document, closeLabel, signal }: BannerParts): Banner {
  const host = document.createElement('kiem-tra-thong-bao')
  // Manual popovers lie above every z-index, and neither Escape nor a click elsewhere closes them.
  host.popover = 'manual'
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]

  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = closeLabel
  const hide = () => host.remove()
  close.addEventListener('click', hide)
  signal.addEventListener('abort', hide)

  return {
    show(text) {
      if (signal.aborted || !document.documentElement) return
      // A new alert each time, put in where the host is already shown: that is what screen readers announce.
      document.documentElement.append(host)
      if (!host.matches(':popover-open')) host.showPopover()
      root.replaceChildren(bar(document, text, close))
    },
    hide,
  }
}

function bar(document: Document, text: string, close: HTMLElement): HTMLElement {
  const words = document.createElement('div')
  words.className = 'text'
  words.lang = 'vi'
  words.textContent = text
  const element = document.createElement('div')
  element.className = 'bar'
  element.setAttribute('role', 'alert')
  element.append(words, close)
  return element
}
