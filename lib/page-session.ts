/**
 * The session in the content script: ties the brain, the hands and the memory together. They are passed in; this
 * file knows no DOM, no extension API and no clock. After every change the draft is read and judged again.
 */
import { Corrections } from './corrections'
import { Decisions } from './decisions'
import { HeldQuestion } from './held-question'
import { Judgement } from './judgement'
import { safeEdits } from './lint/edits'
import type { Finding } from './lint/finding'
import { t } from './messages'
import { failed, noButton, noReport, notDone, notKept, problem } from './notices'
import { PostNotes } from './post-notes'
import { Publications } from './publications'
import type { Command, Notice, Session, Snapshot } from './session'
import type { Held, SessionParts } from './session-parts'
import { daysOf, rememberShown } from './show'

type State = Pick<Snapshot, 'phase' | 'caret' | 'selected' | 'notice' | 'isBusy'>

export class PageSession implements Session {
  readonly #parts: SessionParts
  readonly #listeners = new Set<() => void>()
  readonly #judgement: Judgement
  readonly #corrections: Corrections
  readonly #decisions: Decisions
  readonly #question: HeldQuestion
  readonly #notes: PostNotes
  readonly #publications: Publications
  readonly #showPost = rememberShown()
  #state: State = { phase: 'starting', caret: null, selected: null, notice: null, isBusy: false }
  #latest: Snapshot

