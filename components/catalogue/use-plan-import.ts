/** The steps of taking a plan in: reading, looking through, taking. What is under way can be cancelled; nothing is kept before the end. */
import { useEffect, useRef, useState } from 'react'
import { t } from '../../lib/messages'
import type { CatalogueDoors, PlanSource } from '../../lib/options/catalogue-doors'
import { mergePacks } from '../../lib/packs/compare-packs'
import { emptyPack, type OwnPack } from '../../lib/packs/own-pack'
import { assemblePlan } from '../../lib/plan-import/assemble-plan'
import type { DraftItem } from '../../lib/plan-import/draft-item'
import type { PlanImport } from '../../lib/plan-import/extract-plan'
import type { FieldProblem } from '../../lib/plan-import/item-problems'
import type { ReadFailureKind } from '../../lib/plan-import/read-failure'
import { failureInWords } from './plan-words'
import { useStoredPack } from './use-stored-pack'

export type Decision = 'confirmed' | 'skipped'

export interface Review {
  readonly name: string
  readonly read: PlanImport
  /** As the person has corrected them. */
  readonly items: readonly DraftItem[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly problems: readonly FieldProblem[]
}

type State =
  | { readonly step: 'empty' }
  | { readonly step: 'reading'; readonly name: string; readonly done: number; readonly of: number }
  | { readonly step: 'review'; readonly review: Review }
  | { readonly step: 'done'; readonly name: string; readonly parts: number }

export type PlanImporting = ReturnType<typeof usePlanImport>

export function usePlanImport(doors: CatalogueDoors, todayIso: string) {
  const [state, setState] = useState<State>({ step: 'empty' })
  const [problem, setProblem] = useState<string | null>(null)
  const { stock, packs, catalogue, problem: broken, refresh } = useStoredPack(doors)
  const running = useRef<AbortController | null>(null)
  /** What was dropped before the catalogue was open: read as soon as it is. */
  const waiting = useRef<PlanSource | null>(null)
  useEffect(() => {
    const source = waiting.current
    if (packs && source) void read(source)
  })

  async function read(source: PlanSource): Promise<void> {
    if (broken) return
    const name = 'file' in source ? source.file.name : t('import_pasted')
    setProblem(null)
    setState({ step: 'reading', name, done: 0, of: 0 })
    waiting.current = packs ? null : source
    if (!packs) return
    const run = new AbortController()
    running.current = run
    try {
      const plan = await doors.readPlan(source, packs, {
        signal: run.signal,
        onProgress: ({ done, of }) => {
          if (!run.signal.aborted) setState({ step: 'reading', name, done, of })
        },
      })
      if (run.signal.aborted) return
      const review = {
        name,
        read: plan,
        items: plan.items,
        decisions: new Map<string, Decision>(),
        problems: [],
      }
      setState({ step: 'review', review })
    } catch (error) {
      if (run.signal.aborted) return
      setState({ step: 'empty' })
      setProblem(sayFailure(error))
    }
  }

  function cancel(): void {
    running.current?.abort()
    waiting.current = null
    setState({ step: 'empty' })
    setProblem(failureInWords('cancelled'))
  }

  const change = (made: (review: Review) => Partial<Review>) =>
    setState((now) =>
      now.step === 'review' ? { ...now, review: { ...now.review, ...made(now.review) } } : now,
    )

  async function take({ name, items, decisions }: Review): Promise<void> {
    if (!stock || !catalogue) return
    const chosen = items.filter(({ id }) => decisions.get(id) === 'confirmed')
    const made = assemblePlan(chosen, { catalogue, asOf: todayIso })
    if (!made.ok) {
      change(() => ({ problems: made.problems }))
      setProblem(made.message)
      return
    }
    try {
      await doors.replaceOwnPack(withPlan(stock.pack, made.pack, todayIso), stock.pack, 'plan')
      await refresh()
      setProblem(null)
      setState({ step: 'done', name, parts: chosen.length })
    } catch (error) {
      console.error(error)
      await refresh()
      setProblem(t('import_changed_meanwhile'))
    }
  }

  return {
    state,
    problem: problem ?? broken,
    read: (source: PlanSource) => void read(source),
    cancel,
    decide: (ids: readonly string[], decision: Decision | null) =>
      change(({ decisions }) => {
        const next = new Map(decisions)
        for (const id of ids)
          if (decision) next.set(id, decision)
          else next.delete(id)
        return { decisions: next }
      }),
    edit: (item: DraftItem) =>
      change(({ items, problems }) => ({
        items: items.map((one) => (one.id === item.id ? item : one)),
        problems: problems.filter((one) => one.item !== item.id),
      })),
    take: (review: Review) => void take(review),
    leave: () => {
      setProblem(null)
      setState({ step: 'empty' })
    },
  }
}

/** The plan and its new records join one's own pack; a plan that was taken in before is replaced. */
function withPlan(own: OwnPack, pack: Parameters<typeof asOwn>[0], asOf: string): OwnPack {
  const incoming = asOwn(pack, asOf)
  const all = (['legalDocuments', 'anniversaries', 'plans'] as const).flatMap((list) =>
    incoming[list].map(({ id }) => ({
      kind: 'added' as const,
      list,
      id,
      name: id,
      reasons: [],
      differences: [],
    })),
  )
  return mergePacks(own, incoming, all, asOf)
}

const asOwn = (
  {
    legalDocuments,
    anniversaries,
    plans,
  }: { [K in 'legalDocuments' | 'anniversaries']: OwnPack[K] } & { plans?: OwnPack['plans'] | undefined },
  asOf: string,
): OwnPack => ({ ...emptyPack(asOf), legalDocuments, anniversaries, plans: plans ?? [] })

function sayFailure(error: unknown): string {
  const kind =
    error instanceof Error && error.name === 'ReadFailure' ? (error.message as ReadFailureKind) : null
  if (kind) return failureInWords(kind)
  console.error(error)
  return failureInWords('broken')
}
