/** Injects one error into each of many copies of clean pages. The same seed gives the same mutants everywhere. */

import type { CalendarDate } from '../../../lib/lint/calendar'
import type { Catalogue } from '../../../lib/lint/catalogue/catalogue'
import { bodyDraft } from '../../../lib/lint/draft'
import type { Finding } from '../../../lib/lint/finding'
import type { Linter } from '../../../lib/lint/lint'
import type { Page } from '../read-corpus'
import { anniversaryCount, anniversaryEndsDiffer } from './anniversaries'
import { impossibleDate, incompleteDate } from './dates'
import {
  decreeYearRemoved,
  partySeparator,
  referenceMalformed,
  referenceTypeMismatch,
  referenceYearMismatch,
} from './document-numbers'
import { differenceOf, type Mutant, type Mutator } from './mutant'
import { namedDays } from './named-days'
import { createRandom, type Random } from './random'
import { reversedRange } from './ranges'
import { serialRemoved } from './references'
import { weekdayMismatch } from './weekdays'
import { wrongAnniversaryDay } from './wrong-days'

export interface MutantRun {
  readonly mutants: readonly Mutant[]
  /** Pages on which the brain finds neither error nor warning. */
  readonly cleanPages: number
  readonly pages: number
  /** Right sentences of our own that the brain complained about: false alarms. */
  readonly rightSentences: number
  readonly falseAlarms: readonly { readonly sentence: string; readonly finding: Finding }[]
}

export interface MutantOptions {
  readonly linter: Linter
  readonly catalogue: Catalogue
  readonly today: CalendarDate
  readonly seed: number
  /** Of each kind, in each clean page. */
  readonly perPage: number
}

/** A page gives at most this many of its own places per kind, so that one page full of dates does not outweigh all. */
const MOST_FROM_PAGE = 2

/** Injects every kind of error into every page on which the brain finds neither error nor warning. */
export function makeMutants(pages: readonly Page[], options: MutantOptions): MutantRun {
  const { linter, today, seed, perPage, catalogue } = options
  const complaints = (text: string) =>
    linter.lint(bodyDraft(text), { today }).filter(({ severity }) => severity !== 'hint')
  const clean = pages.filter(({ text }) => complaints(text).length === 0)
  const workshop: Workshop = {
    random: createRandom(seed),
    complaints,
    mutants: [],
    falseAlarms: [],
    rightSentences: 0,
  }
  const mutators = allMutators(catalogue)
  for (const page of clean) for (const mutator of mutators) mutate(page, mutator, perPage, workshop)
  const { mutants, falseAlarms, rightSentences } = workshop
  return { mutants, cleanPages: clean.length, pages: pages.length, rightSentences, falseAlarms }
}

function allMutators(catalogue: Catalogue): readonly Mutator[] {
  const days = namedDays(catalogue)
  return [
    impossibleDate,
    anniversaryCount(days),
    anniversaryEndsDiffer(days),
    wrongAnniversaryDay(days),
    weekdayMismatch,
    reversedRange,
    incompleteDate,
    serialRemoved,
    partySeparator,
    decreeYearRemoved,
    referenceMalformed,
    referenceTypeMismatch,
    referenceYearMismatch,
  ]
}

/** What is at hand while mutants are made, and what has been made. */
interface Workshop {
  readonly random: Random
  readonly complaints: (text: string) => readonly Finding[]
  readonly mutants: Mutant[]
  readonly falseAlarms: { sentence: string; finding: Finding }[]
  rightSentences: number
}

/** Mutants of one kind from one page: of what it says itself as far as there is any, then of sentences of ours. */
function mutate({ id, text }: Page, mutator: Mutator, perPage: number, workshop: Workshop): void {
  const { kind } = mutator
  const { random, mutants, falseAlarms, complaints } = workshop
  const own = random.shuffle(mutator.inText(text, random)).slice(0, MOST_FROM_PAGE)
  for (const wrong of own)
    mutants.push({ kind, pageId: id, origin: 'page', text: wrong, ...differenceOf(text, wrong) })
  for (let i = own.length; i < perPage; i++) {
    const { right, wrong } = placeIn(text, mutator, random)
    workshop.rightSentences++
    const [finding] = complaints(right.text)
    if (finding) {
      falseAlarms.push({ sentence: right.sentence, finding })
      continue
    }
    const place = differenceOf(right.text, wrong.text)
    mutants.push({ kind, pageId: id, origin: 'sentence', text: wrong.text, ...place })
  }
}

interface Placed {
  readonly text: string
  readonly sentence: string
}

/** Puts a sentence into a page: as a line of its own, or behind the last sentence of a line. */
function placeIn(text: string, mutator: Mutator, random: Random): { right: Placed; wrong: Placed } {
  const slip = mutator.sentence(random)
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const isBehind = /[.!?]\s*$/.test(lines[at]!) && random.below(2) === 0
  const put = (sentence: string): Placed => {
    const placed = isBehind
      ? lines.with(at, `${lines[at]!.trimEnd()} ${sentence}`)
      : lines.toSpliced(at + 1, 0, sentence)
    return { text: placed.join('\n'), sentence }
  }
  return { right: put(slip.right), wrong: put(slip.wrong) }
}
