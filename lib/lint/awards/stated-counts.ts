/** How many got which award, as each field of a post says it, and as the numbered list below a sentence shows it. */
import type { Block } from '../blocks'
import type { AwardMention, AwardRecipients } from '../mentions/award'
import type { BlockReading } from '../reading'
import type { AuthorityLevel, AwardId, Recipient } from './award-record'

/** One exact count of one kind of recipient of one award. */
export interface StatedCount {
  readonly block: Block
  readonly award: AwardId
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
      if (mention.kind !== 'award' || mention.award === null) continue
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

function countsOf(block: Block, { recipients, authority }: AwardMention, award: AwardId): StatedCount[] {
  const counts: StatedCount[] = []
  for (const each of recipients) {
    if (!each.number || each.isApproximate || each.who.length !== 1) continue
    const level = authority?.level ?? null
    counts.push({ block, award, who: each.who[0]!, recipients: each, value: each.number.value, level })
  }
  return counts
}

/** `1. Phòng Hành chính`, `2) Ông Nguyễn Văn A`, `03. …`. */
const ITEM = /^[\s(]*(\d{1,3}) ?[.)/-] ?(?=\S)/
/** An item that counts or names several itself. */
const SEVERAL = /:|;|\d (?:cá nhân|tập thể|người|đồng chí|đơn vị|hộ)(?![a-zà-ỹ])| và (?:ông|bà|đồng chí)/i
/** More than this no one lists in a post, and no list is followed further. */
const MOST_ITEMS = 400

/**
 * The number of lines of a list that counts from one without a gap, right after a block; 0 when there is none, or when
 * it is not plain that it is one whole list. `stated` is how many there should be.
 */
export function listedAfter(blocks: readonly BlockReading[], at: number, stated: number): number {
  const { field } = blocks[at]!.block
  let listed = 0
  let isLast = false
  for (let i = at + 1; i < blocks.length && listed < MOST_ITEMS; i++) {
    const { block } = blocks[i]!
    if (block.field !== field) break
    const text = block.text.trim()
    if (text === '') continue
    const number = Number(ITEM.exec(text)?.[1] ?? 0)
    if (number !== listed + 1) {
      // A number that does not go on, or a line that may be one more item, makes the list doubtful.
      if (number > 0 || /^[-+*•–]/.test(text)) return 0
      break
    }
    if (SEVERAL.test(text)) return 0
    listed++
    isLast = i === blocks.length - 1 || blocks[i + 1]!.block.field !== field
  }
  // A list that breaks off with the text may go on elsewhere.
  return isLast && listed < stated ? 0 : listed
}
