/** The policy: what the browser is told of it and what is read of it agree; a broken one loses only its broken keys. */
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { hostPattern } from '../../lib/packs/pack-source'
import { POLICY_KEYS, readPolicy } from '../../lib/packs/policy-schema'

const managed = JSON.parse(readFileSync('public/managed_schema.json', 'utf8')) as {
  properties: Record<string, object>
}
const keys = Object.keys(POLICY_KEYS) as (keyof typeof POLICY_KEYS)[]

/** Values of every kind that a policy file may hold, good and bad. */
const VALUES: readonly unknown[] = [
  'hold',
  'warn',
  'off',
  'https://so.example/goi.json',
  7,
  true,
  ['https://stp.bacgiang.gov.vn/*'],
  ['rules'],
  ['rules', 'packUrl'],
  ['theme'],
  [7],
  { 'date-exists': { isOff: true, severity: 'hint' } },
  { 'date-exists': { severity: 'deadly' } },
  { 'date-exists': 7 },
]

describe('managed_schema.json', () => {
  it('names exactly the keys that are read', () => {
    expect(Object.keys(managed.properties).sort()).toEqual([...keys].sort())
  })

  it.each(keys)('judges %s as the reader does', (key) => {
    const isGood = new Ajv({ strict: false }).compile(managed.properties[key]!)
    const differing = VALUES.filter(
      (value) => isGood(value) !== z.safeParse(POLICY_KEYS[key] as z.ZodMiniType<unknown>, value).success,
    )
    expect(differing).toEqual([])
  })

  it('uses only words that browsers know in policies', () => {
    const words = JSON.stringify(managed).matchAll(/"([a-zA-Z$]+)":/g)
    const known = ['type', 'properties', 'additionalProperties', 'items', 'enum', 'title', 'description']
    const own = [...keys, 'isOff', 'severity']
    expect([...words].map(([, word]) => word!).filter((word) => ![...known, ...own].includes(word))).toEqual(
      [],
    )
  })
})

describe('a policy', () => {
  it('is none when the browser gives nothing', () => {
    expect([readPolicy({}), readPolicy(undefined), readPolicy(null)]).toEqual([null, null, null])
  })

  it('is read whole', () => {
    const key = `Ed25519:${btoa('k'.repeat(32))}`
    expect(
      readPolicy({
        portals: ['stp.bacgiang.gov.vn', 'https://snv.bacgiang.gov.vn/*'],
        packUrl: 'https://so.example/goi.json',
        packPublicKey: key,
        rules: { 'date-exists': { isOff: true } },
        guard: 'warn',
        locked: ['rules'],
      }),
    ).toEqual({
      portals: ['https://stp.bacgiang.gov.vn/*', 'https://snv.bacgiang.gov.vn/*'],
      pack: undefined,
      source: { address: 'https://so.example/goi.json', publicKey: key, sha256: undefined },
      rules: { 'date-exists': { isOff: true } },
      guard: 'warn',
      locked: ['rules'],
      problems: [],
    })
  })

  it.each([
    [{ guard: 'block' }, 'guard'],
    [{ portals: ['*'] }, 'portals'],
    [{ portals: 'stp.vn' }, 'portals'],
    [{ rules: { x: { severity: 'deadly' } } }, 'rules'],
    [{ locked: ['all'] }, 'locked'],
    [{ colour: 'red' }, 'colour'],
    [{ packUrl: 'http://so.example/goi.json' }, 'https://'],
    [{ packUrl: 'https://so.example/goi.json' }, 'SHA-256'],
    [{ packUrl: 'https://so.example/goi.json', packSha256: 'abc' }, '64'],
    [{ packUrl: 'https://so.example/goi.json', packPublicKey: 'Ed25519:AAAA' }, 'khóa'],
    [{ packUrl: 'https://a:b@so.example/goi.json', packSha256: 'a'.repeat(64) }, 'mật khẩu'],
    [{ packUrl: 'goi.json' }, 'https://'],
  ])('%j loses that and says so; what else it says stands', (broken, word) => {
    const policy = readPolicy({ locked: ['packUrl'], ...broken })!
    expect(policy.problems).toEqual([expect.stringContaining(word)])
    expect(policy).toMatchObject({ guard: 'hold', source: null, portals: [], rules: {} })
    expect(policy.locked).toEqual('locked' in broken ? [] : ['packUrl'])
  })
})

it.each(['*', '*.vn', 'https://*/*', 'ftp://stp.vn/', 'https://stp.vn:8443/', '<all_urls>', ''])(
  '%s names no single host',
  (pattern) => expect(hostPattern(pattern)).toBeNull(),
)
