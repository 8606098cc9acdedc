/**
 * What an office may decide for all of its browsers (public/managed_schema.json says the same to the browser). Every key is
 * read by itself: a broken one is told and left out, the others stand. It never throws.
 */
import * as z from 'zod/mini'
import { MAX_RULE_CHOICES } from './own-pack'
import { hostPattern, type PackSource, packSourceFault } from './pack-source'

export const GUARD_MODES = ['hold', 'warn', 'off'] as const
/** hold: publishing waits for the person's answer. warn: it goes on, with a word. off: nothing is watched. */
export type GuardMode = (typeof GUARD_MODES)[number]

export const LOCKABLE = ['rules', 'packUrl'] as const
export type Lockable = (typeof LOCKABLE)[number]

const text = (most: number) => z.string().check(z.maxLength(most))

const ruleChoice = z.object({
  isOff: z.optional(z.boolean()),
  severity: z.optional(z.enum(['error', 'warning', 'hint'])),
})

/** By key of the policy. */
export const POLICY_KEYS = {
  portals: z.array(text(300)).check(z.maxLength(200)),
  pack: z.string(),
  packUrl: text(2000),
  packSha256: text(100),
  packPublicKey: text(200),
  rules: z
    .record(text(100), ruleChoice)
    .check(z.refine((all) => Object.keys(all).length <= MAX_RULE_CHOICES)),
  guard: z.enum(GUARD_MODES),
  locked: z.array(z.enum(LOCKABLE)),
} as const
type Values = { [K in keyof typeof POLICY_KEYS]?: z.infer<(typeof POLICY_KEYS)[K]> }

export interface Policy {
  /** Match patterns of portals that are to be switched on. */
  readonly portals: readonly string[]
  /** The text of a pack. */
  readonly pack: string | undefined
  readonly source: PackSource | null
  readonly rules: Readonly<Record<string, z.infer<typeof ruleChoice>>>
  readonly guard: GuardMode
  readonly locked: readonly Lockable[]
  /** What of it cannot be used, in Vietnamese. */
  readonly problems: readonly string[]
}

const EXPECTED: Readonly<Record<keyof typeof POLICY_KEYS, string>> = {
  portals: 'một danh sách địa chỉ cổng như “https://stp.bacgiang.gov.vn/*”',
  pack: 'nội dung JSON của một gói dữ liệu',
  packUrl: 'một địa chỉ https://',
  packSha256: 'mã SHA-256 (64 chữ số hệ 16)',
  packPublicKey: 'khóa công khai do lệnh pack-sign làm ra',
  rules: 'các lựa chọn theo mã quy tắc, như {"date-exists": {"severity": "warning"}}',
  guard: '“hold”, “warn” hoặc “off”',
  locked: 'một danh sách gồm “rules”, “packUrl”',
}

/** Reads what the browser gives; null without a policy. */
export function readPolicy(managed: unknown): Policy | null {
  if (typeof managed !== 'object' || managed === null || Object.keys(managed).length === 0) return null
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(managed)) {
    if (value === '' || value === null) continue
    const schema = Object.hasOwn(POLICY_KEYS, key) ? POLICY_KEYS[key as keyof typeof POLICY_KEYS] : null
    const parsed = schema && z.safeParse(schema as z.ZodMiniType<unknown>, value)
    if (!parsed) problems.push(`Chính sách không có khóa “${key.slice(0, 60)}”.`)
    else if (parsed.success) values[key] = parsed.data
    else problems.push(`Chính sách “${key}” phải là ${EXPECTED[key as keyof typeof POLICY_KEYS]}.`)
  }
  const { portals = [], pack, rules = {}, guard = 'hold', locked = [], ...address } = values as Values
  const good = portals.filter((one) => hostPattern(one) !== null)
  if (good.length < portals.length) problems.push(`Chính sách “portals” phải là ${EXPECTED.portals}.`)
  return {
    portals: [...new Set(good.map((one) => hostPattern(one)!))],
    pack,
    source: sourceOf(address, problems),
    rules,
    guard,
    locked,
    problems,
  }
}

function sourceOf({ packUrl, packSha256, packPublicKey }: Values, problems: string[]): PackSource | null {
  if (packUrl === undefined) return null
  const source = { address: packUrl, sha256: packSha256, publicKey: packPublicKey }
  const fault = packSourceFault(source)
  if (fault) problems.push(`Chính sách “packUrl”: ${fault}`)
  return fault ? null : source
}
