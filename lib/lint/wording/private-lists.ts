/** Personal data of the commended: in lists and tables of them, and in the sentences that tell of their awards. */
import type { Block } from '../blocks'
import type { BlockReading } from '../reading'
import { LIST_SIGN } from '../signs/sign'
import {
  findBirthInRow,
  findListedPersonalData,
  findToldPersonalData,
  isBirthColumn,
  type PersonalDatum,
} from './personal-data'

export interface PlacedDatum {
  readonly block: Block
  readonly datum: PersonalDatum
}

/** The list begins right after its heading, and no line is looked at beyond. */
const REACH = 300
const LONGEST_HEADING = 300
/** `Danh sách cá nhân được khen thưởng`, a table's head with a column of awards. */
const HEADING = /danh sách/i
const OF_AWARDS = /khen|tặng|danh hiệu|thi đua/i
const TABLE_HEAD = /họ (?:và )?tên/i

/** Every datum that only the place among awards makes one. */
export function privateData(blocks: readonly BlockReading[]): PlacedDatum[] {
  const found: PlacedDatum[] = []
  for (let i = 0; i < blocks.length; i++) {
    const reading = blocks[i]!
    const { block } = reading
    if (hasAward(reading)) for (const datum of findToldPersonalData(block.text)) found.push({ block, datum })
    if (!opensList(reading)) continue
    i = readList(blocks, i, found)
  }
  return found
}

/** Reads the lines below a heading; the place of the last one. */
function readList(blocks: readonly BlockReading[], at: number, found: PlacedDatum[]): number {
  const last = Math.min(blocks.length, at + REACH) - 1
  let hasBirths = isBirthColumn(blocks[at]!.block.text)
  for (let i = at + 1; i <= last; i++) {
    const { block } = blocks[i]!
    hasBirths ||= isBirthColumn(block.text)
    const data = hasBirths ? findBirthInRow(block.text) : []
    for (const datum of data.length > 0 ? data : findListedPersonalData(block.text))
      found.push({ block, datum })
  }
  return last
}

function hasAward({ mentions }: BlockReading): boolean {
  for (let i = 0; i < mentions.length; i++) if (mentions[i]!.kind === 'award') return true
  return false
}

const remembered = new WeakMap<Block, boolean>()

/** A line with an award that whoever got it follows, or the heading of a list of the commended. */
function opensList(reading: BlockReading): boolean {
  const { block } = reading
  if ((block.signs & LIST_SIGN) === 0 && !hasAward(reading)) return false
  const known = remembered.get(block)
  if (known !== undefined) return known
  const { text } = block
  const opens =
    (hasAward(reading) && /:\s*$|danh sách/i.test(text)) ||
    (text.length <= LONGEST_HEADING && (HEADING.test(text) || TABLE_HEAD.test(text)) && OF_AWARDS.test(text))
  remembered.set(block, opens)
  return opens
}
