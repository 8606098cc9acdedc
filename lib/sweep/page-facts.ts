/**
 * One look at a page's source: what it says of itself (meta data, headings, times), and a copy in which each element
 * carries its ordinal, so that whoever picks elements out of a tree can be traced back. It judges nothing.
 */
import { Parser } from 'htmlparser2'
import type { Elements } from './html-text'

export interface Heading {
  readonly level: number
  readonly text: string
  /** The heading and everything in it. */
  readonly elements: Elements
}

export interface PageFacts {
  /** The source with an attribute `data-o…` in each start tag. */
  readonly stamped: string
  /** Contents of `<meta>` and of `itemprop`, by their names in lower case; the first of each name. */
  readonly metas: ReadonlyMap<string, string>
  /** Texts of `<script type="application/ld+json">`. */
  readonly structured: readonly string[]
  /** `datetime` of each `<time>`, in order. */
  readonly times: readonly string[]
  readonly headings: readonly Heading[]
  /** What `<title>` says. */
  readonly title: string
  readonly asksPassword: boolean
  /** A whole page, and not a piece of HTML as an editor holds it. */
  readonly isWhole: boolean
}

/** The attribute that stands for an element; a name of its own, because trees that are tidied merge attributes. */
const STAMP = 'data-o'
const STAMPS = /^data-o(\d+)$/

/** Which elements of the source stand in a stamped tree. */
export function elementsIn(root: Element): Set<number> {
  const found = new Set<number>()
  const note = (element: Element) => {
    for (const { name } of element.attributes) {
      const ordinal = STAMPS.exec(name)?.[1]
      if (ordinal !== undefined) found.add(Number(ordinal))
    }
  }
  note(root)
  for (const element of root.querySelectorAll('*')) note(element)
  return found
}

class Reader {
  readonly metas = new Map<string, string>()
  readonly structured: string[] = []
  readonly times: string[] = []
  readonly headings: { level: number; text: string; elements: Set<number> }[] = []
  readonly stamps: { at: number; ordinal: number }[] = []
  title = ''
  asksPassword = false
  isWhole = false
  #ordinal = 0
  #open: { tag: string; into: 'title' | 'structured' | null; isHeading: boolean }[] = []

  tag(tag: string, attributes: Readonly<Record<string, string>>, start: number): void {
    const ordinal = this.#ordinal++
    this.stamps.push({ at: start + 1 + tag.length, ordinal })
    const level = /^h([1-3])$/.exec(tag)?.[1]
    if (level) this.headings.push({ level: Number(level), text: '', elements: new Set() })
    const isHeading = level !== undefined || this.#inHeading
    if (isHeading) this.headings.at(-1)!.elements.add(ordinal)
    this.#note(tag, attributes)
    const into = tag === 'title' ? 'title' : isStructured(tag, attributes) ? 'structured' : null
    if (into === 'structured') this.structured.push('')
    this.#open.push({ tag, into, isHeading })
  }

  text(chars: string): void {
    const into = this.#open.at(-1)?.into
    if (into === 'title' && !this.#inDrawing) this.title += chars
    else if (into === 'structured') this.structured[this.structured.length - 1] += chars
    else if (this.#inHeading) this.headings.at(-1)!.text += chars
  }

  close(): void {
    this.#open.pop()
  }

  /** A drawing has titles of its own. */
  get #inDrawing(): boolean {
    return this.#open.some(({ tag }) => tag === 'svg')
  }

  get #inHeading(): boolean {
    return this.#open.at(-1)?.isHeading ?? false
  }

  #note(tag: string, { name, property, itemprop, content, datetime, type }: Record<string, string>): void {
    if (tag === 'html' || tag === 'body') this.isWhole = true
    if (tag === 'input' && type?.toLowerCase() === 'password') this.asksPassword = true
    if (tag === 'time' && datetime) this.times.push(datetime)
    const value = content ?? datetime
    const key = (tag === 'meta' ? (property ?? name ?? itemprop) : itemprop)?.trim().toLowerCase()
    if (key && value && !this.metas.has(key)) this.metas.set(key, value)
  }
}

const isStructured = (tag: string, { type }: Readonly<Record<string, string>>): boolean =>
  tag === 'script' && type?.trim().toLowerCase() === 'application/ld+json'

/** Reads the source once. It never fails. */
export function readPageFacts(source: string): PageFacts {
  const reader = new Reader()
  const parser = new Parser({
    onopentag: (tag, attributes) => reader.tag(tag, attributes, parser.startIndex),
    ontext: (chars) => reader.text(chars),
    onclosetag: () => reader.close(),
  })
  parser.end(source)
  const { metas, structured, times, headings, title, asksPassword, isWhole } = reader
  return {
    stamped: stamp(source, reader.stamps),
    metas,
    structured,
    times,
    headings: headings.map((heading) => ({ ...heading, text: inOneLine(heading.text) })),
    title: inOneLine(title),
    asksPassword,
    isWhole,
  }
}

function stamp(source: string, stamps: readonly { at: number; ordinal: number }[]): string {
  const parts: string[] = []
  let from = 0
  for (const { at, ordinal } of stamps) {
    // Implied tags begin where another one does: what is no start tag gets no stamp.
    if (at < from || source[at] === undefined) continue
    parts.push(source.slice(from, at), ` ${STAMP}${ordinal}=""`)
    from = at
  }
  parts.push(source.slice(from))
  return parts.join('')
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
