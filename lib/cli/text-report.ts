/** Findings for people at a terminal: where, what, why, by what source, and how to put it right. */
import type { Severity } from '../lint/finding'
import { judge } from '../lint/verdict'
import type { SourceText } from '../sweep/source-text'
import type { CheckedFinding } from './checker'

/** Characters of the text shown on each side of a quote. */
const CONTEXT = 40

const LEVELS: Readonly<Record<Severity, { readonly name: string; readonly colour: number }>> = {
  error: { name: 'LỖI', colour: 31 },
  warning: { name: 'CẢNH BÁO', colour: 33 },
  hint: { name: 'GỢI Ý', colour: 36 },
}
const BOLD = 1
const DIM = 2

export interface TextReport {
  /** What is said of one file; ends with a line break. */
  file(path: string, body: SourceText, findings: readonly CheckedFinding[]): string
  /** The last line, over all files so far. */
  summary(): string
}

export function createTextReport({ hasColours }: { hasColours: boolean }): TextReport {
  const paint = (code: number, text: string) => (hasColours ? `\x1b[${code}m${text}\x1b[0m` : text)
  const totals: Record<Severity, number> = { error: 0, warning: 0, hint: 0 }
  let files = 0

  const card = (body: SourceText, lines: readonly number[], { finding, report }: CheckedFinding) => {
    const level = LEVELS[finding.severity]
    const [before, quote, after] = quoteInContext(body.text, finding.span)
    return [
      `  ${place(lines, report.start)}  ${paint(level.colour, level.name)}  ${visible(finding.message)}`,
      `      ${paint(DIM, before)}${paint(BOLD, `⟦${quote}⟧`)}${paint(DIM, after)}`,
      `      Vì sao: ${visible(finding.why)}`,
      `      Nguồn: ${visible(finding.source.text)}${finding.source.url ? ` <${finding.source.url}>` : ''}`,
      ...report.fixes.map(({ label }) => `      Cách sửa: ${visible(label)}`),
      '',
    ].join('\n')
  }

  return {
    file(path, body, findings) {
      files++
      const { counts } = judge(findings.map(({ finding }) => finding))
      for (const severity of ['error', 'warning', 'hint'] as const) totals[severity] += counts[severity]
      const title = paint(BOLD, visible(path))
      if (findings.length === 0) return `${title}: không có phát hiện\n`
      const lines = lineStarts(body.source)
      return `${title}\n${findings.map((finding) => `${card(body, lines, finding)}\n`).join('')}`
    },
    summary() {
      const { error, warning, hint } = totals
      return `Đã kiểm tra ${files} tệp: ${error} lỗi, ${warning} cảnh báo, ${hint} gợi ý.\n`
    },
  }
}

/** Where each line of the source begins. */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { index, 0: ending } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length)
  return starts
}

/** `line:column` as editors count: from 1, columns in UTF-16 units. */
function place(starts: readonly number[], offset: number): string {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return `${low + 1}:${offset - starts[low]! + 1}`
}

/** The quote with some of its own line on each side, cut at blanks. */
function quoteInContext(
  text: string,
  { start, end }: { start: number; end: number },
): [string, string, string] {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  const lineBefore = before.slice(before.search(/[^\r\n]*$/))
  const lineAfter = /^[^\r\n]*/.exec(after)![0]
  const isCutBefore = lineBefore.length === CONTEXT
  const isCutAfter = lineAfter.length === CONTEXT
  return [
    isCutBefore ? `…${inOneLine(lineBefore.replace(/^\S*\s/, ''))}` : inOneLine(lineBefore),
    inOneLine(text.slice(start, end)),
    isCutAfter ? `${inOneLine(lineAfter.replace(/\s\S*$/, ''))}…` : inOneLine(lineAfter),
  ]
}

/** Indentation of the source is no text for the eye: runs of blanks are shown as one. */
const inOneLine = (text: string): string => visible(text).replace(/\s+/g, ' ')

/** A text from outside must not steer the terminal: control characters become blanks. */
function visible(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, ' ')
}
