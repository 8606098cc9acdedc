/**
 * The contract of the session, the one object the interface talks to: commands in, snapshots out, plain data only.
 * page-session.ts is it in the content script; session-port.ts gives the sidebar page its twin.
 */
import type { Span } from './lint/draft'
import type { Finding, Severity } from './lint/finding'
import type { PostKind } from './lint/posts/post-kind'
import type { ChecklistItem } from './lint/posts/post-review'
import type { Verdict } from './lint/verdict'

export interface Snapshot {
  /**
   * starting: nothing read yet. ready: the findings are of the text on the page. no-editor: the post's editor is not
   * on the page (yet, or any more). failed: our own code broke; publishing is let through. orphaned: the extension
   * was updated or switched off; only reloading helps.
   */
  readonly phase: 'starting' | 'ready' | 'no-editor' | 'failed' | 'orphaned'
  readonly portalName: string
  /** Ways to publish on this portal that the guard cannot see, in sentences for the person. */
  readonly limits: readonly string[]
  /** The day the post is judged by, YYYY-MM-DD. */
  readonly postDay: string
  /** True when the post itself names that day; false when it is today. */
  readonly postDayIsOwn: boolean
  /** Today, YYYY-MM-DD. */
  readonly today: string
  /** When the draft was last read, milliseconds since the epoch; null before the first time. */
  readonly checkedAt: number | null
  readonly verdict: Verdict
  /** Standing findings, in the order of the text. */
  readonly findings: readonly ShownFinding[]
  readonly ignored: readonly IgnoredFinding[]
  readonly fields: readonly FieldState[]
  /** What kind of post it is: as the person says, or as its words show. */
  readonly postKind: { readonly kind: PostKind; readonly isInferred: boolean }
  /** What such a post needs, fields first, and whether it is there. */
  readonly checklist: readonly ChecklistItem[]
  /** Where an insertion would go; null until the person has put the caret somewhere. */
  readonly caret: CaretPlace | null
  /** The finding to bring into view in the list, with a counter that changes on each request. */
  readonly selected: { readonly id: string; readonly request: number } | null
  /** Set while a publication is held and waits for the person's decision. */
  readonly held: HeldPublication | null
  /** What happened last, or what is wrong; null when there is nothing to say. */
  readonly notice: Notice | null
  /** True while something is being written. */
  readonly isBusy: boolean
}

/** A finding with its quote cut for the card. */
export interface ShownFinding extends Finding {
  readonly fieldLabel: string
  /** Text around the span, without line breaks: `…thành lập Đảng (03/2/1930-`, and after it. */
  readonly before: string
  readonly after: string
  /** Of a fact that the text does not tell: a sentence with blanks that would tell it, to be inserted at the caret. */
  readonly pattern: string | null
}

export interface IgnoredFinding {
  readonly id: string
  readonly severity: Severity
  readonly message: string
  readonly quote: string
  readonly reason: string
  /** Set aside in every post, not in this one only. */
  readonly isAlways: boolean
}

export interface FieldState {
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly isFilled: boolean
  /** Characters without surrounding blanks. */
  readonly length: number
}

export interface CaretPlace {
  readonly fieldLabel: string
  /** A few words on each side, to show where that is. */
  readonly before: string
  readonly after: string
  /** The line it stands in, for asking what is cited there; null where there is none yet. */
  readonly line: CaretLine | null
}

/** A line of a field, or the stretch of a long one around the caret. */
export interface CaretLine {
  readonly field: string
  /** Where `text` begins in the field. */
  readonly at: number
  readonly text: string
  /** What is selected in `text`; from = to is the caret alone. */
  readonly from: number
  readonly to: number
}

export interface HeldPublication {
  /** The held control as the portal names it: `Xuất bản`. */
  readonly controlLabel: string
  /** Ids of the errors that hold it. */
  readonly errorIds: readonly string[]
}

export interface Notice {
  readonly tone: 'done' | 'info' | 'problem'
  readonly text: string
  /** What the person can do about it with one click. */
  readonly action?: { readonly label: string; readonly command: Command }
  /** What could not be written: the person can copy it and paste it in its place. Nothing else is tried. */
  readonly copy?: string
}

/** Everything a person can ask for. Fire and forget: what came of it is in the next snapshot. */
export type Command =
  | { readonly do: 'rescan' }
  | { readonly do: 'show'; readonly findingId: string; readonly focus: boolean }
  | { readonly do: 'show-field'; readonly field: string }
  | { readonly do: 'apply'; readonly findingId: string; readonly fix: number }
  /** The safe fixes of these findings; whatever of them has none is passed over. */
  | { readonly do: 'apply-all-safe'; readonly findingIds: readonly string[] }
  | { readonly do: 'undo' }
  /** Always: the same words of the same rule, in every post. */
  | {
      readonly do: 'ignore'
      readonly findingId: string
      readonly reason: string
      readonly always: boolean
    }
  | { readonly do: 'unignore'; readonly findingId: string }
  | { readonly do: 'insert'; readonly text: string }
  /** Puts a text in the place of a stretch of the post; refused when the stretch no longer stands there. */
  | { readonly do: 'replace'; readonly span: Span; readonly text: string }
  /** Null: the kind is told by the post's words. */
  | { readonly do: 'set-kind'; readonly kind: PostKind | null }
  /** The person sees the question about a held publication. */
  | { readonly do: 'question-shown' }
  | { readonly do: 'cancel-publication' }
  | { readonly do: 'publish-anyway'; readonly reason: string }
  /** The report of this post as it stands, to be printed; its text goes with it only on request. */
  | { readonly do: 'report'; readonly withText: boolean }
  | { readonly do: 'dismiss-notice' }
  /** The extension was updated or switched off; whoever hears of it says so. */
  | { readonly do: 'extension-gone' }
  | { readonly do: 'close' }

/** What the interface sees: in the content script and, over a port, in the sidebar page. */
export interface Session {
  snapshot(): Snapshot
  /** Calls back after each change of the snapshot; returns the way to stop. */
  subscribe(listener: () => void): () => void
  send(command: Command): void
}
