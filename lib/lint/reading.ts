/** A draft as the rules see it: its blocks with their mentions, and what is known about the world around it. */
import type { Block } from './blocks'
import type { CalendarDate } from './calendar'
import type { Catalogue } from './catalogue/catalogue'
import type { Draft } from './draft'
import type { Mention } from './mentions/mention'

export interface BlockReading {
  readonly block: Block
  /** In the order of the text. */
  readonly mentions: readonly Mention[]
  /** The block that follows in the field: a line break may cut an expression in two. Whoever asks is asked again. */
  readonly next?: Block | null
}

/** What a block is judged against; the same for every block of a draft. */
export interface Context {
  readonly catalogue: Catalogue
  /** The day the check runs, injected: the brain has no clock. */
  readonly today: CalendarDate
  /** The day the post is judged by: its own publication day, else today. */
  readonly postDay: CalendarDate
  /** The post's own publication day; null while nobody knows it, and then no rule may speak of past and future. */
  readonly publishedOn: CalendarDate | null
}

export interface Reading extends Context {
  readonly draft: Draft
  readonly blocks: readonly BlockReading[]
}
