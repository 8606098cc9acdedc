/** The table of contents of the scanners. */
import { readSigns } from '../signs/read-signs'
import {
  AWARD_SIGN,
  BLANK_DATE_SIGN,
  COMMENDED_SIGN,
  COUNT_SIGN,
  DIGIT_SIGN,
  EMULATION_SIGN,
  LEFT_BLANK_SIGN,
  NAMED_SIGN,
  NUMBER_SIGN,
  PERIOD_SIGN,
} from '../signs/sign'
import { scanAnniversaries } from './anniversary'
import { scanAwards } from './award'
import { scanDates } from './date'
import { scanEmulation } from './emulation'
import type { Mention } from './mention'
import { scanNamedReferences } from './named-reference'
import { scanReferences } from './reference'

/** What each scanner finds nothing without; half of the lines of a text hold none of these. */
const OF_REFERENCES = NUMBER_SIGN | LEFT_BLANK_SIGN | BLANK_DATE_SIGN
const OF_DATES = DIGIT_SIGN | PERIOD_SIGN | BLANK_DATE_SIGN
const OF_AWARDS = AWARD_SIGN | COMMENDED_SIGN
const OF_MENTIONS = OF_REFERENCES | OF_DATES | OF_AWARDS | COUNT_SIGN | NAMED_SIGN | EMULATION_SIGN

/** Every mention of a block's normalised text, in the order of the text. `signs` are those of the text. */
export function scanMentions(text: string, signs = readSigns(text)): readonly Mention[] {
  if ((signs & OF_MENTIONS) === 0) return NONE
  const references = (signs & OF_REFERENCES) === 0 ? NONE : scanReferences(text)
  const dates = (signs & OF_DATES) === 0 ? NONE : scanDates(text, references, signs)
  const anniversaries = scanAnniversaries(text, dates, signs)
  const named = (signs & NAMED_SIGN) === 0 ? NONE : scanNamedReferences(text)
  const awards = (signs & OF_AWARDS) === 0 ? NONE : scanAwards(text, signs)
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
