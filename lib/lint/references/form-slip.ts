/** What is wrong with the form of a document number: what every check of a form reports, and the words they share. */
import type { Severity } from '../finding'
import type { ReferenceMention } from '../mentions/reference'

export interface FormSlip {
  readonly message: string
  readonly severity: Severity
  /** What the number should be, the best first. */
  readonly corrections: readonly string[]
  readonly isSafe?: boolean
}

export const errorIf = (isProven: boolean): Severity => (isProven ? 'error' : 'warning')

/** More offers than this no one reads. */
export const MOST_OFFERS = 3

/** The number on one blank between its parts. */
export const quoteOf = ({ number }: ReferenceMention): string => number.text.replace(/ +/g, ' ')

/** A dash, a dot or a blank on either side of the year. */
export function isNotSlashed(text: string, { serial, year, groups }: ReferenceMention): boolean {
  const around = [text.slice(serial!.end, year!.start), text.slice(year!.end, groups[0]!.start)]
  return around.some((between) => !between.includes('/'))
}
