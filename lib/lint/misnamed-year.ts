/** Finds a lunar year whose name in the cycle does not fit the number beside it: `Xuân Giáp Thìn 2025`. */
import type { Part } from './blocks'
import { STEM_BRANCH, YEAR_NUMBER } from './lunar-writing'
import { isNamed, yearName } from './stem-branch'

export interface MisnamedYear extends Part {
  readonly name: Part
  readonly number: Part
  readonly year: number
  /** The nearest year that bears the name. */
  readonly yearOfName: number
  /** The name that the year bears, in capitals where the text has them. */
  readonly nameOfYear: string
}

/** Names of people look the same (`ông Đinh Mùi 1975`), so a word for a year must stand before. */
const YEAR_WORD = '(?:[Nn]ăm|[Xx]uân|[Tt]ết|[Đđ]án|NĂM|XUÂN|TẾT|ĐÁN)'
const NAMED = new RegExp(`${YEAR_WORD} {1,2}(${STEM_BRANCH}|${STEM_BRANCH.toUpperCase()})`, 'g')
const BRANCH_ENDS = 'T[ýíỵịÝÍỴỊ]|Sửu|Dần|M[ãẹ]o|Thìn|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi'
/**
 * By far the most texts name no such year. Years in digits are found fastest, and what stands before them is looked at
 * only then.
 */
const HAS_NAME = new RegExp(
  `(?:1[5-9]|20)\\d\\d(?<=(?:${BRANCH_ENDS}|${BRANCH_ENDS.toUpperCase()})[ (–-]{1,6}(?:năm {1,2})?\\d{4})`,
)
const NUMBER = new RegExp(` {0,2}[(–-]? {0,2}(?:năm {1,2})?${YEAR_NUMBER}\\)?`, 'y')
/** The lunar year ends in the next civil year, whose number may stand beside the name. */
const END_OF_YEAR = /chạp|cuối|tất niên|tháng (?:11|12|mười một|mười hai)|\/1[12]/i
const REACH = 48

const NONE: readonly MisnamedYear[] = []

/** Every such year of a block, in order. */
export function findMisnamedYears(text: string): readonly MisnamedYear[] {
  if (!HAS_NAME.test(text)) return NONE
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const written = match[1]!
    const end = match.index + match[0].length
    NUMBER.lastIndex = end
    const number = NUMBER.exec(text)
    if (!number) return []
    const year = Number(number[1])
    const yearOfName = nearestNamed(year, written)
    const before = text.slice(Math.max(0, match.index - REACH), match.index)
    const isRight = yearOfName === year || (yearOfName === year - 1 && END_OF_YEAR.test(before))
    if (yearOfName === null || isRight) return []
    const name = { start: end - written.length, end }
    const numberStart = end + number[0].search(/\d/)
    const right = yearName(year)
    return [
      {
        start: name.start,
        end: NUMBER.lastIndex,
        name,
        number: { start: numberStart, end: numberStart + 4 },
        year,
        yearOfName,
        nameOfYear: written === written.toUpperCase() ? right.toUpperCase() : right,
      },
    ]
  })
}

/** Half of one turn of the cycle of sixty. */
const FARTHEST = 30

function nearestNamed(year: number, name: string): number | null {
  for (let distance = 0; distance <= FARTHEST; distance++)
    for (const candidate of [year - distance, year + distance]) if (isNamed(candidate, name)) return candidate
  return null
}
