/**
 * When the card that held the focus is gone (fixed, ignored), the focus goes to the card that took its place, so that
 * a keyboard user goes on where they were. It never takes the focus from the editor: only a focused page moves it.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { isFocusWanted } from '../focus-after-write'

export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  findings: readonly { readonly id: string }[],
) {
  const last = useRef<{ id: string; index: number } | null>(null)

  useEffect(() => {
    const root = list.current
    if (!root) return
    const onFocusIn = (event: FocusEvent) => {
      const card = (event.target as Element).closest<HTMLElement>('[data-finding]')
      const cards = [...root.querySelectorAll('[data-finding]')]
      last.current = card ? { id: card.dataset.finding ?? '', index: cards.indexOf(card) } : null
    }
    const onFocusOut = (event: FocusEvent) => {
      // A removed element loses the focus without a successor: that is the case to mend, not this one.
      if (event.relatedTarget instanceof Element && !root.contains(event.relatedTarget)) last.current = null
    }
    root.addEventListener('focusin', onFocusIn)
    root.addEventListener('focusout', onFocusOut)
    return () => {
      root.removeEventListener('focusin', onFocusIn)
      root.removeEventListener('focusout', onFocusOut)
    }
  }, [list])

  useLayoutEffect(() => {
    const lost = last.current
    if (!lost || findings.some(({ id }) => id === lost.id)) return
    last.current = null
    if (document.activeElement !== document.body || !(document.hasFocus() || isFocusWanted())) return
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-card]')
    const next = cards?.[Math.min(lost.index, cards.length - 1)]
    next?.focus()
  }, [list, findings])
}
