/**
 * `npm start`: builds the extension, starts the demo portal and opens its first draft in Chromium with the extension
 * switched on. Without a display it checks the draft headless, prints what it found and leaves a screenshot.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type Launched, LOCALHOST, launchWithExtension, NoSidebar, sidebarOf } from '../e2e/browser'
import { buildExtension, ROOT } from '../e2e/build-extension'
import { describeChromium, NoBrowser, provideChromium } from '../e2e/chromium/find'
import { SeedingFailed } from '../e2e/chromium/profile'
import { readFindings } from '../e2e/sidebar-findings'
import { tryInstallEditors } from '../editors/install'
import { chosenEditor, DEMO_EDITORS, offeredEditors } from './editors'
import { type Portal, startPortal } from './server'

/** Where the demonstration keeps its posts, profiles and screenshot; git ignores it. */
const DEMO = join(ROOT, '.demo')
const FIRST_PORT = 8710
/** How many ports are tried before any free one is taken. */
const PORTS = 10

/** Says what went wrong in a line that a person can act on. */
class CannotStart extends Error {}

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** This run's own folder; those of runs that ended without cleaning up are removed. */
function runFolder(): string {
  mkdirSync(DEMO, { recursive: true })
  for (const name of readdirSync(DEMO)) {
    const pid = Number(/^run-(\d+)$/.exec(name)?.[1] ?? 0)
    if (pid && !isAlive(pid)) rmSync(join(DEMO, name), { recursive: true, force: true })
  }
  const folder = join(DEMO, `run-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  return folder
}

/** The preferred port, or the next free one when another program (or another demonstration) has it. */
async function startPortalSomewhere(folder: string): Promise<Portal> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
    try {
      return await startPortal(folder, port)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
      console.log(`  Port ${port} is taken; trying another.`)
    }
  }
  return startPortal(folder)
}

function step<T>(title: string, work: () => T): T {
  console.log(`• ${title}`)
  return work()
}

function build(): void {
  const built = buildExtension()
  if (!built.ok) throw new CannotStart(`${built.output}\n\nThe extension could not be built; see above.`)
}

/** The editor that was asked for, installed when it is not there yet. */
function provideEditor(id: string): void {
  if (!DEMO_EDITORS.some((editor) => editor.id === id))
    throw new CannotStart(`No editor ${id}. There are: ${DEMO_EDITORS.map((editor) => editor.id).join(', ')}`)
  const reason = chosenEditor(id).id === id ? null : tryInstallEditors()
  if (reason) throw new CannotStart(reason)
}

/** Those that come from npm are fetched while the person works; the switch offers them when they are there. */
function fetchOtherEditors(): void {
  if (offeredEditors().length === DEMO_EDITORS.length) return
  const install = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'tests/editors/install.ts')]
  const child = spawn(process.execPath, install, { cwd: ROOT, stdio: 'ignore' })
  child.unref()
  process.once('exit', () => child.kill())
  child.once('exit', (code) =>
    console.log(
      code === 0
        ? '  CKEditor 5 and TinyMCE are there now: reload the page to choose one.'
        : '  CKEditor 5 and TinyMCE could not be fetched; the switch offers the others.',
    ),
  )
}

/** Opens the draft in the tab that the browser starts with. */
async function openDraft({ context }: Launched, portal: Portal, editor: string) {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${portal.origin}/posts/1/edit?editor=${editor}`)
  return page
}

/** Until the last tab is closed, the browser quits, or Ctrl+C. */
function untilClosed({ context }: Launched): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve())
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    const watch = () => context.pages().length === 0 && resolve()
    for (const page of context.pages()) page.on('close', watch)
    context.on('page', (page) => page.on('close', watch))
  })
}

async function showOnScreen(launched: Launched, portal: Portal, editor: string): Promise<void> {
  await openDraft(launched, portal, editor)
  console.log(`\nThe draft is open: ${portal.origin}/posts/1/edit
Posts are kept in ${relative(ROOT, DEMO)}/site (npm start -- --reset brings the first ones back).
The switch above the text offers other editors. Close the window or press Ctrl+C to end.`)
  fetchOtherEditors()
  await untilClosed(launched)
}

async function showInTerminal(launched: Launched, portal: Portal, editor: string): Promise<void> {
  const page = await openDraft(launched, portal, editor)
  const sidebar = await sidebarOf(page)
  const findings = await readFindings(sidebar)
  const picture = join(DEMO, 'findings.png')
  await page.screenshot({ path: picture })
  if (findings.length === 0)
    throw new CannotStart(`The sidebar opened but listed no finding. See ${relative(ROOT, picture)}.`)
  console.log(`\nFindings in ${portal.origin}/posts/1/edit: ${findings.length}\n`)
  for (const [index, { severity, message, field, quote, fixes }] of findings.entries()) {
    console.log(`${String(index + 1).padStart(3)}. [${severity}] ${message}`)
    if (quote) console.log(`     ${field ? `${field}: ` : ''}“${quote}”`)
    for (const fix of fixes) console.log(`     → ${fix}`)
  }
  console.log(`\nScreenshot: ${relative(ROOT, picture)}`)
}

/** A display that is named but does not answer is no reason to fail. */
async function launchOnScreen(profile: string): Promise<Launched | null> {
  try {
    return await launchWithExtension({ profile, origins: [LOCALHOST], isDemo: true })
  } catch (error) {
    if (error instanceof SeedingFailed || error instanceof NoBrowser) throw error
    console.log(`  No window could be opened (${String(error).split('\n')[0]}); going on headless.`)
    return null
  }
}

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      headless: { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      editor: { type: 'string', default: DEMO_EDITORS[0]!.id },
    },
  })
  provideEditor(values.editor)
  const folder = runFolder()
  step('Building the extension', build)
  const browser = step('Looking for Chromium', provideChromium)
  process.env.CHROMIUM = browser
  console.log(`  ${describeChromium(browser)}`)
  const onScreen =
    values.headless || !hasDisplay()
      ? null
      : await step('Opening the browser', () => launchOnScreen(join(folder, 'profile')))
  if (values.reset) rmSync(join(DEMO, 'site'), { recursive: true, force: true })
  // Headless output is read by people and scripts alike, so there the draft is always the fresh one.
  const portal = await step('Starting the demo portal', () =>
    startPortalSomewhere(onScreen ? join(DEMO, 'site') : join(folder, 'site')),
  )
  console.log(`  ${portal.origin}`)
  const launched =
    onScreen ??
    (await step('Checking the first draft in headless Chromium', () =>
      launchWithExtension({ profile: join(folder, 'profile'), origins: [LOCALHOST] }),
    ))
  try {
    await (onScreen ? showOnScreen : showInTerminal)(launched, portal, values.editor)
  } finally {
    await launched.close()
    await portal.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Their messages say what to do; a stack would only hide it. */
const EXPECTED = [CannotStart, NoBrowser, SeedingFailed, NoSidebar]

start().then(
  () => process.exit(0),
  (error) => {
    const isExpected = EXPECTED.some((kind) => error instanceof kind)
    console.error(isExpected ? `\n${error.message}` : error)
    process.exit(1)
  },
)