  constructor(parts: SessionParts) {
    this.#parts = parts
    this.#question = new HeldQuestion(parts.clock)
    this.#decisions = new Decisions(parts.memory)
    this.#judgement = new Judgement(parts, this.#decisions)
    this.#notes = new PostNotes(parts, this.#judgement, this.#decisions)
    this.#corrections = new Corrections(parts.hands, (edits) => this.#notes.corrected(edits))
    this.#publications = new Publications({
      question: this.#question,
      judgement: this.#judgement,
      decisions: this.#decisions,
      notes: this.#notes,
      blocking: () => this.#blocking(),
      onJudged: () => this.#tell(),
      onChange: () => this.#set({}),
      onGone: (label) => this.say(noButton(label)),
    })
    this.#latest = this.#picture()
  }

  snapshot(): Snapshot {
    return this.#latest
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Reads the page and has it judged; the snapshot follows. Never throws. */
  rescan(): void {
    if (this.#state.phase === 'orphaned') return
    this.#judgement.refresh().then(
      (isNews) => isNews && this.#tell(),
      (error) => this.#fail(error),
    )
  }

  /** May the post be published as it stands at this moment, as far as is known? Throws when it cannot be read. */
  verdictNow(): 'clean' | 'errors' | 'unknown' {
    if (this.#state.phase === 'failed') throw new Error('The post could not be judged')
    if (!this.#judgement.isFresh()) return 'unknown'
    return this.#blocking().length === 0 ? 'clean' : 'errors'
  }

  /**
   * A publication was stopped: it is judged if it was not yet; with errors, the person decides what becomes of it.
   * Resolves when they see the question, or there is none. Rejects when our own code fails; it has gone on then.
   */
  hold(held: Held): Promise<void> {
    return this.#publications.hold(held)
  }

  /** A publication went through without being held. */
  passed(label: string): void {
    const { phase } = this.#state
    if (phase !== 'orphaned') void this.#notes.published(phase === 'failed' ? 'unchecked' : 'clean', label)
  }

  /** The person turns to another page, or this one goes away. */
  leave(): void {
    if (this.#state.phase === 'ready') this.#notes.left()
  }

  /** The question cannot be shown: the publication goes on. */
  letGo(): void {
    this.#question.fail()
  }

  caretMoved(): void {
    this.#set({ caret: this.#parts.hands.caret() })
  }

  /** The person pointed at a finding, on the page or in the list. */
  select(findingId: string): void {
    this.#set({ selected: { id: findingId, request: (this.#state.selected?.request ?? 0) + 1 } })
  }

  say(notice: Notice): void {
    this.#set({ notice })
  }

  /** The extension is gone from under the page; nothing can be checked or written any more. */
  orphan(): void {
    this.#question.close()?.cancel()
    this.#set({ phase: 'orphaned', isBusy: false })
  }

  send(command: Command): void {
    const { hands } = this.#parts
    if (command.do === 'rescan') this.rescan()
    else if (command.do === 'show') this.#show(command.findingId, command.focus)
    else if (command.do === 'show-field') hands.revealField(command.field)
    else if (command.do === 'apply') this.#apply(command.findingId, command.fix)
    else if (command.do === 'apply-all-safe') this.#applyAllSafe(command.findingIds)
    else if (command.do === 'undo') void this.#busily(() => this.#corrections.undo())
    else if (command.do === 'ignore' || command.do === 'unignore') this.#setAside(command)
    else if (command.do === 'insert') void this.#busily(() => this.#corrections.insert(command.text))
    else if (command.do === 'replace') void this.#busily(() => this.#corrections.replace(command))
    else if (command.do === 'set-kind') this.#keep(this.#decisions.chooseKind(command.kind))
    else if (command.do === 'question-shown') this.#question.isSeen()
    else if (command.do === 'cancel-publication') this.#publications.cancel()
    else if (command.do === 'publish-anyway') void this.#publications.goOn(command.reason)
    else if (command.do === 'report') this.#notes.report(command.withText).catch(() => this.say(noReport()))
    else if (command.do === 'dismiss-notice') this.#set({ notice: null })
    else if (command.do === 'extension-gone') this.orphan()
    else if (command.do === 'close') hands.close()
  }

  #show(findingId: string, focus: boolean): void {
    const finding = this.#find(findingId)
    if (!finding) return
    this.select(findingId)
    this.#mark()
    if (finding.span.text === '') this.#parts.hands.revealField(finding.span.field)
    else this.#parts.hands.reveal(finding.span, focus)
  }

  #apply(findingId: string, index: number): void {
    const fix = this.#find(findingId)?.fixes[index]
    if (fix) void this.#busily(() => this.#corrections.write(fix.edits, t('page_fix_done', fix.label)))
  }

  #applyAllSafe(findingIds: readonly string[]): void {
    const edits = safeEdits(this.#standing().filter(({ id }) => findingIds.includes(id)))
    if (edits.length > 0) void this.#busily(() => this.#corrections.write(edits))
  }

  #setAside(command: Extract<Command, { do: 'ignore' | 'unignore' }>): void {
    const finding = this.#find(command.findingId)
    if (!finding) return
    if (command.do === 'unignore') this.#keep(this.#decisions.unignore(finding))
    else this.#keep(this.#decisions.ignore(finding, command.reason, command.always))
  }

  /** Runs one piece of writing at a time and says what came of it. */
  async #busily(work: () => Promise<Notice>): Promise<void> {
    if (this.#state.isBusy) return
    this.#set({ isBusy: true, notice: null })
    let notice = notDone()
    try {
      notice = await work()
    } catch (error) {
      console.error(error)
    }
    this.#set({ isBusy: false, notice })
    this.rescan()
  }

  /** A decision counts at once; if it cannot be remembered for the next time, the person is told. */
  #keep(kept: Promise<void> | null): void {
    kept?.catch((error) => {
      console.error(error)
      this.say(notKept())
    })
    this.rescan()
  }

  /** Shows what has just been judged. */
  #tell(): void {
    const { page } = this.#judgement
    const unread = page?.problems[0]
    this.#set({
      phase: page?.missingEditor ? 'no-editor' : 'ready',
      caret: this.#parts.hands.caret(),
      ...(unread ? { notice: problem(unread) } : {}),
    })
    this.#mark()
    this.#notes.judged()
  }

  #fail(error: unknown): void {
    console.error(error)
    this.#set({ phase: 'failed', notice: failed() })
  }

  #mark(): void {
    this.#parts.hands.mark(this.#standing(), this.#state.selected?.id ?? null)
  }

  #find = (id: string) => this.#judgement.findings.find((finding) => finding.id === id)

  #standing(): Finding[] {
    const { findings } = this.#judgement
    const setAside = this.#decisions.setAside(findings)
    return findings.filter(({ id }) => !setAside.has(id))
  }

  #blocking(): Finding[] {
    return this.#standing().filter(
      (finding) => finding.severity === 'error' && !this.#decisions.accepted.has(finding.id),
    )
  }

  #set(change: Partial<State>): void {
    const { phase } = this.#state
    // Nothing that was still under way brings the extension back.
    this.#state = { ...this.#state, ...change, ...(phase === 'orphaned' && { phase }) }
    this.#latest = this.#picture()
    for (const listener of this.#listeners) listener()
  }

  #picture(): Snapshot {
    const { portalName, limits, clock } = this.#parts
    const { page, findings, review, at } = this.#judgement
    const { held } = this.#question
    return {
      ...this.#state,
      ...this.#showPost(page?.draft.fields, findings, this.#decisions.setAside(findings), review),
      portalName,
      limits,
      ...daysOf(page?.draft, clock.today()),
      checkedAt: at,
      held: held && { controlLabel: held.label, errorIds: this.#blocking().map(({ id }) => id) },
    }
  }
}
