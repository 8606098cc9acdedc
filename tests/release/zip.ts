/**
 * `npm run zip`: builds for Chrome/Edge and Firefox, lints the package with web-ext, and writes to .output what a store
 * and an IT department ask for: two packages, the sources, the bill of materials, SHA-256 sums. `-- --verify` builds
 * once more from a copy in another folder and compares every byte.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { argv, execPath, exit } from 'node:process'
import { ROOT } from '../house/source-files'
import { billOfMaterials } from './bill-of-materials'
import { lintPackage } from './lint-package'
import { zipBytes } from './zip-bytes'

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
  string,
  string
>
const TARGETS = [
  { id: 'chrome', folder: 'chrome-mv3', args: [] },
  { id: 'firefox', folder: 'firefox-mv3', args: ['-b', 'firefox', '--mv3'] },
] as const

function run(root: string, script: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return
  console.error(`${stdout}\n${stderr}\n→ ${basename(script)} ${args.join(' ')} failed.`)
  exit(1)
}

/** Builds in a folder; the packages by their file names. */
async function buildIn(root: string): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>()
  for (const { id, folder, args } of TARGETS) {
    run(root, 'wxt/bin/wxt.mjs', 'build', ...args)
    made.set(`${name}-${version}-${id}.zip`, await zipBytes(join(root, '.output', folder)))
  }
  return made
}

/** What the stores' reviewers build from: everything that git knows. */
async function sources(): Promise<Uint8Array | null> {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? zipBytes(ROOT, stdout.split('\0').filter(Boolean)) : null
}

const NOT_COPIED = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results'])

/** A second build of the same files elsewhere. */
async function buildElsewhere(): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  try {
    cpSync(ROOT, folder, {
      recursive: true,
      filter: (path) => path === ROOT || !NOT_COPIED.has(basename(path)),
    })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return await buildIn(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const packages = await buildIn(ROOT)
const { ok, lines } = lintPackage(join(ROOT, '.output/firefox-mv3'))
console.log(lines.join('\n'))
if (!ok) exit(1)
const bill = Buffer.from(`${JSON.stringify(billOfMaterials(ROOT), null, 2)}\n`)
const files = new Map([...packages, [`${name}-${version}.cdx.json`, bill]])
const source = await sources()
if (source) files.set(`${name}-${version}-sources.zip`, source)
mkdirSync(join(ROOT, '.output'), { recursive: true })
for (const [file, bytes] of files) writeFileSync(join(ROOT, '.output', file), bytes)
const sums = [...files].map(([file, bytes]) => `${sum(bytes)}  ${file}`)
writeFileSync(join(ROOT, '.output/SHA256SUMS'), `${sums.join('\n')}\n`)
console.log(sums.join('\n'))

if (argv.includes('--verify')) {
  const again = await buildElsewhere()
  const differing = [...packages].filter(([file, bytes]) => sum(again.get(file)!) !== sum(bytes))
  for (const [file] of differing)
    console.error(`✗ ${file}: the second build, in another folder, has other bytes`)
  if (differing.length === 0) console.log('✓ A second build, in another folder, has the same bytes.')
  exit(differing.length === 0 ? 0 : 1)
}
