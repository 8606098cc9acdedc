/**
 * Reads RSS, Atom, a WordPress export (WXR), a sitemap or an index of sitemaps piece by piece: any number of entries
 * in the memory of one. It fetches and opens nothing.
 */
import { Parser } from 'htmlparser2'
import { type PostDay, readMoment } from './publication-day'

export type FeedKind = 'rss' | 'atom' | 'wordpress' | 'sitemap' | 'sitemap-index'

export interface FeedEntry {
  readonly url: string
  readonly title: string
  /** What the feed gives of the text, as HTML; a sitemap gives none, and a feed often only a summary. */
  readonly html: string
  readonly summary: string
  readonly day: PostDay
  readonly id: string
  /** WordPress: false for drafts, revisions, pictures, menus. Everything that another feed lists is published. */
  readonly isPublished: boolean
}

export interface FeedReader {
  /** Null until the root element was read, and when the file is none of these. */
  readonly kind: FeedKind | null
  /** Entries that are whole by now, in order. */
  write(chunk: string): FeedEntry[]
  end(): FeedEntry[]
}

const ROOTS: Readonly<Record<string, FeedKind>> = {
  rss: 'rss',
  'rdf:rdf': 'rss',
  feed: 'atom',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
}
const ENTRY_TAGS = new Set(['item', 'entry', 'url', 'sitemap'])
/** What may stand for what, the best first. */
const NAMES = {
  url: ['loc', 'link', 'guid', 'id'],
  title: ['title', 'news:title'],
  html: ['content:encoded', 'content', 'description'],
  summary: ['excerpt:encoded', 'summary', 'description'],
  day: ['wp:post_date', 'pubdate', 'published', 'dc:date', 'news:publication_date', 'date'],
  id: ['wp:post_id', 'guid', 'id', 'loc', 'link'],
} as const
const WANTED = new Set<string>([...Object.values(NAMES).flat(), 'wp:status', 'wp:post_type'])
/** Kinds of WordPress entries that people read; other plugins' kinds are read too. */
const NO_POSTS = new Set([
  'attachment',
  'revision',
  'nav_menu_item',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
])

class Collector {
  kind: FeedKind | null = null
  #isFirst = true
  /** Open tags since the entry began. */
  #depth = 0
  #fields: Map<string, string> | null = null
  #field: string | null = null
  #ready: FeedEntry[] = []

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#isFirst) {
      this.#isFirst = false
      this.kind = ROOTS[name] ?? null
    }
    if (this.kind === 'rss' && name === 'wp:wxr_version') this.kind = 'wordpress'
    if (!this.#fields) {
      if (this.kind !== null && ENTRY_TAGS.has(name)) this.#begin()
      return
    }
    this.#depth++
    if (this.#depth === 1) this.#openField(name, attributes)
    else if (this.#field === null) this.#openNested(name)
    // Markup that stands in the field itself and not in quotes (XHTML).
    else this.#append(`<${name}>`)
  }

  close(name: string): void {
    if (!this.#fields) return
    if (this.#depth === 0) {
      this.#finish()
      return
    }
    this.#depth--
    if (this.#depth === 0 || this.#field === name) this.#field = null
    else if (this.#field !== null) this.#append(`</${name}>`)
  }

  text(chars: string): void {
    if (this.#field !== null) this.#append(chars)
  }

  take(): FeedEntry[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  #begin(): void {
    this.#fields = new Map()
    this.#depth = 0
    this.#field = null
  }

  #openField(name: string, { href, rel }: Readonly<Record<string, string>>): void {
    const isNew = WANTED.has(name) && !this.#fields!.has(name)
    this.#field = isNew ? name : null
    // Atom: the address is an attribute, and only the post's own counts.
    if (isNew && name === 'link' && href !== undefined) {
      this.#field = null
      if (rel === undefined || rel === 'alternate') this.#fields!.set(name, href)
    }
  }

  /** News sitemaps keep title and day one level deeper. */
  #openNested(name: string): void {
    if (name.startsWith('news:') && WANTED.has(name) && !this.#fields!.has(name)) this.#field = name
  }

  #append(chars: string): void {
    this.#fields!.set(this.#field!, (this.#fields!.get(this.#field!) ?? '') + chars)
  }

  #finish(): void {
    const fields = this.#fields!
    this.#fields = null
    const first = (names: readonly string[]) =>
      names.map((name) => fields.get(name)?.trim()).find(Boolean) ?? ''
    const on = readMoment(first(NAMES.day))
    const status = first(['wp:status'])
    this.#ready.push({
      url: first(NAMES.url),
      title: first(NAMES.title),
      html: first(NAMES.html),
      summary: first(NAMES.summary),
      day: { on, from: on === null ? 'none' : this.kind === 'wordpress' ? 'export' : 'feed' },
      id: first(NAMES.id),
      isPublished: (status === '' || status === 'publish') && !NO_POSTS.has(first(['wp:post_type'])),
    })
  }
}

export function createFeedReader(): FeedReader {
  const collector = new Collector()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => collector.open(name, attributes),
      ontext: (chars) => collector.text(chars),
      onclosetag: (name) => collector.close(name),
    },
    { xmlMode: true, lowerCaseTags: true },
  )
  return {
    get kind() {
      return collector.kind
    },
    write(chunk) {
      parser.write(chunk)
      return collector.take()
    },
    end() {
      parser.end()
      return collector.take()
    },
  }
}
