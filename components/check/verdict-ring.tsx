/** The verdict at a glance: what is left to do by severity, and in green the required fields that are filled. */
import type { Severity } from '../../lib/lint/finding'
import { Icon } from '../icon'

interface VerdictRingProps {
  readonly counts: Readonly<Record<Severity, number>>
  readonly filled: number
}

const RADIUS = 24
const LENGTH = 2 * Math.PI * RADIUS
/** Air between two arcs, in the same unit as LENGTH. */
const GAP = 3

export function VerdictRing({ counts, filled }: VerdictRingProps) {
  const total = counts.error + counts.warning + counts.hint
  const parts = [
    { name: 'error', share: counts.error },
    { name: 'warning', share: counts.warning },
    { name: 'hint', share: counts.hint },
    { name: 'ok', share: total === 0 ? 1 : filled },
  ].filter((part) => part.share > 0)
  const sum = parts.reduce((all, part) => all + part.share, 0)
  const gap = parts.length > 1 ? GAP : 0
  let from = 0
  return (
    <span className="ring" aria-hidden="true">
      <svg viewBox="0 0 56 56" width="56" height="56" aria-hidden="true">
        {parts.map(({ name, share }) => {
          const arc = (share / sum) * LENGTH
          const offset = -from
          from += arc
          return (
            <circle
              key={name}
              className={`ring__arc ring__arc--${name}`}
              cx="28"
              cy="28"
              r={RADIUS}
              strokeDasharray={`${Math.max(arc - gap, 1)} ${LENGTH}`}
              strokeDashoffset={offset}
            />
          )
        })}
      </svg>
      <span className="ring__number">{total === 0 ? <Icon name="check" size={24} /> : total}</span>
    </span>
  )
}
