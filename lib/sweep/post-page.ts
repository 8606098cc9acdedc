/**
 * Reads a published page as a post: its title, its main text and nothing of the menus around it, and the day it was
 * published, all with the way back into the source. The same code runs in the extension and in a terminal; who calls
 * says how a document is made.
 */
import { Readability } from '@mozilla/readability'
import type { CalendarDate } from '../lint/calendar'
import { type Elements, readHtml } from './html-text'
import { elementsIn, type Heading, type PageFacts, readPageFacts } from './page-facts'
import { findPublicationDay, type PostDay } from './publication-day'
import type { SourceText } from './source-text'

/** HTML source → a document, by whatever parser there is. No script of it runs and nothing of it is fetched. */
export type MakeDocument = (html: string) => Document

export interface PostPage {
  /** For people; empty when the page has none. */
  readonly title: string
  /** The heading that shows the title, as it stands in the source; null when no heading does. */
  readonly heading: SourceText | null
  readonly body: SourceText
  readonly day: PostDay
  readonly asksPassword: boolean
}

export interface PageReading {
  readonly makeDocument: MakeDocument
  /** Where the page was; its day may stand in it. */
  readonly address: string
  /** The day of the check: no page was published after it. */
  readonly today: CalendarDate
}

/** Shorter than this, what was taken for the main text is not: the whole page is read. */
const FEWEST_CHARACTERS = 140

/** @param source a whole page */
export function readPostPage(source: string, reading: PageReading, facts = readPageFacts(source)): PostPage {
  const article = findArticle(facts, reading.makeDocument)
  const title = article?.title || facts.title
  const heading = findHeading(facts.headings, title)
  const main = article && withoutElements(article.elements, heading?.elements)
  const found = main && readHtml(source, main)
  const whole = readHtml(source)
  const isFound =
    found !== null && found.text.trim().length >= Math.min(FEWEST_CHARACTERS, whole.text.trim().length)
  const lines = whole.text.split('\n').map((line) => line.trim())
  const place = {
    lines: lines.filter((line) => line !== ''),
    title: heading?.text ?? title,
    address: reading.address,
  }
  return {
    title: heading?.text ?? title,
    heading: isFound && heading ? readHtml(source, heading.elements) : null,
    body: isFound ? found : whole,
    day: findPublicationDay(facts, place, reading.today),
    asksPassword: facts.asksPassword,
  }
}

interface Article {
  readonly title: string
  readonly elements: Elements
}

/** Null when the page holds nothing like an article; a page that breaks the library is such a page. */
function findArticle({ stamped }: PageFacts, makeDocument: MakeDocument): Article | null {
  try {
    // The elements themselves are wanted, not their HTML.
    const found = new Readability<Element>(makeDocument(stamped), {
      serializer: (node) => node as Element,
    }).parse()
    if (!found?.content) return null
    return { title: (found.title ?? '').replace(/\s+/g, ' ').trim(), elements: elementsIn(found.content) }
  } catch {
    return null
  }
}

/** The heading that is the title, or that the title begins with: `Bài viết | Sở Tư pháp` is shown as `Bài viết`. */
function findHeading(headings: readonly Heading[], title: string): Heading | null {
  const wanted = plain(title)
  const filled = headings.filter(({ text }) => plain(text).length >= 8)
  const fits = filled.filter(
    ({ text }) => wanted !== '' && (wanted.includes(plain(text)) || plain(text).includes(wanted)),
  )
  return fits.sort((a, b) => a.level - b.level || b.text.length - a.text.length)[0] ?? null
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function withoutElements(all: Elements, some: Elements | undefined): Elements {
  return some ? new Set([...all].filter((ordinal) => !some.has(ordinal))) : all
}
