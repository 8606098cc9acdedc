/** The main job, end to end: a draft is checked, fixed, given a citation, guarded and published, by hand as a person would. */
import type { Frame, Page } from '@playwright/test'
import { bodyData, expect, isBodyDirty, openChecked, putCaretAfter, selectedText, test } from '../fixtures'

const CITATION =
  'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'

const card = (sidebar: Frame, words: string) => sidebar.getByRole('listitem').filter({ hasText: words })
const editorBody = (page: Page) => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body')

/** The page's own entities, so that texts can be compared. */
const decoded = (html: string): string =>
  html.replace(/&([A-Za-z]+);/g, (entity, name) => ENTITIES[name] ?? entity)
const ENTITIES: Record<string, string> = {
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  atilde: 'ã',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  iacute: 'í',
  igrave: 'ì',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  otilde: 'õ',
  uacute: 'ú',
  ugrave: 'ù',
  yacute: 'ý',
  Aacute: 'Á',
  Agrave: 'À',
  Acirc: 'Â',
  Atilde: 'Ã',
  Eacute: 'É',
  Ecirc: 'Ê',
  Oacute: 'Ó',
  Ocirc: 'Ô',
  Uacute: 'Ú',
}

/** Texts that are underlined in the editor now, by the registry that the browser paints from. */
const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame')!
    const { highlights } = (
      frame.contentWindow as unknown as { CSS: { highlights: Map<string, Set<Range>> } }
    ).CSS
    return [...highlights.values()].flatMap((ranges) => [...ranges].map((range) => range.toString()))
  })

/** Clicks the first correction of a card and waits until the page says so. */
async function fix(sidebar: Frame, words: string, label: string): Promise<void> {
  await card(sidebar, words).getByRole('button', { name: label, exact: true }).click()
  await expect(card(sidebar, words), `the card “${words}” stays after its correction`).toHaveCount(0)
}

interface WithShifts {
  shifts?: number
}

/** Runs in every frame before its scripts: adds up what moves by itself, as the browser scores it. */
function watchShifts(): void {
  const here = globalThis as WithShifts
  here.shifts = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) here.shifts! += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

test('a draft is checked, fixed, cited, guarded and published once, without a trace', async ({
  page,
  portal,
}) => {
  await page.addInitScript(watchShifts)
  const sidebar = await openChecked(page, portal, 1)
  const original = decoded(await bodyData(page))
  const broken = card(sidebar, 'Ngày không tồn tại: 30/2/2024')

  await expect(broken).toBeVisible()
  await expect.poll(() => underlined(page)).toContain('30/2/2024')

  await broken.getByRole('button', { name: 'Ngày không tồn tại: 30/2/2024', exact: true }).click()
  await page.waitForFunction(selectedText, '30/2/2024')

  await fix(sidebar, 'Ngày không tồn tại: 30/2/2024', 'Sửa thành 03/02/2024')
  const corrected = original.replace('30/2/2024', '03/02/2024')
  expect(corrected).toContain('(03/2/1930-03/02/2024)</strong>')
  expect(decoded(await bodyData(page))).toBe(corrected)

  await editorBody(page).click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Control+z')
  await expect.poll(async () => decoded(await bodyData(page)), 'one Ctrl+Z takes the fix back').toBe(original)
  await page.keyboard.press('Control+y')
  await expect.poll(async () => decoded(await bodyData(page)), 'Ctrl+Y makes it again').toBe(corrected)

  await putCaretAfter(page, 'theo quy định tại')
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('searchbox').fill('nghi dinh 98')
  await expect(sidebar.getByText(CITATION)).toBeVisible()
  await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).click()
  const cited = corrected.replace('theo quy định tại', `theo quy định tại ${CITATION}`)
  await expect.poll(async () => decoded(await bodyData(page))).toBe(cited)

  await page.locator('#publish').click()
  const dialog = sidebar.getByRole('dialog')
  await expect(dialog).toContainText(/Còn \d lỗi trước khi xuất bản/)
  await dialog.getByRole('button', { name: 'Quay lại sửa' }).click()
  await expect(dialog).toBeHidden()
  expect(portal.folder.saves(), 'a held publication reaches no server').toEqual([])
  expect(decoded(await bodyData(page))).toBe(cited)

  await sidebar.getByRole('tab', { name: /Kiểm tra/ }).click()
  await fix(
    sidebar,
    'Kế hoạch thiếu số',
    'Điền 24/KH-STP ngày 26/01/2024 (về việc thực hiện nhiệm vụ công tác tư pháp năm 2024)',
  )
  await fix(sidebar, 'Số năm không khớp', 'Sửa thành 134 năm')
  await fix(sidebar, 'Hai đầu mốc kỷ niệm', 'Sửa thành 11/6/2024')
  await putCaretAfter(page, 'Kế hoạch số 24/KH-STP ngày')
  await page.keyboard.type(' 26')
  const shifts = await sidebar.evaluate(() => (globalThis as WithShifts).shifts)
  expect(shifts, 'in the sidebar nothing moves by itself; 0.1 is what people notice').toBeLessThan(0.01)
  // From here on cards go because of what is typed on the page, and what stands below them comes up.
  await page.locator('#summary').fill('Sở Tư pháp sơ kết đợt thi đua thứ nhất, bàn việc của đợt thứ hai.')
  await expect(sidebar.getByText('Nên xem lại')).toBeVisible()

  const final = decoded(await bodyData(page))
  expect(final).toBe(
    cited
      .replace('số /KH-STP ngày tháng', 'số 24/KH-STP ngày 26 tháng')
      .replace('135 năm', '134 năm')
      .replace('11/6/1948-01/6/2024', '11/6/1948-11/6/2024'),
  )
  await page.locator('#publish').click()
  await page.waitForURL(/\/posts\/1$/)
  const saves = portal.folder.saves()
  expect(
    saves.map((save) => save.action),
    'published exactly once',
  ).toEqual(['publish'])
  const received = decoded(saves[0]!.body.toString('utf8'))
  expect(received.replaceAll('\r\n', '\n')).toContain(final.trim())
  expect(received).not.toMatch(/kiem-tra|chrome-extension|kiemtra|data-finding|[\u200b\ufeff]/i)
  expect(portal.folder.find(1)?.status).toBe('published')
})

