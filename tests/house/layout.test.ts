/** What a stranger finds after cloning: the fixed top level, a README whose commands exist, nothing of anyone's machine. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectNone } from './expect-none'
import { filesUnder, ROOT } from './source-files'

const FIXED = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'tests',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
]
/** What every repository has beside them. */
const USUAL = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'package-lock.json',
]
/** Made by commands, ignored by git. */
const MADE = ['node_modules', 'test-results', 'playwright-report']

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

describe('the top level', () => {
  const names = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !MADE.includes(name))

  it('holds what is fixed', () => {
    const missing = [...FIXED, ...USUAL].filter((name) => !names.includes(name))
    expectNone(missing, 'The top level is fixed; these were moved or are not there yet.')
  })

  it('holds nothing else', () => {
    const extra = names.filter((name) => ![...FIXED, ...USUAL].includes(name) && !name.endsWith('.log'))
    expectNone(extra, 'The top level is fixed: put these into one of its folders, or make them dot-files.')
  })
})

describe('README', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test'])('shows %s', (command) => {
    expect(read('README.md')).toContain(command)
  })

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const shown = [...read('README.md').matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, name]) => name!)
    expectNone(
      shown.filter((name) => !(name in scripts)),
      'Add them to package.json or mend README.md.',
    )
  })

  it('shows only pictures that exist', () => {
    const shown = [
      ...read('README.md').matchAll(/(?:\]\(|src="|srcset=")(?:\.\/)?([^)"#:]+\.(?:png|svg|jpg))/g),
    ]
    const missing = shown
      .map(([, path]) => path!)
      .filter((path) => {
        try {
          return read(path).length === 0
        } catch {
          return true
        }
      })
    expectNone(missing, 'Make these pictures with: npm run screenshots')
  })
})

/** Folders of this or that machine, written in parts so that this file does not name one itself. */
const MACHINE_PATHS = ['work', 'tmp', 'root', 'home', 'Users'].map((folder) => `/${folder}/`)
const REGISTRY_HOST = /registry\.(?:npmjs|yarnpkg|npmmirror)\.|"resolved":|\bnpm_config_registry\b/
const IS_TEXT = /\.(?:tsx?|json|md|css|html|jsonl|txt|yml)$|\/run$/

/** True where a machine's path starts a word; `https://x/tmp/` and `lib/work/` do not. */
const namesMachine = (line: string) =>
  MACHINE_PATHS.some((path) => new RegExp(`(?:^|[\\s'"\`(=:])${path}\\w`).test(line))

describe('the repository', () => {
  const folders = ['components', 'entrypoints', 'lib', 'public', 'tests', '.ci', '.github']
  const texts = folders.flatMap((folder) => filesUnder(folder, (name) => IS_TEXT.test(`/${name}`)))
  const top = readdirSync(ROOT, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && IS_TEXT.test(entry.name),
  )
  const files = [...texts, ...top.map(({ name }) => ({ path: name, text: read(name) }))]
  const linesWith = (test: (line: string) => boolean) =>
    files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) => (test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 120)}`] : [])),
    )

  it('names no folder of one machine', () => {
    expect(linesWith(namesMachine), 'Take a path as an argument, or build it from the file itself.').toEqual(
      [],
    )
  })

  it('names no package registry', () => {
    const own = 'tests/house/layout.test.ts'
    const found = linesWith((line) => REGISTRY_HOST.test(line)).filter((line) => !line.startsWith(own))
    expectNone(found, 'Everyone installs from the registry of their own set-up.')
  })

  it('reads nothing outside itself', () => {
    const found = linesWith((line) => /['"`(](?:\.\.\/)+shared\//.test(line))
    expectNone(found, 'Take the folder as an argument.')
  })
})
