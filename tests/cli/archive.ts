/** A small portal's archive in every form that a sweep reads: the same four posts, two of them wrong. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export interface ArchivedPost {
  readonly id: number
  readonly title: string
  readonly body: string
  /** ISO day. */
  readonly on: string
}

const FILLER =
  'Sở Tư pháp tổ chức hội nghị triển khai công tác thi đua, khen thưởng, biểu dương các tập thể và cá nhân tiêu biểu. '

export const POSTS: readonly ArchivedPost[] = [
  {
    id: 1,
    title: 'Phát động đợt thi đua đầu năm',
    body: `<p>${FILLER.repeat(3)}</p><p>Họp ngày <b>30/2/2024</b>.</p>`,
    on: '2024-03-05',
  },
  {
    id: 2,
    title: 'Sơ kết phong trào thi đua',
    body: `<p>${FILLER.repeat(3)}</p><p>Họp ngày 29/02/2024.</p>`,
    on: '2024-03-06',
  },
  { id: 3, title: 'Ngày 31/4/2023 và phong trào', body: `<p>${FILLER.repeat(3)}</p>`, on: '2023-05-02' },
  { id: 4, title: 'Tổng kết công tác năm', body: `<p>${FILLER.repeat(4)}</p>`, on: '2022-12-30' },
]

export const pageOf = ({ title, body, on }: ArchivedPost): string => `<!doctype html>
<html lang="vi"><head><title>${title} | Cổng</title><meta property="article:published_time" content="${on}T08:00:00+07:00"></head>
<body><nav><a href="/">Trang chủ ngày 31/6/2024</a></nav><main><h1>${title}</h1><div class="content">${body}</div></main></body></html>`

/** Writes text into a folder, making what is missing. */
export function put(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path
}

/** `a/1.html` … under a folder, with what a saved site also holds. */
export function putSite(folder: string, posts: readonly ArchivedPost[] = POSTS): string {
  for (const post of posts) put(folder, `site/${post.on.slice(0, 4)}/${post.id}.html`, pageOf(post))
  put(folder, 'site/style.css', 'p{}')
  put(folder, 'site/.cache/x.html', pageOf(POSTS[0]!))
  return join(folder, 'site')
}

export const wordpressOf = (posts: readonly ArchivedPost[]): string =>
  `<?xml version="1.0"?><rss><channel><wp:wxr_version>1.2</wp:wxr_version>${posts
    .map(
      ({ id, title, body, on }) =>
        `<item><title>${title}</title><link>https://so.example/${id}</link><content:encoded><![CDATA[${body}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${on} 08:00:00</wp:post_date><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item>`,
    )
    .join('\n')}</channel></rss>`

export const rssOf = (posts: readonly ArchivedPost[]): string =>
  `<rss><channel>${posts
    .map(
      ({ id, title, body, on }) =>
        `<item><title>${title}</title><guid>${id}</guid><link>https://so.example/${id}</link><description><![CDATA[${body}]]></description><pubDate>${on}T08:00:00+07:00</pubDate></item>`,
    )
    .join('')}</channel></rss>`

/** NukeViet's way: seconds since 1970 for days, names of its own. */
export function putDatabase(path: string, posts: readonly ArchivedPost[] = POSTS): string {
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm')
  const database = new Database(path)
  database.exec(
    'CREATE TABLE tin (ma INTEGER, tieu_de TEXT, noi_dung TEXT, publtime INTEGER, lien_ket TEXT); CREATE TABLE cau_hinh (ten TEXT)',
  )
  for (const { id, title, body, on } of posts)
    database.run('INSERT INTO tin VALUES (?, ?, ?, ?, ?)', [
      id,
      title,
      body,
      Date.parse(`${on}T08:00:00+07:00`) / 1000,
      `https://so.example/${id}`,
    ])
  database.close()
  return path
}
