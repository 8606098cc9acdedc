/** What a record can be found by, folded once: its title's words, other names, numbers and days, initials. */
import { formatDate, formatDay, parseIsoDate } from '../calendar'
import type { PlanPassage } from '../plans/plan-passages'
import { cite } from './cite'
import type { Anniversary, LegalDocument } from './schema'
import { foldLetters, foldWords } from './search-text'

export interface SearchKeys {
  /** The line to show, NFC. */
  readonly title: string
  /** The title's words, each after a blank; one blank longer than the title. */
  readonly titleWords: string
  /** The same, and the words of other names, which are not shown. */
  readonly allWords: string
  /** Number and days as people write them, a line each; matched anywhere inside. */
  readonly numbers: string
  /** First letters of the title's words (`ltdkt…`), and where each word starts. */
  readonly initials: string
  readonly wordStarts: readonly number[]
  /** The whole query equals one of these: the number, a whole name. */
  readonly exact: readonly string[]
  /** One word of the query equals one of these: number, serial. */
  readonly exactNumbers: readonly string[]
}

/** A day whose norm names laws by their year, as people look for them: `luật … năm 2022`. */
const LAWS_BY_YEAR = '2025-04-01'

export function documentKeys(legalDocument: LegalDocument): SearchKeys {
  const symbol = foldLetters((legalDocument.symbol ?? '').normalize('NFC'))
  const serial = /^\d+(?:\.\d+)?/.exec(symbol)?.[0]
  const name = foldLetters(cite(legalDocument, 'short').normalize('NFC'))
  return {
    ...titleKeys(cite(legalDocument, 'full'), cite(legalDocument, 'first', LAWS_BY_YEAR)),
    numbers: [symbol, symbol.replace(/[^a-z0-9]/g, ''), ...dayKeys(legalDocument.issuedOn)].join('\n'),
    exact: [symbol, name].filter(Boolean),
    exactNumbers: [symbol, ...(serial ? [serial, serial.replace(/^0+(?=\d)/, '')] : [])].filter(Boolean),
  }
}

export function anniversaryKeys(anniversary: Anniversary): SearchKeys {
  const { names, day, month, year } = anniversary
  const dayText = writtenDay(anniversary)
  const plain = day !== null && month !== null ? [`${day}/${month}`, formatDay(day, month)] : []
  const days = year === null ? plain : plain.flatMap((one) => [one, `${one}/${year}`])
  const folded = names.map((name) => foldLetters(name.normalize('NFC')))
  return {
    ...titleKeys(dayText ? `${names[0]} (${dayText})` : names[0]!, names.slice(1).join(' ')),
    numbers: days.join('\n'),
    exact: [...folded, ...folded.map((name) => name.replace(/^ngay /, '')), ...plain],
    exactNumbers: [],
  }
}

/** What people call a passage beside its words. */
const PASSAGE_NAMES: Readonly<Record<PlanPassage['kind'], string>> = {
  movement: 'phong trào thi đua',
  theme: 'chủ đề khẩu hiệu',
  'parent-theme': 'chủ đề khẩu hiệu',
  motto: 'phương châm khẩu hiệu',
  period: 'đợt thi đua',
  deadline: 'thời hạn hạn báo cáo',
}

export function passageKeys({ kind, text, plan }: PlanPassage): SearchKeys {
  const others = `${PASSAGE_NAMES[kind]} ${plan.year}`
  const words = foldLetters(text.normalize('NFC')).replace(/[“”]/g, '')
  return { ...titleKeys(text, others), numbers: '', exact: [words], exactNumbers: [] }
}

function titleKeys(written: string, others: string): Omit<SearchKeys, 'numbers' | 'exact' | 'exactNumbers'> {
  const title = written.normalize('NFC')
  const titleWords = foldWords(title)
  const wordStarts = Array.from(titleWords.matchAll(/ (?=[^ ])/g), (match) => match.index)
  return {
    title,
    titleWords,
    allWords: `${titleWords}\n${foldWords(others.normalize('NFC'))}`,
    initials: wordStarts.map((start) => titleWords[start + 1]).join(''),
    wordStarts,
  }
}

function writtenDay({ day, month, year, calendar }: Anniversary): string {
  if (month === null) return year === null ? '' : String(year)
  if (calendar === 'lunar') return day === null ? '' : `${day}/${month} âm lịch`
  if (day === null) return year === null ? '' : `${month}/${year}`
  return year === null ? formatDay(day, month) : formatDate({ day, month, year })
}

function dayKeys(iso: string | null): string[] {
  const date = parseIsoDate(iso ?? '')
  return date ? [formatDate(date), `${date.day}/${date.month}/${date.year}`] : []
}
