/** A pack by its address, against a real server that also lies, breaks off and leads astray; the last good one always stays. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fetchPack, type PackFetching, type TakenPack } from '../../lib/packs/fetch-pack'
import type { PackSource } from '../../lib/packs/pack-source'
import { makeKeys, sha256Of, signPack } from '../../lib/packs/signed-pack'
import { ownDocument, packOf } from './pack-fixture'

const ADDRESS = 'https://so.example/goi.json'
const NOON = '2026-03-01T12:00:00.000Z'
const LATER = '2026-03-02T12:00:00.000Z'

let answer: RequestListener
const asked: { path: string | undefined; etag: string | undefined }[] = []
const server = createServer((request, response) => {
  asked.push({ path: request.url, etag: request.headers['if-none-match'] })
  answer(request, response)
})
let origin = ''
let keys = { privateKey: '', publicKey: '' }

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  keys = await makeKeys('Ed25519')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked.length = 0
})

/** The network's part: our https address is this machine's server; everything else is fetch itself. */
const fetchHere = (address: string, init: RequestInit) =>
  fetch(address.replace('https://so.example', origin), init)

const says =
  (body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(body)

const packText = (name: string, asOf = '2026-03-01') =>
  JSON.stringify(packOf({ name, asOf, legalDocuments: [ownDocument({ confidence: 'verified' })] }))
const signedText = (name: string, { asOf = '2026-03-01', at = NOON } = {}) =>
  signPack(packText(name, asOf), keys.privateKey, at)

const ask = (how: Partial<PackFetching> = {}, source: Partial<PackSource> = {}) =>
  fetchPack(
    { address: ADDRESS, publicKey: keys.publicKey, ...source },
    { kept: null, isPolicy: false, takesOlder: false, fetch: fetchHere, ...how },
  )

async function taken(body: string, headers: Record<string, string> = {}): Promise<TakenPack> {
  answer = says(body, headers)
  const fetched = await ask()
  if (fetched.kind !== 'new') throw new Error(JSON.stringify(fetched))
  asked.length = 0
  return fetched.taken
}

describe('a good pack', () => {
  it.each(['Ed25519', 'ECDSA-P256'] as const)('signed with %s is taken with one question', async (name) => {
    const { privateKey, publicKey } = await makeKeys(name)
    answer = says(await signPack(packText('Sở Tư pháp'), privateKey, NOON))
    const fetched = await ask({}, { publicKey })
    expect(fetched).toMatchObject({ kind: 'new', taken: { signedAt: NOON, pack: { name: 'Sở Tư pháp' } } })
    expect(asked).toEqual([{ path: '/goi.json', etag: undefined }])
  })

  it('by SHA-256 is taken; its verified is held unless a policy names it', async () => {
    const body = packText('x')
    answer = says(body)
    const source = { publicKey: undefined, sha256: await sha256Of(new TextEncoder().encode(body)) }
    const confidence = async (isPolicy: boolean) => {
      const fetched = await ask({ isPolicy }, source)
      return fetched.kind === 'new' && fetched.taken.pack.legalDocuments[0]!.confidence
    }
    expect([await confidence(false), await confidence(true)]).toEqual(['known', 'verified'])
  })

  it('that has not changed is not sent again', async () => {
    const kept = await taken(await signedText('x'), { etag: '"1"' })
    answer = (_, response) => response.writeHead(304).end()
    expect(await ask({ kept })).toEqual({ kind: 'unchanged' })
    expect(asked).toEqual([{ path: '/goi.json', etag: '"1"' }])
  })

  it('under an ETag that lies is judged by what it is', async () => {
    const kept = await taken(await signedText('cũ'), { etag: '"1"' })
    answer = says(await signedText('mới', { at: LATER }), { etag: '"1"' })
    expect(await ask({ kept })).toMatchObject({ kind: 'new', taken: { pack: { name: 'mới' } } })
  })

  it('is asked for whole when another SHA-256 is wanted', async () => {
    const kept = { ...(await taken(await signedText('x'), { etag: '"1"' })), line: ADDRESS }
    answer = says('{}')
    await ask({ kept }, { publicKey: undefined, sha256: '0'.repeat(64) })
    expect(asked).toEqual([{ path: '/goi.json', etag: undefined }])
  })

  it('that is older is taken only when a person asks', async () => {
    const kept = await taken(await signedText('x', { asOf: '2026-03-05', at: LATER }), { etag: '"2"' })
    answer = says(await signedText('cũ', { asOf: '2026-03-01' }))
    expect(await ask({ kept })).toEqual({ kind: 'older', asOf: '2026-03-01' })
    expect(await ask({ kept, takesOlder: true })).toMatchObject({ kind: 'new' })
    // Of the same day, signed earlier.
    answer = says(await signedText('cũ', { asOf: '2026-03-05', at: NOON }))
    expect(await ask({ kept })).toMatchObject({ kind: 'older' })
  })
})

describe('refused, with the reason', () => {
  const refusals: readonly [string, () => Promise<RequestListener>, string][] = [
    ['tampered with', async () => says((await signedText('thật')).replace('thật', 'giả')), 'Chữ ký'],
    ['dated anew', async () => says((await signedText('x')).replace(NOON, LATER)), 'Chữ ký'],
    [
      'signed by another',
      async () => says(await signPack(packText('x'), (await makeKeys('Ed25519')).privateKey, NOON)),
      'Chữ ký',
    ],
    ['not signed', async () => says(packText('x')), 'đã ký'],
    ['a page instead', async () => says('<!doctype html><title>Đăng nhập</title>'), 'đã ký'],
    ['signed, but no pack', async () => says(await signPack('{"a":1}', keys.privateKey, NOON)), 'phiên bản'],
    [
      'signed, but hostile',
      async () =>
        says(
          await signPack(
            packText('x').replace('"version"', '"__proto__":{},"version"'),
            keys.privateKey,
            NOON,
          ),
        ),
      '__proto__',
    ],
    ['an error', async () => (_, response) => response.writeHead(500).end(), '500'],
    ['unchanged, of nothing', async () => (_, response) => response.writeHead(304).end(), 'chưa có gói'],
    [
      'elsewhere',
      async () => (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
      'nơi khác',
    ],
    ['broken off', async () => (request) => request.socket.destroy(), 'ngoại tuyến'],
  ]
  it.each(refusals)('%s', async (_, listener, word) => {
    answer = await listener()
    expect(await ask()).toEqual({ kind: 'refused', reason: expect.stringContaining(word) })
    expect(asked).toHaveLength(1)
  })

  it('endless: the rest is not loaded', async () => {
    let isStopped = false
    const stopped = new Promise<void>((resolve) => {
      answer = (request, response) => {
        request.socket.once('close', () => {
          isStopped = true
          resolve()
        })
        const more = () => {
          while (!isStopped && response.write('x'.repeat(16_384)));
          response.once('drain', more)
        }
        more()
      }
    })
    expect(await ask({ maxBytes: 100_000 })).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('lớn hơn'),
    })
    await stopped
  })

  it('silent', async () => {
    answer = () => undefined
    expect(await ask({ timeoutMs: 30 })).toEqual({ kind: 'refused', reason: expect.stringContaining('kịp') })
  })

  it('by another SHA-256', async () => {
    answer = says(packText('x'))
    expect(await ask({}, { publicKey: undefined, sha256: '0'.repeat(64) })).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('SHA-256'),
    })
  })

  it.each(['http://so.example/goi.json', 'ftp://so.example/x', 'x'])(
    '%s is not even asked',
    async (address) => {
      expect(await ask({}, { address })).toMatchObject({
        kind: 'refused',
        reason: expect.stringContaining('https://'),
      })
      expect(asked).toEqual([])
    },
  )
})
