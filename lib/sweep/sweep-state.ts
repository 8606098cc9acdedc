/** How far a sweep has come: what is kept on this machine, so that it can go on after the page was closed. */
import * as z from 'zod/mini'
import { GROUPS } from '../lint/finding'
import type { FetchProblem } from './polite-fetch'
import { DAY_SOURCES, type PostDay } from './publication-day'
import type { SweptFinding, SweptPost } from './swept-post'

export interface SweepSettings {
  /** List page, sitemap or feed that the sweep begins with. */
  readonly start: string
  readonly mostPosts: number
  readonly pauseMs: number
}

export type SweepPhase = 'listing' | 'reading' | 'paused' | 'done' | 'cancelled'

export interface ListedPost {
  readonly url: string
  readonly title: string
  readonly day: PostDay
}

/** Pages that ask for a password and answers that are no posts are problems, too. */
export type SweepProblem = FetchProblem | { readonly kind: 'login' | 'failed' | 'no-list' }

export type SweepOutcome =
  | SweptPost
  | { readonly url: string; readonly title: string; readonly problem: SweepProblem }

export interface SweepState {
  readonly settings: SweepSettings
  readonly phase: SweepPhase
  readonly listed: readonly ListedPost[]
  /** In the order of the list; as many as were read so far. */
  readonly outcomes: readonly SweepOutcome[]
  /** Why there is no list. */
  readonly problem: SweepProblem | null
}

export const LIMITS = {
  mostPosts: { least: 1, most: 500, usual: 100 },
  pauseMs: { least: 500, most: 10_000, usual: 1000 },
  maxBytes: 3_000_000,
  timeoutMs: 20_000,
  /** Pages of a list, and sitemaps of an index, that are looked at. */
  listPages: 30,
} as const

export const isSwept = (outcome: SweepOutcome): outcome is SweptPost => 'findings' in outcome

const text = z.string().check(z.maxLength(20_000))
const daySchema: z.ZodMiniType<PostDay> = z.object({
  on: z.nullable(z.object({ year: z.int(), month: z.int(), day: z.int() })),
  from: z.enum(DAY_SOURCES),
})
const findingSchema = z.object({
  ruleId: text,
  group: z.enum(GROUPS as [SweptFinding['group'], ...SweptFinding['group'][]]),
  severity: z.enum(['error', 'warning', 'hint']),
  field: text,
  before: text,
  quote: text,
  after: text,
  message: text,
  why: text,
  source: text,
  sourceUrl: z.optional(text),
  fixes: z.array(text),
})
const problemSchema = z.object({ kind: text, status: z.optional(z.int()) })

export const outcomeSchema = z.union([
  z.object({ name: text, url: text, title: text, day: daySchema, findings: z.array(findingSchema) }),
  z.object({ url: text, title: text, problem: problemSchema }),
])
export const keptSweepSchema = z.object({
  settings: z.object({ start: text, mostPosts: z.int(), pauseMs: z.int() }),
  phase: z.enum(['listing', 'reading', 'paused', 'done', 'cancelled']),
  listed: z.array(z.object({ url: text, title: text, day: daySchema })),
  count: z.int(),
})
