/** Who is said to grant what the law lets others grant, and what may have been meant instead. */
import type { Part } from '../blocks'
import { type CalendarDate, compareDates } from '../calendar'
import type { AwardMention } from '../mentions/award'
import { isQuoted } from '../quotation'
import type { Correction } from '../rules/define-rule'
import { hasTimeUntil, looksBack, sentenceAt } from '../wording/past-context'
import { awardRecord } from './award-law'
import type { AuthorityLevel, AwardId, AwardRecord } from './award-record'

export const LEVEL_NAMES: Readonly<Record<AuthorityLevel, string>> = {
  president: 'Chủ tịch nước',
  government: 'Chính phủ',
  'prime-minister': 'Thủ tướng Chính phủ',
  ministry: 'Bộ trưởng',
  province: 'Chủ tịch UBND tỉnh',
  department: 'Giám đốc Sở',
  district: 'Chủ tịch UBND huyện',
  commune: 'Chủ tịch UBND xã',
}

export interface UnlawfulGrant {
  readonly record: AwardRecord
  readonly level: AuthorityLevel
  /** From whoever grants to the award, or back. */
  readonly at: Part
}

/** Another office in the same enumeration: `Giám đốc Sở, Chủ tịch UBND tỉnh tặng Giấy khen, Bằng khen`; `thừa ủy quyền`. */
const JOINED =
  /(?:Sở|Chủ tịch|Giám đốc|Bộ trưởng|Thủ tướng|Thủ trưởng|UBND|[Ủủ]y ban|[ủuỦU][ỷyủ]y? quyền|Bộ )[^.;:]{0,80}(?:,|và|hoặc|cùng|hay) ?$/
const JOINED_REACH = 120
/** Awards before the law of 2003 went by other rules. */
const OLD_YEAR = /(?<!\d)(?:19\d\d|200[0-4])(?!\d)/

/** The sentence says that someone grants an award which the law does not let them grant; null when it does not. */
export function findUnlawfulGrant(
  text: string,
  mention: AwardMention,
  publishedOn: CalendarDate | null,
): UnlawfulGrant | null {
  const { award, authority, verb } = mention
  if (award === null || !authority?.level) return null
  const isGrant = verb?.act === 'grant' || verb?.act === 'recognise' || verb?.act === 'propose'
  // Handing over is not granting: the head of a department hands over what the chairman granted.
  if (authority.role === 'subject' && !isGrant) return null
  const record = awardRecord(award)
  const isBarred = isOfTheLaw(text, mention) || isAfterDistricts(text, mention, publishedOn)
  if (record.grantedBy.includes(authority.level) && !isBarred) return null
  const before = text.slice(Math.max(0, authority.start - JOINED_REACH), authority.start)
  if (authority.role === 'subject' && (JOINED.test(before) || isPaired(text, mention))) return null
  const start = Math.min(authority.start, mention.start)
  const end = Math.max(authority.end, mention.end)
  if (isQuoted(text, start) || OLD_YEAR.test(text.slice(Math.max(0, start - 60), end + 60))) return null
  return { record, level: authority.level, at: { start, end } }
}

/** `tặng Bằng khen, giấy khen`: of two forms that are told together each is of its own level. */
const isPaired = (text: string, { start, end }: AwardMention): boolean =>
  /^(?:,| và| hoặc|\/) ?(?:bằng|giấy) khen/i.test(text.slice(end, end + 16)) ||
  /(?:bằng|giấy) khen(?:,| và| hoặc|\/) ?$/i.test(text.slice(Math.max(0, start - 16), start))

/** Kỷ niệm chương that a branch of the State has for those who served it; others are keepsakes. */
const SERVICE = /^ {0,2}["“‘«]?Vì (?:sự nghiệp|thế hệ|an ninh|chủ quyền)/
const BELOW_MINISTRY: ReadonlySet<AuthorityLevel> = new Set(['department', 'district', 'commune'])

const isOfTheLaw = (text: string, { award, authority, end }: AwardMention): boolean =>
  award === 'ky-niem-chuong' &&
  BELOW_MINISTRY.has(authority!.level!) &&
  SERVICE.test(text.slice(end, end + 24))

/** The last day of districts; what they granted before stays granted. */
const LAST_OF_DISTRICTS: CalendarDate = { day: 30, month: 6, year: 2025 }

function isAfterDistricts(
  text: string,
  { authority }: AwardMention,
  publishedOn: CalendarDate | null,
): boolean {
  if (authority!.level !== 'district' || !publishedOn || compareDates(publishedOn, LAST_OF_DISTRICTS) <= 0)
    return false
  const { start, end } = sentenceAt(text, authority!.start)
  const sentence = text.slice(start, end)
  return !looksBack(sentence) && !hasTimeUntil(sentence, '2025-06-30')
}

/** The awards that this level grants in the place of another. */
const INSTEAD: Readonly<Partial<Record<AwardId, AwardId>>> = {
  'bang-khen': 'giay-khen',
  'giay-khen': 'bang-khen',
  'tap-the-lao-dong-xuat-sac': 'tap-the-lao-dong-tien-tien',
  'chien-si-thi-dua-bo-tinh': 'chien-si-thi-dua-co-so',
}

/** What may have been meant: the award of that level, or that it was handed over on behalf of another. */
export function grantCorrections(
  { record, level }: UnlawfulGrant,
  { name, verb, authority }: AwardMention,
): Correction<Part>[] {
  const fixes: Correction<Part>[] = []
  const instead = INSTEAD[record.id]
  if (instead && awardRecord(instead).grantedBy.includes(level)) {
    const replacement = cased(awardRecord(instead).name, name.text)
    fixes.push({ label: `Sửa thành ${replacement}`, edits: [{ at: name, replacement }] })
  }
  const isOfDepartment = record.id === 'bang-khen' && level === 'department'
  if (isOfDepartment && authority?.role === 'subject' && verb?.act === 'grant')
    fixes.push({
      label: `Sửa thành trao ${name.text} của Chủ tịch UBND tỉnh`,
      edits: [
        { at: verb, replacement: cased('trao', verb.text) },
        { at: name, replacement: `${name.text} của Chủ tịch UBND tỉnh` },
      ],
    })
  if (isOfDepartment && authority?.role === 'owner')
    fixes.push({
      label: 'Sửa cấp tặng thành Chủ tịch UBND tỉnh',
      edits: [{ at: authority, replacement: 'Chủ tịch UBND tỉnh' }],
    })
  return fixes
}

/** In the capitals of what it replaces. */
function cased(words: string, like: string): string {
  if (like === like.toUpperCase()) return words.toUpperCase()
  const first = like[0] === like[0]!.toUpperCase() ? words[0]!.toUpperCase() : words[0]!.toLowerCase()
  return first + words.slice(1)
}
