/** What is to be checked and what came of it, as plain data that crosses to another thread. */
import type { PostDay } from '../sweep/publication-day'
import type { SweptFinding } from '../sweep/swept-post'
import type { InputFormat } from './arguments'
import type { ReportedFinding } from './checker'

/** A post inside a file that holds many. */
export interface PostName {
  readonly id: string
  readonly url: string
}

export type Content =
  /** The file is read by whoever checks it. */
  | { readonly from: 'file'; readonly as: InputFormat | null }
  /** A text that was read already. */
  | { readonly from: 'text'; readonly text: string; readonly as: InputFormat }
  /** Fields of a post; each is HTML where it evidently is. */
  | { readonly from: 'fields'; readonly fields: Readonly<Record<string, string>> }
  /** It could not be read; said in its place among the others. */
  | { readonly from: 'nothing'; readonly problem: string }

export interface Work {
  /** As the command line names it, or as it was found under what the command line names. */
  readonly file: string
  /** Null where the file is the post. */
  readonly post: PostName | null
  readonly content: Content
  /** The day that the export gives. */
  readonly day: PostDay
}

/** A finding with its place in the source. */
export interface PlacedFinding extends SweptFinding {
  readonly report: ReportedFinding
  /** From 1; columns in UTF-16 units. */
  readonly line: number
  readonly column: number
  readonly fingerprint: string
}

export interface Checked {
  readonly file: string
  readonly post: PostName | null
  readonly title: string
  readonly day: PostDay
  /** A published post, with a day of its own; otherwise a draft's file. */
  readonly isPublished: boolean
  readonly findings: readonly PlacedFinding[]
}

export interface Unread {
  readonly file: string
  readonly post: PostName | null
  readonly problem: string
}

export type Result = Checked | Unread

/** How people name it: the file, and the post in it. */
export const nameOf = ({ file, post }: Pick<Result, 'file' | 'post'>): string =>
  post ? `${file} › ${post.id}` : file
