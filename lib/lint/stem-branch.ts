/** The names of lunar years in the sixty-year cycle (can chi): reads and writes them, and knows no months or days. */

export const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const
export const BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const
/** Other spellings of the same names. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['kỉ', 'kỷ'],
  ['quí', 'quý'],
  ['tí', 'tý'],
  ['tị', 'tỵ'],
  ['mẹo', 'mão'],
])
const CYCLE = 60
/** Year 4 of our era was a Giáp Tý. */
const FIRST_YEAR = 4

/** The name of a lunar year: 2024 is `Giáp Thìn`. */
export function yearName(year: number): string {
  const place = placeInCycle(year)
  return `${STEMS[place % STEMS.length]} ${BRANCHES[place % BRANCHES.length]}`
}

/** True when a year bears the name, in any of its spellings and cases. */
export const isNamed = (year: number, name: string): boolean => fold(yearName(year)) === fold(name)

const placeInCycle = (year: number): number => (((year - FIRST_YEAR) % CYCLE) + CYCLE) % CYCLE

const fold = (name: string): string =>
  name
    .toLowerCase()
    .split(/ +/)
    .map((word) => SPELLINGS.get(word) ?? word)
    .join(' ')
