/** The year of a written date, where all four digits stand there. */

const YEAR_AT_END = /(?:^|\D)((?:19|20)\d{2})$/

export function yearOf(date: string): number | null {
  const year = YEAR_AT_END.exec(date.trimEnd())?.[1]
  return year ? Number(year) : null
}
