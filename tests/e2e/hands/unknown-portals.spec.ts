/** What is made of a page that no profile knows: selectors that last, and labels that would rather find nothing. */
import type { Page } from '@playwright/test'
import { expect, type IsolatedWorld, test } from './fixtures'

async function show(page: Page, pages: string, body: string): Promise<void> {
  await page.route(`${pages}/cms`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><body>${body}` }),
  )
  await page.goto(`${pages}/cms`)
}

const SELECTORS: readonly (readonly [what: string, body: string, selector: string | null])[] = [
  ['an id that an author gave', '<input id="tieu-de"><input>', '#tieu-de'],
  [
    'a name, the id being counted up',
    '<input id="f_19283746" name="tieu_de"><input>',
    'input[name="tieu_de"]',
  ],
  [
    'the end of an id that .NET has made',
    '<input id="ctl00_ctl53_g_a1b2c3d4_txtTieuDe"><input>',
    'input[id$="_txtTieuDe"]',
  ],
  [
    'what the field says',
    '<input id="ember1123" placeholder="Tiêu đề"><input>',
    'input[placeholder="Tiêu đề"]',
  ],
  [
    'a class that is no hash',
    '<input id=":r1:" class="css-1x2y3z o-tieu-de is-active"><input>',
    'input.o-tieu-de',
  ],
  [
    'the place in a box that is named',
    '<div id="bai"><p><input></p><p><input></p></div>',
    '#bai > p:nth-of-type(1) > input',
  ],
  ['the only one of its kind', '<textarea></textarea>', 'form textarea, textarea'],
  ['nothing, where nothing lasts', '<div><input></div><div><input></div>', null],
]

for (const [what, body, selector] of SELECTORS) {
  test(`a selector that lasts: ${what}`, async ({ page, isolated, pages }) => {
    await show(page, pages, body)
    const found = await isolated.run(() => {
      const element = document.querySelector('input,textarea')!
      const made = hands.stableSelector(element)
      return { made, hits: made === null ? null : document.querySelectorAll(made).length }
    })
    if (selector === null) expect(found.made).toBeNull()
    else expect(selector.split(', ')).toContain(found.made)
    expect(found.hits).toBe(selector === null ? null : 1)
  })
}

/** Names of the fields, and what the buttons do, that the labels of the page lead to. */
const grounded = (isolated: IsolatedWorld) =>
  isolated.run(() => {
    const { fields, controls } = hands.groundProfile(hands.genericVi, document)
    const ids = (selectors: readonly string[]) =>
      selectors.flatMap((one) => hands.queryAll(one, document).map(({ id }) => id))
    return Object.fromEntries([
      ...fields.map(({ name, selectors }) => [name, ids(selectors)]),
      ...controls.map(({ does, selectors }) => [does, ids(selectors)]),
    ])
  })

const FORMS: readonly (readonly [what: string, body: string, found: Record<string, string[]>])[] = [
  ['a label', '<label for="a">Tiêu đề *</label><input id="a">', { title: ['a'] }],
  ['a label around its field', '<label>Trích yếu: <textarea id="b"></textarea></label>', { summary: ['b'] }],
  [
    'a cell beside',
    '<table><tr><td>TIÊU ĐỀ (bắt buộc)</td><td><input id="a"></td></tr></table>',
    { title: ['a'] },
  ],
  [
    'a row above',
    '<table><tr><th>Nội dung</th></tr><tr><td><textarea id="n"></textarea></td></tr></table>',
    { body: ['n'] },
  ],
  [
    'words right before their field',
    '<p>Tiêu đề: <input id="a"></p><p>Ghi chú: <input id="b"></p>',
    { title: ['a'] },
  ],
  ['what the field says of itself', '<input id="a" placeholder="Tên bài viết">', { title: ['a'] }],
  [
    'letters of two code points',
    `<label for="a">${'Tiêu đề'.normalize('NFD')}</label><input id="a">`,
    { title: ['a'] },
  ],
  ['two fields of one label: none', '<p>Tiêu đề <input id="a"> <input id="b"></p>', {}],
  [
    'a heading far from any field: none',
    '<h2>Nội dung</h2><p>Chữ</p><div><div><div><div><textarea id="x"></textarea></div></div></div></div>',
    {},
  ],
  ['words in the post itself: none', '<div contenteditable="true"><p>Tiêu đề</p></div><input id="a">', {}],
  ['a field of another kind: none', '<label for="a">Tiêu đề</label><select id="a"></select>', {}],
  [
    'Lưu publishes where nothing else does',
    '<button id="l">Lưu</button><button id="x">Xem trước</button>',
    { publish: ['l'], preview: ['x'] },
  ],
  [
    'Lưu is nothing beside Xuất bản',
    '<button id="l">Lưu</button><button id="p"><i></i> XUẤT BẢN</button>',
    { publish: ['p'] },
  ],
  [
    'a link that leads away is no button',
    '<a id="a" href="/xuat-ban">Xuất bản</a><a id="b" href="#">Lưu nháp</a>',
    { 'save-draft': ['b'] },
  ],
]

for (const [what, body, found] of FORMS) {
  test(`labels: ${what}`, async ({ page, isolated, pages }) => {
    await show(page, pages, body)
    expect(await grounded(isolated)).toEqual(found)
  })
}
