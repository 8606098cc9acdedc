/** Writes corrections and citations through the hands, says in words what came of it, and can take the last one back. */

import type { Span } from './lint/draft'
import { inverseEdits } from './lint/edits'
import type { Edit } from './lint/finding'
import { t } from './messages'
import type { Notice } from './session'
import type { Hands, Written } from './session-parts'

export class Corrections {
  readonly #hands: Pick<Hands, 'write' | 'insert'>
  readonly #onWritten: (edits: readonly Edit[]) => void
  #undoable: readonly Edit[] = []

  /** @param onWritten hears of the edits that arrived */
  constructor(
    hands: Pick<Hands, 'write' | 'insert'>,
    onWritten: (edits: readonly Edit[]) => void = () => {},
  ) {
    this.#hands = hands
    this.#onWritten = onWritten
  }

  /** @param doneText what to say when every edit arrived */
  async write(edits: readonly Edit[], doneText = t('page_fixed', edits.length)): Promise<Notice> {
    const results = await this.#hands.write(edits)
    this.#undoable = edits.filter((_, index) => results[index]?.ok)
    this.#onWritten(this.#undoable)
    const notice = outcome(
      results,
      doneText,
      this.#undoable.length > 0 ? { action: { label: t('page_undo'), command: { do: 'undo' } } } : {},
    )
    const [edit, ...more] = edits
    const [result] = results
    const isByHand = result && !result.ok && result.isByHand && more.length === 0
    return isByHand && edit?.replacement ? toCopy(notice, edit.replacement) : notice
  }

  /** Puts a text in the place of a stretch that a person pointed at. */
  replace({ span, text }: { readonly span: Span; readonly text: string }): Promise<Notice> {
    return this.write([{ span, replacement: text }], t('page_replaced', span.text))
  }

  /** Takes back what `write` wrote last. */
  async undo(): Promise<Notice> {
    const edits = inverseEdits(this.#undoable)
    this.#undoable = []
    return outcome(await this.#hands.write(edits), t('page_undone'))
  }

  async insert(text: string): Promise<Notice> {
    const result = await this.#hands.insert(text)
    const notice = outcome([result], t('page_inserted'))
    return result.ok ? notice : toCopy(notice, text)
  }
}

const toCopy = (notice: Notice, copy: string): Notice => ({
  ...notice,
  text: `${notice.text} ${t('page_paste')}`,
  copy,
})

/** What did not arrive is said in its own words. */
function outcome(results: readonly Written[], doneText: string, undo: Pick<Notice, 'action'> = {}): Notice {
  const done = results.filter((result) => result.ok).length
  const failed = results.find((result) => !result.ok)
  if (!failed || failed.ok) return { tone: 'done', text: doneText, ...undo }
  const text = done > 0 ? `${t('page_fixed', done)}. ${failed.message}` : failed.message
  return { tone: 'problem', text, ...undo }
}
