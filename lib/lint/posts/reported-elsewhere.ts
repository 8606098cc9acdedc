/** What is missing from a post and has a rule of its own, which knows the plan by name or shows the words at fault. */
import { findUnnumberedDecision } from '../awards/unnumbered-decision'
import { planOfYear, spokenYear } from '../plans/concerned-plan'
import { namesPlan } from '../plans/named-plan'
import type { BlockReading, Reading } from '../reading'
import type { ChecklistItem, PostReview } from './post-review'

/** True when reference-complete, plan-cited or award-decision-cited says what the item would say. */
export function isReportedElsewhere(reading: Reading, { kind }: PostReview, { id }: ChecklistItem): boolean {
  if ((id === 'decision' || id === 'plan') && reading.blocks.some(hasBlankNumber)) return true
  if (id === 'decision') return reading.blocks.some((block) => findUnnumberedDecision(block) !== null)
  if (id !== 'plan' || (kind !== 'interim-review' && kind !== 'final-review')) return false
  return planOfYear(reading, spokenYear(reading)) !== null && !namesPlan(reading.blocks)
}

const hasBlankNumber = ({ mentions }: BlockReading): boolean =>
  mentions.some((mention) => mention.kind === 'reference' && mention.gaps.length > 0)
