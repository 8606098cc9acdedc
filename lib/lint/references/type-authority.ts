/** Types that only some bodies issue: a department or a committee has no circulars and no resolutions. It reads no words behind the number. */
import type { SymbolIssuer } from '../catalogue/symbol-schema'
import type { Symbols } from '../catalogue/symbols'
import type { ReferenceMention } from '../mentions/reference'
import type { IssuerMismatch } from './issuer-mismatch'
import { issuedYear, typeCode } from './number-parts'

interface Limit {
  /** Letters and the type in words must agree: `TT` alone may be a request (tờ trình). */
  readonly type: RegExp
  readonly isBarred: (code: string, issuer: SymbolIssuer) => boolean
  readonly message: string
  /** Whose code was meant instead, by the written one. */
  readonly right: (code: string) => string | null
}

const isDepartment = (code: string, { level, branch }: SymbolIssuer): boolean =>
  level === 'dia-phuong' && branch === 'hanh-phap' && /^S[A-ZĐN]/.test(code)
const isCommittee = (code: string): boolean => code === 'UBND' || code === 'CTUBND'

const LIMITS: Readonly<Record<string, Limit>> = {
  TT: {
    type: /^thông tư$/i,
    isBarred: (code, issuer) => isCommittee(code) || code === 'HĐND' || isDepartment(code, issuer),
    message: 'Sở, UBND, HĐND không ban hành thông tư',
    right: () => null,
  },
  NQ: {
    type: /^nghị quyết$/i,
    isBarred: (code, issuer) => isCommittee(code) || code === 'TTg' || isDepartment(code, issuer),
    message: 'UBND, sở, Thủ tướng không ban hành nghị quyết',
    right: (code) => (isCommittee(code) ? 'HĐND' : code === 'TTg' ? 'CP' : null),
  },
  CT: {
    type: /^chỉ thị$/i,
    isBarred: (code, issuer) => code === 'CP' || code === 'HĐND' || isDepartment(code, issuer),
    message: 'Chính phủ, HĐND, sở không ban hành chỉ thị',
    right: (code) => (code === 'CP' ? 'TTg' : code === 'HĐND' ? 'UBND' : null),
  },
}

/** Before, bodies issued what they liked. */
const FIRST_YEAR = 1999

/** `12/2024/TT-UBND`, `12/NQ-STP`, `12/CT-CP`: the body has no such papers. */
export function typeAuthority(
  text: string,
  mention: ReferenceMention,
  { issuersByCode }: Symbols,
): IssuerMismatch | null {
  const { style, groups, type, number, year } = mention
  if (style !== 'state' || groups.length !== 2) return null
  const limit = LIMITS[typeCode(mention)!]
  const code = groups[1]!
  const issuer = limit && issuersByCode.get(code.text)
  if (!issuer || !type || !limit.type.test(type.text) || !limit.isBarred(code.text, issuer)) return null
  if (Number(year?.text ?? issuedYear(text, mention) ?? FIRST_YEAR) < FIRST_YEAR) return null
  const right = limit.right(code.text)
  return {
    at: number,
    message: `${limit.message}: ${number.text.replace(/ +/g, ' ')}`,
    severity: 'warning',
    corrections: right ? [{ at: code, replacement: right }] : [],
  }
}
