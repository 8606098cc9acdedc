/** What a reader of any format hands over: lines of a document in order. It knows no format and judges nothing. */

export interface SourceLine {
  readonly text: string
  /** row: one row of a table, its cells in `cells`. footnote: text from below the page, away from where it is called. */
  readonly kind: 'text' | 'row' | 'footnote'
  readonly cells?: readonly string[]
}

/** Between the cells of a row that is shown as one line. */
export const CELL_EDGE = ' | '

export const textLine = (text: string): SourceLine => ({ kind: 'text', text })

export const rowLine = (cells: readonly string[]): SourceLine => ({
  kind: 'row',
  text: cells.filter((cell) => cell !== '').join(CELL_EDGE),
  cells,
})

/** `¹ Kế hoạch số …`, `[1] Kế hoạch …`: a note from below the page. */
const FOOTNOTE = /^(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\])\s*\S/

/** A line of text, told apart from a footnote by the mark that it begins with. */
export const lineOf = (text: string): SourceLine => ({
  kind: FOOTNOTE.test(text) ? 'footnote' : 'text',
  text,
})

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Raised digits, so that a footnote's mark never reads as part of a number: `tỉnh1` → `tỉnh¹`. */
export const superscript = (digits: string): string =>
  digits.replace(/[[\]()]/g, '').replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)
