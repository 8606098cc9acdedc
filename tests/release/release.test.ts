/** What goes to the stores: the same bytes for the same files, every permission explained, every licence shipped. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../house/source-files'
import { billOfMaterials } from './bill-of-materials'
import { BundledPackages, rootOf } from './bundled-packages'
import { privacyPage } from './privacy-page'
import { filesIn, zipBytes } from './zip-bytes'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const { version, dependencies } = JSON.parse(read('package.json'))

describe('a package', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zip-bytes-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has the same bytes whenever and in whatever order its files were written', async () => {
    const make = (name: string, order: readonly string[], at: number) => {
      for (const file of order) {
        const path = join(folder, name, file)
        mkdirSync(join(path, '..'), { recursive: true })
        writeFileSync(path, `chữ ${file}`)
        utimesSync(path, at, at)
      }
      return zipBytes(join(folder, name))
    }
    const one = await make('a', ['manifest.json', 'chunks/x.js', 'a.css'], 1_000_000_000)
    const other = await make('b', ['a.css', 'chunks/x.js', 'manifest.json'], 1_700_000_000)
    expect(Buffer.compare(one, other)).toBe(0)
    expect(filesIn(join(folder, 'a'))).toEqual(['a.css', 'chunks/x.js', 'manifest.json'])
    writeFileSync(join(folder, 'b', 'a.css'), 'khác')
    expect(Buffer.compare(one, await zipBytes(join(folder, 'b')))).not.toBe(0)
  })
})

describe('PRIVACY.md', () => {
  const text = read('PRIVACY.md')
  const config = read('wxt.config.ts')
  const list = (key: string) =>
    [...(new RegExp(`\\b${key}: \\[([^\\]]*)\\]`).exec(config)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(
      ([, name]) => name!,
    )

  it.each([...list('permissions'), ...list('optional_host_permissions')])(
    'says why %s is asked for',
    (permission) => {
      expect(text).toMatch(new RegExp(`^- .*\`${permission.replace(/[*/]/g, '\\$&')}\`.*–`, 'm'))
    },
  )

  it('names no permission that is not asked for', () => {
    const named = [...text.matchAll(/^- `([a-zA-Z]+)` –/gm)].map(([, name]) => name)
    expect(named.sort()).toEqual(list('permissions').sort())
  })

  it('is the page that is shipped', () => {
    const page = privacyPage(text)
    expect(page).toContain('<h1>Quyền riêng tư</h1>')
    expect(page).toContain('<code>activeTab</code>')
    expect(page, 'a table, and not its bars').toContain('<table>')
    expect(page).not.toMatch(/<script|https?:\/\/[^*]/)
  })
})

describe('the store texts', () => {
  it.each(['vi', 'en'])('%s: short enough, and every picture is there', (language) => {
    const text = read(`.github/store/${language}.md`)
    const [, short = ''] = /^## (?:Mô tả ngắn|Short description)\n\n(.+)$/m.exec(text) ?? []
    expect(short.length).toBeGreaterThan(40)
    expect(short.length, 'the Chrome Web Store takes 132 characters').toBeLessThanOrEqual(132)
    const pictures = [...text.matchAll(/`(\.github\/screenshots\/[^`]+)`/g)].map(([, path]) => path!)
    expect(pictures.length).toBeGreaterThanOrEqual(3)
    for (const path of pictures) expect(() => read(path), path).not.toThrow()
  })
})

it('the changelog tells of this version', () => {
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm'))
})

describe('what others have made', () => {
  it('is found wherever it is installed', () => {
    expect(rootOf('/a/node_modules/react/index.js')).toBe('/a/node_modules/react')
    expect(rootOf('/a/node_modules/x/node_modules/@radix-ui/react-tabs/dist/i.mjs?v=1')).toBe(
      '/a/node_modules/x/node_modules/@radix-ui/react-tabs',
    )
    expect(rootOf('/a/lib/lint/lint.ts')).toBeNull()
  })

  it('is shipped with its licence', () => {
    const bundled = new BundledPackages()
    const chunk = (id: string, renderedLength: number) => ({
      type: 'chunk',
      modules: { [join(ROOT, 'node_modules', id)]: { renderedLength } },
    })
    const generate = bundled.plugin.generateBundle as unknown as (options: unknown, bundle: unknown) => void
    generate({}, { a: chunk('react/index.js', 10), b: chunk('zod/mini/index.js', 0) })
    const text = bundled.notices()
    expect(text).toMatch(/^react [\d.]+ \(MIT\)$/m)
    expect(text).toContain('Permission is hereby granted')
    expect(text, 'nothing of it is in a script').not.toMatch(/^zod /m)
  })

  it('stands in the bill of materials, the same every time and without a registry', () => {
    const bill = billOfMaterials(ROOT)
    const names = bill.components.map(({ name }) => name)
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { version } } })
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)))
    expect(names, 'only builds and tests').not.toContain('vitest')
    expect(JSON.stringify(bill)).not.toMatch(/"timestamp"|"serialNumber"|"type":"distribution"/)
  }, 60_000)
})
