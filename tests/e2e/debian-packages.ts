/** Installs system packages the way Debian does, where that can be done without asking a person; never anywhere else. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A mirror that does not answer must not hold up a run for long. */
const PATIENCE = [
  '-o',
  'Acquire::Retries=1',
  '-o',
  'Acquire::http::Timeout=20',
  '-o',
  'DPkg::Lock::Timeout=60',
]
/** A browser on a slow line takes this long. */
const LONGEST_MS = 600_000

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Where a program of this name would stand, in the order of PATH. */
export const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder || '.', name))

export const isDebianRoot = (): boolean => process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')

/** Whether the system is Debian's own, whose `chromium` package is a browser and not a pointer to a snap. */
export function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Runs a program in sight of the person; false when it failed or took too long. */
export function runVisibly(program: string, args: readonly string[], timeout = LONGEST_MS): boolean {
  console.log(`$ ${program} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const isWindows = process.platform === 'win32'
  // Without an input nothing that asks a question can wait for its answer.
  const stdio: ['ignore', 'inherit', 'inherit'] = ['ignore', 'inherit', 'inherit']
  return spawnSync(program, args, { stdio, env, shell: isWindows, timeout }).status === 0
}

let isUpdated = false

/** Debian's own way. An update that fails in part (one mirror of many) is no reason to give up. */
export function installPackages(packages: readonly string[], timeout = LONGEST_MS): boolean {
  if (!isUpdated) runVisibly('apt-get', [...PATIENCE, 'update'], timeout)
  isUpdated = true
  const install = [...PATIENCE, 'install', '-y', '--no-install-recommends', ...packages]
  return runVisibly('apt-get', install, timeout)
}
