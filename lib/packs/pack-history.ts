/** Earlier states of one's own pack, the last first: bounded in number and in size, so that storage never fills up. */
import * as z from 'zod/mini'
import { type OwnPack, ownPackSchema, recordCount } from './own-pack'

/** States that are kept. */
export const MOST_STATES = 10
/** Characters of all states together; the browser gives an extension ten million bytes. */
export const MOST_HISTORY = 3_000_000

export const packStateSchema = z.object({
  /** Milliseconds since the epoch at which the state was left. */
  at: z.number(),
  /** What was done then: a plan was taken in, a pack merged, the table edited, an earlier state fetched. */
  why: z.enum(['plan', 'merge', 'table', 'back']),
  pack: ownPackSchema,
})
export type PackState = z.infer<typeof packStateSchema>
export type ChangeReason = PackState['why']

/** The history after a change: the state that is left comes first. The newest is kept whatever its size. */
export function withState(history: readonly PackState[], state: PackState): PackState[] {
  const kept: PackState[] = []
  let room = MOST_HISTORY
  for (const one of [state, ...history].slice(0, MOST_STATES)) {
    room -= JSON.stringify(one).length
    if (room < 0 && kept.length > 0) break
    kept.push(one)
  }
  return kept
}

/** What a person needs to choose a state by. */
export interface ShownState {
  readonly at: number
  readonly why: ChangeReason
  readonly records: number
}

export const shownStates = (history: readonly PackState[]): ShownState[] =>
  history.map(({ at, why, pack }) => ({ at, why, records: recordCount(pack) }))

/** The pack as it was. */
export const packAt = (history: readonly PackState[], at: number): OwnPack | null =>
  history.find((state) => state.at === at)?.pack ?? null
