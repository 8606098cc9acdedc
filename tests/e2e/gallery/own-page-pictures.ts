/** Pictures of the extension's own pages: the first run, each part of Options, the journal and a report. */
import { sidebarOf } from '../browser'
import { openOwnPage, type Studio, settledFrames } from './camera'
import { yearOfPosts } from './year-of-posts'

export async function takeFirstRunPicture(studio: Studio): Promise<void> {
  const page = await openOwnPage(studio, 'welcome.html')
  const sidebar = await sidebarOf(page)
  await sidebar.locator('[data-finding]').first().waitFor()
  await settledFrames(page)
  await studio.shoot('first-run', page)
  await page.close()
}

export async function takeOptionsPictures(studio: Studio): Promise<void> {
  const page = await openOwnPage(studio, 'options.html')
  const links = page.getByRole('navigation').getByRole('link')
  await links.first().waitFor()
  for (const link of await links.all()) {
    await link.click()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await settledFrames(page)
    const part = (await link.getAttribute('href'))!.replace('#', '')
    await studio.shoot(part === 'portals' ? 'options' : `options-${part}`, page)
  }
  await page.close()
}

interface WorkerGlobal {
  chrome: { storage: { local: { set(items: unknown): Promise<void>; remove(key: string): Promise<void> } } }
}

export async function takeJournalPictures(studio: Studio): Promise<void> {
  const { worker } = studio.launched
  await worker.evaluate(() => (globalThis as unknown as WorkerGlobal).chrome.storage.local.remove('journal'))
  const page = await openOwnPage(studio, 'journal.html')
  await page.getByRole('heading', { name: 'Nhật ký chưa có bài nào' }).waitFor()
  await studio.shoot('journal-empty', page)

  const entries = yearOfPosts()
  await worker.evaluate(
    (journal) => (globalThis as unknown as WorkerGlobal).chrome.storage.local.set({ journal }),
    entries,
  )
  await page.locator('.recharts-bar-rectangle').first().waitFor()
  await settledFrames(page)
  await studio.shoot('journal', page)
  await studio.shoot('journal-whole', page, true)
  await page.getByRole('button', { name: 'Xóa nhật ký…' }).click()
  await page.getByRole('alertdialog').waitFor()
  await studio.shoot('journal-clear', page)
  await page.close()

  const reported = entries.findLast(({ findings }) => findings.length > 2)!
  const report = await openOwnPage(studio, `journal.html#report=${reported.id}`)
  await report.getByRole('article').waitFor()
  await settledFrames(report)
  await studio.shoot('report', report, true)
  await report.close()
}
