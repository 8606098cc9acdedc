/** Findings as CSV that Excel opens as it is (UTF-8 with a mark), one finding a row. No cell can become a formula. */
import { toIsoDate } from '../lint/calendar'
import { DAY_WORDS, GROUP_WORDS, SEVERITY_WORDS, type SweptPost } from './swept-post'

const HEADINGS = [
  'Bài',
  'Tiêu đề',
  'Địa chỉ',
  'Ngày đăng',
  'Ngày lấy từ',
  'Mức',
  'Nhóm',
  'Quy tắc',
  'Trường',
  'Chỗ sai',
  'Trước đó',
  'Sau đó',
  'Vấn đề',
  'Vì sao',
  'Căn cứ',
  'Cách sửa',
  'Đã biết',
] as const

export const csvHead = (): string => `\ufeff${HEADINGS.join(',')}\r\n`

/** The rows of one post; a post without findings has none. */
export function csvRows({ name, title, url, day, findings }: SweptPost): string {
  return findings
    .map((finding) =>
      row([
        name,
        title,
        url,
        day.on ? toIsoDate(day.on) : '',
        DAY_WORDS[day.from],
        SEVERITY_WORDS[finding.severity],
        GROUP_WORDS[finding.group],
        finding.ruleId,
        finding.field,
        finding.quote,
        finding.before,
        finding.after,
        finding.message,
        finding.why,
        finding.sourceUrl ? `${finding.source} <${finding.sourceUrl}>` : finding.source,
        finding.fixes.join(' | '),
        finding.isKnown ? 'có' : '',
      ]),
    )
    .join('')
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

function cell(text: string): string {
  // A spreadsheet would run what begins so; the apostrophe makes it text.
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
