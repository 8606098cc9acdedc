/** The last sweep, kept on this machine: its list once, each post by itself, so that a long one writes little. */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { keptSweepSchema, outcomeSchema, type SweepOutcome, type SweepState } from '../sweep/sweep-state'

const KEY = 'sweep'
const postKey = (place: number): string => `${KEY}:${place}`

/** Null when there is none, or what is kept cannot be read any more: then it is forgotten. */
export async function keptSweep(): Promise<SweepState | null> {
  const raw = (await browser.storage.local.get(KEY))[KEY]
  if (raw === undefined) return null
  const head = z.safeParse(keptSweepSchema, raw)
  if (!head.success) {
    await forgetSweep()
    return null
  }
  const { settings, listed, count, phase } = head.data
  const keys = Array.from({ length: Math.min(count, listed.length) }, (_, place) => postKey(place))
  const kept = await browser.storage.local.get(keys)
  const outcomes: SweepOutcome[] = []
  for (const key of keys) {
    const outcome = z.safeParse(outcomeSchema, kept[key])
    // What follows a gap is read again.
    if (!outcome.success) break
    outcomes.push(outcome.data as SweepOutcome)
  }
  const isOpen = phase === 'listing' || phase === 'reading'
  return { settings, listed, outcomes, problem: null, phase: isOpen ? 'paused' : phase }
}

/** @param fresh the post that was read last; null: only the phase or the list has changed */
export async function keepSweep(state: SweepState, fresh: SweepOutcome | null): Promise<void> {
  const { settings, phase, listed, outcomes } = state
  const post = fresh ? { [postKey(outcomes.length - 1)]: fresh } : {}
  await browser.storage.local.set({ [KEY]: { settings, phase, listed, count: outcomes.length }, ...post })
}

export async function forgetSweep(): Promise<void> {
  const all = Object.keys(await browser.storage.local.get(null))
  await browser.storage.local.remove(all.filter((key) => key === KEY || key.startsWith(`${KEY}:`)))
}
