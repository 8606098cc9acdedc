/**
 * Installs the editors under test, once: those of package.json by npm, CKEditor 5 as its ready-made bundle alone (its
 * package would bring a gigabyte of sources). Run by the browser tests that need them.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../e2e/build-extension'

const FOLDER = join(ROOT, 'tests/editors')
/** Where the editors are served from: npm's folder, and the bundles unpacked beside it. */
export const NPM = join(FOLDER, 'node_modules')
export const PACKED = join(NPM, '.packed')

/** Holds why the editors are not there; workers inherit it. */
const NOT_INSTALLED = 'EDITORS_NOT_INSTALLED'

/** A bundle that is all we need of a package; the hash is the one that npm's lock file would hold. */
interface PackedEditor {
  readonly folder: string
  readonly source: string
  readonly integrity: string
  readonly files: readonly string[]
}

const CLASSIC = ['package/build/ckeditor.js']
const BROWSER = ['package/dist/browser/ckeditor5.umd.js', 'package/dist/browser/ckeditor5.css']

const PACKED_EDITORS: readonly PackedEditor[] = [
  {
    folder: 'ckeditor5-build-classic-35.1.0',
    source: '@ckeditor/ckeditor5-build-classic@35.1.0',
    integrity:
      'sha512-fvIqb/JpjZgz8psEAHxoMDdTFWqnlSiAEp6t6ggW0ck8rBvMWTJOuGGqyBEtzagvNGjb2BBozvHDjWr28O7OYA==',
    files: CLASSIC,
  },
  {
    folder: 'ckeditor5-build-classic-41.3.1',
    source: '@ckeditor/ckeditor5-build-classic@41.3.1',
    integrity:
      'sha512-eeaED7PBenWwEXJsi8cjgafNSeBUAJ2ZqgiQOjaOeugT6yJACSif32TG0OGW4bq/W4PporsCiRaq6wscq4DZig==',
    files: CLASSIC,
  },
  {
    folder: 'ckeditor5-44.3.0',
    source: 'ckeditor5@44.3.0',
    integrity:
      'sha512-g2arr/fejYAiOkdMeYvz1ficRPJ42OvO+pYROhre08YjIbAtJBr8wO9DPk9nCV3msnyYE+B02bs+TppazhYNtw==',
    files: BROWSER,
  },
  {
    folder: 'ckeditor5-48.5.2',
    source: 'ckeditor5@48.5.2',
    integrity:
      'sha512-7xWn4z/O6QUQf/Two826jQrfcN8uB+Fizn0/nVYHgvOvNRGIkaxQqfO2v/PmdU+IIB2QrtihDkk1vfwwYWe63w==',
    files: BROWSER,
  },
]

/** Installs what is not there yet. Throws when npm cannot be reached, or a bundle is not the one that was reviewed. */
export function installEditors(): void {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'), 'utf8')
  const stamp = join(NPM, '.package-lock.json')
  const isInstalled = existsSync(stamp) && hasAll(lock, readFileSync(stamp, 'utf8'))
  if (!isInstalled) npm(['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'], FOLDER)
  for (const editor of PACKED_EDITORS) if (!existsSync(join(PACKED, editor.folder))) unpack(editor)
}

/**
 * The same for runs that can do without: null when the editors are there, else why they are not, said aloud. Test
 * files are loaded by each worker: what failed once is not tried again.
 */
export function tryInstallEditors(): string | null {
  if (process.env[NOT_INSTALLED]) return process.env[NOT_INSTALLED]
  try {
    installEditors()
    return null
  } catch (error) {
    const reason = `The editors of npm could not be installed: ${(error as Error).message.split('\n')[0]}`
    console.warn(`\n!!! CKEditor 5 AND TinyMCE ARE NOT TESTED !!!\n${reason}\n`)
    process.env[NOT_INSTALLED] = reason
    return reason
  }
}

/** Every version of the lock file is the one that npm noted down when it last installed. */
function hasAll(lock: string, installed: string): boolean {
  const versions = (text: string) => JSON.parse(text).packages as Record<string, { version?: string }>
  const there = versions(installed)
  return Object.entries(versions(lock)).every(
    ([path, { version }]) => path === '' || there[path]?.version === version,
  )
}

function unpack({ folder, source, integrity, files }: PackedEditor): void {
  mkdirSync(PACKED, { recursive: true })
  const place = mkdtempSync(join(PACKED, '.new-'))
  try {
    const [packed] = JSON.parse(npm(['pack', source, '--json', '--pack-destination', place], place))
    const archive = join(place, packed.filename)
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
    if (hash !== integrity) throw new Error(`${source} is not the package that was reviewed: ${hash}`)
    execFileSync('tar', ['-xzf', archive, '-C', place, ...files])
    renameSync(join(place, 'package'), join(PACKED, folder))
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
}

if (argv[1] === fileURLToPath(import.meta.url)) installEditors()
