/** Names of weekdays and months beside a date that lack their capital: `thứ hai`, `tháng tám`. It finds; a rule judges. */
import type { Block, Part } from './blocks'
import { isDayMention } from './day-mention'
import type { WrittenDate } from './mentions/date'
import { isQuoted } from './quotation'
import type { BlockReading, Reading } from './reading'

export interface Name extends Part {
  /** As Decree 30/2020/NĐ-CP, Appendix II writes it. */
  readonly right: string
}

export interface PlacedName extends Name {
  readonly block: Block
}

/** A line with little more than a date is printed by the portal, not written by the editor. */
const SHORTEST_PROSE = 24

const remembered = new WeakMap<BlockReading['mentions'], readonly Name[]>()

/** Every such name of a draft, in its order. */
export function findUncapitalised({ blocks }: Reading): PlacedName[] {
  return blocks.filter(hasNames).flatMap((reading) => {
    const names = remembered.get(reading.mentions) ?? namesOf(reading)
    remembered.set(reading.mentions, names)
    return names.map((name) => ({ ...name, block: reading.block }))
  })
}

/** Weekdays and months in words are rare; by far the most blocks are done with here. */
function hasNames({ block: { text }, mentions }: BlockReading): boolean {
  for (const mention of mentions) {
    if (!isDayMention(mention)) continue
    for (const { weekday, month, inWords } of mention.dates)
      if (weekday || (inWords && month && text.charCodeAt(month.start) > NINE_CODE)) return true
  }
  return false
}

const NINE_CODE = 57

function namesOf({ block: { text }, mentions }: BlockReading): Name[] {
  return mentions.flatMap((mention) => {
    if (!isDayMention(mention)) return []
    const isPrinted = text.length - (mention.end - mention.start) < SHORTEST_PROSE
    const names = mention.dates.flatMap((date) => [...weekdayOf(text, date), ...monthOf(text, date)])
    return isPrinted || names.length === 0 || isQuoted(text, mention.start) ? [] : names
  })
}

function weekdayOf(text: string, { weekday }: WrittenDate): Name[] {
  if (!weekday) return []
  const written = text.slice(weekday.start, weekday.end)
  if (/^chủ/.test(written)) return [{ ...partOf(weekday), right: `C${written.slice(1)}` }]
  const name = /^([Tt]hứ +)(\p{Ll}+)$/u.exec(written)
  return name ? [{ ...partOf(weekday), right: name[1] + capital(name[2]!) }] : []
}

/** Only in a day of its own: `ngày 12 tháng tám`, `mùng 10 tháng giêng`. */
function monthOf(text: string, { day, month, inWords, start, end }: WrittenDate): Name[] {
  if (!day || !month || !inWords || month.start < start || month.end > end) return []
  const written = text.slice(month.start, month.end)
  return /^\p{Ll}+(?: \p{Ll}+)?$/u.test(written) ? [{ ...partOf(month), right: capital(written) }] : []
}

const partOf = ({ start, end }: Part): Part => ({ start, end })
const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)
