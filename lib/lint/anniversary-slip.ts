/**
 * Whether a date that is tied to a catalogued name is that anniversary's, and how sure that is. Only a day or a year
 * proven by a verified record, with nothing else in the sentence to explain it, is an error.
 */
import type { Tie } from './anniversary-ties'
import { isRealDay } from './calendar'
import { foundingYears, isDayOf } from './catalogue/anniversary-origins'
import type { Catalogue } from './catalogue/catalogue'
import { namesWithin } from './catalogue/named-anniversaries'
import type { Anniversary } from './catalogue/schema'
import { daysFrom, nearestDay } from './day-count'
import type { Severity } from './finding'
import type { WrittenDate } from './mentions/date'
import { foldName } from './vietnamese'

export interface AnniversarySlip {
  readonly tie: Tie
  /** What the name says; the record that agrees best where several share the name. */
  readonly record: Anniversary
  readonly isDayWrong: boolean
  readonly isYearWrong: boolean
  /** The date is the one of these other anniversaries, to the year where a year is written. */
  readonly others: readonly Anniversary[]
  readonly severity: Severity
}

/** Names that other countries, parties and bodies bear too; the year must prove which one is meant. */
const SHARED_NAMES = new Set(
  [
    'Ngày Chiến thắng',
    // Offices hold one each month.
    'Ngày Pháp luật',
    'Ngày thành lập Đoàn',
    'Ngày thành lập Chính phủ',
    'Hiệp định Paris',
    'Hiệp định Geneva',
    'Hiệp định Genève',
    'Ngày giải phóng',
  ].map(foldName),
)
/** Right before the name these say that the date in its bracket may be the day on which something is held. */
const HELD =
  /(?:lễ|mít tinh|mít-tinh|hội nghị|tọa đàm|toạ đàm|gặp mặt|họp mặt|chương trình|tổ chức|buổi|dự)(?![0-9a-zà-ỹ])(?:(?!chào mừng|hướng tới|thi đua|hưởng ứng|thành tích)[^.;:,]){0,40}$/
/** A holiday's days off: `nghỉ lễ Quốc khánh 03/9`. */
const DAYS_OFF = /(?:^|[^0-9a-zà-ỹ])nghỉ(?![0-9a-zà-ỹ])[^.;:,]{0,40}$/
/** Days that are held as well as kept: every village has its own date for its `Ngày hội Đại đoàn kết`. */
const FESTIVAL = /^ngày ["“]?hội(?![0-9a-zà-ỹ])/i
const KEPT = /(?:chào mừng|mừng|kỷ niệm|kỉ niệm|hướng tới|dịp|nhân)(?![0-9a-zà-ỹ])[^.;:,]{0,24}$/
/** What went on for months has more than one day that may be told as its own. */
const LASTING = /^(?:ngày )?(?:phong trào|cuộc)(?![0-9a-zà-ỹ])/i
/** The text itself says that the date is wrong: a quoted mistake. */
const SPOKEN_OF_AS_WRONG =
  /(?:ghi|viết|in|gõ|đánh máy|đề) (?:nhầm|sai)|đính chính|nhầm (?:thành|với|là)|sai thành|không phải/i
/** Right behind the bracket: `mừng Ngày … (09/10) diễn ra tại …`: the day on which something is held. */
const HELD_ON =
  /^ {0,2}\) {0,2}(?:(?:đã|sẽ|vừa|được) )*(?:diễn ra|tổ chức|khai mạc|bắt đầu|kết thúc|thu hút)/i
const MOST_DAYS_OFF = 10
const CLAUSE_REACH = 160
/** Ends nearer than this are an emulation period, no founding day and its return. */
const FEWEST_YEARS = 5

/** What is wrong with a tied date; null when nothing is, or nothing can be known. */
export function anniversarySlip(text: string, tie: Tie, catalogue: Catalogue): AnniversarySlip | null {
  const { first, last, name } = tie
  if (name.anniversaries.some(({ calendar }) => calendar === 'lunar')) return null
  if (first.day && first.month && !isRealDay(first.day.value, first.month.value)) return null
  const slips = name.anniversaries.map((record) => readSlip(tie, record))
  if (slips.some((slip) => !slip.isDayWrong && !slip.isYearWrong)) return null
  const slip = slips.reduce((best, each) => (each.agreement > best.agreement ? each : best))
  const { record, isDayWrong, isYearWrong } = slip
  const isLife = record.kind.startsWith('person') && last !== null && !last.month && !tie.anniversary?.count
  if (isLife || isSpokenOfAsWrong(text, tie) || isOfOtherName(text, tie, slip, catalogue)) return null
  const others = otherAnniversaries(tie, record, catalogue)
  const severity = readSeverity(text, tie, slip, others)
  return severity && { tie, record, isDayWrong, isYearWrong, others, severity }
}

interface Reading {
  readonly record: Anniversary
  readonly isDayWrong: boolean
  readonly isYearWrong: boolean
  /** How many of day, month and founding year are the record's. */
  readonly agreement: number
  readonly isYearRight: boolean
}

