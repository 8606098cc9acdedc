/** Builds the extension as it is shipped. Quiet when it works; the builder's own words when it does not. */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export interface Ran {
  readonly ok: boolean
  /** Everything the program wrote. */
  readonly output: string
}

/** Runs one of the project's own tools (a package's command-line script) under this Node. */
export function runTool(script: string, ...args: string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', script), ...args],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } },
  )
  const problem = error ? `${error.message}\n` : ''
  return {
    ok: status === 0,
    output: stripVTControlCharacters(`${problem}${stdout ?? ''}${stderr ?? ''}`).trim(),
  }
}

/** Fills .output/chrome-mv3. */
export const buildExtension = (): Ran => runTool('wxt/bin/wxt.mjs', 'build')
