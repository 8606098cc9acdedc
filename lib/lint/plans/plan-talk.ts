/**
 * What a draft says about emulation plans, gathered once for all rules that ask: years, periods, quoted names, deadlines,
 * offices. What one block says is kept with the block. It knows no plan.
 */
import type { Block } from '../blocks'
import type { Draft } from '../draft'
import type { EmulationMention, OfficeName, QuotedName } from '../mentions/emulation'
import type { MentionKind } from '../mentions/mention'
import type { BlockReading, Reading } from '../reading'
import { DUE_SIGN, MOVEMENT_SIGN, YEAR_WORD_SIGN } from '../signs/sign'
import { type DeadlineText, deadlinesBelow, deadlineTexts, isTimeLine } from './deadline-texts'
import { type MovementYear, movementYears } from './movement-years'
import { type PeriodText, periodOfHeading, periodTexts } from './period-texts'

/** Every rule on plans sees the same blocks. */
export const PLAN_MENTIONS: readonly MentionKind[] = ['date', 'emulation']

interface BlockTalk {
  readonly years: readonly MovementYear[]
  readonly periods: readonly PeriodText[]
  readonly deadlines: readonly DeadlineText[]
  readonly quoted: readonly QuotedName[]
  readonly offices: readonly OfficeName[]
}

type Placed<T> = T & { readonly block: Block }

/** The same of the whole draft, each with its block. */
export interface PlanTalk {
  readonly years: readonly Placed<MovementYear>[]
  readonly periods: readonly Placed<PeriodText>[]
  readonly deadlines: readonly Placed<DeadlineText>[]
  readonly quoted: readonly Placed<QuotedName>[]
  readonly offices: readonly Placed<OfficeName>[]
}

const talks = new WeakMap<Draft, PlanTalk>()
const blockTalks = new WeakMap<Block, BlockTalk | null>()

/** What the draft says, from the blocks with `PLAN_MENTIONS`. */
export function planTalk({ draft, blocks }: Pick<Reading, 'draft' | 'blocks'>): PlanTalk {
  let talk = talks.get(draft)
  if (!talk) {
    talk = gather(blocks)
    talks.set(draft, talk)
  }
  return talk
}

/** Asked on every keystroke: lines that say nothing cost one look. */
function gather(blocks: readonly BlockReading[]): PlanTalk {
  const said: { readonly block: Block; readonly talk: BlockTalk }[] = []
  let above: BlockReading | null = null
  for (let i = 0; i < blocks.length; i++) {
    const reading = blocks[i]!
    // Whoever asks, the answer is the same: a rule that sees every block must not see more here.
    if (!isSeen(reading)) continue
    const talk = amongLines(talkOf(reading), reading, above, blocks, i + 1)
    if (talk) said.push({ block: reading.block, talk })
    above = reading
  }
  return said.length > 0 ? placed(said) : SILENT_DRAFT
}

function isSeen({ mentions }: BlockReading): boolean {
  for (let i = 0; i < mentions.length; i++) {
    const { kind } = mentions[i]!
    if (kind === 'date' || kind === 'emulation') return true
  }
  return false
}

function placed(said: readonly { readonly block: Block; readonly talk: BlockTalk }[]): PlanTalk {
  const all = <T extends object>(pick: (talk: BlockTalk) => readonly T[]) =>
    said.flatMap(({ block, talk }) => pick(talk).map((one): Placed<T> => ({ ...one, block })))
  return {
    years: all(({ years }) => years),
    periods: all(({ periods }) => periods),
    deadlines: all(({ deadlines }) => deadlines),
    quoted: all(({ quoted }) => quoted),
    offices: all(({ offices }) => offices),
  }
}

/** Between a line and what belongs to it below there may be blank lines. */
const FARTHEST_BELOW = 4

function isBelow(above: BlockReading | null | undefined, below: BlockReading | null | undefined): boolean {
  if (!above || !below || above.block.field !== below.block.field) return false
  return below.block.start - above.block.start - above.block.raw.length <= FARTHEST_BELOW
}

const SILENT: BlockTalk = { years: [], periods: [], deadlines: [], quoted: [], offices: [] }
const SILENT_DRAFT: PlanTalk = SILENT as PlanTalk

/** What a line says together with its neighbours; that is read anew each time, for they may change. */
function amongLines(
  talk: BlockTalk | null,
  reading: BlockReading,
  above: BlockReading | null,
  blocks: readonly BlockReading[],
  next: number,
): BlockTalk | null {
  if (isTimeLine(reading) && above && isBelow(above, reading) && !talk?.deadlines.length) {
    const deadlines = deadlinesBelow(reading, above)
    return deadlines.length > 0 ? { ...(talk ?? SILENT), deadlines } : talk
  }
  if (!talk || talk.periods.length === 0) return talk
  const below = blocks[next]
  if (!below || !isSeen(below) || !isBelow(reading, below)) return talk
  return { ...talk, periods: talk.periods.map((one) => periodOfHeading(one, reading, below)) }
}

/** `phong trào thi đua … năm 2024`. */
const MOVEMENT_YEAR = MOVEMENT_SIGN | YEAR_WORD_SIGN

function mayTalk({ block: { signs }, mentions }: BlockReading): boolean {
  if ((signs & DUE_SIGN) !== 0 || (signs & MOVEMENT_YEAR) === MOVEMENT_YEAR) return true
  for (let i = 0; i < mentions.length; i++) if (mentions[i]!.kind === 'emulation') return true
  return false
}

/** Null for a block that says nothing of the kind: most hold dates only. */
function talkOf(reading: BlockReading): BlockTalk | null {
  if (!mayTalk(reading)) return null
  const known = blockTalks.get(reading.block)
  if (known !== undefined) return known
  const talk = readTalk(reading)
  blockTalks.set(reading.block, talk)
  return talk
}

function readTalk(reading: BlockReading): BlockTalk | null {
  const found = emulationIn(reading)
  const years = movementYears(reading)
  const deadlines = deadlineTexts(reading)
  if (found.length === 0 && years.length === 0 && deadlines.length === 0) return null
  const names = found.filter((mention) => mention.form === 'period')
  return {
    years,
    periods: periodTexts(reading, names),
    deadlines,
    quoted: found.filter((mention) => mention.form === 'quoted'),
    offices: found.filter((mention) => mention.form === 'office'),
  }
}

const NONE: readonly EmulationMention[] = []

function emulationIn({ mentions }: BlockReading): readonly EmulationMention[] {
  for (let i = 0; i < mentions.length; i++)
    if (mentions[i]!.kind === 'emulation') return mentions.filter((mention) => mention.kind === 'emulation')
  return NONE
}
