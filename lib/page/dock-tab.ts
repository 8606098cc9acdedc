/** The button at the page's edge that stands for the closed sidebar (dock.ts). */

import type { Verdict } from '../lint/verdict'
import { t } from '../messages'

export interface DockTab {
  readonly element: HTMLButtonElement
  /** Null while nothing is known. */
  setVerdict(verdict: Verdict | null): void
}

/** @param onPress told whether the keyboard pressed it. */
export function createDockTab(document: Document, onPress: (byKeyboard: boolean) => void): DockTab {
  const element = document.createElement('button')
  element.type = 'button'
  element.lang = 'vi'
  // The mouse leaves the caret where it is. Clicks that come from the keyboard have no count.
  element.addEventListener('mousedown', (event) => event.preventDefault())
  element.addEventListener('click', (event) => onPress(event.detail === 0))
  let shown = ''
  return {
    element,
    setVerdict(verdict) {
      const { tone, sign, words } = lookOf(verdict)
      // It is told after every check; drawing the same anew would cost the page a frame.
      if (words === shown) return
      shown = words
      element.dataset.tone = tone
      element.textContent = sign
      element.ariaLabel = t('page_tab', words)
      element.title = element.ariaLabel
    },
  }
}

/** A sign and a word beside each colour, for those who do not tell colours apart. */
function lookOf(verdict: Verdict | null): { tone: string; sign: string; words: string } {
  const { error = 0, warning = 0 } = verdict?.counts ?? {}
  if (error > 0) return { tone: 'error', sign: String(error), words: t('page_tab_errors', error) }
  if (warning > 0) return { tone: 'warning', sign: '!', words: t('page_tab_warnings', warning) }
  return verdict
    ? { tone: 'ok', sign: '✓', words: t('page_tab_clean') }
    : { tone: 'unknown', sign: '…', words: t('page_tab_reading') }
}
