/** Which anniversaries a stretch of text names. Names are compared folded; nothing is guessed from a day. */
import { foldName } from '../vietnamese'
import type { Catalogue } from './catalogue'
import type { Anniversary } from './schema'

/** A folded name shorter than this (` quoc gio `) may stand in any sentence. */
const SHORTEST_NAME = 12

interface FoldedName {
  readonly name: string
  readonly anniversary: Anniversary
}

const foldedNames = new WeakMap<Catalogue, readonly FoldedName[]>()

/** The anniversaries of the longest catalogued name that stands in the text; several share a name only rarely. */
export function namedAnniversaries(catalogue: Catalogue, text: string): Anniversary[] {
  const folded = foldName(text)
  let best: FoldedName[] = []
  for (const candidate of namesOf(catalogue)) {
    if (!folded.includes(candidate.name)) continue
    const length = best[0]?.name.length ?? 0
    if (candidate.name.length > length) best = [candidate]
    else if (candidate.name.length === length) best.push(candidate)
  }
  return [...new Set(best.map(({ anniversary }) => anniversary))]
}

function namesOf(catalogue: Catalogue): readonly FoldedName[] {
  const known = foldedNames.get(catalogue)
  if (known) return known
  const names = catalogue.anniversaries
    .flatMap((anniversary) => anniversary.names.map((name) => ({ name: foldName(name), anniversary })))
    .filter(({ name }) => name.length >= SHORTEST_NAME)
  foldedNames.set(catalogue, names)
  return names
}
