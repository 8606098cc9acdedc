/**
 * What a field states that another field may state otherwise: the count of a named anniversary, the number and day of a
 * document, and the day that a sentence opens with. Facts are kept with the mentions they come from, so that one keystroke re-reads one block.
 */
import type { Block, Part } from './blocks'
import type { Catalogue } from './catalogue/catalogue'
import { nameStartingAt } from './catalogue/named-anniversaries'
import { rewriteCount } from './count-corrections'
import { rewriteDay } from './date-writing'
import { isDayMention } from './day-mention'
import type { AnniversaryMention } from './mentions/anniversary'
import type { DayMention } from './mentions/date'
import type { Mention, NumberPart } from './mentions/mention'
import type { ReferenceMention } from './mentions/reference'
import { mentionsWithin } from './mentions-within'
import type { BlockReading } from './reading'
import { foldName } from './vietnamese'

export interface FieldFact {
  readonly kind: 'count' | 'serial' | 'issuedOn' | 'heldOn'
  /** What the fact is about; equal keys may be compared. */
  readonly key: string
  /** What is said of it; equal values agree. */
  readonly value: string
  readonly at: Part
  /** As written. */
  readonly quote: string
  /** What another fact's value would be here. */
  rewrite(other: FieldFact): { readonly at: Part; readonly replacement: string }
}

/** A block that looks back, or sets something right, may say otherwise. */
const LOOKS_BACK = /năm ngoái|năm trước|trước đây|khi đó|từng|nhớ lại|còn nhớ|hồi đó|đính chính|thay thế/i

const remembered = new WeakMap<readonly Mention[], readonly FieldFact[]>()

const NONE: readonly FieldFact[] = []

/** The facts of a block. Asked for every block of every check, so blocks without mentions cost nothing. */
function fieldFacts({ block, mentions }: BlockReading, catalogue: Catalogue): readonly FieldFact[] {
  if (mentions.length === 0) return NONE
  let facts = remembered.get(mentions)
  if (!facts) {
    facts = readFacts(block.text, mentions, catalogue)
    remembered.set(mentions, facts)
  }
  return facts
}

function readFacts(text: string, mentions: readonly Mention[], catalogue: Catalogue): readonly FieldFact[] {
  const facts = mentions.flatMap((mention) => {
    if (mention.kind === 'anniversary') return countFact(text, mention, catalogue) ?? NONE
    if (mention.kind === 'date') return (isDayMention(mention) && heldFact(text, mention)) || NONE
    return mention.kind === 'reference' ? referenceFacts(text, mention, mentions) : NONE
  })
  return facts.length > 0 && LOOKS_BACK.test(text) ? NONE : facts
}

export interface PlacedFact extends FieldFact {
  readonly block: Block
}

/** The facts of a field by kind and key; only those that are wanted, when that is said. */
export function factsByKey(
  blocks: readonly BlockReading[],
  field: string,
  catalogue: Catalogue,
  wanted?: ReadonlyMap<string, unknown>,
): Map<string, PlacedFact[]> {
  const facts = new Map<string, PlacedFact[]>()
  for (const reading of blocks) {
    if (reading.mentions.length === 0 || reading.block.field !== field) continue
    for (const fact of fieldFacts(reading, catalogue)) {
      const key = `${fact.kind} ${fact.key}`
      if (wanted && !wanted.has(key)) continue
      const placed = { ...fact, block: reading.block }
      const known = facts.get(key)
      if (known) known.push(placed)
      else facts.set(key, [placed])
    }
  }
  return facts
}

/** Counts further apart are of two occasions. */
const NEAREST_COUNT = 2

/** True when one may be the other mistyped; documents and occasions that merely differ are two things. */
export function isSlipOf({ kind, value }: FieldFact, other: string): boolean {
  if (kind === 'count') return Math.abs(Number(value) - Number(other)) <= NEAREST_COUNT
  return (
    kind === 'issuedOn' || kind === 'heldOn' || isSlipOfDigits(/^\d*/.exec(value)![0], /^\d*/.exec(other)![0])
  )
}

/** One digit of three or more changed, or two neighbours the wrong way round. */
function isSlipOfDigits(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const wrong = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  const [first = 0, second = 0] = wrong
  const isSwapped = second === first + 1 && a[first] === b[second] && a[second] === b[first]
  return (wrong.length === 2 && isSwapped) || (wrong.length === 1 && a.length > 2)
}

