/** A document is cited with its whole number: no blank was left for the serial, the year or the symbol. */
import type { Part } from '../blocks'
import { formatDate, parseIsoDate } from '../calendar'
import { fittingDocuments } from '../catalogue/fitting-documents'
import type { ReferenceMention } from '../mentions/reference'
import type { Context } from '../reading'
import { blockRule, type Correction, type Report } from './define-rule'

const MISSING = { serial: 'số', year: 'năm trong số', symbol: 'ký hiệu' } as const
/** More offers than this no one reads. */
const MAX_FIXES = 3

export const referenceComplete = blockRule({
  id: 'reference-complete',
  group: 'reference',
  title: 'Văn bản viện dẫn có đủ số, ký hiệu',
  why: 'Số, ký hiệu còn để trống thì người đọc không tra được văn bản. Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu.',
  source: { text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (số, ký hiệu; viện dẫn văn bản)' },
  severity: 'error',
  bad: [
    'Thực hiện ⟦Kế hoạch số /KH-STP⟧ của Sở Tư pháp về phát động phong trào thi đua',
    '⟦Số:      /KH-STP⟧',
    'theo ⟦Quyết định số .../QĐ-UBND⟧ và ⟦Quyết định số ……/2024/QĐ-UBND⟧ của UBND tỉnh',
    'Căn cứ ⟦Quyết định số 15/QĐ-⟧ ngày 05/01/2024 của Giám đốc Sở',
    '⟦Kế hoạch số ___/KH-UBND⟧; ⟦Quyết định số [...]/QĐ-UBND⟧; ⟦Quyết định số (…)/QĐ-UBND⟧ của UBND tỉnh; ⟦Công văn số 15/ -STP⟧; ⟦Chỉ thị số …-CT/TU⟧',
    'Thực hiện ⟦Quyết định số ……⟧ ngày … tháng … năm 2024 của Chủ tịch UBND tỉnh',
  ],
  good: [
    'Kế hoạch số 24/KH-STP ngày 26/01/2024 của Sở Tư pháp',
    'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ',
    'Chỉ thị 17-CT/TU và Kết luận số 124-KL/TU của Thường trực Tỉnh ủy',
    'Quyết định số 130-CP ngày 20/6/1975; Nghị định 20/2019; Công văn số 1245/BXD-KHCN',
    'Quyết định số 17/2012/QĐ - UBND và Nghị định 110/2013/NĐ – CP',
    'mức chi theo số/ngày, cấp phát và/hoặc hoàn trả; Số/Ký hiệu',
    'Tổng số/KH-UBND giao đạt 98%; Tổng số /KH-UBND tỉnh giao',
    'xem https://example.gov.vn/van-ban/so-/KH-STP và mã số/CMND-CCCD',
    'Quyết định số 15/QĐ-\nUBND ngày 05/01/2024 của Chủ tịch UBND tỉnh',
    'chuyển đổi số - ưu tiên năm 2024; con số... còn nhiều',
    'Kế hoạch - Tài chính; Sở Kế hoạch /Sở Tài chính; Quyết định số 15/QĐ – về việc khen thưởng',
    'Luật Thi đua, khen thưởng năm 2022; Nghị quyết Trung ương 4 (khóa XII)',
  ],

  needs: ['reference'],
  check(reading, context) {
    const { text } = reading.block
    const reports: Report<Part>[] = []
    for (const mention of reading.mentions) {
      if (mention.kind !== 'reference' || mention.gaps.length === 0) continue
      if (isCut(mention, text) && goesOn(reading.next?.text)) continue
      const quote = text.slice(mention.numberWord?.start ?? mention.number.start, mention.end)
      const missing = [...new Set(mention.gaps.map((gap) => MISSING[gap.of]))].join(' và ')
      reports.push({
        at: { start: mention.start, end: mention.end },
        message: `${nameOf(mention)} thiếu ${missing}: ${quote.replace(/ +/g, ' ')}`,
        ...(mayBeEllipsis(mention, text) ? { severity: 'warning' as const } : {}),
        fixes: offers(mention, text, context),
      })
    }
    return reports
  },
})

function nameOf({ type }: ReferenceMention): string {
  if (!type) return 'Văn bản'
  return type.text === type.text.toUpperCase() ? type.text : type.text[0]!.toUpperCase() + type.text.slice(1)
}

/** The symbol is cut short where the block ends. */
const isCut = (mention: ReferenceMention, text: string): boolean =>
  mention.gaps.at(-1)?.of === 'symbol' && text.slice(mention.end).trim() === ''

/** A line break pasted from a PDF cuts numbers in two: the symbol goes on at the beginning of the next line. */
const goesOn = (next: string | undefined): boolean => next !== undefined && /^ *[-/]? *[A-ZĐ]{2}/.test(next)

/** `Quyết định số...` at the end of a line may be a shortened headline. */
function mayBeEllipsis(mention: ReferenceMention, text: string): boolean {
  return !mention.serial && mention.groups.length === 0 && text.slice(mention.end).trim() === ''
}

/** The catalogue's documents that fit what was written; the edit replaces the number only. */
function offers(
  { type, groups, gaps, number, year, issuedOn }: ReferenceMention,
  text: string,
  { catalogue, postDay }: Context,
): Correction<Part>[] {
  if (!type || gaps.some((gap) => gap.of !== 'serial')) return []
  const written = issuedOn ? text.slice(issuedOn.start, issuedOn.end) : ''
  const numbers = written.match(/\d+/g)?.map(Number) ?? []
  const isGlued = /[\p{L}:]/u.test(text[number.start - 1] ?? ' ')
  const partial = {
    documentType: type.text,
    letters: groups.map(({ text }) => text).join('-'),
    hasYear: year !== null,
    year: Number(year?.text ?? /\d{4}/.exec(written)?.[0] ?? postDay.year),
    issuedOn: numbers.length === 3 ? numbers : null,
  }
  return fittingDocuments(catalogue, partial)
    .slice(0, MAX_FIXES)
    .map(({ symbol, issuedOn, subject }) => ({
      label: `Điền ${symbol} ngày ${formatDate(parseIsoDate(issuedOn!)!)} (${shorten(subject)})`,
      edits: [
        {
          at: { start: number.start, end: number.end },
          replacement: `${isGlued ? ' ' : ''}${symbol}`,
        },
      ],
    }))
}

function shorten(subject: string): string {
  return subject.length <= 80 ? subject : `${subject.slice(0, subject.lastIndexOf(' ', 80))}…`
}