function readSlip({ first, last, anniversary }: Tie, record: Anniversary): Reading {
  const day = first.day?.value ?? null
  const month = first.month?.value ?? null
  const years = foundingYears(record)
  const year = first.year && first.year.end - first.year.start === 4 ? first.year.value : null
  const isYearRight = year !== null && years.includes(year)
  // Where the other end is right, the two ends disagree, and that is what is said.
  const isReturnRight = !!last?.day && isDayOf(record, last.day.value, last.month?.value ?? null)
  const agreement = Number(day === record.day) + Number(month === record.month) + Number(isYearRight)
  const lastYear = last?.year?.value ?? 0
  const isFounding =
    anniversary?.meaning === 'anniversary' && (!!anniversary.count || lastYear - (year ?? 0) >= FEWEST_YEARS)
  // A count that fits the catalogued year is told, with that year, as a sum that does not add up.
  const count = anniversary?.isApproximate ? undefined : anniversary?.count?.value
  const isSumWrong =
    count !== undefined && years.includes(lastYear - count) && count !== lastYear - (year ?? 0)
  return {
    record,
    // A month alone speaks of the time around: `sau Giải phóng miền Nam (5/1975)`.
    isDayWrong: !isReturnRight && (day !== null || record.day === null) && !isDayOf(record, day, month),
    isYearWrong: isFounding && year !== null && years.length > 0 && !isYearRight && !isSumWrong,
    agreement,
    isYearRight,
  }
}

function isSpokenOfAsWrong(text: string, { name, first, last }: Tie): boolean {
  const from = Math.max(0, name.start - CLAUSE_REACH / 2)
  return SPOKEN_OF_AS_WRONG.test(text.slice(from, (last ?? first).end + CLAUSE_REACH / 2))
}

/** Another name in the same clause explains the date: `Ngày thành lập Quân đội và Ngày hội … (22/12/1944 - …)`. */
function isOfOtherName(text: string, { name, first }: Tie, slip: Reading, catalogue: Catalogue): boolean {
  const from = Math.max(0, name.start - CLAUSE_REACH)
  const stop = /^.*[.;:](?= )/s.exec(text.slice(from, name.start))
  const clause = { start: from + (stop?.[0].length ?? 0), end: name.start }
  const named = namesWithin(catalogue, text, clause).flatMap(({ anniversaries }) => anniversaries)
  return named.some((record) => {
    if (record.calendar === 'lunar' || name.anniversaries.includes(record)) return false
    const isDay = isDayOf(record, first.day?.value ?? null, first.month?.value ?? null)
    return isDay && (!slip.isYearWrong || foundingYears(record).includes(first.year!.value))
  })
}

function otherAnniversaries({ first }: Tie, record: Anniversary, catalogue: Catalogue): Anniversary[] {
  if (!first.day || !first.month) return []
  const sameDay = catalogue.anniversariesByDay.get(`${first.day.value}/${first.month.value}`) ?? []
  return sameDay.filter((other) => other !== record && (!first.year || other.year === first.year.value))
}

/** The record's day and month in the other order: `11/9` for 9/11. */
const isTurnedRound = ({ day, month }: WrittenDate, record: Anniversary): boolean =>
  day !== null && day.value === record.month && month?.value === record.day

/** Near enough that something may be held on the written day for the catalogued one. */
function isNearby({ day, month }: WrittenDate, record: Anniversary): boolean {
  if (!day || !month || record.day === null || record.month === null) return false
  const kept = { year: 2024, month: record.month, day: record.day }
  return Math.abs(daysFrom(kept, nearestDay(day.value, month.value, kept))) <= MOST_DAYS_OFF
}

/** Null where the date may well be right. */
function readSeverity(
  text: string,
  { first, last, name, isBracketed }: Tie,
  { record, isDayWrong, isYearWrong, agreement, isYearRight }: Reading,
  others: readonly Anniversary[],
): Severity | null {
  const written = text.slice(name.start, name.end)
  const isShared = SHARED_NAMES.has(foldName(written))
  const isOther = first.year !== null && others.some(({ confidence }) => confidence === 'verified')
  if (agreement === 0 && !isOther && (isShared || !name.isWhole || last || first.year)) {
    // Day, month and year of something else: a local body of the same name, or another event.
    const isUnproven = isShared || !name.isWhole || !name.hasDayWord || !last
    return isUnproven && !isTurnedRound(first, record) ? null : 'warning'
  }
  const lead = text.slice(Math.max(0, name.start - CLAUSE_REACH), name.start).toLowerCase()
  const isAlone = !last && !isYearRight && !isOther
  const isFestival = isAlone && FESTIVAL.test(written)
  if (isAlone && (DAYS_OFF.test(lead) || (isFestival && !KEPT.test(lead)))) return null
  if (
    isAlone &&
    isBracketed &&
    isNearby(first, record) &&
    HELD_ON.test(text.slice(first.end, first.end + 32))
  )
    return null
  // `Lễ kỷ niệm Ngày … (25/8/2024)` is the day of the ceremony.
  const mayBeHeld = isAlone && (isBracketed || first.year !== null) && HELD.test(lead)
  if (mayBeHeld && first.year) return null
  const isKnownOnly =
    (isDayWrong && record.confidence !== 'verified') || (isYearWrong && record.yearConfidence !== 'verified')
  const isUnsure =
    mayBeHeld ||
    isFestival ||
    LASTING.test(written) ||
    (isAlone && first.year !== null) ||
    ((isShared || !name.isWhole) && !isYearRight) ||
    (isYearWrong && !isDayWrong && others.length > 0)
  return isKnownOnly || isUnsure ? 'warning' : 'error'
}
