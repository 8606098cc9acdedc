/** A sweep as a file: CSV for spreadsheets, HTML to read. Posts that could not be read are not in it. */
import { csvHead, csvRows } from './csv-report'
import { createHtmlReport } from './html-report'
import { isSwept, type SweepState } from './sweep-state'

export function sweepReport({ outcomes }: SweepState, format: 'csv' | 'html'): string {
  const posts = outcomes.filter(isSwept)
  if (format === 'csv') return csvHead() + posts.map(csvRows).join('')
  const report = createHtmlReport()
  return [report.begin(), ...posts.map((post) => report.post(post)), report.end()].join('')
}
