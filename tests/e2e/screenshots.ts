/**
 * `npm run screenshots`: pictures of every screen and state from the real thing, in light and dark, on a small and a
 * large screen, into one gallery (test-results/gallery/index.html); the best ones are kept for README. Names after
 * `--` take only those sets: `npm run screenshots -- journal`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { startPortal } from '../portal/server'
import { LOCALHOST, launchWithExtension } from './browser'
import { buildExtension, ROOT } from './build-extension'
import { provideChromium } from './chromium/find'
import type { Studio } from './gallery/camera'
import { writeGallery } from './gallery/gallery-page'
import { takeFirstRunPicture, takeJournalPictures, takeOptionsPictures } from './gallery/own-page-pictures'
import { takePortalPictures } from './gallery/portal-pictures'
import { takeOrphanedPicture, takeSidebarPictures, takeStatePictures } from './gallery/sidebar-pictures'
import { takeSweepPictures } from './gallery/sweep-pictures'

/** Kept with the repository, not shipped with the extension. */
const KEPT = join(ROOT, '.github', 'screenshots')
const GALLERY = join(ROOT, 'test-results', 'gallery')
/** Those that README shows, or may show. */
const BEST = new Set([
  ...['check', 'card', 'citations', 'plan', 'guard', 'journal-tab', 'journal', 'report'],
  ...['popup', 'pointing', 'pointing-aim', 'options', 'options-rules', 'first-run', 'sweep'],
])
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const

/** Orphaning comes last: the extension is another one after it. */
const SETS: readonly (readonly [name: string, take: (studio: Studio) => Promise<void>])[] = [
  ['sidebar', takeSidebarPictures],
  ['states', takeStatePictures],
  ['portal', takePortalPictures],
  ['options', takeOptionsPictures],
  ['first-run', takeFirstRunPicture],
  ['journal', takeJournalPictures],
  ['sweep', takeSweepPictures],
  ['orphaned', takeOrphanedPicture],
]

type View = { readonly scheme: 'light' | 'dark'; readonly size: (typeof SIZES)[number] }

/** @returns what went wrong: one set that fails does not cost the others */
async function photograph({ scheme, size }: View, wanted: readonly string[]): Promise<string[]> {
  const scratch = mkdtempSync(join(ROOT, 'test-results', 'screenshots-'))
  const portal = await startPortal(join(scratch, 'site'))
  const launched = await launchWithExtension({
    profile: join(scratch, 'profile'),
    origins: [LOCALHOST],
    colorScheme: scheme,
    viewport: size,
  })
  const shoot: Studio['shoot'] = async (name, of, whole = false) => {
    const file = `${name}-${scheme}-${size.width}.png`
    const path = join(GALLERY, file)
    await of.screenshot({ path, animations: 'disabled', ...(whole && { fullPage: true }) })
    console.log(file)
    if (BEST.has(name) && size === SIZES[0]) copyFileSync(path, join(KEPT, `${name}-${scheme}.png`))
  }
  const failures: string[] = []
  try {
    for (const [name, take] of SETS.filter(([set]) => wanted.length === 0 || wanted.includes(set)))
      await take({ launched, portal, shoot }).catch((error) => {
        failures.push(`${name}, ${scheme}, ${size.width}: ${error instanceof Error ? error.message : error}`)
      })
  } finally {
    await launched.close().catch(console.error)
    await portal.close()
    rmSync(scratch, { recursive: true, force: true })
  }
  return failures
}

async function main(wanted: readonly string[]): Promise<void> {
  process.env.CHROMIUM = provideChromium()
  const built = buildExtension()
  if (!built.ok) throw new Error(`${built.output}\n\nThe extension could not be built.`)
  for (const folder of [KEPT, GALLERY]) mkdirSync(folder, { recursive: true })
  const failures: string[] = []
  for (const scheme of ['light', 'dark'] as const)
    for (const size of SIZES) failures.push(...(await photograph({ scheme, size }, wanted)))
  console.log(`Look at ${relative(ROOT, writeGallery(GALLERY))}`)
  if (failures.length > 0) throw new Error(`Not everything could be photographed:\n${failures.join('\n')}`)
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
