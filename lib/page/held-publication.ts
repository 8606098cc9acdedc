/** What the guard hands over when it has stopped a publication, so that a person may decide about it. */
import type { ControlProfile } from './portals/profile'

/** A stopped publication that waits for the person's decision. Either way out works once. */
export interface HeldPublication {
  /** The portal's name of the control: `Xuất bản`. */
  readonly label: string
  readonly control: ControlProfile
  /** Does the very same thing, once. False when its control is no longer there, or nothing is held any more. */
  resume(): boolean
  /** Forgets it: the page never learns that anything happened. */
  cancel(): void
}
