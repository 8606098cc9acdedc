/** An office makes a key, signs and verifies a pack from the terminal, as README says; what is bad is not signed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openSigned } from '../../lib/packs/signed-pack'
import { ownDocument, packOf } from '../packs/pack-fixture'

const folder = mkdtempSync(join(tmpdir(), 'pack-sign-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string) => join(folder, name)

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/pack-sign.ts', ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

it('key, sign, verify; a changed file and a bad pack are refused, a key is never written over', async () => {
  writeFileSync(file('goi.json'), JSON.stringify(packOf({ legalDocuments: [ownDocument()] })))
  writeFileSync(file('sai.json'), JSON.stringify({ ...packOf(), plans: [7] }))
  const { stdout: publicKey } = run('key', file('khoa.txt'))
  expect(publicKey).toMatch(/^Ed25519:/)
  if (process.platform !== 'win32') expect(statSync(file('khoa.txt')).mode & 0o077).toBe(0)
  expect(run('key', file('khoa.txt')).status).toBe(1)
  expect(run('sign', file('khoa.txt'), file('goi.json'), file('ky.json')).status).toBe(0)
  expect(run('verify', publicKey, file('ky.json'))).toMatchObject({ status: 0, stderr: '' })
  expect(await openSigned(readFileSync(file('ky.json'), 'utf8'), publicKey)).toMatchObject({
    ok: true,
    text: readFileSync(file('goi.json'), 'utf8'),
  })
  writeFileSync(file('ky.json'), readFileSync(file('ky.json'), 'utf8').replace('2026', '2027'))
  expect(run('verify', publicKey, file('ky.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Chữ ký'),
  })
  expect(run('sign', file('khoa.txt'), file('sai.json'), file('x.json'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('plans'),
  })
  expect(run().stderr).toContain('npm run pack-sign')
}, 60_000)
