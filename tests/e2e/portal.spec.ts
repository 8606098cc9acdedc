/** The demo portal by itself, without the extension: what later tests believe about the server must hold here. */
import { bodyData, expect, isBodyDirty, openPost, putCaretAfter, portalTest as test } from './fixtures'

/** The smallest PNG: one transparent point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test('the list shows the seeded posts and leads to their forms', async ({ page, portal }) => {
  await page.goto(portal.origin)
  await expect(page.getByRole('row')).toHaveCount(4)
  await page.getByRole('link', { name: 'Sở Tư pháp sơ kết đợt thi đua thứ nhất năm 2024' }).click()
  await expect(page).toHaveURL(`${portal.origin}/posts/1/edit`)
  await expect(page.locator('#published-on')).toHaveValue('2024-06-05')
  await expect(page.locator('#cover-name')).toBeEmpty()
})

test('CKEditor takes the seeded bodies without changing a byte', async ({ page, portal }) => {
  for (const post of portal.folder.all()) {
    await openPost(page, portal, post.id)
    expect(await bodyData(page)).toBe(post.body)
    expect(await isBodyDirty(page)).toBe(false)
  }
})

test('the first draft carries the mistakes that the extension is for', async ({ page, portal }) => {
  await openPost(page, portal, 1)
  const body = await bodyData(page)
  expect(body).toContain(
    '<strong>94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930-30/2/2024)</strong>',
  )
  expect(body).toContain('Kế hoạch số /KH-STP ngày tháng 01 năm 2024')
})

test('saving a draft stores what the browser sent and stays in the form', async ({ page, portal }) => {
  await openPost(page, portal, 1)
  await page.getByLabel('Tóm tắt').fill('Dòng một\nDòng <hai> & "ba"')
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByRole('status')).toHaveText('Đã lưu nháp.')
  await expect(page).toHaveURL(`${portal.origin}/posts/1/edit`)
  await expect(page.getByLabel('Tóm tắt')).toHaveValue('Dòng một\nDòng <hai> & "ba"')
  const post = portal.folder.find(1)
  expect(post).toMatchObject({ status: 'draft', summary: 'Dòng một\r\nDòng <hai> & "ba"' })
  const saves = portal.folder.saves()
  expect(saves).toHaveLength(1)
  expect(saves[0]).toMatchObject({ path: '/posts/1/edit', action: 'save-draft' })
  expect(saves[0]!.body.toString('utf8')).toContain('Dòng một\r\nDòng <hai> & "ba"')
  expect(saves[0]!.body.toString('utf8')).toContain('(03/2/1930-30/2/2024)')
})

test('what is typed in the editor is what the server receives, in its place', async ({ page, portal }) => {
  await openPost(page, portal, 1)
  await putCaretAfter(page, 'thực hiện theo quy định tại')
  await page.keyboard.type(' Nghị định số 98')
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  expect(portal.folder.find(1)!.body).toContain('thực hiện theo quy định tại Nghị định số 98</p>')
})

test('publishing shows the post to readers, and a flash once', async ({ page, portal }) => {
  await openPost(page, portal, 2)
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page).toHaveURL(`${portal.origin}/posts/2`)
  await expect(page.getByRole('status')).toHaveText('Đã xuất bản bài viết.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(portal.folder.find(2)!.title)
  await expect(page.getByRole('img', { name: 'Tranh vẽ cánh đồng và dãy đồi dưới nắng sớm' })).toBeVisible()
  expect(portal.folder.find(2)!.status).toBe('published')
  await page.reload()
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('a cover is uploaded with its own name and bytes', async ({ page, portal }) => {
  await openPost(page, portal, 1)
  await page
    .locator('#cover')
    .setInputFiles({ name: 'ảnh hội nghị.png', mimeType: 'image/png', buffer: PICTURE })
  await expect(page.locator('#cover-name')).toHaveText('ảnh hội nghị.png')
  await page.getByLabel('Chú thích ảnh').fill('Quang cảnh hội nghị')
  await page.getByRole('button', { name: 'Lưu nháp' }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await expect(page.locator('#cover-name')).toHaveText('ảnh hội nghị.png')
  expect(portal.folder.find(1)).toMatchObject({
    coverName: 'ảnh hội nghị.png',
    coverCaption: 'Quang cảnh hội nghị',
  })
  expect(portal.folder.cover(1)!.equals(PICTURE)).toBe(true)
})

test('a preview opens in a new tab and saves nothing', async ({ page, portal }) => {
  await openPost(page, portal, 1)
  await page.getByLabel('Tiêu đề').fill('Chỉ xem thử')
  const popup = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect((await popup).getByRole('heading', { level: 1 })).toHaveText('Chỉ xem thử')
  expect(portal.folder.saves()).toHaveLength(0)
  expect(portal.folder.find(1)!.title).not.toBe('Chỉ xem thử')
})

test('a post without a title is refused and nothing typed is lost', async ({ page, portal }) => {
  await openPost(page, portal, 'new')
  await page.getByLabel('Tác giả').fill('Văn phòng Sở')
  await page.getByRole('button', { name: 'Xuất bản' }).click()
  await expect(page.getByRole('alert')).toHaveText('Chưa nhập tiêu đề. Bài chưa được lưu.')
  await expect(page.getByLabel('Tác giả')).toHaveValue('Văn phòng Sở')
  expect(portal.folder.all()).toHaveLength(3)
})

test('scripts saved in a post do not run for its readers', async ({ page, portal }) => {
  portal.folder.write({
    ...portal.folder.find(2)!,
    body: '<p id="x">a</p><script>x.textContent = "b"</script>',
  })
  await page.goto(`${portal.origin}/posts/2`)
  await expect(page.locator('#x')).toHaveText('a')
})
