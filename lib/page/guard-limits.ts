/** Says in plain words by what ways a portal's posts can be published without the guard seeing it. It only tells. */
import { t } from '../messages'
import { isGuarded } from './portal-controls'
import type { PortalProfile } from './portals/profile'

export interface GuardMeans {
  readonly profile: PortalProfile
  /** Our far end answers in the own world of the form's document: forms that scripts send are seen. */
  readonly hasBridge: boolean
  /** The browser opens closed shadow trees to us. */
  readonly opensShadow: boolean
  /** What the office wants of the guard. */
  readonly mode: 'hold' | 'warn' | 'off'
}

/** The ways that are open, the portal's own ones first; each a sentence for the person. */
export function guardLimits({ profile, hasBridge, opensShadow, mode }: GuardMeans): string[] {
  const { unguarded = [], controls } = profile
  return [
    ...(mode === 'hold' ? [] : [t(mode === 'warn' ? 'page_guard_warn' : 'page_guard_off')]),
    ...(controls.some(isGuarded) ? [] : [t('page_limit_no_control')]),
    ...unguarded,
    ...(hasBridge ? [] : [t('page_limit_no_bridge')]),
    ...(opensShadow ? [] : [t('page_limit_closed_shadow')]),
    // True everywhere: nothing of the page shows what a request that a script sends is for.
    t('page_limit_saved_by_script'),
    t('page_limit_elsewhere'),
  ]
}
