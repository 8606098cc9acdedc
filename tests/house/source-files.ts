/** The project's own files as text, for tests that read code instead of running it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface SourceFile {
  /** From the root, with forward slashes: `lib/lint/lint.ts`. */
  readonly path: string
  readonly text: string
}

/** Files under a folder whose names pass, sorted; an absent folder has none, and installed packages are not ours. */
export function filesUnder(folder: string, passes: (name: string) => boolean): SourceFile[] {
  let names: string[]
  try {
    names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
  return names
    .filter((name) => !/(?:^|[\\/])node_modules[\\/]/.test(name) && passes(name))
    .sort()
    .map((name) => ({
      path: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, folder, name), 'utf8'),
    }))
}

export const isTypeScript = (name: string) => /\.tsx?$/.test(name)

export interface Import {
  /** A file from the root without its ending (`lib/lint/lint`), or a package (`zod/mini`). */
  readonly target: string
  /** Only types: nothing of it is in the built code. */
  readonly isType: boolean
  readonly line: number
}

/** The part between `import` and the path: `type { A }`, `{ a, type B }`, `* as z`. */
const CLAUSE = String.raw`(?:import|export)\b(?<clause>[^'";]*?)\bfrom\s*`
/** `import './x.css'`, and `import('./x')` anywhere in the code. */
const BARE = String.raw`import\s*\(?\s*`
const IMPORTS = new RegExp(
  String.raw`^${CLAUSE}['"](?<from>[^'"]+)['"]|\b${BARE}['"](?<bare>[^'"]+)['"]`,
  'gm',
)

function isTypeClause(clause: string): boolean {
  if (/^\s*type\s/.test(clause)) return true
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]
  if (names === undefined) return false
  return names
    .split(',')
    .filter((name) => name.trim())
    .every((name) => /^\s*type\s/.test(name))
}

/** `../draft` in lib/lint/rules/x.ts is `lib/lint/draft`; `@/` is the root; a package stays as it is. */
function resolve(specifier: string, path: string): string {
  const from = specifier.startsWith('@/') ? specifier.slice(2) : null
  if (from === null && !specifier.startsWith('.')) return specifier
  const file = from ?? posix.join(posix.dirname(path), specifier)
  return file.replace(/\.(?:tsx?|js)$/, '')
}

export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORTS)].map((match) => {
    const { clause = '', from, bare } = match.groups as Record<string, string | undefined>
    return {
      target: resolve(from ?? bare ?? '', path),
      isType: from !== undefined && isTypeClause(clause),
      line: text.slice(0, match.index).split('\n').length,
    }
  })
}

const COMMENT = String.raw`\/\*[\s\S]*?\*\/|\/\/[^\n]*`
const QUOTED = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`
const NO_CODE = new RegExp(`${COMMENT}|${QUOTED}`, 'g')

/** The code with comments and quoted words blanked out, line for line. */
export const codeOf = ({ text }: SourceFile): string =>
  text.replace(NO_CODE, (match) => match.replace(/[^\n]/g, ' '))
