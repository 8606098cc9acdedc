/** A made-up CMS whose pages come late, go, and change without loading; and the profile that a person made for it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Worker } from '@playwright/test'
import type { PortalProfile } from '../../../lib/page/portals/profile'
import { expect as baseExpect, test as extensionTest } from '../fixtures'

export const CMS_PROFILE: PortalProfile = {
  id: 'cms-nho',
  name: 'CMS nhỏ',
  hosts: ['localhost'],
  editUrls: ['/cms/*'],
  fingerprints: [],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#title'], kind: 'text', required: true },
    { name: 'summary', label: 'Tóm tắt', selectors: ['#summary'], kind: 'rich-text', required: false },
    { name: 'body', label: 'Nội dung', selectors: ['#body'], kind: 'rich-text', required: true },
  ],
  controls: [
    { selectors: ['#publish'], label: 'Xuất bản', does: 'publish' },
    { selectors: ['#draft'], label: 'Lưu nháp', does: 'save-draft' },
  ],
  unguarded: ['Tin hẹn giờ do máy chủ của cổng tự đăng.'],
}

/** A post's form: a title, two rich texts, two buttons. */
export const form = (title: string, body: string, summary = 'Tóm tắt của bài'): string =>
  `<form id="post" action="/saved" method="post"><input id="title" name="title" value="${title}" size="50">
<div id="summary" contenteditable="true"><p>${summary}</p></div>
<div id="body" contenteditable="true"><p>${body}</p></div><textarea name="raw" hidden></textarea><textarea name="note" hidden></textarea>
<a id="by-script" href="#" onclick="this.closest('form').submit(); return false">Gửi</a>
<button id="publish" name="do" value="publish">Xuất bản</button><button id="draft" name="do" value="draft">Lưu nháp</button></form>`

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>CMS nhỏ</title><style>body{font:16px/1.5 system-ui;margin:20px}
[contenteditable]{border:1px solid #888;padding:6px;margin:8px 0}</style><main id="main">${body}</main></html>`

const PAGES: Record<string, string> = {
  '/cms/1': form('Bài một', 'Họp ngày 30/2/2024 tại sở'),
  '/cms/clean': form('Bài sạch', 'Không có ngày nào'),
  '/cms/two': form('Hai ô soạn thảo', 'Họp ngày 31/4/2024', 'Trích yếu ngày 30/2/2024'),
  '/cms/late': '<p>Đang tải…</p><div class="tox-tinymce"></div>',
  '/cms/dialog': `<button id="open" onclick="document.querySelector('dialog').showModal()">Viết bài</button>
<dialog><div id="place"></div></dialog>`,
  '/cms/closed':
    '<h1>Quản trị</h1><iframe id="form" src="/cms/1" sandbox="allow-same-origin allow-forms" width="700" height="400"></iframe>',
  '/cms/frame': '<h1>Quản trị</h1><iframe id="form" src="/cms/1" width="700" height="400"></iframe>',
  '/tin': '<h1>Một bài đã đăng</h1><a href="/cms/1">Sửa</a>',
}

export interface Cms {
  readonly origin: string
  /** Bodies of everything that was posted. */
  readonly saved: string[]
  close(): Promise<void>
}

async function startCms(): Promise<Cms> {
  const saved: string[] = []
  const server = createServer((request, response) => {
    const html = (text: string, status = 200) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page(text))
    if (request.method !== 'POST') {
      const text = PAGES[new URL(request.url!, 'http://localhost').pathname]
      return void html(text ?? 'Không có trang này', text ? 200 : 404)
    }
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      saved.push(body)
      html('Đã lưu')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    saved,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface WorkerGlobal {
  chrome: { storage: { local: { set(items: unknown): Promise<void> } } }
}

const keepProfile = (worker: Worker): Promise<void> =>
  worker.evaluate(
    (profiles) => (globalThis as unknown as WorkerGlobal).chrome.storage.local.set({ profiles }),
    [CMS_PROFILE],
  )

/** The extension with the profile stored, and the CMS. */
export const test = extensionTest.extend<{ cms: Cms }>({
  cms: async ({ launched }, use) => {
    await keepProfile(launched.worker)
    const cms = await startCms()
    await use(cms)
    await cms.close()
  },
})

export const expect = baseExpect
