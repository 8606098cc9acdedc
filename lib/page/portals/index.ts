/** The portals that are known from the start. One line for each. */
import { demoPortal } from './demo-portal'
import type { PortalProfile } from './profile'

export const PORTALS: readonly PortalProfile[] = [demoPortal]
