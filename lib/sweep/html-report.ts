/**
 * Findings as one page without scripts and without anything to load, written piece by piece: the counts are known at
 * the end and shown at the top.
 */
import { formatDate } from '../lint/calendar'
import { GROUPS, type Group, type Severity } from '../lint/finding'
import { DAY_WORDS, GROUP_WORDS, SEVERITY_WORDS, type SweptFinding, type SweptPost } from './swept-post'

export interface HtmlReport {
  begin(): string
  /** What is shown of a post; nothing when it has no findings. */
  post(post: SweptPost): string
  end(): string
}

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:1100px;margin:0 auto;padding:24px;display:flex;flex-direction:column}
header{order:-1}table{border-collapse:collapse;margin:8px 0 20px}td,th{border:1px solid #8886;padding:4px 10px;text-align:left}td.n{text-align:right;font-variant-numeric:tabular-nums}
article{border-top:1px solid #8886;padding:12px 0}h2{font-size:17px;margin:0}p{margin:2px 0}.meta,.why{color:#777}ul{padding-left:20px;margin:8px 0}li{margin:8px 0}
mark{background:#fd08;color:inherit;padding:0 2px}.error b{color:#c0271d}.warning b{color:#9a6700}.hint b{color:#0b6e99}.known{opacity:.6}`
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

export function createHtmlReport(): HtmlReport {
  const counts = new Map<Group, Record<Severity, number>>()
  const months = new Map<string, Record<Severity, number>>()
  let posts = 0
  let wrong = 0
  return {
    begin: () =>
      `<!doctype html>\n<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Rà soát bài đã đăng</title><style>${STYLE}</style><body>\n`,
    post(post) {
      posts++
      if (post.findings.length === 0) return ''
      wrong++
      for (const { group, severity } of post.findings) {
        countIn(counts, group)[severity]++
        countIn(months, monthOf(post))[severity]++
      }
      return `<article><h2>${link(post.url, post.title || post.name)}</h2>
<p class="meta">${escapeHtml(post.name)} · ${escapeHtml(dayInWords(post))}</p><ul>
${post.findings.map(item).join('\n')}</ul></article>\n`
    },
    end: () => `<header><h1>Rà soát bài đã đăng</h1><p>${posts} bài, ${wrong} bài có phát hiện.</p>
${table(
  'Nhóm',
  GROUPS.flatMap((group) => {
    const count = counts.get(group)
    return count ? [[GROUP_WORDS[group], count] as const] : []
  }),
)}${table(
  'Tháng đăng',
  [...months].sort(([a], [b]) => (a < b ? 1 : -1)),
)}</header></body></html>\n`,
  }
}

function countIn<K>(map: Map<K, Record<Severity, number>>, key: K): Record<Severity, number> {
  const known = map.get(key)
  if (known) return known
  const fresh = { error: 0, warning: 0, hint: 0 }
  map.set(key, fresh)
  return fresh
}

/** `2024-06`; posts without a day stand together. */
export const monthOf = ({ day: { on } }: Pick<SweptPost, 'day'>): string =>
  on ? `${on.year}-${String(on.month).padStart(2, '0')}` : 'Không rõ ngày'

/** The day of a post in words, with where it comes from. */
export const dayInWords = ({ day: { on, from } }: Pick<SweptPost, 'day'>): string =>
  on ? `đăng ngày ${formatDate(on)} (theo ${DAY_WORDS[from]})` : `ngày đăng ${DAY_WORDS.none}`

function item(finding: SweptFinding): string {
  const { severity, before, quote, after, message, why, source, sourceUrl, fixes, isKnown } = finding
  const shown =
    quote === '' ? '' : `<br>${escapeHtml(before)}<mark>${escapeHtml(quote)}</mark>${escapeHtml(after)}`
  const cure = fixes.length > 0 ? `<br>${fixes.map(escapeHtml).join(' · ')}` : ''
  return `<li class="${severity}${isKnown ? ' known' : ''}"><b>${SEVERITY_WORDS[severity]}</b>${isKnown ? ' (đã biết)' : ''}: ${escapeHtml(
    message,
  )}${shown}<br><span class="why">${escapeHtml(why)} Căn cứ: ${sourceUrl ? link(sourceUrl, source) : escapeHtml(source)}</span>${cure}</li>`
}

function table(heading: string, rows: readonly (readonly [string, Record<Severity, number>])[]): string {
  if (rows.length === 0) return ''
  const head = SEVERITIES.map((severity) => `<th>${SEVERITY_WORDS[severity]}</th>`).join('')
  const body = rows.map(
    ([name, count]) =>
      `<tr><td>${escapeHtml(name)}</td>${SEVERITIES.map((one) => `<td class="n">${count[one]}</td>`).join('')}</tr>`,
  )
  return `<table><tr><th>${heading}</th>${head}</tr>${body.join('')}</table>\n`
}

/** Only addresses of the web become links. */
const link = (url: string, text: string): string =>
  /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text)

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
