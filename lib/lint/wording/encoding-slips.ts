/** What is wrong with the characters of a block, whatever they say: lost ones, look-alikes, other encodings. */
import { type Block, type Part, rawRange } from '../blocks'
import type { Severity } from '../finding'
import { readLegacyText } from './legacy-encoding'
import { findLookAlikes } from './look-alikes'

export interface EncodingSlip {
  readonly at: Part
  readonly message: string
  readonly severity: Severity
  /** What the part must read; null when no one can tell. */
  readonly replacement: string | null
  readonly isSafe: boolean
}

const LOST = /[^\s]{0,20}\ufffd[^\s]{0,20}/g
/** `đại bi??u`: letters on both sides, the first of them no end of a question. */
const QUESTIONED = /[A-Za-zÀ-ỹ]{1,12}\?{2,4}[a-zà-ỹ]{1,12}/g
/** `HÒA` and the like, whose grave accent turned into a tilde when a PDF's font was replaced: no such words exist. */
const WRONG_TILDE = /(?<![A-Za-zÀ-ỹ])(?:H|T)ÕA(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])PHÕNG(?![A-Za-zÀ-ỹ])/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** What numbers of documents and dates are made of; a number is followed this far on both sides. */
const NUMBER_BEFORE = /[\dA-ZĐ/.\u00ad\u200b-\u200f\u2060\ufeff-]{1,40}$/
const NUMBER_AFTER = /^[\dA-ZĐ/.\u00ad\u200b-\u200f\u2060\ufeff-]{0,39}[\dA-ZĐ/]/
const NUMBER_REACH = 40
const PRIVATE = /[\ue000-\uf8ff]+/g
/** Bullets of the fonts Symbol and Wingdings, as Word leaves them at the beginning of an item. */
const BULLET_LINE = /^\s*[\uf0a7\uf0b7\uf0a8\uf0d8\uf076\uf02d\uf0fc\uf06e\uf071]\s*/

/** Everything wrong with the characters of a block. */
export function findEncodingSlips(block: Block): EncodingSlip[] {
  const { raw, text } = block
  const slips: EncodingSlip[] = []
  if (text.includes('??')) slips.push(...lost(text, QUESTIONED, 'warning'))
  if (text.includes('Õ')) slips.push(...tildes(text))
  if (text.includes('\ufffd')) slips.push(...lost(text, LOST, 'error'))
  const legacy = legacyText(block)
  if (legacy) return [...slips, legacy]
  for (const { start, end, replacement } of findLookAlikes(raw)) {
    const at = partOf(block, start, end)
    const message = `“${replacement}” có chữ của bảng mã khác (trông giống nhưng tìm kiếm không ra)`
    slips.push({ at, message, severity: 'warning', replacement, isSafe: true })
  }
  if (block.rawOffsets) slips.push(...cutNumbers(block))
  slips.push(...privateCharacters(text))
  return slips
}

function* lost(text: string, pattern: RegExp, severity: Severity): Generator<EncodingSlip> {
  for (const { 0: words, index } of text.matchAll(pattern)) {
    if (isAddress(text, index)) continue
    const at = { start: index, end: index + words.length }
    yield { at, message: `Chữ bị mất khi chuyển mã: ${words}`, severity, replacement: null, isSafe: false }
  }
}

const isAddress = (text: string, at: number): boolean =>
  /(?:https?:|www\.)\S*$/.test(text.slice(Math.max(0, at - 200), at + 5))

function* tildes(text: string): Generator<EncodingSlip> {
  for (const { 0: words, index } of text.matchAll(WRONG_TILDE)) {
    const at = { start: index, end: index + words.length }
    const replacement = words.replace('Õ', 'Ò')
    yield { at, message: `Sai dấu do chuyển phông: ${words}`, severity: 'warning', replacement, isSafe: true }
  }
}

function legacyText(block: Block): EncodingSlip | null {
  const at = { start: 0, end: block.text.length }
  const { start, end } = rawRange(block, at)
  const legacy = readLegacyText(block.raw.slice(start - block.start, end - block.start))
  if (!legacy) return null
  const message =
    legacy.encoding === 'UTF-8'
      ? 'Đoạn này bị đọc sai bảng mã UTF-8'
      : `Đoạn này gõ bằng bảng mã ${legacy.encoding}, không phải Unicode`
  return { at, message, severity: 'warning', replacement: legacy.text, isSafe: false }
}

/** Something invisible inside a number, a date, a document's symbol. */
function cutNumbers(block: Block): EncodingSlip[] {
  const { raw } = block
  const slips: EncodingSlip[] = []
  let from = 0
  for (const { index } of raw.matchAll(INVISIBLE)) {
    if (index < from) continue
    const before = NUMBER_BEFORE.exec(raw.slice(Math.max(from, index - NUMBER_REACH), index))?.[0]
    const after = NUMBER_AFTER.exec(raw.slice(index + 1, index + 1 + NUMBER_REACH))?.[0]
    if (!before || !after) continue
    const start = index - before.length
    from = index + 1 + after.length
    const replacement = (before + after).replace(INVISIBLE, '')
    if (!/\d/.test(replacement)) continue
    const message = `Có ký tự ẩn trong “${replacement}”`
    slips.push({ at: partOf(block, start, from), message, severity: 'hint', replacement, isSafe: true })
  }
  return slips
}

function privateCharacters(text: string): EncodingSlip[] {
  const from = BULLET_LINE.exec(text)?.[0].length ?? 0
  const message = 'Ký tự riêng của một phông chữ (Symbol, Wingdings), máy khác không hiện được'
  const all = [...text.matchAll(PRIVATE)].filter(({ index }) => index >= from)
  return all.slice(0, 1).map(({ 0: characters, index }) => {
    const at = { start: index, end: index + characters.length }
    return { at, message, severity: 'hint', replacement: null, isSafe: false }
  })
}

/** The part of the normalised text that stands for raw[start, end). */
function partOf({ rawOffsets }: Block, start: number, end: number): Part {
  if (!rawOffsets) return { start, end }
  return { start: firstFrom(rawOffsets, start), end: firstFrom(rawOffsets, end) }
}

function firstFrom(offsets: readonly number[], place: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