/** A shorter name is shared by many days. */
const FEWEST_WORDS = 4

function countFact(text: string, mention: AnniversaryMention, catalogue: Catalogue): FieldFact | null {
  const { count, isApproximate, name } = mention
  if (!count || isApproximate) return null
  const record = nameStartingAt(catalogue, text, name)?.anniversaries[0]
  const folded = foldName(text.slice(name.start, name.end)).trim()
  if (!record && folded.split(' ').length < FEWEST_WORDS) return null
  const unit = /^ {0,3}năm/i.exec(text.slice(count.end, count.end + 6))?.[0] ?? ''
  const at = { start: count.start, end: count.end + unit.length }
  return {
    kind: 'count',
    key: record?.id ?? folded,
    value: String(count.value),
    at,
    quote: quoted(text, at),
    rewrite: (other) => rewriteCount(text, count, Number(other.value)),
  }
}

/** `Sáng ngày `, `Vào tối ` at the head of a sentence. */
const HEAD = /(?:^|[.!?…] +)(?:(?:vào|sáng|trưa|chiều|tối|ngày|hôm nay),? *){0,3}$/i
const HEAD_REACH = 28
/** Syllables behind the day that make two sentences the same one, told in two fields. */
const TOLD_ALIKE = 10
const TOLD_REACH = 90

/** `Sáng 28/8/2024, Sở Tư pháp tổ chức …`: what follows the day says what is held on it. */
function heldFact(text: string, { form, dates, isLunar, start, end }: DayMention): FieldFact[] | null {
  const [date] = dates
  if (form !== 'single' || isLunar || !date?.day || !date.month) return null
  if (!HEAD.test(text.slice(Math.max(0, start - HEAD_REACH), start))) return null
  const told = foldName(text.slice(end, end + TOLD_REACH))
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (told.length < TOLD_ALIKE) return null
  const { day, month } = date
  const at = { start, end }
  return [
    {
      kind: 'heldOn',
      key: told.slice(0, TOLD_ALIKE).join(' '),
      value: `${day.value}/${month.value}`,
      at,
      quote: quoted(text, at),
      rewrite({ value }) {
        const [otherDay, otherMonth] = value.split('/').map(Number)
        const rewriting = rewriteDay(text, date, otherDay!, otherMonth!)
        return rewriting ?? { at, replacement: value }
      },
    },
  ]
}

function referenceFacts(
  text: string,
  reference: ReferenceMention,
  mentions: readonly Mention[],
): FieldFact[] {
  const { type, serial, symbol, year, canonical, number, issuer } = reference
  if (!canonical || !serial || !symbol) return []
  const kind = foldName(type?.text ?? '').trim()
  const replace = (part: Part) => (other: FieldFact) => ({
    at: { start: part.start, end: part.end },
    replacement: other.quote,
  })
  const at = { start: number.start, end: number.end }
  const numbered: FieldFact = {
    kind: 'serial',
    key: `${kind} ${year?.text ?? ''} ${symbol.text}`,
    value: canonical,
    at,
    quote: quoted(text, at),
    rewrite: replace(at),
  }
  const day = reference.issuedOn && issueDay(reference.issuedOn, mentions)
  if (!day) return [numbered]
  // Without a year in it a number comes back every year, and every office has its own.
  const from = foldName(issuer?.text ?? '').trim()
  const key = year ? canonical : `${canonical} ${from} ${day.year}`
  const { part, value } = day
  return [
    numbered,
    { kind: 'issuedOn', key, value, at: part, quote: quoted(text, part), rewrite: replace(part) },
  ]
}

/** The full day within the stretch after a number. */
function issueDay(
  stretch: Part,
  mentions: readonly Mention[],
): { part: Part; value: string; year: number } | null {
  for (const mention of mentionsWithin(mentions, stretch)) {
    if (mention.kind !== 'date' || mention.form !== 'single') continue
    const { day, month, year, start, end } = mention.dates[0]!
    if (!day || !month || !isFourDigits(year)) return null
    return { part: { start, end }, value: `${day.value}/${month.value}/${year!.value}`, year: year!.value }
  }
  return null
}

const isFourDigits = (year: NumberPart | null) => year !== null && year.end - year.start === 4
const quoted = (text: string, { start, end }: Part) => text.slice(start, end).replace(/ +/g, ' ')
