/** The posts that a list page, a sitemap or a feed names, as many as are wanted, page after page. */
import { createFeedReader } from './feed'
import { readListPage, sameSite } from './list-page'
import type { PoliteFetch } from './polite-fetch'
import { NO_DAY } from './publication-day'
import { LIMITS, type ListedPost, type SweepProblem } from './sweep-state'

export interface Listing {
  readonly listed: readonly ListedPost[]
  /** Why there is nothing; a list that breaks off later is as long as it got. */
  readonly problem: SweepProblem | null
}

/** @param onFound told each time the list has grown */
export async function listPosts(
  start: string,
  most: number,
  get: PoliteFetch,
  { signal, onFound }: { signal: AbortSignal; onFound(listed: readonly ListedPost[]): void },
): Promise<Listing> {
  const listed = new Map<string, ListedPost>()
  const waiting = [start]
  const seen = new Set(waiting)
  let problem: SweepProblem | null = null
  for (let pages = 0; waiting.length > 0 && pages < LIMITS.listPages && listed.size < most; pages++) {
    const address = waiting.shift()!
    const answer = await get(address, signal)
    if ('problem' in answer) {
      problem ??= answer.problem
      continue
    }
    const { posts, more } = readList(answer.text, answer.url)
    for (const post of posts) if (listed.size < most && !listed.has(post.url)) listed.set(post.url, post)
    for (const next of more)
      if (!seen.has(next)) {
        seen.add(next)
        waiting.push(next)
      }
    onFound([...listed.values()])
  }
  return { listed: [...listed.values()], problem: listed.size > 0 ? null : (problem ?? { kind: 'no-list' }) }
}

function readList(text: string, address: string): { posts: readonly ListedPost[]; more: readonly string[] } {
  const reader = createFeedReader()
  const entries = [...reader.write(text), ...reader.end()].filter(({ isPublished }) => isPublished)
  if (reader.kind === null) {
    const { posts, next } = readListPage(text, address)
    return { posts: posts.map((post) => ({ ...post, day: NO_DAY })), more: next ? [next] : [] }
  }
  const found = entries.flatMap(({ url, title, day }) => {
    const same = sameSite(url, address)
    return same === null ? [] : [{ url: same, title, day }]
  })
  if (reader.kind === 'sitemap-index') return { posts: [], more: found.map(({ url }) => url) }
  return { posts: found, more: [] }
}
