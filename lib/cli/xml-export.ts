/** Posts of a WordPress export or a feed, and the saved pages that a sitemap lists. Nothing is fetched. */
import { statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { createFeedReader, type FeedEntry, type FeedKind } from '../sweep/feed'
import { BadInput } from './bad-input'
import { decoded } from './json-export'
import { openInput } from './read-input'
import type { Content, Work } from './work'

/** Indexes of sitemaps list sitemaps; deeper than this nobody nests them. */
const DEEPEST = 3

export async function* worksOfXml(file: string, depth = 0): AsyncGenerator<Work> {
  const reader = createFeedReader()
  let count = 0
  let place = 0
  for await (const entries of readEntries(file, reader)) {
    for (const entry of entries) {
      place++
      if (!entry.isPublished) continue
      count++
      yield* worksOfEntry(file, reader.kind!, entry, { place, depth })
    }
  }
  if (reader.kind === null)
    throw new BadInput('không phải tệp xuất WordPress (WXR), RSS, Atom hay sitemap; đọc như trang: --as html')
  if (count === 0) throw new BadInput('không có bài nào đã đăng trong tệp')
}

async function* readEntries(
  file: string,
  reader: ReturnType<typeof createFeedReader>,
): AsyncGenerator<readonly FeedEntry[]> {
  for await (const chunk of decoded(await openInput(file, Readable.from([])))) yield reader.write(chunk)
  yield reader.end()
}

async function* worksOfEntry(
  file: string,
  kind: FeedKind,
  entry: FeedEntry,
  { place, depth }: { place: number; depth: number },
): AsyncGenerator<Work> {
  const { url, day } = entry
  if (kind !== 'sitemap' && kind !== 'sitemap-index') {
    const fields: Record<string, string> = {}
    if (entry.title !== '') fields.title = entry.title
    if (entry.summary !== '' && entry.summary !== entry.html) fields.summary = entry.summary
    fields.body = entry.html
    yield { file, post: { id: entry.id || `#${place}`, url }, content: { from: 'fields', fields }, day }
    return
  }
  const local = localFile(file, url)
  if (local === null) {
    const content: Content = { from: 'nothing', problem: 'sitemap nêu trang này nhưng không có tệp đã lưu' }
    yield { file, post: { id: url || `#${place}`, url }, content, day }
  } else if (kind === 'sitemap') yield { file: local, post: null, content: { from: 'file', as: null }, day }
  else if (depth < DEEPEST) yield* worksOfXml(local, depth + 1)
}

/** The saved file of an address, beside or under the sitemap and never outside its folder; null when there is none. */
function localFile(sitemap: string, address: string): string | null {
  const root = dirname(sitemap)
  const path = pathOf(address)
  if (path === null) return null
  const inside = path.path.replace(/^\/+/, '')
  const names =
    inside === '' || inside.endsWith('/')
      ? [`${inside}index.html`]
      : [inside, `${inside}.html`, `${inside}/index.html`]
  for (const folder of [root, ...(path.host ? [join(root, path.host)] : [])])
    for (const name of names) {
      const full = join(folder, name)
      const isInside = !relative(resolve(root), resolve(full)).startsWith(`..${sep}`)
      if (isInside && statSync(full, { throwIfNoEntry: false })?.isFile()) return full
    }
  return null
}

function pathOf(address: string): { path: string; host: string | null } | null {
  try {
    const isWhole = /^[a-z]+:/i.test(address)
    const url = new URL(address, 'file:///')
    return { path: decodeURIComponent(url.pathname), host: isWhole && url.hostname ? url.hostname : null }
  } catch {
    return null
  }
}
