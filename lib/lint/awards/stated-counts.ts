/** How many got which award, as each field of a post says it. */
import type { Block } from '../blocks'
import type { AwardMention, AwardRecipients } from '../mentions/award'
import type { BlockReading } from '../reading'
import type { AuthorityLevel, AwardId, Recipient } from './award-record'

/** One exact count of one kind of recipient of one award. */
export interface StatedCount {
  readonly block: Block
  /** Null where the sentence says `khen thưởng` and no more. */
  readonly award: AwardId | null
  readonly who: Recipient
  readonly recipients: AwardRecipients
  readonly value: number
  readonly level: AuthorityLevel | null
}

/** The counts that the awards of these blocks state, by award and kind of recipient. */
export function statedCounts(blocks: readonly BlockReading[], field: string): Map<string, StatedCount[]> {
  const counts = new Map<string, StatedCount[]>()
  for (const { block, mentions } of blocks) {
    if (block.field !== field) continue
    for (const mention of mentions) {
      if (mention.kind !== 'award') continue
      for (const count of countsOf(block, mention, mention.award)) {
        const key = `${count.award}|${count.who}`
        const known = counts.get(key)
        if (known) known.push(count)
        else counts.set(key, [count])
      }
    }
  }
  return counts
}

function countsOf(
  block: Block,
  { recipients, authority }: AwardMention,
  award: AwardId | null,
): StatedCount[] {
  const counts: StatedCount[] = []
  for (const each of recipients) {
    if (!each.number || each.isApproximate || each.who.length !== 1) continue
    const level = authority?.level ?? null
    counts.push({ block, award, who: each.who[0]!, recipients: each, value: each.number.value, level })
  }
  return counts
}
