/**
 * An entry of the journal: one post from its first check to its publication, with what became of every finding. The
 * post's text is not in it, only its SHA-256 and the words that findings quote. Data and its schema; it keeps nothing.
 */
import * as z from 'zod/mini'
import { GROUPS } from '../lint/finding'
import { POST_KINDS } from '../lint/posts/post-kind'
import { WAYS } from './post-note'

/**
 * fixed: by a correction of ours. gone: the person rewrote it. The others as the last check found them: standing, set
 * aside with a reason, published with and a reason.
 */
export const FATES = ['open', 'fixed', 'gone', 'ignored', 'overridden'] as const
export type Fate = (typeof FATES)[number]

const keptFindingSchema = z.object({
  id: z.string(),
  ruleId: z.string(),
  // A group or a kind that a later version no longer has must not cost the entry.
  group: z.catch(z.enum(GROUPS), 'wording'),
  severity: z.enum(['error', 'warning', 'hint']),
  message: z.string(),
  quote: z.string(),
  fate: z.enum(FATES),
  reason: z.string(),
})
export type KeptFinding = z.infer<typeof keptFindingSchema>

const publicationSchema = z.object({
  /** Milliseconds since the epoch. */
  at: z.number(),
  /** The control as the portal names it: `Xuất bản`. */
  label: z.string(),
  way: z.enum(WAYS),
  reason: z.string(),
})

export const entrySchema = z.object({
  id: z.string(),
  visit: z.string(),
  /** Address of the edit page. */
  post: z.string(),
  portal: z.string(),
  title: z.string(),
  kind: z.catch(z.enum(POST_KINDS), 'other'),
  /** The day the post is judged by, YYYY-MM-DD. */
  postDay: z.string(),
  /** Milliseconds since the epoch of its first and last check. */
  firstAt: z.number(),
  lastAt: z.number(),
  /** The day of the last check on this machine's clock, YYYY-MM-DD: it says which period the entry belongs to. */
  day: z.string(),
  checks: z.number(),
  /** How often its publication was held. */
  stops: z.number(),
  /** Null while it was only checked. */
  publication: z.nullable(publicationSchema),
  /** The day on which the catalogue's facts were checked, and the version of the extension. */
  catalogue: z.string(),
  version: z.string(),
  /** SHA-256 of the text at its last check (post-note.ts says of what), in hexadecimal digits. */
  textHash: z.string(),
  findings: z.array(keptFindingSchema),
  /** Findings beyond those that are kept. */
  omitted: z.number(),
})
export type JournalEntry = z.infer<typeof entrySchema>

/** The entries that can be read, and apart from them what cannot. */
export function parseEntries(raw: readonly unknown[]): {
  readonly entries: JournalEntry[]
  readonly broken: unknown[]
} {
  const entries: JournalEntry[] = []
  const broken: unknown[] = []
  for (const one of raw) {
    const parsed = z.safeParse(entrySchema, one)
    if (parsed.success) entries.push(parsed.data)
    else broken.push(one)
  }
  return { entries, broken }
}
