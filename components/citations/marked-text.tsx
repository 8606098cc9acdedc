/** Text with the stretches that a search matched, marked. */
import { Fragment } from 'react'
import type { Part } from '../../lib/lint/blocks'

interface MarkedTextProps {
  readonly text: string
  /** Ascending, not overlapping; what reaches outside the text is cut off. */
  readonly ranges: readonly Part[]
}

export function MarkedText({ text, ranges }: MarkedTextProps) {
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(start, 0), end: Math.min(end, text.length) }))
    .filter(({ start, end }) => start < end)
  return (
    <>
      {inside.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(inside[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(inside.at(-1)?.end ?? 0)}
    </>
  )
}

/** The same stretches counted from another beginning. */
export function shiftRanges(ranges: readonly Part[], by: number): Part[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }))
}
