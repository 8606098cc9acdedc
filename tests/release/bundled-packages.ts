/** Which packages end up in the built scripts, and their licences as one file to ship. Part of the build (wxt.config.ts). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Name of the file in the package. */
export const NOTICES_FILE = 'THIRD-PARTY-LICENSES.txt'

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly license?: string
}

export class BundledPackages {
  readonly #roots = new Set<string>()

  /** Notes the packages of every module of which something is in a script. */
  readonly plugin: Plugin = {
    name: 'bundled-packages',
    generateBundle: (_, bundle) => {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(output.modules)) {
          const root = renderedLength > 0 ? rootOf(id) : null
          if (root) this.#roots.add(root)
        }
      }
    },
  }

  /** The same text for the same packages, wherever they are installed. */
  notices(): string {
    const packages = [...this.#roots].map((root) => ({ root, about: aboutOf(root) }))
    const sorted = packages.sort((a, b) => (nameOf(a.about) < nameOf(b.about) ? -1 : 1))
    const unique = sorted.filter(
      ({ about }, at) => at === 0 || nameOf(about) !== nameOf(sorted[at - 1]!.about),
    )
    const parts = unique.map(({ root, about }) => {
      const text = licenceOf(root) ?? `Licence: ${about.license ?? 'see the package'}\n`
      return `${nameOf(about)} (${about.license ?? 'see below'})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
    })
    return ['This package holds parts of the following works.\n', ...parts].join(`\n${'-'.repeat(78)}\n\n`)
  }
}

/** The folder of the innermost package that a module belongs to; null for our own. */
export function rootOf(id: string): string | null {
  const path = id.replace(/^\0+/, '').replaceAll('\\', '/')
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*)\//.exec(path)?.[1] ?? null
}

const nameOf = ({ name, version }: PackageJson): string => `${name} ${version}`

const aboutOf = (root: string): PackageJson => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

function licenceOf(root: string): string | null {
  if (!existsSync(root)) return null
  const files = readdirSync(root)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
  return files.length === 0 ? null : files.map((name) => readFileSync(join(root, name), 'utf8')).join('\n')
}
