/**
 * `npm run firefox`: the built extension in a real Firefox, on the demo portal: what is found, a fix and its undo, the
 * guard and its override, in each of the portal's editors. Says loudly when there is no Firefox.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT, runTool } from '../e2e/build-extension'
import { installEditors } from '../editors/install'
import { offeredEditors } from '../portal/editors'
import { startPortal } from '../portal/server'
import { Firefox, provideFirefox } from './firefox'

const EXTENSION = join(ROOT, '.output/firefox-mv3')
const LONGEST_MS = 15_000
/** What the editor would save. */
const DATA = `return page.CKEDITOR?.instances?.body?.getData() ?? page.tinymce?.activeEditor?.getContent() ??
  document.querySelector('.ck-editor__editable')?.innerHTML ?? document.querySelector('textarea[name=body]').value`
const WRONG = '30/2/2024'
const RIGHT = '03/02/2024'

/** Asks until the answer is yes. */
async function until(what: string, isSo: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + LONGEST_MS
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not within ${LONGEST_MS / 1000} s: ${what}`)
    await pause(100)
  }
}

/** Presses the first thing in the sidebar that bears these words and can be pressed. */
const press = (firefox: Firefox, words: string) =>
  until(`“${words}” can be pressed in the sidebar`, () =>
    firefox.inSidebar<boolean>(
      `const words = ${JSON.stringify(words)}
       const found = [...document.querySelectorAll('button, [role=tab], [role=option]')].find((one) =>
         one.textContent.includes(words) && one.ariaDisabled !== 'true' && !one.disabled && !one.closest('[inert]'))
       if (found?.matches('[role=tab]')) found.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
       found?.click()
       return found !== undefined`,
    ),
  )

const says = (firefox: Firefox, words: string) =>
  until(`the sidebar says “${words}”`, () =>
    firefox.inSidebar<boolean>(`return document.body.textContent.includes(${JSON.stringify(words)})`),
  )

const equal = (what: string, actual: unknown, expected: unknown) => {
  if (actual !== expected)
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`)
}

async function drive(firefox: Firefox, origin: string, folder: string, editor: string): Promise<void> {
  const received = () =>
    readdirSync(join(folder, 'received'), { withFileTypes: true })
      .filter(({ name }) => name.endsWith('.json'))
      .map(
        ({ name }) => JSON.parse(readFileSync(join(folder, 'received', name), 'utf8')) as { action: string },
      )
      .filter(({ action }) => action === 'publish').length
  const data = () => firefox.inPage<string>(DATA)
  const before = received()
  await firefox.open(`${origin}/posts/1/edit?editor=${editor}`)
  await says(firefox, `Ngày không tồn tại: ${WRONG}`)
  const original = await data()
  equal('the post before', original.split(WRONG).length, 2)

  await press(firefox, `Sửa thành ${RIGHT}`)
  await until('the fix is in the post', async () => (await data()) === original.replace(WRONG, RIGHT))
  await press(firefox, 'Hoàn tác')
  await until('undo brings back every byte', async () => (await data()) === original)

  await firefox.click('button[value=publish]')
  await press(firefox, 'Vẫn xuất bản')
  equal('posts that reached the portal while the question stood', received(), before)
  await until('the reason can be given', () =>
    firefox.inSidebar<boolean>(
      `const reason = document.querySelector('[role=dialog] textarea')
       if (!reason) return false
       const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
       set.call(reason, 'Lãnh đạo yêu cầu đăng ngay')
       reason.dispatchEvent(new Event('input', { bubbles: true }))
       return true`,
    ),
  )
  await press(firefox, 'Xuất bản khi còn lỗi')
  await until('the post is published', async () => received() > before)
  await until('the portal shows it', () => firefox.inPage(`return !location.pathname.endsWith('/edit')`))
  equal('posts that reached the portal', received(), before + 1)
}

async function main(): Promise<boolean> {
  const path = provideFirefox()
  if (!path) {
    console.log('SKIPPED: no Firefox here. Install one (Debian: apt-get install firefox-esr) or set FIREFOX.')
    return true
  }
  const built = runTool('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3')
  if (!built.ok) throw new Error(`${built.output}\n\nThe extension could not be built.`)
  installEditors()
  let isGood = true
  for (const { id, label } of offeredEditors()) {
    // A portal and a browser of its own for each: the one publishes what the other begins with.
    const folder = mkdtempSync(join(tmpdir(), 'kiem-tra-portal-'))
    const portal = await startPortal(folder, 0)
    const firefox = await Firefox.start(path, EXTENSION)
    try {
      await drive(firefox, portal.origin, folder, id)
      console.log(`✓ ${label}: found, fixed, undone, held, published once`)
    } catch (error) {
      isGood = false
      console.log(`✗ ${label}: ${error instanceof Error ? error.message : error}`)
    } finally {
      await firefox.close()
      await portal.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return isGood
}

main().then(
  (isGood) => process.exit(isGood ? 0 : 1),
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
