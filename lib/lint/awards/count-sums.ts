/** A total of recipients with its parts in the same sentence: `17 tập thể, cá nhân (05 tập thể và 11 cá nhân)`. */
import type { Block, Part } from '../blocks'
import type { AwardRecipients } from '../mentions/award'
import { everyRecipients } from '../mentions/award-recipients'
import type { Recipient } from './award-record'

export interface WrongSum {
  readonly total: AwardRecipients
  readonly parts: readonly AwardRecipients[]
  readonly sum: number
  /** From the total to the last part. */
  readonly at: Part
  /** The parts divide the total by their own nature, and say that they are all of it. */
  readonly isProven: boolean
}

/** How the parts are announced: all of them (`gồm`, a bracket), or some (`trong đó`). */
const OPENING =
  /^(?<gap>[^.;:()]{0,60}?)(?:(?<all> ?\((?:bao gồm|gồm|cụ thể|trong đó)?(?: có)?:? ?|,? (?:bao gồm|gồm(?: có)?|cụ thể(?: là| gồm)?)(?: có)?:? \(?)|(?<some>,? trong đó(?: có)?:? ))(?=\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/
/** Words that say that more is counted than what stands here. */
const UNCOUNTED =
  /(?:(?<!(?:thuộc|của|ở|tại) )các|nhiều|một số|những|còn lại|v\.v|…|\.\.\.|lượt|đại diện|trên|hơn|gần|khoảng)(?![a-zà-ỹ])/i
const FEWEST_PARTS = 2
/** `20 cá nhân: khối phòng chuyên môn 08 cá nhân, khối đơn vị sự nghiệp 12 cá nhân`. */
const BY_UNIT = /^: [\p{L} -]{3,45}$/u

const remembered = new WeakMap<Block, WrongSum[]>()

/** Every total of a block whose parts do not make it up; blocks that did not change are not read again. */
export function wrongSumsOf(block: Block): WrongSum[] {
  let sums = remembered.get(block)
  if (!sums) {
    sums = findWrongSums(block.text)
    remembered.set(block, sums)
  }
  return sums
}

function findWrongSums(text: string): WrongSum[] {
  const counted = everyRecipients(text)
  const wrong: WrongSum[] = totalsBehind(text, counted)
  for (const [i, total] of counted.entries()) {
    if (total.isApproximate || !total.number) continue
    const next = counted[i + 1]
    if (!next) break
    const byUnit = BY_UNIT.test(text.slice(total.end, next.start))
    const opening = byUnit
      ? { all: '', gap: text.slice(total.end, next.start) }
      : OPENING.exec(text.slice(total.end, next.end))?.groups
    if (!opening || total.end + opening.gap!.length + (opening.all ?? opening.some)!.length !== next.start)
      continue
    const end = endOfParts(text, next.start, opening.all?.includes('(') ?? false)
    const parts = counted.slice(i + 1).filter((part) => part.end <= end)
    const isAll = opening.all !== undefined
    const found = judge(text, total, parts, end, isAll)
    if (found) wrong.push(found)
  }
  return wrong
}

function endOfParts(text: string, from: number, isBracket: boolean): number {
  const stop = text.slice(from).search(isBracket ? /\)|\. |;/ : /\. |[;:()]|\.$/)
  return stop < 0 ? text.length : from + stop
}

function judge(
  text: string,
  total: AwardRecipients,
  parts: readonly AwardRecipients[],
  end: number,
  isAll: boolean,
): WrongSum | null {
  const last = parts.at(-1)
  if (!last || parts.length < FEWEST_PARTS || parts.some(({ isApproximate }) => isApproximate)) return null
  const content = text.slice(parts[0]!.start, end)
  if (UNCOUNTED.test(content) || hasOtherNumbers(text, parts, end)) return null
  const isJoint = total.who.length > 1
  const sum = sumOf(parts)
  const value = total.number!.value
  if (isJoint ? !covers(parts, total.who) : parts.some(({ who }) => who.join() !== total.who.join()))
    return null
  if (!isAll && !isPartition(text, { total, parts, end, sum })) return null
  const own = sumOf(parts.filter(({ who }) => who.every((each) => total.who.includes(each))))
  if (sum === value || own === value) return null
  return {
    total,
    parts,
    sum,
    at: { start: total.start, end: last.end },
    isProven: isJoint && (isAll || sum > value),
  }
}

interface Partition {
  readonly total: AwardRecipients
  readonly parts: readonly AwardRecipients[]
  readonly end: number
  readonly sum: number
}

/** Where each of them belongs, so that no one is counted twice. */
const BELONGS = /^ (?:thuộc|của|ở|tại|khối|ngành|cấp)(?![a-zà-ỹ])/

/** `trong đó` names some of them, so they may be fewer, never more; of one kind they may even overlap. */
function isPartition(text: string, { total, parts, end, sum }: Partition): boolean {
  const value = total.number!.value
  if (total.who.length === 1)
    return sum > value && parts.every((part) => BELONGS.test(text.slice(part.end, part.end + 8)))
  // Both kinds of the total, and nothing said of these alone: they are all of it.
  return sum > value || text.slice(parts.at(-1)!.end, end).trim() === ''
}

/** `05 tập thể và 12 cá nhân (tổng số 18 tập thể, cá nhân)`: the total stands behind its parts. */
const TOTAL_WORD = /(?:tổng số|tổng cộng|tổng|tất cả)(?: là| có)?:? $/i

function totalsBehind(text: string, counted: readonly AwardRecipients[]): WrongSum[] {
  const wrong: WrongSum[] = []
  for (const [i, total] of counted.entries()) {
    const parts = counted.slice(Math.max(0, i - total.who.length), i)
    const first = parts[0]
    if (!total.number || total.isApproximate || total.who.length < FEWEST_PARTS || !first) continue
    const between = text.slice(parts.at(-1)!.end, total.start)
    if (!TOTAL_WORD.test(between) || /[.;]/.test(between) || !covers(parts, total.who)) continue
    if (parts.some(({ isApproximate }) => isApproximate)) continue
    const sum = sumOf(parts)
    if (sum !== total.number.value)
      wrong.push({ total, parts, sum, at: { start: first.start, end: total.end }, isProven: true })
  }
  return wrong
}

const sumOf = (parts: readonly AwardRecipients[]): number =>
  parts.reduce((sum, { number }) => sum + (number?.value ?? 0), 0)

/** Each kind of the total is named by one part, and by one only. */
const covers = (parts: readonly AwardRecipients[], kinds: readonly Recipient[]): boolean =>
  parts.every(({ who }) => who.length === 1) &&
  kinds.every((kind) => parts.filter(({ who }) => who[0] === kind).length === 1)

/** A number among the parts that is none of them may count something else, or a year. */
function hasOtherNumbers(text: string, parts: readonly AwardRecipients[], end: number): boolean {
  let rest = ''
  let from = parts[0]!.start
  for (const part of parts) {
    rest += text.slice(from, part.start)
    from = part.end
  }
  return /\d/.test(rest + text.slice(from, end))
}
