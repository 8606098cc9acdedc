/**
 * The shapes of what is asked of the background (ask.ts), parsed on its side. The browser vouches that a message
 * comes from this extension; the shape is still checked.
 */
import * as z from 'zod/mini'
import { entrySchema } from '../journal/entry'
import { postNoteSchema } from '../journal/post-note'
import { legalDocumentSchema } from '../lint/catalogue/schema'
import { POST_KINDS } from '../lint/posts/post-kind'
import { ownPackSchema } from '../packs/own-pack'
import { packStateSchema } from '../packs/pack-history'
import { packSourceSchema } from '../packs/pack-source'
import { portalProfileSchema } from '../page/portals/profile'
import { alwaysIgnoredSchema, ruleChoiceSchema } from './rule-settings'
import { shelfChangeSchema } from './shelf'

const post = z.string().check(z.maxLength(4000))
const id = z.string().check(z.maxLength(200))
const text = z.string().check(z.maxLength(10_000))

export const requestSchema = z.discriminatedUnion('type', [
  /** The detector has found an edit page: the core is wanted. */
  z.object({ type: z.literal('edit-page') }),
  /** The core asks for what it needs to start on a post. */
  z.object({ type: z.literal('start'), post }),
  z.object({ type: z.literal('catalogue') }),
  /** The core says which profile it works with on the host it runs on. */
  z.object({ type: z.literal('in-use'), profile: id }),
  /** A profile was made by pointing: kept for the host that it was made on, whatever it says itself. */
  z.object({ type: z.literal('keep-profile'), profile: portalProfileSchema }),
  /** Profiles read from a file, and what a person throws away; only the extension's own pages may ask. */
  z.object({ type: z.literal('keep-profiles'), profiles: z.array(portalProfileSchema) }),
  z.object({ type: z.literal('remove-profile'), id }),
  /** A document that a post cites is added to the person's own catalogue, or thrown away again; the same holds. */
  z.object({ type: z.literal('keep-document'), document: legalDocumentSchema }),
  z.object({ type: z.literal('remove-document'), id }),
  /** The whole of one's own pack, with its earlier states; a new one in its place; an earlier one again. The same holds. */
  z.object({ type: z.literal('own-pack') }),
  z.object({ type: z.literal('built-in') }),
  /** What the enterprise policy gives, if there is one. */
  z.object({ type: z.literal('policy') }),
  /** The pack that is fetched from an address: as it stands, its address, and a look for a newer one. The same holds. */
  z.object({ type: z.literal('shared-pack') }),
  z.object({ type: z.literal('keep-pack-source'), source: z.nullable(packSourceSchema) }),
  z.object({ type: z.literal('check-pack'), takesOlder: z.boolean() }),
  z.object({
    type: z.literal('replace-own-pack'),
    next: ownPackSchema,
    from: ownPackSchema,
    why: packStateSchema.shape.why,
  }),
  z.object({ type: z.literal('roll-back'), at: z.number() }),
  /** What a person wants of the rules; only the extension's own pages may change it. Without a choice: as it was made. */
  z.object({ type: z.literal('rules') }),
  z.object({ type: z.literal('keep-rule'), rule: id, choice: z.nullable(ruleChoiceSchema) }),
  z.object({ type: z.literal('reset-rules') }),
  /** Options is to be shown, at a place in it: `rules/date-exists`. */
  z.object({ type: z.literal('open-options'), at: z.string().check(z.regex(/^[a-z0-9/-]{0,200}$/)) }),
  /** Everything that is stored is thrown away. */
  z.object({ type: z.literal('erase') }),
  z.object({ type: z.literal('keep-always'), added: alwaysIgnoredSchema }),
  z.object({ type: z.literal('drop-always'), dropped: z.omit(alwaysIgnoredSchema, { reason: true }) }),
  /** What a person keeps at hand, and a change of it; the same holds. */
  z.object({ type: z.literal('shelf') }),
  z.object({ type: z.literal('change-shelf'), change: shelfChangeSchema }),
  z.object({ type: z.literal('keep-ignored'), post, ignored: z.record(text, text) }),
  z.object({ type: z.literal('keep-accepted'), post, accepted: z.array(text) }),
  z.object({ type: z.literal('keep-kind'), post, kind: z.nullable(z.enum(POST_KINDS)) }),
  /** What the journal is told of a post, and the report of the post that was noted last in this stay on its page. */
  z.object({ type: z.literal('note'), note: postNoteSchema }),
  z.object({ type: z.literal('open-report'), visit: text, texts: z.nullable(z.array(z.string())) }),
  /** The journal itself is for the extension's own pages: what is in it, in short for the sidebar, and its changes. */
  z.object({ type: z.literal('open-journal') }),
  z.object({ type: z.literal('journal') }),
  z.object({ type: z.literal('journal-summary') }),
  z.object({ type: z.literal('report-texts'), entry: text }),
  z.object({ type: z.literal('clear-journal') }),
  z.object({ type: z.literal('restore-journal'), entries: z.array(entrySchema) }),
  z.object({ type: z.literal('drop-broken-journal') }),
  /** The core announces the nonce with which it will hand its port to a sidebar page … */
  z.object({ type: z.literal('hand-over'), nonce: text }),
  /** … and the sidebar page asks whether the nonce it was given is one of them. True once. */
  z.object({ type: z.literal('claim'), nonce: text }),
])
export type Request = z.infer<typeof requestSchema>
