/** Compares a lunar day with the civil day it is said to be. Silent wherever the year is not certain. */
import { type CalendarDate, isRealDay } from './calendar'
import { type LunarDate, toLunar, toSolar, type Zone, zonesOf } from './lunar'
import type { LunarPair } from './lunar-pairs'
import type { WrittenLunarDay } from './lunar-writing'

/** What the civil day is in truth, and what the lunar day is in truth. Either may be the slip. */
export interface LunarSlip extends LunarPair {
  /** The lunar day of the civil day as written; null when that has no year. */
  readonly right: LunarDate | null
  /** The civil day of the lunar day as written; null when there is no such lunar day. */
  readonly rightSolar: CalendarDate | null
}

/** Before 1930 almanacs reckoned by the local time of Beijing or by tables of the court. */
const FIRST_SURE_YEAR = 1930
/** Later some new moons fall so near to midnight that the drift of clocks, which nobody knows yet, decides. */
const LAST_SURE_YEAR = 2053

export const isSureYear = (year: number): boolean => year >= FIRST_SURE_YEAR && year <= LAST_SURE_YEAR

/** The slip of a pair; null when the two agree, or nothing can be proven. */
export function findLunarSlip(pair: LunarPair): LunarSlip | null {
  const { lunar, solar } = pair
  if (!solar.day || !solar.month) return null
  const year = solar.year && solar.year.end - solar.year.start === 4 ? solar.year.value : null
  if (year === null) return lunar.year === null ? null : slipWithoutYear(pair, lunar.year)
  const written = { year, month: solar.month.value, day: solar.day.value }
  if (!isSureYear(year) || !isRealDay(written.day, written.month, year)) return null
  const zones = zonesOf(year)
  const rights = zones.map((zone) => toLunar(written, zone))
  if (rights.some((right) => right === null || isSameLunar(lunar, right))) return null
  // The number behind the name is often that of the civil year: `tháng Chạp năm Quý Mão (2024)`.
  const own =
    lunar.year !== null && Math.abs(lunar.year - rights[0]!.year) === 1 ? lunar.year : rights[0]!.year
  return { ...pair, right: rights[0]!, rightSolar: civilDay(lunar, own, zones[0]!) }
}

function slipWithoutYear(pair: LunarPair, lunarYear: number): LunarSlip | null {
  const { lunar, solar } = pair
  if (!isSureYear(lunarYear)) return null
  // A month at the end of a lunar year lies in the next civil year, whose number may be the one that is written.
  const years = lunar.month >= 11 ? [lunarYear, lunarYear - 1] : [lunarYear]
  const days = years.flatMap((year) => zonesOf(year).map((zone) => civilDay(lunar, year, zone)))
  if (days.some((day) => day === null || (day.day === solar.day!.value && day.month === solar.month!.value)))
    return null
  return { ...pair, right: null, rightSolar: days[0]! }
}

/** A leap month may be written without the word; a year that is not written is the right one. */
const isSameLunar = (written: WrittenLunarDay, { year, month, day, isLeap }: LunarDate): boolean =>
  written.day.value === day &&
  written.month === month &&
  (isLeap || !written.isLeap) &&
  (written.year === null || written.year === year || (month >= 11 && written.year === year + 1))

/** With no word of a leap month the ordinary one is meant. */
function civilDay({ day, month, isLeap }: WrittenLunarDay, year: number, zone: Zone): CalendarDate | null {
  return toSolar({ year, month, day: day.value, isLeap }, zone)
}
