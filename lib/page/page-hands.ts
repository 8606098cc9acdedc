/** The hands as the session holds them: one object over reading, writing, marking and showing on one edit page. */
import type { Draft, Span } from '../lint/draft'
import type { Edit, Finding } from '../lint/finding'
import { t } from '../messages'
import type { Bridge } from './bridge'
import { type Caret, type CaretMemory, rememberCaret, SHOWN } from './caret'
import { type LineAtCaret, lineAt } from './caret-line'
import { createHighlighter, type Highlighter } from './highlight'
import { type MarkClicks, watchMarkClicks } from './mark-clicks'
import { type DraftObserver, hasSameShape, observeDraft } from './observe'
import type { PortalProfile } from './portals/profile'
import { postAddress } from './post-address'
import { type DraftReading, readDraft } from './read-draft'
import { reveal } from './reveal'
import { applyEdits, insertAtCaret } from './write'
import type { WriteResult } from './write-result'

export interface PageHandsParts {
  readonly document: Document
  readonly profile: PortalProfile
  readonly bridge: Bridge | null
  readonly signal: AbortSignal
  /** The post has changed on the page. */
  readonly onChange: () => void
  readonly onCaretMove: () => void
  /** The person has clicked on a marked text. */
  readonly onPick: (findingId: string) => void
  readonly onClose: () => void
}

const noCaret = (): WriteResult => ({
  ok: false,
  reason: 'gone',
  message: t('page_no_caret'),
  isByHand: true,
})

export class PageHands {
  readonly #parts: PageHandsParts
  readonly #caret: CaretMemory
  readonly #highlighter: Highlighter
  readonly #clicks: MarkClicks
  readonly #observer: DraftObserver
  #reading: DraftReading
  /** What names the post, and the last reading of it under that name. */
  #address = postAddress(location)
  #atAddress: DraftReading

  constructor(parts: PageHandsParts) {
    const { document, signal, onChange, onCaretMove, onPick } = parts
    this.#parts = parts
    const isBehind = () => this.#observer.isBehind()
    // Where the text has changed too, what is read next will tell of both.
    this.#caret = rememberCaret(signal, () => isBehind() || onCaretMove(), isBehind)
    this.#highlighter = createHighlighter(signal)
    this.#clicks = watchMarkClicks(onPick, signal)
    this.#observer = observeDraft(document, () => this.#readPage(), onChange, signal)
    this.#reading = this.#readPage()
    this.#atAddress = this.#reading
  }

  read(): { draft: Draft; missingEditor: boolean; problems: readonly string[] } {
    this.#reading = this.#readPage()
    if (postAddress(location) === this.#address) this.#atAddress = this.#reading
    this.#caret.follow(this.#reading.sources)
    this.#observer.follow(this.#reading)
    const { draft, missingEditors, problems } = this.#reading
    return { draft, missingEditor: missingEditors.length > 0, problems }
  }

  write(edits: readonly Edit[]): Promise<WriteResult[]> {
    return applyEdits(this.#reading.sources, edits)
  }

  async insert(text: string): Promise<WriteResult> {
    const caret = this.#caret.find()
    return caret ? insertAtCaret(caret, spaced(caret.before, text, caret.after)) : noCaret()
  }

  caret(): { fieldLabel: string; before: string; after: string; line: LineAtCaret | null } | null {
    const caret = this.#caret.find(!this.#observer.isBehind())
    if (!caret) return null
    const field = this.#reading.draft.fields.find(({ name }) => name === caret.source.field)
    return { fieldLabel: field?.label ?? '', ...wholeWords(caret), line: lineAt(caret) }
  }

  reveal(span: Span, focus: boolean): void {
    const source = this.#reading.sources.get(span.field)
    if (source) void reveal(source, span, { focus })
  }

  revealField(field: string): void {
    this.reveal({ field, start: 0, end: 0, text: '' }, true)
  }

  mark(findings: readonly Finding[], currentId: string | null): void {
    const marks = findings.map(({ id, severity, span }) => ({ id, severity, span }))
    this.#highlighter.paint(this.#reading.sources, marks)
    this.#highlighter.emphasise(currentId)
    this.#clicks.follow(this.#reading.sources, marks)
  }

  /**
   * After the page's address has changed: the fields are the very same ones and read as they did before, but for what
   * may have been typed meanwhile. A portal that shows another post draws or fills them anew.
   */
  isSamePost(): boolean {
    const now = this.#readPage()
    const before = new Map(this.#atAddress.draft.fields.map(({ name, text }) => [name, text]))
    const written = [...now.sources.values()].filter(({ kind }) => kind !== 'shown')
    const changed = written.filter(({ field, text }) => text !== before.get(field))
    if (!hasSameShape(this.#atAddress, now) || changed.length > 1) return false
    this.#address = postAddress(location)
    this.#atAddress = now
    return true
  }

  close(): void {
    this.#parts.onClose()
  }

  #readPage(): DraftReading {
    return readDraft(this.#parts.profile, this.#parts.document, this.#parts.bridge)
  }
}

/** Nobody wants a citation glued to the word beside it: the blank that is missing on either side comes along. */
function spaced(before: string, text: string, after: string): string {
  const first = /[\p{L}\p{N}.,;:!?)”’%]$/u.test(before) ? ' ' : ''
  const last = /^[\p{L}\p{N}(“‘]/u.test(after) ? ' ' : ''
  return first + text + last
}

/** The words around the caret as shown to the person: half words at the cuts are left out. */
function wholeWords({ before, after }: Caret): { before: string; after: string } {
  const isCut = (text: string) => text.length >= SHOWN
  return {
    before: isCut(before) ? `…${before.slice(before.indexOf(' ') + 1)}` : before,
    after: isCut(after) ? `${after.slice(0, after.lastIndexOf(' '))}…` : after,
  }
}
