/**
 * Finds anniversaries: a count of years, the name of what is remembered, and the two ends in brackets. A bracket
 * belongs to the nearest count before it in its sentence. What the bracket means is decided in
 * anniversary-reading.ts; nothing here asks whether the numbers are right. Linear in the text.
 */
import type { Part } from '../blocks'
import { readSigns } from '../signs/read-signs'
import { COUNT_SIGN } from '../signs/sign'
import { readBracket, trimmed } from './anniversary-bracket'
import { type Count, scanCounts } from './anniversary-count'
import { readMeaning } from './anniversary-reading'
import type { DateMention, DayMention, WrittenDate } from './date'
import type { NumberPart } from './mention'
import { sentenceEnds } from './sentences'

/**
 * anniversary: the ends are a day and its return; same day and month, and the count is the difference of the years.
 * inclusive: whole years are counted (plans, prizes, terms): the difference, or one more.
 * unsure: the bracket may be a life, a war, two spells, or another count's; nothing follows from it.
 */
export type BracketMeaning = 'anniversary' | 'inclusive' | 'unsure'

/** A counted span of years, with its bracket when there is one. */
export interface AnniversaryMention extends Part {
  readonly kind: 'anniversary'
  /** `94` or `chín mươi tư`; null when only the name and the bracket are written. */
  readonly count: NumberPart | null
  /** `hơn 94 năm`, `gần 80 năm`: the count is no exact one. */
  readonly isApproximate: boolean
  /** `lần thứ 79` instead of `79 năm`. */
  readonly isEdition: boolean
  /** What is counted, between the count and the bracket; empty (start = end) when nothing stands there. */
  readonly name: Part
  /** The ends of the bracket, sharing the parts of the dates as written; null without a bracket. */
  readonly first: WrittenDate | null
  readonly last: WrittenDate | null
  readonly meaning: BracketMeaning
}

/** Longest name between a count and its bracket, with titles and offices of a person. */
const NAME_REACH = 300

/**
 * Every anniversary of a block, in order. `dates` are the block's own, as scanned; `signs` are those of the words in the
 * text, for whoever has read them already.
 */
export function scanAnniversaries(
  text: string,
  dates: readonly DateMention[],
  signs: number = readSigns(text),
): readonly AnniversaryMention[] {
  const counts = (signs & COUNT_SIGN) === 0 ? NO_COUNTS : scanCounts(text, dates)
  if (counts.length === 0 && !dates.some(isBracket)) return NONE
  const days = dates.filter(isDay)
  const brackets = days.filter(isBracket)
  if (isOneSentence(text, counts, brackets))
    return readSentence({ text, start: 0, end: text.length, days, counts, brackets })
  const mentions: AnniversaryMention[] = []
  let count = 0
  let bracket = 0
  let start = 0
  for (const end of sentenceEnds(text)) {
    const firstCount = count
    const firstBracket = bracket
    while (count < counts.length && counts[count]!.start < end) count++
    while (bracket < brackets.length && brackets[bracket]!.start < end) bracket++
    if (count > firstCount || bracket > firstBracket) {
      const own = { counts: counts.slice(firstCount, count), brackets: brackets.slice(firstBracket, bracket) }
      mentions.push(...readSentence({ text, start, end, days, ...own }))
    }
    start = end
  }
  return mentions
}

/** What may end a sentence. */
const STOPS = /[.!?…]/

/** One count, alone or with its bracket, and nothing that could end a sentence between: then nobody need look where it ends. */
function isOneSentence(text: string, counts: readonly Count[], brackets: readonly DayMention[]): boolean {
  const [count] = counts
  const [bracket] = brackets
  if (!count || counts.length > 1 || brackets.length > 1) return false
  if (!bracket) return !count.isCommemorative
  return isNear(count, bracket) && !STOPS.test(text.slice(count.start, bracket.start))
}

const NONE: readonly AnniversaryMention[] = []
const NO_COUNTS: readonly Count[] = []

const isDay = (date: DateMention): date is DayMention => date.form !== 'blank' && date.form !== 'period'

/** Two ends of which the second has a year. */
const isBracket = (date: DateMention): date is DayMention =>
  date.form === 'range' && !date.isLunar && date.dates[0]!.year !== null && date.dates[1]!.year !== null

interface Sentence extends Part {
  readonly text: string
  readonly days: readonly DayMention[]
  readonly counts: readonly Count[]
  readonly brackets: readonly DayMention[]
}

function readSentence(sentence: Sentence): AnniversaryMention[] {
  const { counts, brackets } = sentence
  // One count, alone or with its bracket: by far the most sentences.
  if (counts.length === 1 && brackets.length === 0) return readBare(sentence, counts[0]!)
  if (counts.length === 1 && brackets.length === 1 && isNear(counts[0]!, brackets[0]!))
    return [readCounted(sentence, counts[0]!, brackets[0]!, NO_COUNTS, brackets[0]!.start)]
  return readSeveral(sentence)
}

const isNear = ({ end }: Count, { start }: DayMention) => end <= start && start - end <= NAME_REACH

