/** Next year's plan is dropped in Options, looked through, taken; the sidebar that is open beside a post cites it at once. */
import { ownLines } from '../../plan-import/own-plans'
import { writeDocx } from '../../plan-import/write-docx'
import { writePdf } from '../../plan-import/write-pdf'
import { expectAccessible } from '../axe'
import { expect, openChecked, test } from '../fixtures'

test('a plan is read from PDF and Word, and enters the catalogue only when each item was looked at', async ({
  page,
  portal,
  launched,
}) => {
  const sidebar = await openChecked(page, portal, 'new')
  const options = await launched.context.newPage()
  const problems: string[] = []
  options.on('pageerror', (error) => problems.push(String(error)))
  options.on('console', (said) => said.type() === 'error' && problems.push(said.text()))
  await options.goto(`chrome-extension://${launched.extensionId}/options.html#plan`)
  const drop = (name: string, buffer: Buffer) =>
    options.getByLabel('Tệp kế hoạch').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

  await drop('anh-chup.pdf', writePdf(ownLines('so-tu-phap'), { isScanned: true }))
  await expect(options.getByRole('alert').last()).toContainText('PDF này là ảnh chụp')
  const lines = ownLines('so-tu-phap')
  await drop('ke-hoach.pdf', writePdf(lines))
  await expect(options.getByText(/ke-hoach\.pdf: đọc được \d+ mục/)).toBeVisible()
  await options.getByRole('button', { name: 'Bỏ kế hoạch này' }).click()

  await drop('ke-hoach.docx', writeDocx(lines))
  await expect(options.getByText('Ngày không tồn tại: 31/4/2026').first()).toBeVisible()
  const take = options.getByRole('button', { name: 'Đưa vào danh mục' })
  await expect(take).toHaveAttribute('aria-disabled', 'true')
  await expectAccessible(options, 'a plan under review')
  await options.getByRole('button', { name: /^Xác nhận cả/ }).click()
  const open = options.getByRole('button', { name: /^Đúng: /, pressed: false })
  for (let left = await open.count(); left > 0; left--) await open.first().click()
  await take.click()
  await expect(options.getByText(/Đã đưa ke-hoach\.docx vào danh mục/)).toBeVisible()
  expect(problems).toEqual([])

  await sidebar.getByRole('tab', { name: 'Trích dẫn' }).click()
  await sidebar.getByRole('combobox').or(sidebar.getByRole('searchbox')).first().fill('18/KH-STP')
  await expect(sidebar.getByText(/Kế hoạch số 18\/KH-STP/).first()).toBeVisible()

  await options.goto(`chrome-extension://${launched.extensionId}/options.html#pack`)
  await options.getByRole('button', { name: /^Quay lại lúc/ }).click()
  await expect(sidebar.getByText(/Kế hoạch số 18\/KH-STP/)).toHaveCount(0)
})
