/** Reads a folder of labelled pages. Their texts belong to others: they are measured, never copied or written anywhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Page {
  readonly id: string
  readonly text: string
}

/** A stretch of a page: UTF-16 offsets in its text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Judgement {
  readonly pageId: string
  /** Every occurrence counts; empty when the page does not hold the span. */
  readonly places: readonly Stretch[]
  readonly span: string
  readonly reason: string
}

/** An error that the text had when it was published. */
export interface Label extends Judgement {
  readonly kind: string
  /** A reader would hardly disagree. */
  readonly isCertain: boolean
}

/** Something right that looks like an error. */
export interface HardNegative extends Judgement {
  readonly looksLike: string
}

export interface Corpus {
  readonly name: string
  readonly pages: readonly Page[]
  readonly labels: readonly Label[]
  readonly hardNegatives: readonly HardNegative[]
}

/** What cannot be read; its message says which file and what to do. */
export class BadCorpus extends Error {}

const LABELS = '-labels.jsonl'
const HARD_NEGATIVES = '-hard-negatives.jsonl'

/** Every corpus in a folder: `NAME.jsonl` with `NAME-labels.jsonl` and `NAME-hard-negatives.jsonl` beside it. */
export function readCorpora(folder: string): Corpus[] {
  if (!existsSync(folder)) throw new BadCorpus(`There is no folder ${folder}.`)
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  const names = files
    .filter((file) => !file.endsWith(LABELS) && !file.endsWith(HARD_NEGATIVES))
    .map((file) => basename(file, '.jsonl'))
  if (names.length === 0)
    throw new BadCorpus(`${folder} holds no NAME.jsonl: one {"id", "text"} a line, labels beside it.`)
  return names.map((name) => readCorpus(folder, name))
}

function readCorpus(folder: string, name: string): Corpus {
  const pages = readLines(join(folder, `${name}.jsonl`)).map((line) => ({
    id: line.string('id'),
    text: line.string('text'),
  }))
  const texts = new Map(pages.map(({ id, text }) => [id, text]))
  const judged = (line: Line, reason: string): Judgement => {
    const pageId = line.string('page_id')
    const text = texts.get(pageId)
    if (text === undefined) throw new BadCorpus(`${line.where}: there is no page ${pageId} in ${name}.jsonl.`)
    const span = line.string('span')
    return { pageId, span, reason, places: findPlaces(text, span, line.optional('context')) }
  }
  return {
    name,
    pages,
    labels: readLines(join(folder, name + LABELS)).map((line) => ({
      ...judged(line, line.string('explanation')),
      kind: line.string('kind'),
      isCertain: line.value.certain !== false,
    })),
    hardNegatives: readLines(join(folder, name + HARD_NEGATIVES)).map((line) => ({
      ...judged(line, line.string('why_fine')),
      looksLike: line.string('looks_like'),
    })),
  }
}

/** All occurrences of a span; of a span with a context, the one inside it. */
function findPlaces(text: string, span: string, context: string | null): Stretch[] {
  const within = context === null ? -1 : text.indexOf(context)
  const from = Math.max(within, 0)
  const to = within < 0 ? text.length : within + context!.length
  const places: Stretch[] = []
  for (let at = text.indexOf(span, from); at >= 0 && at < to; at = text.indexOf(span, at + span.length)) {
    places.push({ start: at, end: at + span.length })
    if (span === '') break
  }
  return places.length > 0 || within < 0 ? places : findPlaces(text, span, null)
}

interface Line {
  readonly where: string
  readonly value: Record<string, unknown>
  string(key: string): string
  optional(key: string): string | null
}

/** The lines of a file; none when labels or hard negatives are missing. */
function readLines(path: string): Line[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, `${path}:${i + 1}`)]))
}

function readLine(line: string, where: string): Line {
  let value: Record<string, unknown>
  try {
    value = JSON.parse(line) as Record<string, unknown>
  } catch {
    throw new BadCorpus(`${where} is no JSON.`)
  }
  const optional = (key: string) => (typeof value[key] === 'string' ? value[key] : null)
  const string = (key: string) => {
    const found = optional(key)
    if (found === null) throw new BadCorpus(`${where}: “${key}” must be a string.`)
    return found
  }
  return { where, value, string, optional }
}
