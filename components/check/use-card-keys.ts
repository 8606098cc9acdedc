/**
 * Moves between cards with the arrow keys or n and p, while the focus is on a card: single letters must not act
 * anywhere else (WCAG 2.1.4). The text follows along without taking the focus away.
 */
import { type RefObject, useEffect, useEffectEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, n: 1, ArrowUp: -1, p: -1 }

export function useCardKeys(list: RefObject<HTMLElement | null>, onMove: (id: string) => void) {
  const moved = useEffectEvent(onMove)
  useEffect(() => {
    const root = list.current
    if (!root) return
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
      const target = event.target as Element
      if (target.closest('textarea, input')) return
      const cards = [...root.querySelectorAll<HTMLElement>('[data-card]')]
      const current = target.closest('[data-finding]')?.querySelector<HTMLElement>('[data-card]')
      const next = current && cards[cards.indexOf(current) + step]
      if (!next) return
      event.preventDefault()
      next.focus()
      const card = next.closest<HTMLElement>('[data-finding]')
      card?.scrollIntoView({ block: 'nearest' })
      moved(card?.dataset.finding ?? '')
    }
    root.addEventListener('keydown', onKeyDown)
    return () => root.removeEventListener('keydown', onKeyDown)
  }, [list])
}
