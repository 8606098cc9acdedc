/** A draft in memory with hands that really change it: what a session needs, without a page. */

import type { Brain } from '../../lib/brain-port'
import { EMPTY_CATALOGUE } from '../../lib/lint/catalogue/catalogue'
import { applyEdits } from '../../lib/lint/edits'
import type { Edit, Finding } from '../../lib/lint/finding'
import { createLinter } from '../../lib/lint/lint'
import { blockRule } from '../../lib/lint/rules/define-rule'
import { PageSession } from '../../lib/page-session'
import type { Session, Snapshot } from '../../lib/session'
import type { Hands, Memory } from '../../lib/session-parts'

/** Says that `sai` is wrong (error, safe fix) and that `tạm` is doubtful (warning, two fixes). */
const wordRule = blockRule({
  id: 'word-right',
  group: 'wording',
  title: 'Từ viết đúng',
  why: 'Từ này viết sai.',
  source: { text: 'Từ điển' },
  severity: 'error',
  bad: [],
  good: [],
  *check({ block }) {
    for (const match of block.text.matchAll(/sai|tạm/g)) {
      const at = { start: match.index, end: match.index + match[0].length }
      const isError = match[0] === 'sai'
      yield {
        at,
        message: `Từ “${match[0]}”`,
        severity: isError ? 'error' : 'warning',
        fixes: isError
          ? [{ label: 'Sửa thành đúng rồi', edits: [{ at, replacement: 'đúng rồi' }], safe: true }]
          : [{ label: 'Sửa thành chắc', edits: [{ at, replacement: 'chắc' }] }],
      }
    }
  },
})

/** What the journal was told. */
type Note = Parameters<Memory['note']>[0]

export interface Desk {
  readonly session: PageSession
  readonly texts: Record<string, string>
  readonly notes: Note[]
  readonly marked: () => readonly Finding[]
  /** What waits for time to pass. */
  readonly timers: (() => void)[]
}

/** @param texts field texts by name; the session reads and writes them in place */
export async function openDesk(
  texts: Record<string, string>,
  change: Partial<Hands & Memory & Brain> = {},
): Promise<Desk> {
  const notes: Note[] = []
  const timers: (() => void)[] = []
  let marked: readonly Finding[] = []
  const hands: Hands = {
    read: () => ({
      draft: {
        fields: Object.entries(texts).map(([name, text]) => ({ name, label: name, required: true, text })),
        publishedOn: null,
      },
      missingEditor: false,
      problems: [],
    }),
    async write(edits) {
      const applied = new Set<Edit>()
      for (const name of Object.keys(texts)) {
        const result = applyEdits(
          texts[name]!,
          edits.filter((edit) => edit.span.field === name),
        )
        texts[name] = result.text
        for (const edit of result.applied) applied.add(edit)
      }
      return edits.map((edit) =>
        applied.has(edit) ? { ok: true } : { ok: false, message: 'Đoạn này đã thay đổi' },
      )
    },
    insert: async () => ({ ok: true }),
    caret: () => null,
    reveal: () => {},
    revealField: () => {},
    mark: (findings) => {
      marked = findings
    },
    close: () => {},
    ...change,
  }
  const memory: Memory = {
    ignored: new Map(),
    always: [],
    accepted: new Set(),
    kind: null,
    keepIgnored: async () => {},
    keepAlways: async () => {},
    dropAlways: async () => {},
    keepAccepted: async () => {},
    keepKind: async () => {},
    note: async (note) => void notes.push(note),
    openReport: async () => {},
    ...change,
  }
  const linter = createLinter(EMPTY_CATALOGUE, [wordRule])
  const brain: Brain = {
    lint: async (draft, today) => ({ findings: linter.lint(draft, { today }), review: linter.review() }),
    ...change,
  }
  const session = new PageSession({
    portalName: 'Cổng thử',
    limits: ['Đăng từ ứng dụng điện thoại.'],
    brain,
    hands,
    memory,
    clock: {
      today: () => ({ year: 2024, month: 6, day: 5 }),
      now: () => 0,
      after: (_, then) => void timers.push(then),
    },
  })
  session.rescan()
  await until(session, ({ phase }) => phase !== 'starting')
  return { session, texts, notes, marked: () => marked, timers }
}

/** Resolves with the first snapshot, from now on, that is as wanted. */
export function until(session: Session, isWanted: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isWanted(session.snapshot())) return
      stop()
      resolve(session.snapshot())
    }
    const stop = session.subscribe(look)
    queueMicrotask(look)
  })
}

/** Resolves when the session has written what it was asked to write, and has said what came of it. */
export const settled = (session: Session): Promise<Snapshot> =>
  until(session, ({ isBusy, notice }) => !isBusy && notice !== null)
