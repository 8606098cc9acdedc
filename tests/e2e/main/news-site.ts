/** A made-up portal for its readers: a list in two pages, posts right and wrong, one that is gone, one behind a login. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const FILLER =
  'Sở Tư pháp tổ chức hội nghị triển khai công tác thi đua, khen thưởng, biểu dương các tập thể và cá nhân tiêu biểu. '

const frame = (title: string, content: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title} | Cổng</title></head><body>
<nav><a href="/gioi-thieu">Giới thiệu chung về cơ quan ngày 31/6/2024</a></nav>${content}<footer>Cơ quan chủ quản, ngày 31/4/2020</footer></body></html>`

const post = (title: string, sentence: string, on: string): string =>
  frame(
    title,
    `<div class="main"><h1>${title}</h1><div class="date">Ngày đăng: ${on}</div><div class="content"><p>${FILLER.repeat(3)}</p><p>${sentence}</p></div></div>`,
  )

const link = (path: string, title: string): string => `<li><a href="${path}">${title}</a></li>`

export const PAGES: Readonly<Record<string, string>> = {
  '/tin': frame(
    'Tin tức',
    `<ul>${link('/tin/1', 'Phát động đợt thi đua đầu năm')}${link('/tin/2', 'Sơ kết phong trào thi đua quý I')}${link('/tin/mat', 'Bài này đã bị gỡ khỏi cổng')}</ul><a href="/tin?trang=2">Trang sau</a>`,
  ),
  '/tin?trang=2': frame(
    'Tin tức',
    `<ul>${link('/tin/3', 'Chào mừng ngày thành lập Đảng')}${link('/tin/4', 'Tổng kết công tác thi đua năm')}${link('/tin/kin', 'Chỉ dành cho người trong cơ quan')}${link('/cam/5', 'Bài mà robots không được đọc')}</ul>`,
  ),
  '/tin/1': post('Phát động đợt thi đua đầu năm', 'Hội nghị họp ngày 30/2/2024 tại trụ sở.', '05/3/2024'),
  '/tin/2': post('Sơ kết phong trào thi đua quý I', 'Hội nghị họp ngày 29/02/2024 tại trụ sở.', '06/3/2024'),
  '/tin/3': post(
    'Chào mừng ngày thành lập Đảng',
    'Chào mừng 94 năm Ngày thành lập Đảng (03/2/1930-03/2/2023).',
    '02/02/2023',
  ),
  '/tin/4': post('Tổng kết công tác thi đua năm', 'Hội nghị họp ngày 15/12/2022 tại trụ sở.', '30/12/2022'),
  '/tin/kin': frame('Đăng nhập', '<h1>Đăng nhập hệ thống</h1><form><input type="password"></form>'),
}

export interface NewsSite {
  readonly origin: string
  /** What was asked for, in order, and whether a session came along. */
  readonly asked: { readonly path: string; readonly hasCookie: boolean }[]
  close(): Promise<void>
}

export async function startNewsSite(): Promise<NewsSite> {
  const asked: { path: string; hasCookie: boolean }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, hasCookie: request.headers.cookie !== undefined })
    if (path === '/robots.txt') {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /cam/\n')
      return
    }
    const text = PAGES[path]
    response.writeHead(text ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'phien=1; Path=/',
    })
    response.end(text ?? frame('404', '<h1>Không có trang này</h1>'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
