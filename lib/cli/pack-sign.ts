/**
 * `npm run pack-sign -- …`: makes a department's key, signs a pack with it, and verifies a signed one as the extension does.
 * It reads and writes the files that it is told, nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, exit, stderr, stdout } from 'node:process'
import { readPack } from '../packs/read-pack'
import { isAlgorithm, makeKeys, openSigned, sha256Of, signPack } from '../packs/signed-pack'

const USAGE = `Dùng:
  npm run pack-sign -- key KHOA-RIENG.txt [Ed25519|ECDSA-P256]   tạo khóa; ghi khóa riêng vào tệp, in khóa công khai
  npm run pack-sign -- sign KHOA-RIENG.txt GOI.json GOI-DA-KY.json
  npm run pack-sign -- verify KHOA-CONG-KHAI GOI-DA-KY.json
  npm run pack-sign -- sha256 GOI.json                          mã cho packSha256 khi không ký
`

class Refused extends Error {}

/** The pack's text; one that the extension would refuse is not signed. */
function goodPack(text: string): string {
  const read = readPack(text)
  if (!read.ok) throw new Refused(read.reason)
  const [bad] = read.refused
  if (bad) throw new Refused(`Bản ghi ${bad.list} ${bad.id} sai: ${bad.reason}. Hãy sửa trước khi ký.`)
  return text
}

const WORK: Readonly<Record<string, (...files: string[]) => Promise<string>>> = {
  async key(file, algorithm = 'Ed25519') {
    if (!file || !isAlgorithm(algorithm)) throw new Refused(USAGE)
    const { privateKey, publicKey } = await makeKeys(algorithm)
    // An older key under this name is not written over; nobody else on the machine may read it.
    writeFileSync(file, `${privateKey}\n`, { mode: 0o600, flag: 'wx' })
    return publicKey
  },
  async sign(keyFile, packFile, out) {
    if (!keyFile || !packFile || !out) throw new Refused(USAGE)
    const pack = goodPack(readFileSync(packFile, 'utf8'))
    writeFileSync(out, await signPack(pack, readFileSync(keyFile, 'utf8'), new Date().toISOString()))
    return `Đã ký vào ${out}.`
  },
  async verify(publicKey, file) {
    if (!publicKey || !file) throw new Refused(USAGE)
    const opened = await openSigned(readFileSync(file, 'utf8'), publicKey)
    if (!opened.ok) throw new Refused(opened.reason)
    goodPack(opened.text)
    return `Chữ ký đúng, ký lúc ${opened.signedAt}.`
  },
  async sha256(file) {
    if (!file) throw new Refused(USAGE)
    const bytes = new Uint8Array(readFileSync(file))
    goodPack(new TextDecoder().decode(bytes))
    return sha256Of(bytes)
  },
}

const [command = '', ...files] = argv.slice(2)
const work = Object.hasOwn(WORK, command) ? WORK[command] : undefined
try {
  if (!work) throw new Refused(USAGE)
  stdout.write(`${await work(...files)}\n`)
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  exit(1)
}
