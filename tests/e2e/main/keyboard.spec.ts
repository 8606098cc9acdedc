/** The main job without a mouse: into the sidebar, over the cards, fix, take back, cite, publish, guard, go on. */
import type { Frame, Page } from '@playwright/test'
import type { Launched } from '../browser'
import { bodyData, expect, openChecked, putCaretAfter, test } from '../fixtures'

interface WorkerGlobal {
  chrome: {
    tabs: {
      query(what: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>
      sendMessage(tab: number, message: unknown): Promise<unknown>
    }
  }
}

/** What the background says when the browser's own key was pressed; a test cannot press the browser's keys. */
async function command({ worker }: Launched, pressed: string): Promise<void> {
  await worker.evaluate(async (name) => {
    const { tabs } = (globalThis as unknown as WorkerGlobal).chrome
    const [tab] = await tabs.query({ active: true, currentWindow: true })
    await tabs.sendMessage(tab!.id!, { pressed: name }).catch(() => undefined)
  }, pressed)
}

/** What has the focus in a frame: how it is called, and whether that can be seen. */
const focused = (frame: Frame): Promise<{ name: string; isSeen: boolean }> =>
  frame.evaluate(() => {
    const element = document.activeElement
    if (!element || !document.hasFocus()) return { name: '', isSeen: false }
    const named = element.getAttribute('aria-label') ?? element.textContent ?? ''
    // A card shows the focus of its title itself.
    const shown = [element, element.closest('[data-finding]')].filter((one) => one !== null)
    const isSeen = shown.some((one) => getComputedStyle(one).outlineStyle !== 'none')
    return { name: named.trim() || element.id, isSeen }
  })

/** Presses a key until something has the focus; whatever has it on the way must show it. */
async function goTo(page: Page, frame: Frame, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 60; step++) {
    const now = await focused(frame)
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) {
      expect(now.isSeen, `the focus on “${now.name}” must be seen`).toBe(true)
      return
    }
    passed.push(now.name.slice(0, 40))
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never comes to ${name}; it came to:\n${passed.join('\n')}`)
}

test('a finding is reached, corrected and taken back, by keyboard alone', async ({
  page,
  portal,
  launched,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  const finding = (words: string) => sidebar.locator('[data-finding]').filter({ hasText: words })
  await expect(finding('Ngày không tồn tại: 30/2/2024')).toHaveCount(1)

  await command(launched, 'focus-sidebar')
  await goTo(page, sidebar, 'Mục “Tóm tắt” còn trống')
  await goTo(page, sidebar, 'Ngày không tồn tại: 30/2/2024', 'ArrowDown')
  await goTo(page, sidebar, 'Sửa thành 03/02/2024')
  await page.keyboard.press('Enter')
  await expect(finding('Ngày không tồn tại: 30/2/2024')).toHaveCount(0)
  expect(await bodyData(page)).toContain('03/02/2024')

  await expect.poll(() => focused(sidebar), 'the focus stays in the sidebar').toMatchObject({ isSeen: true })
  await expect(
    sidebar.getByRole('button', { name: 'Hoàn tác' }),
    'there is something to take back',
  ).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(finding('Ngày không tồn tại: 30/2/2024'), 'the fix is taken back').toHaveCount(1)
})

test('a citation is inserted, and the guard is passed with a reason, by keyboard alone', async ({
  page,
  portal,
  launched,
}) => {
  const sidebar = await openChecked(page, portal, 1)
  await expect(sidebar.locator('[data-finding]').first()).toBeVisible()
  await putCaretAfter(page, 'theo quy định tại')
  await command(launched, 'focus-sidebar')
  await page.keyboard.press('Alt+k')
  await page.keyboard.type('nghi dinh 98')
  await expect(sidebar.getByText(/Nghị định số 98\/2023\/NĐ-CP ngày 31\/12\/2023/).first()).toBeVisible()
  await expect(
    sidebar.getByRole('button', { name: 'Chèn tại con trỏ' }),
    'the caret is known by now',
  ).toBeEnabled()
  await page.keyboard.press('Enter')
  await expect.poll(() => bodyData(page)).toContain('98/2023/N')

  await page.locator('#publish').focus()
  await page.keyboard.press('Enter')
  await expect(sidebar.getByRole('dialog')).toBeVisible()
  await expect.poll(async () => (await focused(sidebar)).name).toBe('Quay lại sửa')
  await page.keyboard.press('Escape')
  await expect(sidebar.getByRole('dialog')).toBeHidden()
  expect(portal.folder.saves(), 'Esc sends nothing').toEqual([])
  await expect(page.locator('#publish'), 'the focus is back where it was').toBeFocused()

  await page.keyboard.press('Enter')
  await goTo(page, sidebar, 'Vẫn xuất bản…')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Đã thống nhất với Trưởng ban')
  await goTo(page, sidebar, 'Xuất bản khi còn lỗi')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/posts\/1$/)
  expect(portal.folder.saves().map(({ action }) => action)).toEqual(['publish'])
})

test('the keys of the browser lead from place to place in the text', async ({ page, portal, launched }) => {
  const sidebar = await openChecked(page, portal, 1)
  const selected = sidebar.locator('[data-finding][aria-current]')
  await expect(sidebar.locator('[data-finding]').first()).toBeVisible()
  const names: (string | null)[] = []
  for (const pressed of ['next-finding', 'next-finding', 'previous-finding']) {
    const before = names.at(-1) ?? null
    await command(launched, pressed)
    await expect(selected).toHaveCount(1)
    await expect.poll(() => selected.getAttribute('data-finding')).not.toBe(before)
    names.push(await selected.getAttribute('data-finding'))
  }
  expect(names[2]).toBe(names[0])
})
