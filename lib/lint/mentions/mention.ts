/**
 * What scanners find: a tagged union. A mention records what was *written*, even when it is impossible (30/2), and
 * judges nothing. Offsets count in the normalised text of its block.
 */
import type { Part } from '../blocks'
import type { AnniversaryMention } from './anniversary'
import type { AwardMention } from './award'
import type { DateMention } from './date'
import type { EmulationMention } from './emulation'
import type { NamedReferenceMention } from './named-reference'
import type { ReferenceMention } from './reference'

export type Mention =
  | DateMention
  | AnniversaryMention
  | ReferenceMention
  | NamedReferenceMention
  | AwardMention
  | EmulationMention

export type MentionKind = Mention['kind']

/** A scanner reads the normalised text of one block and returns its mentions in order. It never throws. */
export type Scanner<M extends Mention> = (text: string) => M[]

/** A number as written and where: `03`, `năm 1930`. */
export interface NumberPart extends Part {
  readonly value: number
}
