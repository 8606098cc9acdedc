/** The journal after one more note: which entry it speaks of, what that entry becomes, what must go. Pure; time comes in. */
import type { JournalEntry, KeptFinding } from './entry'
import { followFindings, mostGrave } from './kept-findings'
import type { PostNote } from './post-note'

/** Entries kept, the oldest go first: about four years of five posts a week. */
export const MAX_ENTRIES = 1000
/** Findings kept in all entries together: about four megabytes, less than half of what a browser lets us store. */
export const MAX_ALL_FINDINGS = 10_000

/** What only the background knows when a note arrives. */
export interface Stamp {
  /** The id of an entry that begins with this note. */
  readonly id: string
  /** Milliseconds since the epoch, and the same day on this machine's clock, YYYY-MM-DD. */
  readonly at: number
  readonly day: string
  readonly textHash: string
  readonly catalogue: string
  readonly version: string
}

/** Entries in the order of their last check, the last one at the end. */
export function record(entries: readonly JournalEntry[], note: PostNote, stamp: Stamp): JournalEntry[] {
  const before = entryOf(entries, note, stamp)
  const now = next(before ?? begin(note, stamp), note, stamp, entries)
  return bounded([...entries.filter((entry) => entry !== before), now])
}

const sameTitle = (a: string, b: string): boolean =>
  a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * A stay on a page is about one post. Between stays the address tells posts apart, and the title too: every new post
 * is written at the same address. Once published, an entry is closed; the same text seen again belongs to it still.
 */
function entryOf(entries: readonly JournalEntry[], note: PostNote, stamp: Stamp): JournalEntry | undefined {
  const last = entries.findLast(
    (entry) => entry.visit === note.visit || (entry.post === note.post && sameTitle(entry.title, note.title)),
  )
  const isClosed = last?.publication != null && last.textHash !== stamp.textHash
  return isClosed ? undefined : last
}

function begin({ visit, post, portal }: PostNote, { id, at }: Stamp): JournalEntry {
  return {
    id,
    visit,
    post,
    portal,
    title: '',
    kind: 'other',
    postDay: '',
    firstAt: at,
    lastAt: at,
    day: '',
    checks: 0,
    stops: 0,
    publication: null,
    catalogue: '',
    version: '',
    textHash: '',
    findings: [],
    omitted: 0,
  }
}

function next(
  entry: JournalEntry,
  note: PostNote,
  { at, day, textHash, catalogue, version }: Stamp,
  all: readonly JournalEntry[],
): JournalEntry {
  const { act, visit, post, title, kind, postDay } = note
  const followed = followFindings(entry.findings, note)
  const { kept, omitted } = mostGrave(withEarlierReasons(followed, all, post))
  // A published post that is only looked at again was not published on that day.
  const isLook = act.do === 'checked' && entry.publication !== null
  return {
    ...entry,
    visit,
    post,
    title,
    kind,
    postDay,
    lastAt: isLook ? entry.lastAt : at,
    day: isLook ? entry.day : day,
    checks: entry.checks + 1,
    stops: entry.stops + (act.do === 'stopped' ? 1 : 0),
    publication:
      act.do === 'published' ? { at, label: act.label, way: act.way, reason: act.reason } : entry.publication,
    catalogue,
    version,
    textHash,
    findings: kept,
    omitted,
  }
}

/** Errors that were accepted when the post was published before do not hold it again: their reason was given then. */
function withEarlierReasons(
  findings: readonly KeptFinding[],
  all: readonly JournalEntry[],
  post: string,
): KeptFinding[] {
  return findings.map((finding) => {
    if (finding.fate !== 'overridden' || finding.reason !== '') return finding
    const isGiven = ({ id, fate, reason }: KeptFinding) =>
      id === finding.id && fate === 'overridden' && reason !== ''
    const earlier = all.findLast((entry) => entry.post === post && entry.findings.some(isGiven))
    return { ...finding, reason: earlier?.findings.find(isGiven)?.reason ?? '' }
  })
}

/** What fits, the newest entries first. The newest stays whatever it holds. */
export function bounded(entries: readonly JournalEntry[]): JournalEntry[] {
  const kept = entries.slice(-MAX_ENTRIES)
  let room = MAX_ALL_FINDINGS
  let from = kept.length
  while (from > 0 && (from === kept.length || room >= kept[from - 1]!.findings.length)) {
    from--
    room -= kept[from]!.findings.length
  }
  return kept.slice(from)
}

/** Entries that were taken out are put back, beside those that came meanwhile. */
export function restored(now: readonly JournalEntry[], taken: readonly JournalEntry[]): JournalEntry[] {
  const ids = new Set(now.map(({ id }) => id))
  const all = [...taken.filter(({ id }) => !ids.has(id)), ...now]
  return bounded(all.sort((a, b) => a.lastAt - b.lastAt))
}
