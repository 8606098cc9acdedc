/** A session to hand to the components: it holds the snapshot it is given and remembers the commands it was sent. */
import type { Severity } from '../../lib/lint/finding'
import type { ChecklistItem } from '../../lib/lint/posts/post-review'
import { judge } from '../../lib/lint/verdict'
import type { Command, FieldState, Session, ShownFinding, Snapshot } from '../../lib/session'

export interface HeldSession extends Session {
  readonly sent: Command[]
  show(snapshot: Snapshot): void
}

export function holdSession(first: Snapshot): HeldSession {
  const listeners = new Set<() => void>()
  const sent: Command[] = []
  let now = first
  return {
    sent,
    snapshot: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send: (command) => void sent.push(command),
    show(snapshot) {
      now = snapshot
      for (const listener of listeners) listener()
    },
  }
}

interface FindingWords extends Partial<Omit<ShownFinding, 'span' | 'fixes'>> {
  readonly quote?: string
  readonly field?: string
  readonly start?: number
  /** Labels; one that ends with `!` is safe. */
  readonly fixes?: readonly string[]
}

export function finding(message: string, severity: Severity, words: FindingWords = {}): ShownFinding {
  const { quote = '30/2/2024', field = 'body', start = 10, fixes = [], ...rest } = words
  const span = { field, start, end: start + quote.length, text: quote }
  return {
    id: message,
    ruleId: 'date-exists',
    group: 'date',
    severity,
    span,
    message,
    why: 'Tháng 2 năm 2024 có 29 ngày.',
    source: { text: 'Lịch' },
    fixes: fixes.map((label) => ({ label: label.replace('!', ''), edits: [], safe: label.endsWith('!') })),
    fingerprint: message,
    fieldLabel: 'Nội dung',
    before: '…kỷ niệm (03/2/1930-',
    after: ') tại hội trường…',
    pattern: null,
    ...rest,
  }
}

export const EMPTY_SUMMARY = finding('Thiếu tóm tắt', 'error', {
  group: 'field',
  field: 'summary',
  fieldLabel: 'Tóm tắt',
  quote: '',
  start: 0,
})
export const NO_SUCH_DAY = finding('Ngày không tồn tại: 30/2/2024', 'error', {
  fixes: ['Sửa thành 29/02/2024!', 'Sửa thành 01/3/2024'],
})
export const WRONG_WEEKDAY = finding('05/6/2024 là thứ Tư', 'warning', { quote: 'thứ Hai, ngày 05/6/2024' })
export const NO_YEAR = finding('Viện dẫn thiếu năm', 'hint', {
  group: 'reference',
  quote: 'Quyết định 88/QĐ-STP',
})

export function field(name: string, label: string, length: number, required = true): FieldState {
  return { name, label, required, isFilled: length > 0, length }
}

/** What a post needs and does not have, unless said otherwise. */
export function item(id: string, label: string, changes: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id,
    label,
    field: id,
    isDone: false,
    isRequired: false,
    found: null,
    pattern: null,
    missing: `Chưa có ${label}`,
    why: 'Người đọc cần biết.',
    source: { text: 'Thông lệ' },
    severity: 'hint',
    ...changes,
  }
}

const FIELDS = [
  field('title', 'Tiêu đề', 57),
  field('summary', 'Tóm tắt', 80),
  field('body', 'Nội dung', 2381),
]

/** A checked post without findings; its verdict follows the findings that are given. */
export function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    phase: 'ready',
    portalName: 'Cổng Sở Tư pháp',
    limits: [],
    postDay: '2024-02-02',
    postDayIsOwn: true,
    today: '2024-02-02',
    checkedAt: new Date(2024, 1, 2, 15, 32).getTime(),
    verdict: judge(changes.findings ?? []),
    findings: [],
    ignored: [],
    fields: FIELDS,
    postKind: { kind: 'other', isInferred: true },
    checklist: [],
    caret: { fieldLabel: 'Nội dung', before: '…theo ', after: ' của Sở…', line: null },
    selected: null,
    held: null,
    notice: null,
    isBusy: false,
    ...changes,
  }
}