test('publishing all the same takes a reason, goes on once, and is remembered', async ({
  page,
  portal,
  launched,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
  await page.locator('#publish').click()
  const dialog = sidebar.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
  await dialog.getByRole('button', { name: 'Xuất bản khi còn lỗi' }).click()
  await expect(dialog, 'without a reason the dialog stays').toBeVisible()
  await dialog.getByRole('textbox').fill('Đã thống nhất với Trưởng ban biên tập')
  await dialog.getByRole('button', { name: 'Xuất bản khi còn lỗi' }).click()
  await page.waitForURL(/\/posts\/1$/)
  expect(portal.folder.saves().map((save) => save.action)).toEqual(['publish'])

  const { journal } = (await launched.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<unknown> } } } }
    ).chrome.storage.local.get('journal'),
  )) as { journal: { publication: object; findings: { quote: string }[] }[] }
  expect(journal).toMatchObject([
    { publication: { way: 'overridden', reason: 'Đã thống nhất với Trưởng ban biên tập' } },
  ])
  expect(journal[0]!.findings.map(({ quote }) => quote)).toContain('30/2/2024')

  const again = await openChecked(page, portal, 1)
  await expect(card(again, '30/2/2024').first(), 'the errors are still shown').toBeVisible()
  await page.locator('#publish').click()
  await page.waitForURL(/\/posts\/1$/)
  expect(portal.folder.saves(), 'the same errors are not asked about twice').toHaveLength(2)
})

test('checking alone leaves the draft byte-identical and not dirty', async ({ page, portal }) => {
  const sidebar = await openChecked(page, portal, 1)
  const before = await bodyData(page)
  await expect.poll(() => underlined(page)).toContain('30/2/2024')
  await sidebar.evaluate(() => addEventListener('focus', () => (document.title = 'took the focus')))
  await card(sidebar, 'Ngày không tồn tại: 30/2/2024').getByRole('button').first().click()
  await page.waitForFunction(selectedText, '30/2/2024')
  expect(await sidebar.title(), 'what leads into the text leaves the focus there').not.toBe('took the focus')
  await sidebar.getByRole('button', { name: 'Kiểm tra lại' }).click()
  expect(await bodyData(page)).toBe(before)
  expect(await isBodyDirty(page)).toBe(false)
})

test('saving a draft is never held', async ({ page, portal }) => {
  const sidebar = await openChecked(page, portal, 1)
  await expect(card(sidebar, '30/2/2024').first()).toBeVisible()
  await page.locator('#save-draft').click()
  await expect.poll(() => portal.folder.saves().map((save) => save.action)).toEqual(['save-draft'])
})
