/** Corrections of a date that is not its anniversary's: the catalogued day and year, or the name that the date has. */
import type { AnniversarySlip } from './anniversary-slip'
import type { Part } from './blocks'
import { formatDay } from './calendar'
import type { Anniversary } from './catalogue/schema'
import { rewriteCount } from './count-corrections'
import { hasOwnDay, rewriteDay } from './date-writing'
import type { WrittenDate } from './mentions/date'
import type { Correction } from './rules/define-rule'
import { foldName } from './vietnamese'

/** A post made from last year's is at most this far from its own year. */
const NEAREST_YEAR = 1

interface Rewrite {
  readonly at: Part
  readonly replacement: string
}

/** Every plausible correction. A date that is another anniversary's to the year speaks for a wrong name first. */
export function anniversaryCorrections(text: string, slip: AnniversarySlip): Correction<Part>[] {
  const dates = dateCorrections(text, slip)
  const names = slip.others
    .filter((other) => isNearName(slip, other))
    .map((other) => nameFix(text, slip, other))
  const isOtherToTheYear = slip.tie.first.year !== null && names.length > 0
  return isOtherToTheYear ? [...names, ...dates] : [...dates, ...names]
}

function dateCorrections(text: string, slip: AnniversarySlip): Correction<Part>[] {
  const { tie, record, isDayWrong, isYearWrong, others, severity } = slip
  const { first, last } = tie
  const edits = isDayWrong ? dayEdits(text, first, last, record) : []
  if (isDayWrong && edits.length === 0) return []
  const fixed = isYearWrong ? yearEdits(text, slip, edits) : []
  const days = isDayWrong ? [formatDay(record.day!, record.month!)] : []
  const years = (last?.year?.value ?? 0) - (record.year ?? 0)
  const count = tie.anniversary?.count
  const counted = isYearWrong && count && count.value !== years ? `${years} năm` : ''
  const result = [...days, ...(isYearWrong ? [`năm gốc ${record.year}`] : []), counted]
    .filter(Boolean)
    .join(', ')
  // One reading: the founding year is right, the record is proven, and the day is no other anniversary's.
  const isSafe =
    severity === 'error' && !isYearWrong && last !== null && first.year !== null && others.length === 0
  const inOrder = (all: readonly Rewrite[]) => [...all].sort((a, b) => a.at.start - b.at.start)
  const fixes = [{ label: `Sửa thành ${result}`, safe: isSafe, edits: inOrder([...edits, ...fixed]) }]
  // The count may be right, and the post be next year's: then the last year is the slip.
  const lastYear = last?.year && count ? record.year! + count.value : 0
  if (
    counted &&
    last?.year &&
    lastYear !== last.year.value &&
    Math.abs(lastYear - last.year.value) <= NEAREST_YEAR
  ) {
    const { start, end } = last.year
    const isInEdit = edits.some(({ at }) => at.start <= start && at.end >= end)
    const kept = fixed.filter(({ at }) => at.start !== count!.start)
    const moved = { at: { start, end }, replacement: String(lastYear) }
    if (!isInEdit)
      fixes.push({
        label: `Sửa thành năm gốc ${record.year}, năm nay ${lastYear}`,
        safe: false,
        edits: inOrder([...edits, ...kept, moved]),
      })
  }
  return fixes
}

/** The catalogued day at each end that has a day of its own. */
function dayEdits(
  text: string,
  first: WrittenDate,
  last: WrittenDate | null,
  { day, month }: Anniversary,
): Rewrite[] {
  if (day === null || month === null || !first.day || !first.month) return []
  // `19/5 (1890-2024)`: one day for both ends, in front of the bracket.
  if (first.day.start < first.start) {
    const joint = text.slice(first.day.end, first.month.start)
    const replacement = formatDay(day, month).replace('/', joint)
    return [{ at: { start: first.day.start, end: first.month.end }, replacement }]
  }
  const ends = last && hasOwnDay(last) ? [first, last] : [first]
  const rewritings = ends.map((date) => rewriteDay(text, date, day, month))
  return rewritings.some((each) => each === null) ? [] : rewritings.map((each) => each!)
}

/** The founding year, and the count that follows from it. It goes into the edit of its date where there is one. */
function yearEdits(text: string, { tie, record }: AnniversarySlip, edits: Rewrite[]): Rewrite[] {
  const year = tie.first.year!
  const written = text.slice(year.start, year.end)
  const founding = written.replace(/\d{4}/, String(record.year))
  const at = edits.findIndex((edit) => edit.at.start <= year.start && edit.at.end >= year.end)
  const more: Rewrite[] = []
  if (at >= 0) {
    const { replacement } = edits[at]!
    const cut = replacement.lastIndexOf(written)
    edits[at] = {
      ...edits[at]!,
      replacement: replacement.slice(0, cut) + founding + replacement.slice(cut + written.length),
    }
  } else more.push({ at: { start: year.start, end: year.end }, replacement: founding })
  const years = (tie.last?.year?.value ?? 0) - record.year!
  const count = tie.anniversary?.count
  if (count && years > 0 && count.value !== years) more.push(rewriteCount(text, count, years))
  return more
}

/** Names this alike are mixed up: `Điện Biên Phủ trên không` and `Chiến thắng Điện Biên Phủ`. */
const FEWEST_SHARED_WORDS = 2
const WORDS_OF_ANY_NAME = new Set(
  foldName('truyền thống thành lập việt nam nước của và lực lượng').split(' '),
)

function isNearName({ record, tie }: AnniversarySlip, other: Anniversary): boolean {
  const wordsOf = ({ names }: Anniversary) =>
    new Set(names.flatMap((name) => foldName(name).split(' ')).filter((word) => !WORDS_OF_ANY_NAME.has(word)))
  const words = wordsOf(record)
  const shared = [...wordsOf(other)].filter((word) => words.has(word)).length
  return shared >= FEWEST_SHARED_WORDS || (tie.first.year !== null && other.confidence === 'verified')
}

function nameFix(text: string, { tie }: AnniversarySlip, other: Anniversary): Correction<Part> {
  const { start, end, hasDayWord } = tie.name
  const official = other.names[0]!
  const written = text.slice(start, end)
  const bare = official.replace(/^Ngày /, '')
  const named = !hasDayWord ? bare : bare === official ? official : `${written.slice(0, 4)} ${bare}`
  const replacement = withoutDoubled(named, text.slice(0, start))
  return { label: `Sửa tên thành “${replacement}”`, edits: [{ at: { start, end }, replacement }] }
}

/** `chiến thắng` + `Chiến thắng Điện Biên Phủ`: what stands before the name already is not written again. */
function withoutDoubled(name: string, before: string): string {
  const lead = before.slice(-name.length - 1).toLowerCase()
  for (let end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
    if (lead.endsWith(`${name.slice(0, end).toLowerCase()} `)) return name.slice(end + 1)
  }
  return name
}
