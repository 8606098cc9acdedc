/**
 * The lunar calendar against three others: a printed table of Tết and Giỗ Tổ, Hồ Ngọc Đức's tables for Vietnam (as
 * @nghiavuive/lunar_date_vi carries them), and the Chinese calendar of lunar-typescript, an independent ephemeris.
 */
import { SolarDate } from '@nghiavuive/lunar_date_vi'
import fc from 'fast-check'
import { LunarYear } from 'lunar-typescript'
import { describe, expect, it } from 'vitest'
import { isRealDay, parseIsoDate, toIsoDate } from '../../lib/lint/calendar'
import { countDays, dayAt } from '../../lib/lint/day-count'
import {
  CHINA,
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  lunarMonth,
  lunarMonths,
  toLunar,
  toSolar,
  VIETNAM,
  type Zone,
} from '../../lib/lint/lunar'
import { newMoonAt } from '../../lib/lint/new-moon'
import { isNamed, yearName } from '../../lib/lint/stem-branch'

const YEARS = Array.from(
  { length: LAST_LUNAR_YEAR - FIRST_LUNAR_YEAR + 1 },
  (_, index) => FIRST_LUNAR_YEAR + index,
)
const iso = (count: number) => toIsoDate(dayAt(count))
const newYear = (year: number, zone: Zone = VIETNAM) => iso(lunarMonths(year, zone)[0]!.start)

/** First day of the year and the tenth of the third month, as printed in Vietnamese calendars. */
const TET_AND_KINGS = [
  [2013, '2013-02-10', '2013-04-19'],
  [2014, '2014-01-31', '2014-04-09'],
  [2015, '2015-02-19', '2015-04-28'],
  [2016, '2016-02-08', '2016-04-16'],
  [2017, '2017-01-28', '2017-04-06'],
  [2018, '2018-02-16', '2018-04-25'],
  [2019, '2019-02-05', '2019-04-14'],
  [2020, '2020-01-25', '2020-04-02'],
  [2021, '2021-02-12', '2021-04-21'],
  [2022, '2022-02-01', '2022-04-10'],
  [2023, '2023-01-22', '2023-04-29'],
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2029, '2029-02-13', '2029-04-23'],
  [2030, '2030-02-02', '2030-04-12'],
] as const

describe('known days', () => {
  it.each(TET_AND_KINGS)('%i: Tết on %s, Giỗ Tổ Hùng Vương on %s', (year, tet, kings) => {
    expect(newYear(year)).toBe(tet)
    const tenth = { year, month: 3, day: 10, isLeap: false }
    expect(toIsoDate(toSolar(tenth)!)).toBe(kings)
    expect(toLunar(parseIsoDate(kings)!)).toEqual(tenth)
  })

  it.each([
    [1968, '1968-01-29', '1968-01-30'],
    [1985, '1985-01-21', '1985-02-20'],
    [2007, '2007-02-17', '2007-02-18'],
  ])('in %i Vietnam kept Tết on %s, China on %s', (year, vietnam, china) => {
    expect([newYear(year, VIETNAM), newYear(year, CHINA)]).toEqual([vietnam, china])
  })

  it('has the leap months of Vietnamese calendars', () => {
    const leaps = YEARS.filter((year) => year >= 2001 && year <= 2033).flatMap((year) =>
      lunarMonths(year).flatMap(({ month, isLeap }) => (isLeap ? [`${month}/${year}`] : [])),
    )
    expect(leaps.join(' ')).toBe(
      '4/2001 2/2004 7/2006 5/2009 4/2012 9/2014 6/2017 4/2020 2/2023 6/2025 5/2028 3/2031 11/2033',
    )
    expect(lunarMonth(1985, 2, true, VIETNAM)).not.toBeNull()
    expect(lunarMonth(1985, 2, true, CHINA)).toBeNull()
  })
})

describe('every year from 1900 to 2100', () => {
  it('is made of 12 or 13 months of 29 or 30 days that follow each other without a gap', () => {
    for (const zone of [VIETNAM, CHINA]) {
      const months = YEARS.flatMap((year) => lunarMonths(year, zone))
      for (const [at, { days, start }] of months.entries()) {
        expect([29, 30]).toContain(days)
        if (at > 0) expect(start).toBe(months[at - 1]!.start + months[at - 1]!.days)
      }
      for (const year of YEARS) {
        const numbers = lunarMonths(year, zone)
        expect(numbers.filter(({ isLeap }) => !isLeap).map(({ month }) => month)).toEqual(
          Array.from({ length: 12 }, (_, index) => index + 1),
        )
        expect(numbers.filter(({ isLeap }) => isLeap).length).toBe(numbers.length - 12)
      }
    }
  })

  it('turns there and back: lunar to civil to lunar', () => {
    for (const year of YEARS) {
      for (const { month, isLeap, days } of lunarMonths(year)) {
        for (const day of [1, 15, days]) {
          const lunar = { year, month, day, isLeap }
          expect(toLunar(toSolar(lunar)!)).toEqual(lunar)
        }
        expect(toSolar({ year, month, day: days + 1, isLeap })).toBeNull()
      }
    }
  })

  it('agrees with the Chinese calendar in China’s zone, month by month, but for four new moons near midnight', () => {
    const differing = YEARS.filter((year) => {
      const ours = lunarMonths(year, CHINA).map(({ month, isLeap, start }) => `${month} ${isLeap} ${start}`)
      const theirs = LunarYear.fromYear(year)
        .getMonthsInYear()
        .map((month) => {
          const start = Math.round(month.getFirstJulianDay() - JULIAN_DAY_OF_1970)
          return `${Math.abs(month.getMonth())} ${month.isLeap()} ${start}`
        })
      return ours.join() !== theirs.join()
    })
    // Until 1928 China reckoned by the local time of Beijing, 7:45:40 ahead of universal time. In 2097 a new moon
    // falls 85 seconds after midnight: how far clocks will lag by then is a guess in every calendar.
    expect(differing).toEqual([1914, 1916, 1920, 2097])
  })

  it('differs from China in the day of Tết exactly where a new moon or the solstice falls in the hour between', () => {
    const differing = YEARS.filter((year) => newYear(year, VIETNAM) !== newYear(year, CHINA))
    expect(differing).toEqual([1903, 1916, 1935, 1965, 1968, 1969, 1985, 2007, 2030, 2053])
  })

  it('agrees with Hồ Ngọc Đức’s tables on every day from 1968, but for three months of far years', () => {
    // In each the new moon falls within a minute of midnight, and the assumed lag of the clocks decides.
    expect(monthsThatDiffer('1968-01-29', '2100-12-31', VIETNAM)).toEqual([
      '2054-05',
      '2054-06',
      '2077-11',
      '2077-12',
      '2085-10',
      '2085-11',
    ])
    for (const [lunation, day] of [
      [672, '2054-05-08'],
      [963, '2077-11-16'],
      [1061, '2085-10-19'],
    ] as const) {
      const sinceMidnight = newMoonAt(lunation) + 0.5 + VIETNAM / 24
      expect(iso(Math.floor(sinceMidnight) - JULIAN_DAY_OF_1970)).toBe(day)
      expect((sinceMidnight % 1) * 86_400).toBeLessThan(60)
    }
  })

  it('agrees with the same tables from 1930 to 1967 in China’s zone, by which almanacs were then made', () => {
    expect(monthsThatDiffer('1930-01-30', '1967-12-31', CHINA)).toEqual([])
  })
})

