/**
 * A policy file as an office's IT writes it, for one copy of the built extension alone: the copy has a key, and so an id, of
 * its own, because the file counts for every browser of the machine. Needs root.
 */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BUILT_EXTENSION } from '../browser'

/** Where Chromium and Chrome for Testing read on Linux. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed']

/** Why there can be no policy file here; null when there can. */
export const noPolicyHere = (): string | null =>
  process.platform === 'linux' && process.getuid?.() === 0
    ? null
    : 'The policy file is NOT tested here: it needs root on Linux (CI runs as root; or: sudo npm run browser -- policy.spec.ts).'

/** Copies the built extension under a new id. */
export function copyWithOwnId(folder: string): string {
  cpSync(BUILT_EXTENSION, folder, { recursive: true })
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object
  writeFileSync(path, JSON.stringify({ ...manifest, key: key.toString('base64') }))
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32)
  return digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]!)
}

/** Writes the policy; what it gives back takes the file away again, and the folders that it made. */
export function writePolicy(extensionId: string, policy: object): () => void {
  const made: string[] = []
  const files = FOLDERS.map((folder) => {
    for (let missing = folder; !existsSync(missing); missing = dirname(missing)) made.push(missing)
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `kiem-tra-bai-viet-${extensionId}.json`)
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }), {
      mode: 0o644,
    })
    return file
  })
  const remove = () => {
    process.off('exit', remove)
    for (const file of files) rmSync(file, { force: true })
    // The innermost first; one that somebody else uses by now stays.
    for (const folder of made.sort((a, b) => b.length - a.length)) {
      try {
        rmdirSync(folder)
      } catch {}
    }
  }
  process.once('exit', remove)
  return remove
}
