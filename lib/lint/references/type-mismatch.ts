/** Whether the type in words fits the letters of the number: `Kế hoạch số 15/QĐ-UBND` names two types. */
import type { Symbols } from '../catalogue/symbols'
import type { Severity } from '../finding'
import type { ReferenceMention } from '../mentions/reference'
import { issuerCode, typeCode } from './number-parts'

export interface TypeMismatch {
  readonly severity: Severity
  /** The type that the letters stand for, as it would be written here; none where they stand for two. */
  readonly rightType: string | null
  /** The letters of the type that is written. */
  readonly rightLetters: string | null
}

/**
 * Types whose own letters stand in their numbers. A plan of rules (quy chế, quy định, đề án, chương trình …) often bears
 * the number of the decision that issues it, and a letter (công văn) has no letters of its own.
 */
const STRICT =
  /^(?:nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|báo cáo|tờ trình|thông báo|hướng dẫn|kết luận|công điện|thông tri)$/
/** In small letters these are verbs as well: `Sở thông báo số 15/…`. */
const VERB = /^(?:thông báo|hướng dẫn|báo cáo|kết luận)$/
/** Letters that say something else at the same place: the Inspectorate, councils, unions, copies, consolidated texts. */
const OTHER_READING = new Set([
  'TTr',
  'HĐ',
  'CĐ',
  'QH',
  'SL',
  'SY',
  'BS',
  'TrS',
  'TC',
  'VBHN',
  'PC',
  'PA',
  'CL',
  'ĐA',
  'DA',
])
const CELL_BEFORE = /(?:[A-ZĐ]{2}|\d{4}|\|) {1,3}$/
/** Letters that nothing else is shortened to. */
const DECISIVE = new Set(['NĐ', 'QĐ', 'NQ'])
/** Letters met in practice beside the list: conclusions told in a notice, joint papers. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'kết luận': ['TB'],
  'thông báo': ['KL'],
  'nghị quyết': ['NQLT'],
  'thông tư': ['TTLT'],
  'tờ trình': ['TT'],
  'chỉ thị': [],
}

/** The mismatch of a reference; null where type and letters agree, or where either may mean something else. */
export function typeMismatch(text: string, mention: ReferenceMention, symbols: Symbols): TypeMismatch | null {
  const { type, style, groups, gaps } = mention
  if (!type || groups.length < 2 || gaps.length > 0 || (style !== 'state' && style !== 'party')) return null
  const written = type.text.toLowerCase()
  const letters = typeCode(mention)!
  if (LETTERLESS.test(written)) return letterless(mention, letters, symbols)
  if (!STRICT.test(written)) return null
  const meant = symbols.typesByAbbreviation.get(letters)
  const own = symbols.abbreviationsOfType.get(written)
  if (!meant || !own || own.has(letters) || OTHER_READING.has(letters) || ALSO[written]?.includes(letters))
    return null
  // `12/QĐ-P2`: the second group must be a body for the first to be a type.
  if (!/^[A-ZĐƯ][A-Za-zĐƯ]/.test(issuerCode(mention)!)) return null
  // Cells of a table run together: the type is that of the number before.
  if (!mention.numberWord && CELL_BEFORE.test(text.slice(Math.max(0, type.start - 8), type.start)))
    return null
  const isVerb = VERB.test(type.text)
  // A body that nobody knows may number as it likes.
  const isSure =
    mention.numberWord !== null && (symbols.issuersByCode.has(issuerCode(mention)!) || DECISIVE.has(letters))
  const isProven =
    symbols.isVerified('hanh-chinh') && symbols.isVerified('dang') && symbols.isVerified('vbqppl-chung')
  const [only, ...others] = [...meant].filter((name) => name !== 'quy định' && name !== 'thông tri')
  return {
    severity: isProven && isSure && !isVerb ? 'error' : 'warning',
    rightType: only && others.length === 0 ? inCaseOf(type.text, only) : null,
    rightLetters: own.size === 1 ? [...own][0]! : null,
  }
}

/** Laws are numbered `06/2022/QH15`, letters `12/STP-VP`: neither has the letters of a type. */
const LETTERLESS = /^(?:bộ luật|luật|pháp lệnh|công văn)$/
/** Letters of a type that no drafting unit is called by. */
const UNITLESS = new Set(['NĐ', 'QĐ', 'NQ', 'KH', 'BC', 'HD'])
/** Bodies that stand behind a type's letters only. */
const BODY = /^(?:UBND|HĐND|CP|TTg|S[A-ZĐ]{2,7}|B[A-ZĐ]{2,7})$/

/** `Luật số 98/2023/NĐ-CP`, `Công văn số 15/KH-UBND`. */
function letterless(
  { type, groups, style }: ReferenceMention,
  letters: string,
  symbols: Symbols,
): TypeMismatch | null {
  const body = groups[1]!.text
  if (style !== 'state' || groups.length !== 2 || !UNITLESS.has(letters)) return null
  if (!BODY.test(body) || !symbols.issuersByCode.has(body)) return null
  const [only, ...others] = [...(symbols.typesByAbbreviation.get(letters) ?? [])].filter(
    (name) => name !== 'quy định',
  )
  const right = only && others.length === 0 ? inCaseOf(type!.text, only) : null
  return { severity: 'warning', rightType: right, rightLetters: null }
}

const inCaseOf = (written: string, name: string): string =>
  /^\p{Lu}/u.test(written) ? name[0]!.toUpperCase() + name.slice(1) : name