const JULIAN_DAY_OF_1970 = 2440588

/** Civil months (YYYY-MM) with a day on which the tables of Hồ Ngọc Đức say otherwise. */
function monthsThatDiffer(from: string, to: string, zone: Zone): string[] {
  const months = new Set<string>()
  for (let count = countDays(parseIsoDate(from)!); count <= countDays(parseIsoDate(to)!); count++) {
    const date = dayAt(count)
    const theirs = new SolarDate({ ...date }).toLunarDate().get()
    const ours = toLunar(date, zone)
    const isSame =
      ours?.day === theirs.day &&
      ours.month === theirs.month &&
      ours.year === theirs.year &&
      ours.isLeap === !!theirs.leap_month
    if (!isSame) months.add(iso(count).slice(0, 7))
  }
  return [...months]
}

describe('what is not there', () => {
  it.each([
    [{ year: 2024, month: 6, day: 1, isLeap: true }],
    [{ year: 2024, month: 1, day: 30, isLeap: false }],
    [{ year: 2024, month: 13, day: 1, isLeap: false }],
    [{ year: 2024, month: 1, day: 0, isLeap: false }],
    [{ year: 1899, month: 1, day: 1, isLeap: false }],
    [{ year: 2101, month: 1, day: 1, isLeap: false }],
    [{ year: 2024.5, month: 1, day: 1, isLeap: false }],
    [{ year: Number.NaN, month: 1, day: 1, isLeap: false }],
  ])('%j is no day', (lunar) => {
    expect(toSolar(lunar)).toBeNull()
  })

  it('is never guessed, and nothing throws', () => {
    const anything = fc.oneof(fc.integer(), fc.double(), fc.integer({ min: -5, max: 40 }))
    fc.assert(
      fc.property(anything, anything, anything, fc.boolean(), (year, month, day, isLeap) => {
        const solar = toSolar({ year, month, day, isLeap })
        return solar === null || isRealDay(solar.day, solar.month, solar.year)
      }),
    )
    expect(toLunar({ year: 2024, month: 2, day: 30 })).toBeNull()
    expect(toLunar({ year: 1899, month: 5, day: 1 })).toBeNull()
  })
})

describe('names of years', () => {
  it.each([
    [1930, 'Canh Ngọ'],
    [1945, 'Ất Dậu'],
    [1968, 'Mậu Thân'],
    [1984, 'Giáp Tý'],
    [2017, 'Đinh Dậu'],
    [2024, 'Giáp Thìn'],
    [2025, 'Ất Tỵ'],
    [2026, 'Bính Ngọ'],
  ])('%i is %s', (year, name) => {
    expect(yearName(year)).toBe(name)
    expect(isNamed(year, name.toUpperCase())).toBe(true)
  })

  it('agree with another calendar for two centuries', () => {
    for (const year of YEARS) {
      const lunar = LunarYear.fromYear(year)
      expect(yearName(year)).toBe(`${STEMS.get(lunar.getGan())} ${BRANCHES.get(lunar.getZhi())}`)
    }
  })

  it('are read in other spellings, and half of the combinations are no names', () => {
    const yearsNamed = (name: string) => YEARS.filter((year) => isNamed(year, name))
    expect(yearsNamed('quí  tị')).toEqual([1953, 2013, 2073])
    expect(yearsNamed('kỉ mẹo')).toEqual([1939, 1999, 2059])
    expect(yearsNamed('Bính Ngọ')).toEqual([1906, 1966, 2026, 2086])
    expect(yearsNamed('Giáp Sửu')).toEqual([])
  })
})

const pairs = (chinese: string, vietnamese: string) =>
  new Map([...chinese].map((sign, index) => [sign, vietnamese.split(' ')[index]!]))
const STEMS = pairs('甲乙丙丁戊己庚辛壬癸', 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý')
const BRANCHES = pairs('子丑寅卯辰巳午未申酉戌亥', 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi')
