/**
 * Days and years that may stand for an anniversary beside its own: days of two origins, and days that sources give in
 * two ways. It only widens what is accepted. Sources: facts on the days themselves, in the notes of the pack.
 */
import type { Anniversary } from './schema'

/** Founding years that posts give for the same day, both right: an event, and the day named after it. */
const TWO_ORIGINS: Readonly<Record<string, readonly number[]>> = {
  '3/3': [1959, 1989],
  '11/4': [1946, 2011],
  '19/8': [1945, 2005],
  '30/7': [2013, 2016],
  '10/8': [1961, 2004],
  '1/10': [1990, 1991],
  '2/10': [1996, 2008],
  '4/10': [1961, 2001],
  '13/10': [1945, 2004],
  '15/10': [1930, 1949, 1999],
  '20/10': [1930, 2010],
  '9/11': [1946, 2012, 2013],
  '18/11': [1930, 2003],
  '20/11': [1958, 1982],
  '23/11': [1945, 2005],
  '22/12': [1944, 1989],
  '15/3': [1962, 1983, 2015],
}

/** Days in use beside the catalogued one. */
const OTHER_DAYS: Readonly<Record<string, readonly string[]>> = {
  // The agreement bears 20/7, the night it was signed was the 21st.
  'hiep-dinh-gio-ne-vo': ['20/7'],
  // Published as 3/9 until 1989.
  'ngay-mat-chu-tich-ho-chi-minh': ['3/9'],
  // The founding meeting, and the day the work began.
  'hoi-luat-gia': ['29/3'],
  // The order of the attack, and its end.
  'chien-thang-buon-ma-thuot': ['11/3'],
  // The night of 22/11 to 23/11.
  'nam-ky-khoi-nghia': ['22/11'],
  // The city on the 25th, the province on the 26th.
  'giai-phong-hue': ['25/3'],
  // The preparatory session.
  'dai-hoi-thi-dua-yeu-nuoc-xi': ['26/12'],
  // The last day of the fighting.
  'bao-ve-bien-gioi-phia-bac': ['18/3'],
  // The Assembly's resolution; the province worked from 1/1/1997.
  'tai-lap-tinh-bac-giang-bac-ninh': ['6/11'],
  'quoc-te-nguoi-cao-tuoi': ['14/12'],
}

/** Years in use beside the catalogued one. */
const OTHER_YEARS: Readonly<Record<string, readonly number[]>> = {
  'tai-lap-tinh-bac-giang-bac-ninh': [1996],
  // The decision, and the first day that was kept.
  'quoc-te-thieu-nhi': [1949],
  'quoc-te-lao-dong': [1889, 1890],
}

/** Founding years that are right for the anniversary; empty when the catalogue knows none. */
export function foundingYears({ id, day, month, year }: Anniversary): readonly number[] {
  if (year === null) return []
  const both = TWO_ORIGINS[`${day}/${month}`]
  return both?.includes(year) ? both : [year, ...(OTHER_YEARS[id] ?? [])]
}

/** True when the day may be the anniversary's; a part that either side lacks is not compared. */
export function isDayOf(anniversary: Anniversary, day: number | null, month: number | null): boolean {
  const { id } = anniversary
  if (OTHER_DAYS[id]?.includes(`${day}/${month}`)) return true
  const isSame = (known: number | null, written: number | null) =>
    known === null || written === null || known === written
  return isSame(anniversary.month, month) && isSame(anniversary.day, day)
}
