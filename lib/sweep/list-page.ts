/** Which links of a list page lead to posts, and which to the next page of the list. It fetches nothing. */
import { Parser } from 'htmlparser2'

export interface PostLink {
  readonly url: string
  readonly title: string
}

export interface ListPage {
  readonly posts: readonly PostLink[]
  /** Address of the list's next page; null on the last one. */
  readonly next: string | null
}

/** What stands around a list, by its tag or by what its class says. */
const AROUND_TAGS = new Set(['nav', 'header', 'footer', 'form', 'select'])
const AROUND_NAMES =
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|footer|header|topbar|banner|social|login|lang)(?:$|[\s_-])/i
/** Files and places that are no posts. */
const NO_POST =
  /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|jpe?g|png|gif|svg|webp|mp[34]|rss|xml|css|js)$|\/(?:login|dang-nhap|logout|register|search|tim-kiem|rss|tag|wp-admin|admin)(?:\/|$)/i
const NEXT = /^(?:trang\s+)?(?:tiếp(?:\s+theo)?|sau|kế(?:\s+tiếp)?|next)$|^(?:»|›|>|>>)$/i
/** Titles are longer than what menus say. */
const SHORTEST_TITLE = 16

interface Anchor {
  readonly href: string
  readonly rel: string
  readonly label: string
  readonly isAround: boolean
  text: string
}

export function readListPage(html: string, address: string): ListPage {
  const posts = new Map<string, string>()
  let next: string | null = null
  const { anchors, nextLink } = readAnchors(html)
  for (const { href, rel, label, isAround, text } of anchors) {
    const url = sameSite(href, address)
    if (url === null || url === address) continue
    const words = text.replace(/\s+/g, ' ').trim()
    if (/\bnext\b/i.test(rel) || NEXT.test(words) || NEXT.test(label.trim())) next ??= url
    else if (!isAround && !NO_POST.test(new URL(url).pathname) && words.length >= SHORTEST_TITLE) {
      // A picture and the title lead to the same post; the longer words are the title.
      if ((posts.get(url)?.length ?? 0) < words.length) posts.set(url, words)
    }
  }
  return {
    posts: [...posts].map(([url, title]) => ({ url, title })),
    next: (nextLink && sameSite(nextLink, address)) ?? next,
  }
}

function readAnchors(html: string): { anchors: Anchor[]; nextLink: string | null } {
  const anchors: Anchor[] = []
  const around: boolean[] = []
  let open: Anchor | null = null
  let nextLink: string | null = null
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { href = '', rel = '', title = '' } = attributes
      const isAround = around.at(-1) === true || isAroundList(tag, attributes)
      around.push(isAround)
      if (tag === 'link' && /\bnext\b/i.test(rel) && href) nextLink = href
      if (tag !== 'a' || !href) return
      open = { href, rel, label: attributes['aria-label'] ?? title, isAround, text: '' }
      anchors.push(open)
    },
    ontext(chars) {
      if (open) open.text += chars
    },
    onclosetag(tag) {
      around.pop()
      if (tag === 'a') open = null
    },
  })
  parser.end(html)
  return { anchors, nextLink }
}

function isAroundList(
  tag: string,
  { class: names = '', id = '', role = '' }: Record<string, string>,
): boolean {
  if (AROUND_TAGS.has(tag) || role === 'navigation') return true
  return tag !== 'body' && tag !== 'html' && AROUND_NAMES.test(`${names} ${id}`)
}

/** The whole address without its fragment when it is of the same origin; null for any other. */
export function sameSite(href: string, address: string): string | null {
  try {
    const url = new URL(href, address)
    url.hash = ''
    return url.origin === new URL(address).origin ? url.href : null
  } catch {
    return null
  }
}
