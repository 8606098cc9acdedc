/** Edit pages of a made-up portal for measurements: 5,000 words with 200 findings, in each kind of field. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PortalProfile } from '../../../lib/page/portals/profile'

export type BodyKind = 'contenteditable' | 'iframe' | 'textarea'

export const BENCH_PROFILE: PortalProfile = {
  id: 'cong-do',
  name: 'Cổng đo tốc độ',
  hosts: ['localhost'],
  editUrls: ['/soan/*'],
  fingerprints: [],
  fields: [
    { name: 'title', label: 'Tiêu đề', selectors: ['#title'], kind: 'text', required: true },
    { name: 'body', label: 'Nội dung', selectors: ['#body'], kind: 'rich-text', required: true },
  ],
  controls: [{ selectors: ['#publish'], label: 'Xuất bản', does: 'publish' }],
}

const SENTENCES = [
  'Các đơn vị trong toàn ngành tiếp tục đẩy mạnh việc học tập, nâng cao chất lượng tham mưu và phục vụ người dân',
  'Công đoàn cơ sở phối hợp với văn phòng theo dõi, tổng hợp kết quả thực hiện của từng phòng chuyên môn',
  'Mỗi tập thể đăng ký một công trình cụ thể, có sản phẩm, có thời hạn và có người chịu trách nhiệm',
  'Việc bình xét bảo đảm dân chủ, công khai, đúng người, đúng việc và hướng về cơ sở',
]

/** Paragraphs with inline formats; every one holds two days that no calendar has. */
export function paragraphs(words: number, findings: number): string[] {
  const made: string[] = []
  const count = Math.ceil(findings / 2)
  const perParagraph = Math.ceil(words / count)
  for (let i = 0; i < count; i++) {
    const text: string[] = []
    for (let n = 0; n < perParagraph - 10; ) {
      const sentence = SENTENCES[(i + text.length) % SENTENCES.length]!
      text.push(sentence)
      n += sentence.split(' ').length
    }
    const [a, b] = [`30/02/${1980 + (i % 45)}`, `31/4/${1980 + ((i * 7) % 45)}`]
    made.push(
      `Mục ${i + 1}, đến ngày ${a}: <b>${text[0]}</b>. ${text.slice(1).join('. ')} <i>trước ngày ${b}</i>.`,
    )
  }
  return made
}

/** The same words, and only days that there are. */
const withoutFindings = (text: string): string =>
  text.replaceAll('30/02/', '28/02/').replaceAll('31/4/', '30/4/')

function editPage(kind: BodyKind, isClean: boolean): string {
  const text = paragraphs(5000, 200).map(isClean ? withoutFindings : (one) => one)
  const html = text.map((one) => `<p>${one}</p>`).join('')
  const frame = `<body contenteditable="true" class="cke_editable">${html}</body>`.replaceAll('"', '&quot;')
  const bodies: Record<BodyKind, string> = {
    contenteditable: `<div id="body" contenteditable="true" class="box">${html}</div>`,
    iframe: `<div id="body"><iframe class="box" srcdoc="${frame}"></iframe></div>`,
    textarea: `<textarea id="body" class="box">${text.map((one) => one.replace(/<[^>]+>/g, '')).join('\n')}</textarea>`,
  }
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Soạn bài</title>
<style>body{font:16px/1.5 system-ui;margin:16px} .box{display:block;box-sizing:border-box;width:700px;height:520px;overflow:auto;border:1px solid #888;font:inherit}</style>
<form action="/save" method="post"><input id="title" value="Phong trào thi đua" size="60"><textarea id="summary">Tóm tắt</textarea>
${bodies[kind]}<button id="publish">Xuất bản</button></form></html>`
}

const ARTICLE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><style>body{font:16px/1.5 system-ui}</style>
<h1>Phong trào thi đua</h1><form action="/tim"><input name="q"></form>${paragraphs(8000, 400)
  .map((one) => `<p>${one}</p>`)
  .join('')}
<script>for (let i = 0; i < 60; i++) { const p = document.createElement('p'); p.textContent = 'Bình luận ' + i; document.body.append(p) }</script></html>`

/** Serves `/soan/contenteditable` …, the same without findings at `?sach`, and `/tin`, an article; on localhost and 127.0.0.1 alike. */
export async function serveBenchPages(): Promise<{ port: number; close(): void }> {
  const server = createServer((request, response) => {
    const [, kind, clean] =
      /^\/soan\/(contenteditable|iframe|textarea)(\?sach)?$/.exec(request.url ?? '') ?? []
    const page = kind
      ? editPage(kind as BodyKind, clean !== undefined)
      : request.url?.startsWith('/tin')
        ? ARTICLE
        : null
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
