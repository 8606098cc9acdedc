/** What became of a post's findings from one check to the next. Pure. */
import type { Severity } from '../lint/finding'
import type { Fate, KeptFinding } from './entry'
import type { NotedFinding, PostNote } from './post-note'

/** Findings of one post that the journal keeps; hints are left out first. */
export const MAX_FINDINGS = 200

/** A finding that changed its neighbours' words has another id and is still the same. */
const sameWords = (a: Pick<KeptFinding, 'ruleId' | 'quote' | 'message'>, b: typeof a): boolean =>
  a.ruleId === b.ruleId && a.quote === b.quote && a.message === b.message

/** The findings of an entry after a check: those found now, and what became of the others. */
export function followFindings(
  kept: readonly KeptFinding[],
  { findings, corrected }: Pick<PostNote, 'findings' | 'corrected'>,
): KeptFinding[] {
  const waiting = new Map(findings.map((finding) => [finding.id, finding]))
  const known = new Set(kept.map(({ id }) => id))
  const isFixed = new Set(corrected)
  const take = (before: KeptFinding): NotedFinding | undefined => {
    const twin = () => [...waiting.values()].find((now) => !known.has(now.id) && sameWords(now, before))
    const now = waiting.get(before.id) ?? twin()
    if (now) waiting.delete(now.id)
    return now
  }
  const followed = kept.flatMap((before) => {
    const now = take(before)
    return now ? [keep(now, before)] : lost(before, isFixed.has(before.id))
  })
  return [...followed, ...[...waiting.values()].map((now) => keep(now, null))]
}

function keep({ standing, reason, ...finding }: NotedFinding, before: KeptFinding | null): KeptFinding {
  const isSameFate = before?.fate === standing
  return { ...finding, fate: standing, reason: reason || (isSameFate ? before.reason : '') }
}

/** A finding that is no longer found. Decisions stay on record. */
function lost(before: KeptFinding, isFixed: boolean): KeptFinding[] {
  if (before.fate !== 'open') return [before]
  // An empty field that was filled in was no mistake: the post was being written.
  if (before.quote === '' && !isFixed) return []
  const fate: Fate = isFixed ? 'fixed' : 'gone'
  return [{ ...before, fate }]
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** No more than an entry may hold: the gravest, in the order they had. */
export function mostGrave(findings: readonly KeptFinding[]): { kept: KeptFinding[]; omitted: number } {
  if (findings.length <= MAX_FINDINGS) return { kept: [...findings], omitted: 0 }
  const chosen = new Set(
    [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MAX_FINDINGS),
  )
  return {
    kept: findings.filter((finding) => chosen.has(finding)),
    omitted: findings.length - MAX_FINDINGS,
  }
}
