/** Reading the fields of a page: editors, choices, days, images; and which profile fits. No page is changed by it. */
import { expect, test } from './fixtures'
import { dataOf, type EditorPage, openPage, PROFILE } from './in-page'

for (const path of ['/ckeditor4.html', '/ckeditor4-inline.html']) {
  test(`a draft in ${path} is read, marked and shown without a trace`, async ({ page, isolated }) => {
    await openPage(page, isolated, path)
    const before = await dataOf(page)
    const outer = () =>
      page.evaluate(() => (document.querySelector('.cke, #body') as Element).outerHTML.length)
    const length = await outer()
    const found = await isolated.run(async () => {
      const { draft, sources } = kept.read()
      const source = sources.get('body')!
      const start = source.text.indexOf('30/2/2024')
      const span = { field: 'body', start, end: start + 9, text: '30/2/2024' }
      const marks = [{ id: 'a', severity: 'error' as const, span }]
      const highlighter = hands.createHighlighter(kept.ending.signal)
      highlighter.paint(sources, marks)
      highlighter.emphasise('a')
      hands.watchMarkClicks(() => {}, kept.ending.signal).follow(sources, marks)
      await hands.reveal(source, span, { focus: false })
      return draft.fields.map(({ name, text }) => [name, text])
    })
    expect(found).toEqual([
      ['title', 'Sơ kết đợt thi đua ngày 30/2/2024'],
      [
        'body',
        'Kỷ niệm 94 năm ngày thành lập Đảng (30/2/2024) theo kế hoạch đã ban hành.\nĐợt một: 31/4/2024\n2024\n' +
          'Sơ kết ngày 31/6/2024 tại hội trường\nTổng kết cuối năm\nKhen thưởng kịp thời đúng người, đúng việc.',
      ],
    ])
    expect(await dataOf(page)).toBe(before)
    expect(await page.evaluate(() => (window as unknown as EditorPage).editor.checkDirty())).toBe(false)
    expect(await outer()).toBe(length)
  })
}

test('choices, days, images: what the person sees; absent fields are left out; broken selectors are told', async ({
  page,
  isolated,
}) => {
  const field = (
    name: string,
    label: string,
    kind: 'text' | 'choice' | 'day' | 'image' | 'rich-text',
    ...selectors: string[]
  ) => ({
    name,
    label,
    kind,
    selectors,
    required: true,
  })
  const profile = {
    ...PROFILE,
    fields: [
      field('category', 'Chuyên mục', 'choice', '#category'),
      field('scope', 'Phạm vi', 'choice', 'input[name=scope]'),
      field('scopeBox', 'Phạm vi (khung)', 'choice', '#scope'),
      field('publishedOn', 'Ngày đăng', 'day', '#published-on'),
      field('cover', 'Ảnh đại diện', 'image', '#cover', '#cover-name'),
      field('secret', 'Mật khẩu', 'text', '#secret'),
      field('absent', 'Không có', 'text', '#khong-co'),
      field('broken', 'Hỏng', 'text', 'input[[', '#title'),
    ],
  }
  await openPage(page, isolated, '/controls.html', profile)
  const read = () =>
    isolated.run(() => {
      const { draft, problems } = kept.read()
      return {
        texts: Object.fromEntries(draft.fields.map(({ name, text }) => [name, text])),
        day: draft.publishedOn,
        problems,
      }
    })
  expect(await read()).toEqual({
    texts: {
      category: 'Thi đua, khen thưởng',
      scope: 'Cấp huyện',
      scopeBox: 'Cấp huyện',
      publishedOn: '05/3/2024',
      cover: 'le-phat-dong.jpg',
      broken: 'Sơ kết đợt thi đua ngày 30/2/2024',
    },
    day: { year: 2024, month: 3, day: 5 },
    problems: ['Hồ sơ cổng: bộ chọn “input[[” của ô “Hỏng” viết sai nên không dùng được.'],
  })
  await page.selectOption('#category', '')
  await page.setInputFiles('#cover', { name: 'mới.png', mimeType: 'image/png', buffer: Buffer.from('x') })
  const { texts } = await read()
  expect(texts).toMatchObject({ category: '', cover: 'mới.png' })
})

test('a profile fits its host, address, fingerprint and required fields', async ({ page, isolated }) => {
  await openPage(page, isolated, '/controls.html', { ...PROFILE, fields: PROFILE.fields.slice(0, 1) })
  const fits = (change: object) =>
    isolated.run((given) => {
      const profile = { ...kept.profile, ...given }
      return hands.matchProfile([profile], document, new URL(location.href))?.id ?? null
    }, change)
  expect(await fits({})).toBe('hands')
  expect(await fits({ hosts: ['khac.vidu.vn'] })).toBeNull()
  expect(await fits({ hosts: [] })).toBe('hands')
  expect(await fits({ editUrls: ['/bai/*/sua', '/controls*'] })).toBe('hands')
  expect(await fits({ editUrls: ['/bai/*/sua'] })).toBeNull()
  expect(await fits({ fingerprints: ['meta[content="Cổng của bộ thử"]', 'sai['] })).toBe('hands')
  expect(await fits({ fingerprints: ['#drupal'] })).toBeNull()
  expect(await fits({ fields: PROFILE.fields })).toBeNull()
})
