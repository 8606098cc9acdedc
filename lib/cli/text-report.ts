/** Findings for people at a terminal: where, what, why, by what source, and how to put it right. */
import type { Severity } from '../lint/finding'
import { dayInWords } from '../sweep/html-report'
import { visible } from '../sweep/swept-post'
import { type Checked, nameOf, type PlacedFinding } from './work'

const LEVELS: Readonly<Record<Severity, { readonly name: string; readonly colour: number }>> = {
  error: { name: 'LỖI', colour: 31 },
  warning: { name: 'CẢNH BÁO', colour: 33 },
  hint: { name: 'GỢI Ý', colour: 36 },
}
const BOLD = 1
const DIM = 2

export interface TextReport {
  /** What is said of one post; ends with a line break. */
  post(checked: Checked): string
  /** The last line, over all so far. */
  summary(): string
}

export function createTextReport({ hasColours }: { hasColours: boolean }): TextReport {
  const paint = (code: number, text: string) => (hasColours ? `\x1b[${code}m${text}\x1b[0m` : text)
  const totals: Record<Severity, number> = { error: 0, warning: 0, hint: 0 }
  let files = 0
  let known = 0

  const card = (finding: PlacedFinding) => {
    const level = LEVELS[finding.severity]
    const { line, column, before, quote, after, source, sourceUrl } = finding
    return [
      `  ${line}:${column}  ${paint(level.colour, level.name)}  ${visible(finding.message)}`,
      `      ${paint(DIM, before)}${paint(BOLD, `⟦${quote}⟧`)}${paint(DIM, after)}`,
      `      Vì sao: ${visible(finding.why)}`,
      `      Nguồn: ${visible(source)}${sourceUrl ? ` <${sourceUrl}>` : ''}`,
      ...finding.fixes.map((label) => `      Cách sửa: ${visible(label)}`),
      '',
    ].join('\n')
  }

  return {
    post(checked) {
      files++
      const fresh = checked.findings.filter(({ isKnown }) => !isKnown)
      known += checked.findings.length - fresh.length
      for (const { severity } of fresh) totals[severity]++
      const title = paint(BOLD, visible(nameOf(checked)))
      const about = checked.isPublished ? [checked.post?.url ?? '', checked.title, dayInWords(checked)] : []
      const line = about
        .filter((part) => part !== '')
        .map(visible)
        .join(' · ')
      if (fresh.length === 0) return `${title}: không có phát hiện\n`
      const subtitle = line === '' ? '' : `  ${paint(DIM, line)}\n`
      return `${title}\n${subtitle}${fresh.map((finding) => `${card(finding)}\n`).join('')}`
    },
    summary() {
      const { error, warning, hint } = totals
      const also = known > 0 ? ` Không kể ${known} lỗi đã biết.` : ''
      return `Đã kiểm tra ${files} tệp: ${error} lỗi, ${warning} cảnh báo, ${hint} gợi ý.${also}\n`
    },
  }
}
