/**
 * The demo portal: a small CMS on localhost, like a province's back office. It stores what the browser posts as it
 * came, so that tests can see what a real server would have received. It knows nothing of the extension.
 */
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chosenEditor, DEMO_EDITORS, type DemoEditor } from './editors'
import { type EditPage, editPage, listPage, postPage, problemPage } from './pages'
import { NO_FIELDS, type Post } from './post'
import { PostFolder } from './post-folder'
import { BadSubmission, readSubmission, type Submission } from './submission'

const STYLE = fileURLToPath(new URL('portal.css', import.meta.url))
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
}
const FLASHES: Record<string, string> = {
  draft: 'Đã lưu nháp.',
  published: 'Đã xuất bản bài viết.',
}

export interface Portal {
  /** `http://localhost:8710`, without a slash at its end. */
  readonly origin: string
  readonly folder: PostFolder
  close(): Promise<void>
}

type Answer = (response: ServerResponse) => void

/** A person's editor is remembered from page to page. */
const remember = ({ id }: DemoEditor) => `editor=${id}; Path=/; SameSite=Lax`

const page =
  (text: string, status = 200, ...cookies: string[]): Answer =>
  (response) => {
    // A post's body is shown as stored; scripts that somebody saved in one do not run for its readers.
    const policy = text.includes('id="post-form"') ? "base-uri 'self'" : "script-src 'none'"
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'set-cookie': ['flash=; Path=/; Max-Age=0', ...cookies],
    })
    response.end(text)
  }

const redirect =
  (path: string, flash: string): Answer =>
  (response) => {
    response.writeHead(303, {
      location: path,
      'set-cookie': `flash=${flash}; Path=/; HttpOnly; SameSite=Lax`,
    })
    response.end()
  }

const missing = page(problemPage('Không có trang này.'), 404)

function file(root: string, path: string): Answer {
  const full = join(root, path)
  const isInside = full === root || full.startsWith(root + sep)
  const size = isInside ? (statSync(full, { throwIfNoEntry: false })?.size ?? null) : null
  if (size === null) return missing
  return (response) => {
    const type = TYPES[extname(full).toLowerCase()] ?? 'application/octet-stream'
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' })
    createReadStream(full)
      .on('error', () => response.destroy())
      .pipe(response)
  }
}

const coverUrl = (post: Post) => (post.coverName ? `/posts/${post.id}/cover` : null)

interface Person {
  readonly flash: string | undefined
  readonly editor: DemoEditor
}

function show(folder: PostFolder, path: string, { flash, editor }: Person): Answer {
  if (path === '/') return page(listPage(folder.all(), flash))
  if (path === '/portal.css') return file(STYLE, '')
  const [, asset, rest = ''] = /^\/editors\/(\w+)(\/.*)$/.exec(path) ?? []
  const files = asset && DEMO_EDITORS.find(({ id }) => id === asset)?.files
  if (files) return file(files.folder, rest)
  const edit = (about: Omit<EditPage, 'editor' | 'flash'>) =>
    page(editPage({ ...about, editor, flash }), 200, remember(editor))
  if (path === '/posts/new') return edit({ id: null, fields: NO_FIELDS, coverName: '' })
  const [, id, part = ''] = /^\/posts\/(\d{1,9})(?:\/(edit|cover))?$/.exec(path) ?? []
  const post = id === undefined ? null : folder.find(Number(id))
  if (!post) return missing
  if (part === 'edit') return edit({ id: post.id, fields: post, coverName: post.coverName })
  if (part === 'cover') return cover(folder, post)
  return page(postPage({ fields: post, coverUrl: coverUrl(post), flash }))
}

function cover(folder: PostFolder, post: Post): Answer {
  const bytes = folder.cover(post.id)
  if (!bytes) return missing
  const type = TYPES[extname(post.coverName).toLowerCase()] ?? 'application/octet-stream'
  return (response) => {
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    response.end(bytes)
  }
}

