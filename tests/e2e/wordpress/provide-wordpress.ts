/** Finds what a private WordPress needs on this machine, or installs it as Debian does; says what is missing otherwise. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { installPackages, isDebian, isDebianRoot, isExecutable, onPath } from '../debian-packages'

/** Where Debian's package keeps WordPress; it is copied from there and never changed. */
export const WORDPRESS = '/usr/share/wordpress'
const PACKAGES = 'wordpress mariadb-server php-cli php-mysql php-xml php-mbstring php-gd'.split(' ')
/** These tests can be done without: nobody is to wait long for them. */
const LONGEST_INSTALL_MS = 180_000
const PROGRAMS = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb']
const PHP_MODULES = ['mysqli', 'xml', 'mbstring', 'gd']

/** Debian puts servers where only root's PATH leads. */
const programOf = (name: string) => [...onPath(name), `/usr/sbin/${name}`].find(isExecutable)

/** @throws when it is not there: `whyNoWordpress` is asked first. */
export function pathOf(name: string): string {
  const path = programOf(name)
  if (!path) throw new Error(`There is no ${name} on this machine.`)
  return path
}

function missing(): string[] {
  const programs = PROGRAMS.filter((name) => !programOf(name))
  const site = existsSync(`${WORDPRESS}/wp-includes/version.php`) ? [] : [WORDPRESS]
  const php = programOf('php')
  const has = php ? spawnSync(php, ['-m'], { encoding: 'utf8', timeout: 20_000 }).stdout : ''
  const modules = PHP_MODULES.filter((name) => php && !new RegExp(`^${name}$`, 'm').test(has ?? ''))
  return [...programs, ...site, ...modules.map((name) => `php-${name}`)]
}

/** Installs what is missing where that needs no person. Null when all is there, else what to do in one line. */
export function whyNoWordpress(): string | null {
  if (missing().length > 0 && isDebianRoot() && isDebian()) {
    console.log("No WordPress here; installing Debian's packages (about 15 MB).")
    installPackages(PACKAGES, LONGEST_INSTALL_MS)
  }
  const lacking = missing()
  if (lacking.length === 0) return null
  return `Not on this machine: ${lacking.join(', ')}. On Debian, as root: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`
}
