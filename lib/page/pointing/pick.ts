/**
 * One pick on the page: what is under the mouse, or reached with the keys, is outlined until the person takes it or
 * gives up. A transparent shield lies over the page, so the page itself feels nothing of it.
 */
import { t } from '../../messages'
import { documentsOf } from '../page-documents'
import type { Choice } from './choice'
import { boxOf, elementAt, targetAt, targetsOn } from './target'

export interface PickParts {
  readonly document: Document
  /** Our element on the page; the shield and the outline are put into its shadow tree. */
  readonly host: Element
  readonly root: ShadowRoot
  readonly choice: Choice
  /** What may be said of the target that is outlined; null: there is none under the mouse. */
  readonly onAim: (target: Element | null) => void
  readonly onPick: (target: Element) => void
  readonly onCancel: () => void
}

/** Starts picking; returns a way to end it. */
export function startPick({ document, host, root, choice, ...parts }: PickParts): () => void {
  const ending = new AbortController()
  const shield = document.createElement('div')
  shield.className = 'shield'
  shield.tabIndex = 0
  shield.setAttribute('role', 'application')
  shield.setAttribute('aria-label', t('pointing_choose', choice.label))
  const outline = document.createElement('div')
  outline.className = 'outline'
  outline.hidden = true
  root.prepend(shield, outline)
  let aim: Element | null = null

  const follow = () => {
    outline.hidden = aim === null
    if (!aim) return
    const { left, top, width, height } = boxOf(aim)
    Object.assign(outline.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    })
  }
  const aimAt = (target: Element | null) => {
    if (target === aim) return
    aim = target
    follow()
    parts.onAim(target)
  }
  const at = ({ clientX, clientY }: MouseEvent) => {
    const element = elementAt(document, clientX, clientY, host)
    return element && targetAt(element, choice)
  }
  const step = (by: number) => {
    const targets = targetsOn(document, choice)
    if (targets.length === 0) return
    const now = aim ? targets.indexOf(aim) : -1
    const next = now < 0 ? (by > 0 ? 0 : targets.length - 1) : (now + by + targets.length) % targets.length
    targets[next]!.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    aimAt(targets[next]!)
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey } = event
    if (key === 'Escape') parts.onCancel()
    else if (key === 'Enter' || key === ' ') aim && parts.onPick(aim)
    else if (key === 'ArrowDown' || key === 'ArrowRight' || (key === 'Tab' && !shiftKey)) step(1)
    else if (key === 'ArrowUp' || key === 'ArrowLeft' || key === 'Tab') step(-1)
    else return
    event.preventDefault()
  }

  const { signal } = ending
  shield.addEventListener('mousemove', (event) => aimAt(at(event)), { signal })
  shield.addEventListener('mouseleave', () => aimAt(null), { signal })
  shield.addEventListener('keydown', onKey, { signal })
  shield.addEventListener(
    'click',
    (event) => {
      const target = at(event)
      if (target) parts.onPick(target)
    },
    { signal },
  )
  for (const { defaultView } of documentsOf(document))
    defaultView?.addEventListener('scroll', follow, { signal, capture: true, passive: true })
  document.defaultView!.addEventListener('resize', follow, { signal, passive: true })
  shield.focus()
  return () => {
    ending.abort()
    shield.remove()
    outline.remove()
  }
}
