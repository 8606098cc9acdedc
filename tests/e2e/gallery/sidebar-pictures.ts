/** Pictures of the sidebar beside a real draft: its tabs, its states, and the guard's question. */
import type { Frame, Page } from '@playwright/test'
import { sidebarOf } from '../browser'
import { bodyData, putCaretAfter, selectedText, untilEditorReady } from '../editor-page'
import { readFindings } from '../sidebar-findings'
import { openOwnPage, type Studio, settledFrames } from './camera'

/** Opens a post's form; the sidebar is beside it, and has judged it. */
async function openPost({ launched, portal }: Studio, path: string): Promise<{ page: Page; sidebar: Frame }> {
  const page = await launched.context.newPage()
  await page.goto(`${portal.origin}${path}`)
  await untilEditorReady(page)
  const sidebar = await sidebarOf(page)
  await sidebar.getByText(/^Đã kiểm tra lúc/).waitFor()
  return { page, sidebar }
}

export async function takeSidebarPictures(studio: Studio): Promise<void> {
  const { page, sidebar } = await openPost(studio, '/posts/1/edit')
  const shoot = async (name: string) => {
    await settledFrames(sidebar)
    await studio.shoot(name, page)
  }
  if ((await readFindings(sidebar)).length === 0)
    throw new Error('The sidebar lists no finding on the demo draft.')
  await shoot('check')

  const card = sidebar.locator('[data-finding]', { hasText: '30/2/2024' }).first()
  await card.locator('[data-card]').click()
  await page.waitForFunction(selectedText, '30/2/2024')
  await shoot('card')

  await putCaretAfter(page, 'thực hiện theo quy định tại')
  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await shoot('citations-at-rest')
  await sidebar.getByRole('searchbox').fill('nghi dinh 98')
  await sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }).first().waitFor()
  await shoot('citations')

  await sidebar.getByRole('tab', { name: 'Kế hoạch' }).click()
  await sidebar.getByRole('tabpanel').getByText('Đợt thi đua thứ nhất').first().waitFor()
  await shoot('plan')

  await sidebar.getByRole('tab', { name: 'Nhật ký' }).click()
  await sidebar.getByRole('heading', { name: 'Gần đây' }).waitFor()
  await shoot('journal-tab')

  const before = await bodyData(page)
  await sidebar.getByRole('tab', { name: 'Kiểm tra' }).click()
  await page.locator('#publish').click()
  const dialog = sidebar.getByRole('dialog')
  await dialog.waitFor()
  await shoot('guard')
  await dialog.getByRole('button', { name: 'Vẫn xuất bản…' }).click()
  await shoot('guard-reason')
  if ((await bodyData(page)) !== before)
    throw new Error('Taking pictures changed the post. That must not happen.')
  await page.close()
}

export async function takeStatePictures(studio: Studio): Promise<void> {
  for (const [name, path] of [
    ['check-clean', '/posts/2/edit'],
    ['check-empty', '/posts/new'],
  ] as const) {
    const { page, sidebar } = await openPost(studio, path)
    await settledFrames(sidebar)
    await studio.shoot(name, page)
    await page.close()
  }
  await takeTroublePictures(studio)
  // Nobody hands this page a port, as on a page that is still loading.
  const waiting = await openOwnPage(studio, 'sidebar.html')
  await waiting.getByRole('heading', { name: 'Đang kết nối với trang…' }).waitFor()
  await studio.shoot('check-connecting', waiting)
  await waiting.close()
}

interface EditorWindow {
  CKEDITOR: { instances: { body: { destroy(): void } } }
}

/** The editor goes from under the sidebar; the brain dies. */
async function takeTroublePictures(studio: Studio): Promise<void> {
  const bare = await openPost(studio, '/posts/1/edit')
  await bare.page.evaluate(() => (window as unknown as EditorWindow).CKEDITOR.instances.body.destroy())
  await bare.sidebar.getByText(/Chưa thấy ô soạn thảo/).waitFor()
  await studio.shoot('check-no-editor', bare.page)
  await bare.page.close()

  const { page, sidebar } = await openPost(studio, '/posts/1/edit')
  const [brain] = page.workers().filter((worker) => worker.url().endsWith('/brain.js'))
  await brain!.evaluate(() => self.close())
  await page.locator('#summary').fill('Tóm tắt mới')
  await sidebar
    .getByText(/Công cụ kiểm tra gặp sự cố/)
    .first()
    .waitFor()
  await studio.shoot('check-failed', page)
  await page.close()
}

interface WorkerGlobal {
  chrome: { runtime: { reload(): void } }
}

/** An update of the extension under an open draft. Nothing can be photographed after it. */
export async function takeOrphanedPicture(studio: Studio): Promise<void> {
  const { page, sidebar } = await openPost(studio, '/posts/1/edit')
  await studio.launched.worker.evaluate(() => {
    setTimeout(() => (globalThis as unknown as WorkerGlobal).chrome.runtime.reload(), 50)
  })
  await page.bringToFront()
  await sidebar.getByText('Tiện ích vừa được cập nhật hoặc tắt').waitFor()
  await studio.shoot('check-orphaned', page)
}
