/**
 * Tells the journal of a post at the moments that matter: the first look, a decision, a correction, a held or passed
 * publication, the person leaving. Between them nothing is written, so typing costs nothing. No timer runs here.
 */
import type { Decisions, SetAside } from './decisions'
import type { NotedFinding, PostNote, PublicationWay } from './journal/post-note'
import type { Judgement } from './judgement'
import { toIsoDate } from './lint/calendar'
import { isEmptyField } from './lint/empty-field'
import type { Edit, Finding } from './lint/finding'
import type { SessionParts } from './session-parts'

/** As many characters of a quote as post-note.ts takes, without bringing its schemas into the core. */
const MAX_QUOTE = 160

type About = Pick<SessionParts, 'portalName' | 'memory' | 'clock'>
type Told = Pick<Judgement, 'page'> & Pick<Decisions, 'asideCount'>

export class PostNotes {
  readonly #about: About
  readonly #judgement: Judgement
  readonly #decisions: Decisions
  readonly #corrected = new Set<string>()
  #told: Told | null = null
  /** Something was decided or corrected that the next judgement shows. */
  #isDue = false
  #isFirst = true

  constructor(about: About, judgement: Judgement, decisions: Decisions) {
    this.#about = about
    this.#judgement = judgement
    this.#decisions = decisions
  }

  /** The post was judged anew. A post that is being begun is told of later: what it lacks is no mistake yet. */
  judged(): void {
    const isFirst = this.#isFirst && !this.#isEmpty()
    this.#isFirst = false
    if (isFirst || this.#isDue || this.#isDecided()) void this.#tell({ do: 'checked' })
  }

  /** Edits of ours were written; what became of their findings is told with the next judgement. */
  corrected(edits: readonly Edit[]): void {
    const written = new Set(edits)
    for (const { id, fixes } of this.#judgement.findings) {
      const isWritten = fixes.some((fix) => fix.edits.some((edit) => written.has(edit)))
      if (!isWritten) continue
      this.#corrected.add(nameOf(id))
      this.#isDue = true
    }
  }

  /** Opens the report of the post as it was judged last. Rejects when it could not be opened. */
  async report(withText: boolean): Promise<void> {
    const fields = this.#judgement.page?.draft.fields ?? []
    await this.#send({ do: 'checked' })
    await this.#about.memory.openReport(withText ? fields.map(({ text }) => text) : null)
  }

  stopped(): void {
    void this.#tell({ do: 'stopped' })
  }

  /** Resolves when the background has it, or could not take it: a publication is not held up by its entry. */
  published(way: PublicationWay, label: string, reason = ''): Promise<void> {
    return this.#tell({ do: 'published', way, label, reason })
  }

  /** The person turns to another page, or this one goes away. */
  left(): void {
    if (!this.#isEmpty() && this.#hasNews()) void this.#tell({ do: 'checked' })
  }

  #tell(act: PostNote['act']): Promise<void> {
    return this.#send(act).catch((error) => console.error(error))
  }

  async #send(act: PostNote['act']): Promise<void> {
    const { page, findings, review } = this.#judgement
    if (!page) return
    const { portalName, memory, clock } = this.#about
    const { accepted, asideCount } = this.#decisions
    const setAside = this.#decisions.setAside(findings)
    const { fields, publishedOn } = page.draft
    this.#told = { page, asideCount }
    this.#isDue = false
    await memory.note({
      portal: portalName,
      title: titleOf(fields),
      kind: review.kind,
      postDay: toIsoDate(publishedOn ?? clock.today()),
      texts: fields.map(({ text }) => text),
      findings: findings.map((finding) => noted(finding, setAside, accepted, act)),
      corrected: [...this.#corrected],
      act,
    })
  }

  #isEmpty(): boolean {
    return this.#judgement.page?.draft.fields.every((field) => isEmptyField(field)) ?? true
  }

  /** Something was set aside, or counts again, since the last note. */
  #isDecided(): boolean {
    return this.#told !== null && this.#told.asideCount !== this.#decisions.asideCount
  }

  #hasNews(): boolean {
    return this.#told === null || this.#isDecided() || this.#told.page !== this.#judgement.page
  }
}

/** A finding's id holds words of the text around it; the journal needs only to know it again (cyrb53, 53 bits). */
function nameOf(id: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

const titleOf = (fields: readonly { readonly name: string; readonly text: string }[]): string =>
  (fields.find(({ name }) => name === 'title')?.text ?? '').trim().slice(0, 500)

function noted(
  { id, ruleId, group, severity, message, span }: Finding,
  setAside: SetAside,
  accepted: ReadonlySet<string>,
  act: PostNote['act'],
): NotedFinding {
  const quote = span.text.length <= MAX_QUOTE ? span.text : `${span.text.slice(0, MAX_QUOTE)}…`
  const finding = { id: nameOf(id), ruleId, group, severity, message, quote }
  const aside = setAside.get(id)
  if (aside) return { ...finding, standing: 'ignored', reason: aside.reason }
  if (!accepted.has(id)) return { ...finding, standing: 'open', reason: '' }
  return { ...finding, standing: 'overridden', reason: act.do === 'published' ? act.reason : '' }
}
