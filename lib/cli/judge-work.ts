/** Reads one piece of work and checks it: the part of a run that may stand in a thread of its own. */
import { Readable } from 'node:stream'
import { parseHTML } from 'linkedom'
import type { CalendarDate } from '../lint/calendar'
import { draftFromFields } from '../lint/required-fields'
import { readPageFacts } from '../sweep/page-facts'
import { readPostPage } from '../sweep/post-page'
import { NO_DAY, type PostDay } from '../sweep/publication-day'
import { SourceText } from '../sweep/source-text'
import { quoteInContext } from '../sweep/swept-post'
import { BadInput } from './bad-input'
import type { CheckedFinding, Checker } from './checker'
import { readMarkup } from './draft-line'
import { bareBody, type DraftSource } from './draft-source'
import { formatOf, READERS } from './read-body'
import { readInput } from './read-input'
import type { PlacedFinding, Result, Work } from './work'

export interface Judging {
  readonly check: Checker
  readonly today: CalendarDate
  /** The day of posts that tell none; null: they are judged by the day of the check. */
  readonly publishedOn: CalendarDate | null
}

interface Post {
  readonly source: DraftSource
  readonly title: string
  readonly day: PostDay
  readonly isPublished: boolean
}

/** Never rejects for what cannot be read: the result says so. */
export async function judgeWork(work: Work, judging: Judging): Promise<Result> {
  const { file, post } = work
  try {
    const { source, title, day, isPublished } = await readWork(work, judging)
    const findings = place(judging.check(source), source)
    return { file, post, title, day, isPublished, findings }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    return { file, post, problem: error.message }
  }
}

const NOTHING = SourceText.plain('')

async function readWork({ file, post, content, day }: Work, judging: Judging): Promise<Post> {
  switch (content.from) {
    case 'nothing':
      throw new BadInput(content.problem)
    case 'fields': {
      const own = ownDay(day, judging)
      const sources = new Map(Object.entries(content.fields).map(([name, text]) => [name, readMarkup(text)]))
      return { ...ofFields(sources, own), title: sources.get('title')?.text ?? '' }
    }
    case 'text':
    case 'file': {
      const text = content.from === 'text' ? content.text : await readInput(file, Readable.from([]))
      const as = content.as ?? formatOf(file)
      const facts = as === 'page' || (as === 'html' && content.as === null) ? readPageFacts(text) : null
      if (facts && (as === 'page' || facts.isWhole)) {
        const reading = { makeDocument, address: post?.url ?? '', today: judging.today }
        const page = readPostPage(text, reading, facts)
        const sources = new Map([
          ...(page.heading ? [['title', page.heading] as const] : []),
          ['body', page.body],
        ])
        return { ...ofFields(sources, ownDay(day.on ? day : page.day, judging)), title: page.title }
      }
      const body = READERS[as](text)
      const given = ownDay(day, judging)
      return { source: bareBody(body, given.on), title: '', day: given, isPublished: day.on !== null }
    }
  }
}

const makeDocument = (html: string): Document => parseHTML(html).document as unknown as Document

function ownDay(day: PostDay, { publishedOn }: Judging): PostDay {
  if (day.on) return day
  return publishedOn ? { on: publishedOn, from: 'given' } : NO_DAY
}

/** A published post: nobody fills its empty fields any more, so nothing is said of them. */
function ofFields(sources: ReadonlyMap<string, SourceText>, day: PostDay): Omit<Post, 'title'> {
  const texts = Object.fromEntries([...sources].map(([name, source]) => [name, source.text]))
  return { source: { draft: draftFromFields(texts, day.on), sources, isBare: true }, day, isPublished: true }
}

function place(found: readonly CheckedFinding[], { sources }: DraftSource): PlacedFinding[] {
  const starts = new Map<string, readonly number[]>()
  return found.map(({ finding, report }) => {
    const source = sources.get(report.field) ?? NOTHING
    if (!starts.has(report.field)) starts.set(report.field, lineStarts(source.source))
    return {
      ruleId: finding.ruleId,
      group: finding.group,
      severity: finding.severity,
      field: finding.span.field,
      ...quoteInContext(source.text, finding.span),
      message: finding.message,
      why: finding.why,
      source: finding.source.text,
      ...(finding.source.url === undefined ? {} : { sourceUrl: finding.source.url }),
      fixes: report.fixes.map(({ label }) => label),
      fingerprint: finding.fingerprint,
      report,
      ...placeIn(starts.get(report.field)!, report.start),
    }
  })
}

/** Where each line of the source begins. */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length)
  return starts
}

/** Line and column as editors count: from 1, columns in UTF-16 units. */
function placeIn(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1 }
}
