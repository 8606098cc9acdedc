/** Tells which mark the person has clicked on, so that its card can open. It only listens: a click stays a click. */
import { elementOf, type FieldSource, type FieldSources } from './field-source'
import { type Mark, markAt } from './mark'

export interface MarkClicks {
  /** Gives it what is on the page now; to be called after every reading. */
  follow(sources: FieldSources, marks: readonly Mark[]): void
}

export function watchMarkClicks(onClick: (markId: string) => void, signal: AbortSignal): MarkClicks {
  let sources: FieldSources = new Map()
  let marks: readonly Mark[] = []
  const known = new WeakSet<Element>()
  return {
    follow(newSources, newMarks) {
      sources = newSources
      marks = newMarks
      for (const source of sources.values()) {
        const element = elementOf(source)
        if (known.has(element)) continue
        known.add(element)
        const onElementClick = () => {
          const now = sources.get(source.field)
          const mark = now && elementOf(now) === element ? clickedMark(now, marks) : null
          if (mark) onClick(mark.id)
        }
        element.addEventListener('click', onElementClick, { signal, passive: true })
      }
    },
  }
}

/** By where the click has put the caret; a drag that selected something is no click on a mark. */
function clickedMark(source: FieldSource, marks: readonly Mark[]): Mark | null {
  if (source.kind === 'shown') return null
  if (source.kind === 'control') {
    const { selectionStart, selectionEnd } = source.element
    const isCaret = selectionStart !== null && selectionStart === selectionEnd
    return isCaret ? markAt(marks, source.field, selectionStart) : null
  }
  const selection = source.editor.root.ownerDocument.getSelection()
  if (!selection?.isCollapsed || !selection.focusNode) return null
  const offset = source.map.offsetOf(selection.focusNode, selection.focusOffset)
  return offset === null ? null : markAt(marks, source.field, offset)
}
