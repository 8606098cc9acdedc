/** Lines of a document → what a plan says, each with its source and its doubts. Pure; nothing is kept anywhere. */
import type { CalendarDate } from '../lint/calendar'
import type { Catalogue } from '../lint/catalogue/catalogue'
import { bodyDraft } from '../lint/draft'
import type { Finding } from '../lint/finding'
import { createLinter } from '../lint/lint'
import { RULES } from '../lint/rules'
import type { DraftItem, FoundItem } from './draft-item'
import { findAnniversaries } from './find-anniversaries'
import { findBases } from './find-bases'
import { findBodies, findPortals } from './find-bodies'
import { findDeadlines } from './find-deadlines'
import { findMovements } from './find-movements'
import { findPeriods } from './find-periods'
import { findSlogans } from './find-slogans'
import { findLeftovers, type Leftover } from './leftovers'
import { readHead } from './plan-head'
import { readIssuer } from './plan-issuer'
import { type PlanText, readPlanText } from './plan-text'
import { derivePostKinds } from './post-kinds'
import type { SourceLine } from './source-line'

export interface PlanImport {
  readonly plan: PlanText
  readonly items: readonly DraftItem[]
  readonly leftovers: readonly Leftover[]
  /** What the checker says about the plan itself; spans count in `plan.text`. */
  readonly findings: readonly Finding[]
}

export interface ExtractOptions {
  readonly catalogue: Catalogue
  /** The day of the import; the brain has no clock. */
  readonly today: CalendarDate
}

export function extractPlan(source: readonly SourceLine[], { catalogue, today }: ExtractOptions): PlanImport {
  const plan = readPlanText(source, catalogue)
  const findings = checkPlan(plan, today)
  const found = readItems(plan, today)
  const ids = new Map<string, number>()
  const items = found.map((item): DraftItem => {
    const count = (ids.get(item.kind) ?? 0) + 1
    ids.set(item.kind, count)
    const doubts = [...item.doubts, ...doubtsFrom(plan, item, findings)]
    return { ...item, id: `${item.kind}-${count}`, doubts }
  })
  const year = Number(items.find(({ kind }) => kind === 'plan')!.fields.year)
  return { plan, items, leftovers: findLeftovers(plan, items, year), findings }
}

function readItems(plan: PlanText, today: CalendarDate): FoundItem[] {
  const head = readHead(plan, today.year)
  const issuer = readIssuer(plan, head)
  const { year, issuedOn } = head
  const place = issuer.fields.place!
  const anniversaries = findAnniversaries(plan, year)
  const bases = findBases(plan, head, place)
  const periods = findPeriods(plan, { year, issuedOn }, anniversaries)
  const bodies = findBodies(plan)
  const taken = [...periods, ...head.item.sources.map((source) => ({ sources: [source] }))].flatMap(
    ({ sources }) => sources,
  )
  const deadlines = findDeadlines(plan, year, taken, bodies)
  const slogans = findSlogans(plan)
  const movements = findMovements(plan, place)
  const postKinds = derivePostKinds(plan, {
    head: { ...head.item, clause: 'Phần mở đầu' },
    themes: slogans.filter(({ fields }) => fields.kind === 'theme'),
    movements,
    periods,
    anniversaries: anniversaries.filter(({ fields }) =>
      periods[0]?.fields.anniversaries?.includes(fields.name!),
    ),
    launches: deadlines.filter(({ fields }) => fields.topic === 'local-launch'),
  })
  return [
    head.item,
    issuer,
    ...slogans,
    ...bases,
    ...anniversaries,
    ...movements,
    ...periods,
    ...deadlines,
    ...bodies,
    ...findPortals(plan),
    ...postKinds,
  ]
}

/** The rules about a post's fields have nothing to say about a plan. */
const PLAN_RULES = RULES.filter(({ group }) => group !== 'field')

function checkPlan({ text, catalogue }: PlanText, today: CalendarDate): Finding[] {
  return createLinter(catalogue, PLAN_RULES).lint(bodyDraft(text), { today })
}

/** What the checker doubts in the words an item was read from. */
function doubtsFrom(
  { paragraphs }: PlanText,
  { sources, kind }: FoundItem,
  findings: readonly Finding[],
): string[] {
  if (kind === 'post-kind' || kind === 'body') return []
  const within = findings.filter(
    ({ span, severity }) =>
      severity !== 'hint' &&
      sources.some(({ paragraph, start, end }) => {
        const from = paragraphs[paragraph]!.block.start
        return span.start < from + end && span.end > from + start
      }),
  )
  return [...new Set(within.map(({ message }) => message))]
}
