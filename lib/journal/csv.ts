/**
 * Rows as a file that spreadsheets open by a double click: UTF-8 with a byte order mark (without it Excel takes the
 * text for Latin), RFC 4180 quoting, and no cell that a spreadsheet would run as a formula. Pure.
 */

const BOM = '\uFEFF'
/** What begins a formula in Excel, LibreOffice or Google Sheets, full-width forms and leading blanks included. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@\uff0b\uff0d\uff1d\uff20|%]/u

export type Cell = string | number

/** @param rows the first one holds the names of the columns */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  // A line within a cell breaks many readers of CSV, and tells nothing here.
  const line = cell.replace(/[\r\n\t\u2028\u2029]+/g, ' ')
  const safe = FORMULA.test(line) ? `'${line}` : line
  return `"${safe.replaceAll('"', '""')}"`
}
