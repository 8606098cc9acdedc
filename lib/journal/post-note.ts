/** What the core tells the background of a post at a moment that matters, as a schema: data on its way into the journal. */
import * as z from 'zod/mini'
import { GROUPS } from '../lint/finding'
import { POST_KINDS } from '../lint/posts/post-kind'

const text = (most: number) => z.string().check(z.maxLength(most))

/** What became of a finding: it stands, was set aside with a reason, or was published with, knowingly. */
export const STANDINGS = ['open', 'ignored', 'overridden'] as const

/** Characters of a quote that the journal keeps: the words that are wrong, not the text around them. */
export const MAX_QUOTE = 160

export const notedFindingSchema = z.object({
  /** Of the finding, so that the next check of the same text is known again. */
  id: text(2000),
  ruleId: text(100),
  group: z.enum(GROUPS),
  severity: z.enum(['error', 'warning', 'hint']),
  message: text(2000),
  quote: text(MAX_QUOTE + 1),
  standing: z.enum(STANDINGS),
  reason: text(1000),
})
export type NotedFinding = z.infer<typeof notedFindingSchema>

export const WAYS = ['clean', 'overridden', 'unchecked'] as const

export const postNoteSchema = z.object({
  /** One stay of the core on a post's page; a post keeps it when the portal renames its address. */
  visit: text(100),
  /** Address of the edit page. */
  post: text(4000),
  portal: text(500),
  title: text(2000),
  kind: z.enum(POST_KINDS),
  /** The day the post is judged by, YYYY-MM-DD. */
  postDay: text(10),
  /** The post's fields as judged. They are hashed and never stored. */
  texts: z.array(z.string()).check(z.maxLength(100)),
  findings: z.array(notedFindingSchema).check(z.maxLength(5000)),
  /** Ids of findings that a correction of ours has taken away during this stay. */
  corrected: z.array(text(2000)).check(z.maxLength(5000)),
  act: z.discriminatedUnion('do', [
    /** The post was looked at, or a decision on it was made. */
    z.object({ do: z.literal('checked') }),
    /** A publication was held: errors stood in its way. */
    z.object({ do: z.literal('stopped') }),
    /** A publication went on. unchecked: our own code failed, and it was let through. */
    z.object({ do: z.literal('published'), way: z.enum(WAYS), label: text(500), reason: text(1000) }),
  ]),
})
export type PostNote = z.infer<typeof postNoteSchema>
export type PublicationWay = (typeof WAYS)[number]

/** The words whose SHA-256 names a state of the post: its fields in the order of the page, a blank line between two. */
export const hashedText = (texts: readonly string[]): string => texts.join('\n\n')
