/** What the session is made of: the collaborators that touch the page, remember and tell the time. Types only. */
import type { Brain } from './brain-port'
import type { PostNote } from './journal/post-note'
import type { CalendarDate } from './lint/calendar'
import type { Draft, Span } from './lint/draft'
import type { Edit, Finding } from './lint/finding'
import type { PostKind } from './lint/posts/post-kind'
import type { CaretPlace } from './session'

export interface DraftOnPage {
  readonly draft: Draft
  /** The post's rich-text editor is not on the page (yet, or any more). */
  readonly missingEditor: boolean
  /** What could not be read, in words for the person. */
  readonly problems: readonly string[]
}

export type Written =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly message: string
      /** The place is right and the person can still write there: the text is worth copying. */
      readonly isByHand?: boolean
    }

/** What touches the page. */
export interface Hands {
  read(): DraftOnPage
  /** Writes each edit on its own; a result for each, in the order given. */
  write(edits: readonly Edit[]): Promise<readonly Written[]>
  /** Puts text where the caret last was. */
  insert(text: string): Promise<Written>
  caret(): CaretPlace | null
  /** Scrolls to the span and selects it; with focus, the person can type there at once. */
  reveal(span: Span, focus: boolean): void
  revealField(field: string): void
  mark(findings: readonly Finding[], currentId: string | null): void
  close(): void
}

/** A finding that the person set aside in every post. */
export interface AlwaysIgnored {
  readonly ruleId: string
  /** The words it is about; of a finding without words, its message. */
  readonly what: string
  readonly reason: string
}

/** What outlives the page. A promise that fails never stops the work. */
export interface Memory {
  /** Reasons by finding id, of this post. */
  readonly ignored: ReadonlyMap<string, string>
  /** What is set aside in every post. */
  readonly always: readonly AlwaysIgnored[]
  /** Ids of the errors this post was already published with, knowingly. */
  readonly accepted: ReadonlySet<string>
  /** What kind of post the person says it is; null when nobody said. */
  readonly kind: PostKind | null
  keepIgnored(ignored: ReadonlyMap<string, string>): Promise<void>
  keepAlways(added: AlwaysIgnored): Promise<void>
  dropAlways(dropped: Pick<AlwaysIgnored, 'ruleId' | 'what'>): Promise<void>
  keepAccepted(accepted: ReadonlySet<string>): Promise<void>
  keepKind(kind: PostKind | null): Promise<void>
  /** For the journal; the memory knows by itself which post this is. */
  note(note: Omit<PostNote, 'visit' | 'post'>): Promise<void>
  /** Opens the report of the post as it was noted last; its text goes with it only when the person asks for that. */
  openReport(texts: readonly string[] | null): Promise<void>
}

/** A publication that the guard stopped. */
export interface Held {
  readonly label: string
  /** Does the very same thing once; false when its control is no longer there. */
  resume(): boolean
  cancel(): void
}

export interface SessionParts {
  readonly portalName: string
  /** What the guard cannot see on this portal, in sentences for the person. */
  readonly limits: readonly string[]
  readonly brain: Brain
  readonly hands: Hands
  readonly memory: Memory
  readonly clock: {
    today(): CalendarDate
    now(): number
    after(milliseconds: number, then: () => void): void
  }
}
