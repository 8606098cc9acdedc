/**
 * Finds a browser that can load the extension, and fetches one where there is none. It must not guess: a browser
 * that would silently start without the extension is refused with the reason.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chromium as playwrightChromium } from '@playwright/test'
import { installPackages, isDebian, isDebianRoot, isExecutable, onPath, runVisibly } from '../debian-packages'
import { refusal } from './refusal'

const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium']
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.LOCALAPPDATA ?? ''}/Chromium/Application/chrome.exe`,
]
const BRANDED = ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'microsoft-edge']
const BRANDED_PLACES = [
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  `${process.env.PROGRAMFILES ?? ''}/Google/Chrome/Application/chrome.exe`,
]

/** No browser, and why; the message says what to do. */
export class NoBrowser extends Error {}

const firstOf = (names: readonly string[], places: readonly string[]) =>
  [...names.flatMap(onPath), ...places].find(isExecutable)

/** `Google Chrome 141.0.7390.54` and its like; empty where the program does not say (Windows). */
function versionOf(path: string): string {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return (answer.stdout ?? '').trim()
}

/** @throws NoBrowser when CHROMIUM names something that cannot be used. */
function chosen(): string | null {
  const path = process.env.CHROMIUM
  if (!path) return null
  if (!isExecutable(path))
    throw new NoBrowser(`CHROMIUM=${path} is no program that can be run. Point it at a Chromium.`)
  const reason = refusal(versionOf(path))
  if (reason) throw new NoBrowser(`CHROMIUM=${path}: ${reason} Point it at Chromium or Chrome for Testing.`)
  return path
}

/** Path of a usable browser: $CHROMIUM, an installed Chromium, Playwright's own, an old enough Chrome; else null. */
export function findChromium(): string | null {
  const path = chosen() ?? firstOf(NAMES, PLACES)
  if (path) return path
  const own = playwrightChromium.executablePath()
  if (own && isExecutable(own)) return own
  const branded = firstOf(BRANDED, BRANDED_PLACES)
  return branded && !refusal(versionOf(branded)) ? branded : null
}

function hasVietnameseFont(): boolean {
  if (process.platform !== 'linux') return true
  const answer = spawnSync('fc-list', [':lang=vi', 'family'], { encoding: 'utf8' })
  return answer.status === 0 && answer.stdout.trim() !== ''
}

/** A page in boxes instead of Vietnamese is no failure of ours, so a font is only tried for. */
function provideFont(): void {
  if (hasVietnameseFont() || !isDebianRoot()) return
  console.log('No font here covers Vietnamese; installing fonts-noto-core.')
  if (!installPackages(['fontconfig', 'fonts-noto-core']))
    console.log('That failed; Vietnamese may show as boxes.')
}

/**
 * A usable browser, installed with visible progress when there is none: Debian's package as root, else Playwright's
 * download.
 * @throws NoBrowser with one line that says what to do.
 */
export function provideChromium(): string {
  const found = findChromium()
  if (found) {
    provideFont()
    return found
  }
  const branded = firstOf(BRANDED, BRANDED_PLACES)
  if (branded) console.log(`${branded} is passed over: ${refusal(versionOf(branded))}`)
  if (isDebianRoot() && isDebian()) {
    console.log("No Chromium here; installing Debian's package (about 100 MB).")
    if (installPackages(['chromium'])) provideFont()
  }
  const installed = findChromium()
  if (installed) return installed
  console.log("No Chromium here; downloading Playwright's (about 170 MB).")
  const program = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const withLibraries = isDebianRoot() ? ['--with-deps'] : []
  runVisibly(program, ['playwright', 'install', ...withLibraries, '--no-shell', 'chromium'])
  const downloaded = findChromium()
  if (downloaded) return downloaded
  throw new NoBrowser(
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium) or set CHROMIUM=/path/to/chromium, then run this again.',
  )
}

/** Version line of a browser, for a report. */
export function describeChromium(path: string): string {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return path
  }
}
