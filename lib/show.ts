/** Cuts findings and fields down to what the interface shows of them. Pure. */
import type { Aside, SetAside } from './decisions'
import { type CalendarDate, toIsoDate } from './lint/calendar'
import type { Draft, Field } from './lint/draft'
import { isEmptyField } from './lint/empty-field'
import type { Finding } from './lint/finding'
import type { ChecklistItem, PostReview } from './lint/posts/post-review'
import { judge } from './lint/verdict'
import type { FieldState, IgnoredFinding, ShownFinding, Snapshot } from './session'

/** Characters of context on each side of a quote; a card has room for about two lines. */
const CONTEXT = 64

type ShownPost = Pick<Snapshot, 'verdict' | 'findings' | 'ignored' | 'fields' | 'postKind' | 'checklist'>

/** Shows the post, and the very same objects again while it is asked about the same things. */
export function rememberShown(): typeof showPost {
  let asked: Parameters<typeof showPost> | null = null
  let shown: ShownPost
  return (...now) => {
    if (!asked?.every((one, index) => one === now[index])) shown = showPost(...now)
    asked = now
    return shown
  }
}

/** The day the post is judged by, and today. */
export function daysOf(
  draft: Draft | undefined,
  today: CalendarDate,
): Pick<Snapshot, 'postDay' | 'postDayIsOwn' | 'today'> {
  const own = draft?.publishedOn ?? null
  return { postDay: toIsoDate(own ?? today), postDayIsOwn: own !== null, today: toIsoDate(today) }
}

/** The part of a snapshot that speaks of the post: what stands, what was set aside, and what follows. */
export function showPost(
  fields: readonly Field[] | undefined = [],
  findings: readonly Finding[],
  ignored: SetAside,
  { kind, isInferred, checklist }: PostReview,
): ShownPost {
  const standing = findings.filter(({ id }) => !ignored.has(id))
  return {
    verdict: judge(standing),
    findings: standing.map((finding) => showFinding(finding, fields, checklist)),
    ignored: findings.flatMap((finding) => showIgnored(finding, fields, ignored.get(finding.id))),
    fields: fields.map(showField),
    postKind: { kind, isInferred },
    checklist,
  }
}

function showFinding(
  finding: Finding,
  fields: readonly Field[],
  checklist: readonly ChecklistItem[],
): ShownFinding {
  const field = fields.find((one) => one.name === finding.span.field)
  return {
    ...finding,
    fieldLabel: field?.label ?? '',
    before: before(field?.text ?? '', finding.span.start),
    after: after(field?.text ?? '', finding.span.end),
    pattern: finding.ruleId === 'post-complete' ? patternFor(finding, checklist) : null,
  }
}

const patternFor = ({ message }: Finding, checklist: readonly ChecklistItem[]): string | null =>
  checklist.find(({ missing }) => missing === message)?.pattern ?? null

function showIgnored(finding: Finding, fields: readonly Field[], aside: Aside | undefined): IgnoredFinding[] {
  if (!aside) return []
  const label = fields.find((one) => one.name === finding.span.field)?.label ?? ''
  const { id, severity, message } = finding
  return [{ id, severity, message, quote: finding.span.text || label, ...aside }]
}

function showField(field: Field): FieldState {
  const { name, label, required, text } = field
  return { name, label, required, isFilled: !isEmptyField(field), length: text.trim().length }
}

/** Text of the same line before an offset, cut at a word, with an ellipsis where it was cut. */
function before(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimStart()
  if (line.length <= CONTEXT) return line
  return `…${line.slice(line.indexOf(' ', line.length - CONTEXT) + 1)}`
}

/** Text of the same line after an offset, cut at a word, with an ellipsis where it was cut. */
function after(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  const line = text.slice(offset, end < 0 ? text.length : end).trimEnd()
  if (line.length <= CONTEXT) return line
  const cut = line.lastIndexOf(' ', CONTEXT)
  return `${line.slice(0, cut > 0 ? cut : CONTEXT)}…`
}
