/** What in the post the chosen citation would take the place of: the citation at the caret, else what is selected. */
import { useEffect, useMemo, useState } from 'react'
import type { Span } from '../../lib/lint/draft'
import type { CaretLine, Snapshot } from '../../lib/session'
import { useAtHand } from '../at-hand'

export interface CitedTarget {
  readonly span: Span
  /** Ids of the records that may be meant there; empty for a selection that cites nothing. */
  readonly documents: readonly string[]
}

/** Asks the brain each time the caret has moved; null where there is nothing to replace, or no answer yet. */
export function useCitedTarget({ caret, postDay }: Pick<Snapshot, 'caret' | 'postDay'>): CitedTarget | null {
  const { consultant } = useAtHand()
  const line = useUnchanged(caret?.line ?? null)
  const [known, setKnown] = useState<{ line: CaretLine; target: CitedTarget | null } | null>(null)
  useEffect(() => {
    if (!line || !consultant) return
    let isOver = false
    const selected = { start: line.from, end: line.to }
    consultant.citedAt(line.text, selected, postDay).then(
      (cited) => {
        if (!isOver) setKnown({ line, target: cited ? targetOf(line, cited) : selectionOf(line) })
      },
      // Inserting works without it.
      (error) => console.error(error),
    )
    return () => {
      isOver = true
    }
  }, [line, consultant, postDay])
  return known?.line === line ? known.target : null
}

/**
 * The same object for as long as it says the same: each snapshot brings a line of its own, and a button that vanished
 * for the moment until the brain has answered anew would lose the press on it.
 */
function useUnchanged(line: CaretLine | null): CaretLine | null {
  const said = JSON.stringify(line)
  return useMemo(() => JSON.parse(said) as CaretLine | null, [said])
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly documents: readonly string[]
}

function targetOf({ field, at, text }: CaretLine, { start, end, documents }: Stretch): CitedTarget {
  return { span: { field, start: at + start, end: at + end, text: text.slice(start, end) }, documents }
}

const selectionOf = (line: CaretLine): CitedTarget | null =>
  line.text.slice(line.from, line.to).trim() === ''
    ? null
    : targetOf(line, { start: line.from, end: line.to, documents: [] })
