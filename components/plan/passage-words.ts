/** What kinds of passages a plan has, in words. */
import type { PlanPassage } from '../../lib/lint/plans/plan-passages'
import { type MessageKey, t } from '../../lib/messages'

const KEYS: Readonly<Record<PlanPassage['kind'], MessageKey>> = {
  movement: 'plan_movement',
  theme: 'plan_theme',
  'parent-theme': 'plan_parent_theme',
  motto: 'plan_motto',
  period: 'plan_period',
  deadline: 'plan_deadline',
}

export const passageKind = (kind: PlanPassage['kind']): string => t(KEYS[kind])
