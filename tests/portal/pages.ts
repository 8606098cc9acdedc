/** The demo portal's pages as HTML. They know posts, not requests. */
import { type DemoEditor, editorSwitch } from './editors'
import { type Html, html, trusted } from './html'
import { toPlainText } from './plain-text'
import { CATEGORIES, type Post, type PostFields } from './post'

const day = (on: string) => on.split('-').reverse().join('/')
const STATUS = { draft: 'Bản nháp', published: 'Đã xuất bản' } as const

interface Frame {
  readonly title: string
  readonly main: Html
  readonly flash?: string | undefined
  readonly problem?: string | undefined
  readonly script?: Html
}

function page({ title, main, flash, problem, script }: Frame): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Cổng thử nghiệm">
<title>${title} - Cổng thử nghiệm</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/portal.css">
</head>
<body>
<header class="top"><a class="brand" href="/"><span class="seal" aria-hidden="true">★</span>
<span><b>Cổng thử nghiệm</b><small>Quản trị nội dung</small></span></a><span class="user">Biên tập viên</span></header>
<div class="frame">
<nav class="side" aria-label="Chức năng"><a href="/">Danh sách bài viết</a><a href="/posts/new">Viết bài mới</a></nav>
<main>
${flash ? html`<p class="flash" role="status">${flash}</p>` : null}
${problem ? html`<p class="flash problem" role="alert">${problem}</p>` : null}
${main}
</main>
</div>
${script ?? null}
</body>
</html>
`.text
}

/** All posts, newest first. */
export function listPage(posts: readonly Post[], flash?: string): string {
  const rows = posts.map(
    (post) => html`<tr>
<td><a href="/posts/${post.id}/edit">${post.title || '(chưa có tiêu đề)'}</a></td>
<td>${CATEGORIES[post.category] ?? ''}</td>
<td>${day(post.publishedOn)}</td>
<td><span class="status ${post.status}">${STATUS[post.status]}</span></td>
<td>${post.status === 'published' && html`<a href="/posts/${post.id}">Xem bài</a>`}</td>
</tr>
`,
  )
  const main = html`<div class="heading"><h1>Danh sách bài viết</h1><a class="button primary" href="/posts/new">Viết bài mới</a></div>
<table class="list"><thead><tr><th>Tiêu đề</th><th>Chuyên mục</th><th>Ngày đăng</th><th>Trạng thái</th><th></th></tr></thead>
<tbody>${rows}</tbody></table>`
  return page({ title: 'Danh sách bài viết', main, flash })
}

const textField = (id: string, label: string, name: string, value: string) =>
  html`<div class="field"><label for="${id}">${label}</label><input id="${id}" name="${name}" type="text" value="${value}" autocomplete="off"></div>
`

const option = (value: string, label: string, chosen: string) =>
  html`<option value="${value}"${value === chosen && trusted(' selected')}>${label}</option>`

const COVER_SCRIPT = trusted(`<script>
document.getElementById('cover').addEventListener('change', (event) => {
  const file = event.target.files[0]
  if (file) document.getElementById('cover-name').textContent = file.name
})
</script>`)

export interface EditPage {
  /** Null for a post that was never saved. */
  readonly id: number | null
  readonly fields: PostFields
  readonly coverName: string
  readonly editor: DemoEditor
  readonly flash?: string | undefined
  readonly problem?: string | undefined
}

/** The form that the extension works beside. Its ids and names are the portal profile's contract. */
export function editPage({ id, fields, coverName, editor, flash, problem }: EditPage): string {
  const path = id === null ? '/posts/new' : `/posts/${id}/edit`
  const heading = id === null ? 'Viết bài mới' : 'Sửa bài viết'
  const choices = Object.entries(CATEGORIES).map(([value, label]) => option(value, label, fields.category))
  const isPlain = editor.id === 'textarea'
  const main = html`<h1>${heading}</h1>
<form id="post-form" method="post" action="${path}" enctype="multipart/form-data">
${textField('title', 'Tiêu đề', 'title', fields.title)}
<div class="field"><label for="summary">Tóm tắt</label><textarea id="summary" name="summary" rows="3">
${fields.summary}</textarea></div>
<div class="row">
<div class="field"><label for="category">Chuyên mục</label><select id="category" name="category">${option('', '- Chọn chuyên mục -', fields.category)}${choices}</select></div>
<div class="field"><label for="published-on">Ngày đăng</label><input id="published-on" name="publishedOn" type="date" value="${fields.publishedOn}"></div>
</div>
<div class="field"><label for="body">Nội dung</label>${editorSwitch(path, editor)}<textarea id="body" name="body" rows="20">
${isPlain ? toPlainText(fields.body) : fields.body}</textarea>${isPlain && html`<input type="hidden" name="bodyFormat" value="text">`}</div>
<fieldset><legend>Ảnh đại diện</legend>
<div class="field"><label for="cover">Ảnh đại diện</label><input id="cover" name="cover" type="file" accept="image/*">
<p class="file">Tệp hiện có: <span id="cover-name">${coverName}</span></p></div>
<div class="row">
${textField('cover-caption', 'Chú thích ảnh', 'coverCaption', fields.coverCaption)}
${textField('cover-alt', 'Mô tả ảnh (alt)', 'coverAlt', fields.coverAlt)}
</div></fieldset>
<div class="row">
${textField('author', 'Tác giả', 'author', fields.author)}
${textField('source', 'Nguồn', 'source', fields.source)}
</div>
<div class="actions">
<button id="publish" type="submit" name="action" value="publish" class="primary">Xuất bản</button>
<button id="save-draft" type="submit" name="action" value="save-draft">Lưu nháp</button>
<button id="preview" type="submit" name="action" value="preview" formaction="/posts/${id ?? 'new'}/preview" formtarget="_blank">Xem trước</button>
</div>
</form>`
  return page({
    title: heading,
    main,
    flash,
    problem,
    script: trusted(`${editor.script}\n${COVER_SCRIPT.text}`),
  })
}

export interface PostPage {
  readonly fields: PostFields
  /** Where the cover's bytes are; null without a cover. */
  readonly coverUrl: string | null
  readonly flash?: string | undefined
  readonly isPreview?: boolean
}

/** The post as readers see it. */
export function postPage({ fields, coverUrl, flash, isPreview = false }: PostPage): string {
  const cover =
    coverUrl &&
    html`<figure><img src="${coverUrl}" alt="${fields.coverAlt}"><figcaption>${fields.coverCaption}</figcaption></figure>`
  const main = html`<article class="post">
${isPreview && html`<p class="flash">Bản xem trước, chưa lưu.</p>`}
<p class="kicker">${CATEGORIES[fields.category] ?? ''}</p>
<h1>${fields.title}</h1>
<p class="day">Ngày đăng: <time datetime="${fields.publishedOn}">${day(fields.publishedOn)}</time></p>
${fields.summary && html`<p class="summary">${fields.summary}</p>`}
${cover || null}
<div class="text">${trusted(fields.body)}</div>
<p class="sign">${fields.author}${fields.source && html` <span>(Nguồn: ${fields.source})</span>`}</p>
</article>`
  return page({ title: fields.title || 'Bài viết', main, flash })
}

/** What went wrong, in a sentence, and the way back. */
export function problemPage(text: string): string {
  return page({
    title: 'Không thực hiện được',
    main: html`<h1>Không thực hiện được</h1><p>${text}</p><p><a href="/">Về danh sách bài viết</a></p>`,
  })
}
