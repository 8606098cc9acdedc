/**
 * What the built extension weighs, against its budgets. Scripts that every edit page or every page of a portal loads
 * must stay small; the catalogue's data is not counted because it is loaded apart.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { BUILT_EXTENSION } from '../e2e/browser'
import { ROOT } from '../e2e/build-extension'

const KB = 1024

interface Budget {
  readonly name: string
  /** Files of the built extension that count. */
  readonly files: readonly string[]
  readonly most: number
  /** What we would like; over it is said, not failed. */
  readonly aim?: number
}

const read = (file: string) => readFileSync(join(BUILT_EXTENSION, file), 'utf8')

/** A page's scripts with everything they import at once or later. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file) || !existsSync(join(BUILT_EXTENSION, file))) return
    found.add(file)
    for (const [, , imported] of read(file).matchAll(
      /(from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
    ))
      follow(posix.join(posix.dirname(file), imported!))
  }
  for (const [, src] of read(page).matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) follow(src!)
  return [...found]
}

/** Content scripts may be built beside the manifest or in a folder of their own. */
const contentScript = (name: string) =>
  [`content-scripts/${name}.js`, `${name}.js`].filter((file) => existsSync(join(BUILT_EXTENSION, file)))

const budgets = (): Budget[] => [
  { name: 'detector (every page of a portal)', files: contentScript('detector'), most: 3 * KB },
  {
    name: 'portal and editor bridge (edit pages)',
    files: [...contentScript('portal'), ...contentScript('editor-bridge')],
    most: 100 * KB,
    aim: 40 * KB,
  },
  { name: 'pointing (where a person asks for it)', files: contentScript('pointing'), most: 60 * KB },
  // Its own thread in the extension's process: it costs the portal's page nothing, but it must start at once.
  { name: "brain (a worker of the sidebar's page)", files: contentScript('brain'), most: 400 * KB },
  { name: 'sidebar page', files: scriptsOf('sidebar.html'), most: 350 * KB },
]

const inKb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`

function judge({ name, files, most, aim }: Budget): { ok: boolean; line: string } {
  if (files.length === 0) return { ok: false, line: `  ✗ ${name}: not in the build` }
  const size = files.reduce((sum, file) => sum + statSync(join(BUILT_EXTENSION, file)).size, 0)
  const ok = size <= most
  const wish = aim && size > aim ? `, aim ${inKb(aim)}` : ''
  return { ok, line: `  ${ok ? '✓' : '✗'} ${name}: ${inKb(size)} of ${inKb(most)}${wish}` }
}

/** Weighs .output/chrome-mv3. */
export function checkSizes(): { ok: boolean; lines: string[] } {
  if (!existsSync(join(BUILT_EXTENSION, 'sidebar.html')))
    return { ok: false, lines: ['  Nothing is built, or it has no sidebar.html. Run: npm run build'] }
  const judged = budgets().map(judge)
  return { ok: judged.every(({ ok }) => ok), lines: judged.map(({ line }) => line) }
}

/** Writes the figures into README between their markers, so that none is typed by hand. */
function writeReadme(lines: readonly string[]): void {
  const path = join(ROOT, 'README.md')
  const table = lines.map((line) => line.replace(/^ {2}[✓✗] /, '- ')).join('\n')
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- sizes:begin -->\n)[\s\S]*?(<!-- sizes:end -->)/,
    (_, begin, end) =>
      `${begin}Minified scripts of the production build, against their budgets:\n\n${table}\n${end}`,
  )
  writeFileSync(path, text)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { ok, lines } = checkSizes()
  console.log(lines.join('\n'))
  if (argv.includes('--write-readme')) writeReadme(lines)
  process.exit(ok ? 0 : 1)
}
