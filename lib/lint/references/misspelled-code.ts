/** An issuer's code that nobody has, one letter from one that is proven by what stands beside it. */
import type { Symbols } from '../catalogue/symbols'
import type { Mention } from '../mentions/mention'
import type { ReferenceMention } from '../mentions/reference'
import { isTypeCode, type TextPart } from '../mentions/reference-symbol'
import type { IssuerMismatch } from './issuer-mismatch'
import { typeCode } from './number-parts'

/** Codes of ministries that are gone, and shorter forms in use, that no list here holds. */
const OLD_CODES = new Set(
  (
    'BKH BNN BCN BTM BTS BGTVT BLĐ BVHTT BVH BGD BTNMT BTTTT BKHĐT BNNPTNT BLĐTBXH UBDT TCHQ TCT TCTK UBCK ' +
    'UBCKNN KBNN BHXHVN VKSTC VKSNDTC TANDTC NHNNVN BCVT BBCVT BTCCBCP BYT BXD BĐKT BCHTW LĐTBXH TTBTC'
  ).split(' '),
)
/** From here on the list of ministries is whole. */
const FIRST_YEAR = 2012

export function misspelledCode(
  mention: ReferenceMention,
  mentions: readonly Mention[],
  symbols: Symbols,
): IssuerMismatch | null {
  const { groups, style } = mention
  const code =
    style === 'issuer-first' ? groups[0]! : style === 'state' && isTypeCode(groups[0]) ? groups[1]! : null
  if (!code || code.text === 'TTG' || !/^[A-ZĐ]{2,8}$/.test(code.text) || symbols.issuersByCode.size === 0)
    return null
  if (
    symbols.issuersByCode.has(code.text) ||
    OLD_CODES.has(code.text) ||
    (style === 'issuer-first' && isTypeCode(code))
  )
    return null
  const right =
    twin(mention, code, mentions, symbols) ??
    named(mention, code, symbols) ??
    ministry(mention, code, symbols)
  if (!right || right.length === 0) return null
  return {
    at: { start: mention.number.start, end: mention.number.end },
    message: `Mã cơ quan ${code.text} có lẽ viết nhầm: ${mention.number.text.replace(/ +/g, ' ')}`,
    severity: 'warning',
    corrections: right.map((replacement) => ({ at: { start: code.start, end: code.end }, replacement })),
  }
}

/** The same serial stands in the same paragraph with a known code: `3851/NHNH-PC`, `3851/NHNN-PC`. */
function twin(
  mention: ReferenceMention,
  code: TextPart,
  mentions: readonly Mention[],
  { issuersByCode }: Symbols,
): string[] | null {
  const { serial, style } = mention
  for (const other of mentions) {
    if (
      other.kind !== 'reference' ||
      other === mention ||
      other.style !== style ||
      other.serial?.text !== serial?.text
    )
      continue
    const theirs = other.groups[style === 'issuer-first' ? 0 : 1]
    if (theirs && issuersByCode.has(theirs.text) && isOneEdit(code.text, theirs.text)) return [theirs.text]
  }
  return null
}

/** The body is written out behind the number. */
function named({ issuer }: ReferenceMention, code: TextPart, { issuersByCode }: Symbols): string[] | null {
  if (!issuer) return null
  const name = issuer.text.replace(/^(?:Bộ trưởng|Thống đốc),? /, '').toLowerCase()
  const all = [...issuersByCode.values()].filter(
    (one) => one.name.toLowerCase() === name && isOneEdit(code.text, one.code),
  )
  return all.length > 0 ? all.map((one) => one.code) : null
}

/** Circulars are the ministries', and their codes are known: `268/2016/TT-BC`. */
function ministry(mention: ReferenceMention, code: TextPart, { issuersByCode }: Symbols): string[] | null {
  const { year, groups } = mention
  if (typeCode(mention) !== 'TT' || groups.length !== 2 || Number(year?.text ?? 0) < FIRST_YEAR) return null
  return [...issuersByCode.values()]
    .filter((one) => one.code.startsWith('B') && one.branch === 'hanh-phap' && one.level === 'trung-uong')
    .map((one) => one.code)
    .filter((one) => isOneEdit(code.text, one))
    .slice(0, 3)
}

/** One letter more, less or other. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rest = (text: string, skip: number) => text.slice(start + skip)
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
}