function readSeveral(sentence: Sentence): AnniversaryMention[] {
  const mentions: AnniversaryMention[] = []
  const unclaimed: Count[] = []
  let next = 0
  let at = 0
  while (at < sentence.brackets.length) {
    const group = bracketsTogether(sentence, at)
    at += group.length
    const [bracket] = group
    while (next < sentence.counts.length && sentence.counts[next]!.end <= bracket!.start)
      unclaimed.push(sentence.counts[next++]!)
    const owners = unclaimed.slice(-group.length)
    const nearest = owners.at(-1)
    if (!nearest) {
      mentions.push(...readUncounted(sentence, group))
    } else if (bracket!.start - nearest.end <= NAME_REACH) {
      const rivals = unclaimed.splice(0, unclaimed.length - owners.length)
      // As many brackets as counts: one each, in order. Else nobody can say whose they are.
      if (owners.length === group.length) {
        const nameLimit = (i: number) => owners[i + 1]?.start ?? bracket!.start
        mentions.push(
          ...group.map((each, i) => readCounted(sentence, owners[i]!, each, rivals, nameLimit(i))),
        )
      }
      unclaimed.length = 0
      mentions.push(...rivals.flatMap((count) => readBare(sentence, count)))
    }
  }
  const rest = [...unclaimed, ...sentence.counts.slice(next)]
  mentions.push(...rest.flatMap((count) => readBare(sentence, count)))
  return mentions.sort((a, b) => a.start - b.start)
}

/** More brackets than this in a row are a list of something else; it also bounds the work. */
const MAX_TOGETHER = 6
/** Between two brackets that stand for several counts: `(1944-2024; 1989-2024)`, `(2004-2007) và (2013-2015)`. */
const TOGETHER = /^ {0,2}\)? {0,2}(?:[;,](?: và)?|và) {0,2}\(? {0,2}(?:ngày |từ )?$/

function bracketsTogether({ text, brackets }: Sentence, at: number): DayMention[] {
  const group = [brackets[at]!]
  for (let i = at + 1; i < brackets.length && group.length < MAX_TOGETHER; i++) {
    const previous = group.at(-1)!
    const gap = brackets[i]!.start - previous.end
    if (gap > 16 || !TOGETHER.test(text.slice(previous.end, brackets[i]!.start))) break
    group.push(brackets[i]!)
  }
  return group
}

function readCounted(
  sentence: Sentence,
  count: Count,
  bracket: DayMention,
  rivals: readonly Count[],
  nameLimit: number,
): AnniversaryMention {
  const { text, days } = sentence
  const form = readBracket(text, days, bracket, count.end)
  const name = trimmed(text, count.end, Math.min(form.nameEnd, nameLimit))
  const meaning = readMeaning(form, { text, count, rivals, name })
  const { number, isApproximate, isEdition, start } = count
  const { first, last, end } = form
  return {
    kind: 'anniversary',
    start,
    end,
    count: number,
    isApproximate,
    isEdition,
    name,
    first,
    last,
    meaning,
  }
}

/** A name and a bracket without a count: `kỷ niệm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)`. */
const UNCOUNTED_NAME = /(?:kỷ niệm|kỉ niệm|chào mừng|mừng) +([^(),;:]*)$|(?<![0-9A-Za-zÀ-ỹ])(Ngày [^(),;:]*)$/
const UNCOUNTED_REACH = 160

function readUncounted(sentence: Sentence, group: readonly DayMention[]): AnniversaryMention[] {
  const [bracket] = group
  const { text } = sentence
  if (group.length > 1 || !bracket) return []
  const from = Math.max(sentence.start, bracket.start - UNCOUNTED_REACH)
  const form = readBracket(text, sentence.days, bracket, from)
  const match = form.isBracketed ? UNCOUNTED_NAME.exec(text.slice(from, form.nameEnd)) : null
  const written = match && (match[1] ?? match[2])
  if (!written?.trim()) return []
  const name = trimmed(text, form.nameEnd - written.length, form.nameEnd)
  const meaning = readMeaning(form, { text, count: null, rivals: [], name })
  const { first, last, end } = form
  return [
    {
      kind: 'anniversary',
      start: name.start,
      end,
      count: null,
      isApproximate: false,
      isEdition: false,
      name,
      first,
      last,
      meaning,
    },
  ]
}

/** A count without a bracket is an anniversary only where the words say so. */
function readBare({ text, end }: Sentence, count: Count): AnniversaryMention[] {
  if (!count.isCommemorative) return []
  const rest = text.slice(count.end, Math.min(end, count.end + UNCOUNTED_REACH))
  const stop = rest.search(/[(),;:.!?]|\d/)
  const name = trimmed(text, count.end, count.end + (stop < 0 ? rest.length : stop))
  const { number, isApproximate, isEdition, start } = count
  return [
    {
      kind: 'anniversary',
      start,
      end: Math.max(name.end, count.end),
      count: number,
      isApproximate,
      isEdition,
      name,
      first: null,
      last: null,
      meaning: 'unsure',
    },
  ]
}
