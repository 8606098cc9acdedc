/** Pictures of a sweep of the portal that the browser test sweeps, too, and of the page about privacy. */
import { startNewsSite } from '../main/news-site'
import { openOwnPage, type Studio, settledFrames } from './camera'

export async function takeSweepPictures(studio: Studio): Promise<void> {
  const site = await startNewsSite()
  const page = await openOwnPage(studio, `sweep.html?start=${encodeURIComponent(`${site.origin}/tin`)}`)
  await page.getByRole('button', { name: 'Bắt đầu rà soát' }).waitFor()
  await studio.shoot('sweep-start', page)
  await page.getByRole('button', { name: 'Bắt đầu rà soát' }).click()
  await page.getByText(/Đã rà soát xong/).waitFor()
  await page.getByRole('checkbox', { name: /Gợi ý/ }).check()
  await page.locator('.recharts-bar-rectangle').first().waitFor()
  await settledFrames(page)
  await studio.shoot('sweep', page, true)
  await page.close()
  const privacy = await openOwnPage(studio, 'privacy.html')
  await studio.shoot('privacy', privacy, true)
  await privacy.close()
  await site.close()
}
