/** The table of contents of the scanners. */
import { readSigns } from '../signs/read-signs'
import { AWARD_SIGN, COMMENDED_SIGN, EMULATION_SIGN, NAMED_SIGN } from '../signs/sign'
import { scanAnniversaries } from './anniversary'
import { scanAwards } from './award'
import { scanDates } from './date'
import { scanEmulation } from './emulation'
import type { Mention } from './mention'
import { scanNamedReferences } from './named-reference'
import { scanReferences } from './reference'

/** Every mention of a block's normalised text, in the order of the text. `signs` are those of the text. */
export function scanMentions(text: string, signs = readSigns(text)): readonly Mention[] {
  const references = scanReferences(text)
  const dates = scanDates(text, references, signs)
  const anniversaries = scanAnniversaries(text, dates, signs)
  const named = (signs & NAMED_SIGN) === 0 ? NONE : scanNamedReferences(text)
  const awards = (signs & (AWARD_SIGN | COMMENDED_SIGN)) === 0 ? NONE : scanAwards(text, signs)
  const emulation = (signs & EMULATION_SIGN) === 0 ? NONE : scanEmulation(text)
  return merged(merged(merged(merged(merged(references, dates), anniversaries), named), awards), emulation)
}

const NONE: readonly never[] = []

/** Two lists in the order of the text as one; of two that begin at one place the longer comes first. Most are empty. */
function merged(first: readonly Mention[], second: readonly Mention[]): readonly Mention[] {
  if (second.length === 0) return first
  if (first.length === 0) return second
  const all: Mention[] = []
  let at = 0
  for (const mention of first) {
    while (at < second.length && comesBefore(second[at]!, mention)) all.push(second[at++]!)
    all.push(mention)
  }
  while (at < second.length) all.push(second[at++]!)
  return all
}

const comesBefore = (a: Mention, b: Mention) => a.start < b.start || (a.start === b.start && a.end > b.end)
