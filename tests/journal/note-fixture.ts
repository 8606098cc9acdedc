/** Notes and entries to test the journal with, made from the few words that a test is about. */
import type { JournalEntry, KeptFinding } from '../../lib/journal/entry'
import type { NotedFinding, PostNote } from '../../lib/journal/post-note'
import { record, type Stamp } from '../../lib/journal/record'

export const CHECKED: PostNote['act'] = { do: 'checked' }
export const PUBLISHED = { do: 'published', way: 'clean', label: 'Xuất bản', reason: '' } as const

export function noted(quote: string, words: Partial<NotedFinding> = {}): NotedFinding {
  return {
    id: `date-exists|${quote}`,
    ruleId: 'date-exists',
    group: 'date',
    severity: 'error',
    message: `Ngày không tồn tại: ${quote}`,
    quote,
    standing: 'open',
    reason: '',
    ...words,
  }
}

export function note(words: Partial<PostNote> = {}): PostNote {
  return {
    visit: 'visit-1',
    post: 'https://cong.vidu.gov.vn/bai/1/edit',
    portal: 'Cổng ví dụ',
    title: 'Phát động thi đua',
    kind: 'launch',
    postDay: '2024-02-01',
    texts: ['Phát động thi đua', 'Nội dung'],
    findings: [],
    corrected: [],
    act: CHECKED,
    ...words,
  }
}

const DAY_MS = 86_400_000

/** @param at days since 01/01/2024 */
export function stamp(at: number, words: Partial<Stamp> = {}): Stamp {
  const day = new Date(Date.UTC(2024, 0, 1) + at * DAY_MS)
  return {
    id: `entry-${at}`,
    at: day.getTime(),
    day: day.toISOString().slice(0, 10),
    textHash: `hash-${at}`,
    catalogue: '2026-11-23',
    version: '1.0.0',
    ...words,
  }
}

/** The journal after these notes, a day apart. */
export const recorded = (...notes: readonly PostNote[]): JournalEntry[] =>
  notes.reduce<JournalEntry[]>((entries, one, day) => record(entries, one, stamp(day)), [])

/** Finding words and what became of them: `30/2/2024 fixed`. */
export const fates = ({ findings }: Pick<JournalEntry, 'findings'>): string[] =>
  findings.map(({ quote, fate }: KeptFinding) => `${quote} ${fate}`)
