/** The built extension in a browser that is logged in to a private WordPress, one site for each test file. */
import { join } from 'node:path'
import type { Frame, Locator, Page } from '@playwright/test'
import { sidebarOf } from '../browser'
import { ROOT } from '../build-extension'
import { test as base, expect } from '../fixtures'
import { type SeedPost, type Site, startSite } from './site'

interface WordpressFixtures {
  readonly site: Site
  /** The drafts that the site begins with; one for each test, because tests publish theirs. */
  readonly posts: Readonly<Record<string, SeedPost>>
}

export const test = base.extend<object, WordpressFixtures>({
  posts: [{}, { option: true, scope: 'worker' }],
  site: [
    async ({ posts }, use, info) => {
      const site = await startSite(join(ROOT, `test-results/wordpress-${info.workerIndex}`), posts)
      await use(site)
      await site.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ launched, site }, use) => {
    await launched.context.addCookies([...site.cookies])
    await use(launched.context)
  },
})

export { expect }

export const TITLE = 'Sở Tư pháp sơ kết đợt thi đua thứ nhất'
/** The paragraphs of every draft, in the HTML that both editors store; each test has one place to write to. */
export const PARAGRAPHS = [
  'Đợt thi đua lập thành tích chào mừng <strong>94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-30/2/2024)</strong> đã kết thúc.',
  'Việc khen thưởng thực hiện theo quy định tại',
  'Hội nghị bàn <em>nhiệm vụ</em> của đợt thi đua thứ hai.',
] as const
export const CARD = 'Ngày không tồn tại: 30/2/2024'
export const FIX = 'Sửa thành 03/02/2024'

/** What the paragraphs become by the fix. */
export const corrected = (content: string): string => content.replace('30/2/2024', '03/02/2024')

export const card = (sidebar: Frame, words: string) =>
  sidebar.getByRole('listitem').filter({ hasText: words })

/** Opens a post's edit page and waits until its draft has been judged. */
export async function openDraft(page: Page, site: Site, name: string): Promise<Frame> {
  await page.goto(`${site.origin}/wp-admin/post.php?post=${site.ids[name]}&action=edit`, {
    waitUntil: 'domcontentloaded',
  })
  const sidebar = await sidebarOf(page, 30_000)
  await expect(card(sidebar, CARD)).toBeVisible()
  return sidebar
}

/** Looks a document up, inserts it where the caret was, and says what was inserted. */
export async function insertCitation(sidebar: Frame): Promise<string> {
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('searchbox').fill('nghi dinh 98')
  const preview = sidebar.locator('.preview').filter({ hasText: '98/2023/NĐ-CP' })
  const citation = (await preview.textContent())!.trim()
  await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).click()
  return citation
}

/** Gives the reason that publishing with errors asks for. */
export async function publishAnyway(sidebar: Frame): Promise<void> {
  const dialog = sidebar.getByRole('dialog')
  await dialog.getByRole('button', { name: /^Vẫn .*…$/ }).click()
  await dialog.getByRole('textbox').fill('Đã thống nhất với Trưởng ban biên tập')
  await dialog.getByRole('button', { name: / khi còn lỗi$/ }).click()
}

/** Clicks behind some words that stand at the end of a line, as a person does. */
export async function clickBehind(block: Locator, words: string): Promise<void> {
  await block.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await block.evaluate((element, wanted) => {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at < 0) continue
      const range = element.ownerDocument.createRange()
      range.setStart(node, at + wanted.length - 1)
      range.setEnd(node, at + wanted.length)
      const { right, top, height } = range.getBoundingClientRect()
      const base = element.getBoundingClientRect()
      return { x: right - base.left + 0.5, y: top - base.top + height / 2 }
    }
    return null
  }, words)
  if (!box) throw new Error(`The block does not hold “${words}” in one text node.`)
  await block.click({ position: box })
}