function preview(post: Post | null, sent: Submission): Answer {
  const { cover: chosen, fields } = sent
  const inline = chosen && `data:${chosen.type};base64,${chosen.bytes.toString('base64')}`
  return page(postPage({ fields, coverUrl: inline ?? (post && coverUrl(post)), isPreview: true }))
}

function save(
  folder: PostFolder,
  path: string,
  post: Post | null,
  sent: Submission,
  editor: DemoEditor,
): Answer {
  const { action, fields } = sent
  folder.keep({ path, action, contentType: sent.contentType, body: sent.raw })
  const refuse = (problem: string) =>
    page(editPage({ id: post?.id ?? null, fields, coverName: post?.coverName ?? '', editor, problem }), 422)
  if (action !== 'publish' && action !== 'save-draft')
    return refuse('Chưa rõ lưu nháp hay xuất bản. Hãy bấm lại nút.')
  if (fields.title.trim() === '') return refuse('Chưa nhập tiêu đề. Bài chưa được lưu.')
  const id = post?.id ?? folder.nextId()
  const isPublished = action === 'publish'
  const coverName = sent.cover?.name ?? post?.coverName ?? ''
  if (sent.cover) folder.writeCover(id, sent.cover.bytes)
  folder.write({ id, status: isPublished ? 'published' : 'draft', ...fields, coverName })
  return isPublished ? redirect(`/posts/${id}`, 'published') : redirect(`/posts/${id}/edit`, 'draft')
}

async function receive(
  folder: PostFolder,
  path: string,
  request: IncomingMessage,
  editor: DemoEditor,
): Promise<Answer> {
  // A page of another site must not write into the editor's portal.
  if (request.headers['sec-fetch-site'] === 'cross-site')
    return page(problemPage('Yêu cầu đến từ trang khác.'), 403)
  const [, id, part] = /^\/posts\/(\d{1,9}|new)(?:\/(edit|preview))?$/.exec(path) ?? []
  const post = id === undefined || id === 'new' ? null : folder.find(Number(id))
  const isKnown = id === 'new' ? part !== 'edit' : post !== null && part !== undefined
  if (!isKnown) return missing
  const sent = await readSubmission(request)
  return part === 'preview' ? preview(post, sent) : save(folder, path, post, sent, editor)
}

async function answer(folder: PostFolder, request: IncomingMessage): Promise<Answer> {
  try {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const cookie = (name: string) =>
      new RegExp(`(?:^|;\\s*)${name}=(\\w+)`).exec(request.headers.cookie ?? '')?.[1]
    const flash = cookie('flash')
    const editor = chosenEditor(searchParams.get('editor') ?? cookie('editor'))
    if (request.method === 'POST') return await receive(folder, path, request, editor)
    if (request.method === 'GET' || request.method === 'HEAD')
      return show(folder, path, { flash: flash && FLASHES[flash], editor })
    return page(problemPage('Cổng không nhận yêu cầu kiểu này.'), 405)
  } catch (error) {
    if (error instanceof BadSubmission) return page(problemPage(error.message), 400)
    if (error instanceof URIError) return missing
    console.error('Cổng thử nghiệm gặp lỗi:', error)
    return page(problemPage('Cổng thử nghiệm gặp lỗi, bài chưa được lưu.'), 500)
  }
}

/** Listens, or rejects with the system's error (EADDRINUSE when the port is taken). */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

/**
 * Starts a portal whose posts live in `folder` (made and filled on first use). Port 0 takes any free one.
 * @throws with code EADDRINUSE when the port is taken.
 */
export async function startPortal(folderPath: string, port = 0): Promise<Portal> {
  const folder = new PostFolder(folderPath)
  const server = createServer((request, response) => {
    void answer(folder, request).then((write) => write(response))
  })
  const taken = await listen(server, port)
  return {
    origin: `http://localhost:${taken}`,
    folder,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
