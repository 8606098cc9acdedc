/**
 * The single place that edits the page. Every write is checked before (is the text still there?) and after (does the
 * whole field read as expected?); what went wrong is taken back through the editor and said. One write at a time.
 */
import type { Span } from '../lint/draft'
import type { Edit } from '../lint/finding'
import type { Caret } from './caret'
import { compositionTaken, isComposing } from './composition'
import { elementOf, type FieldSource, type FieldSources, isOnPage } from './field-source'
import { moveOurselves } from './own-moves'
import { isSameText, isSameWording, relocate, type Stretch, smallestChange } from './place-in-text'
import { keepScroll } from './scroll-place'
import { SecondLook } from './second-look'
import { refuse, type WriteResult } from './write-result'
import { targetOf, type WriteTarget } from './write-target'

/** Editors that re-render do it within this time; what reads right after it stays. */
export const SECOND_LOOK_MS = 300

/** Replaces one stretch of a field. */
export async function replaceSpan(
  source: FieldSource,
  span: Span,
  replacement: string,
): Promise<WriteResult> {
  const [result] = await applyEdits(new Map([[span.field, source]]), [{ span, replacement }])
  return result!
}

/**
 * Applies edits, each on its own: one that cannot be made does not stop the others, and each is one undo step. The
 * caret ends behind the last one written, the page stays scrolled as it was.
 * @returns a result for each edit, in the order given
 */
export function applyEdits(sources: FieldSources, edits: readonly Edit[]): Promise<WriteResult[]> {
  return inTurn(async () => {
    const results = edits.map(() => refuse('gone'))
    for (const field of new Set(edits.map(({ span }) => span.field))) {
      const source = sources.get(field)
      if (source) await writeField(source, edits, results)
    }
    return results
  })
}

/** Puts text where the person last had the caret; selected text is kept, the insertion goes behind it. */
export function insertAtCaret(caret: Caret, text: string): Promise<WriteResult> {
  return inTurn(async () => {
    const { source, offset, emptyBlock } = caret
    if (!isOnPage(source)) return refuse('gone')
    const target = targetOf(source, emptyBlock)
    const before = target.read()
    const place = relocate(source.text, before, { start: offset, end: offset })
    if (!place) return refuse('stale')
    const oneLine = target.hasLines ? text : text.replace(/\s*\n\s*/g, ' ')
    const look = new SecondLook(before)
    // Not `moveOurselves`: the caret behind the insertion is where the person wants the next one.
    const result = await keepingScroll(source, () => write(target, before, { place, text: oneLine }, look))
    return result.ok && (await lookAgain(target, look)).length > 0 ? refuse('mismatch') : result
  })
}

/** Takes back the field's last step, as Ctrl+Z in it would; false when nothing changed. */
export function undoIn(source: FieldSource): Promise<boolean> {
  return inTurn(async () => {
    if (source.kind === 'shown' || !isOnPage(source) || isComposing()) return false
    const target = targetOf(source)
    const before = target.read()
    await moveOurselves(target.document, () => target.undo())
    return target.read() !== before
  })
}

let queue: Promise<unknown> = Promise.resolve()

/** Two clicks never interleave: each write begins when the one before has ended, however it ended. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const begin = () => compositionTaken().then(task)
  const turn = queue.then(begin, begin)
  queue = turn
  return turn
}

/** Writes the edits of one field from its end to its beginning, so that none moves the place of another. */
async function writeField(
  source: FieldSource,
  edits: readonly Edit[],
  results: WriteResult[],
): Promise<void> {
  const order = edits
    .map((edit, index) => ({ ...edit, index }))
    .filter(({ span }) => span.field === source.field)
    .sort((a, b) => b.span.start - a.span.start)
  if (source.kind === 'shown' || !isOnPage(source)) {
    const refusal = source.kind === 'shown' ? refuse('read-only') : refuse('gone')
    for (const { index } of order) results[index] = refusal
    return
  }
  const target = targetOf(source)
  const look = new SecondLook(target.read())
  await ours(source, target, async () => {
    for (const { index, span, replacement } of order) {
      const before = target.read()
      look.see(before)
      const place = relocate(source.text, before, span)
      const isThere = place !== null && before.slice(place.start, place.end) === span.text
      const writing = isThere && { place, text: replacement, index }
      results[index] = writing ? await write(target, before, writing, look) : refuse('stale')
    }
    const last = order.map(({ index }) => look.placeOf(index)).find((place) => place !== null)
    if (last) target.placeCaret(last.end)
  })
  if (!look.isNeeded) return
  for (const index of await lookAgain(target, look)) results[index] = refuse('mismatch')
}

/** Moves that are not the person's. */
function ours<T>(source: FieldSource, target: WriteTarget, move: () => Promise<T>): Promise<T> {
  return keepingScroll(source, () => moveOurselves(target.document, move))
}

async function keepingScroll<T>(source: FieldSource, move: () => Promise<T>): Promise<T> {
  const restore = keepScroll(elementOf(source))
  try {
    return await move()
  } finally {
    restore()
  }
}

interface Writing {
  readonly place: Stretch
  readonly text: string
  /** Index in the edits as given. */
  readonly index?: number
}

async function write(
  target: WriteTarget,
  before: string,
  { place, text: replacement, index = 0 }: Writing,
  look: SecondLook,
): Promise<WriteResult> {
  const old = before.slice(place.start, place.end)
  const wrote = (after: string): WriteResult => {
    look.wrote(index, place, replacement.length, after)
    return { ok: true }
  }
  if (old === replacement) return wrote(before)
  if (isComposing()) return refuse('composing')
  const refusal = target.refusal(place.start, place.end)
  if (refusal) return refuse(refusal)
  const expected = before.slice(0, place.start) + replacement + before.slice(place.end)
  if (expected.length > target.capacity) return refuse('too-long', target.capacity)

  const change = smallestChange(old, replacement)
  try {
    await target.replace(place.start + change.start, place.start + change.end, change.text)
  } catch {
    // An editor that fails in the middle may still have written: only what the field reads now decides.
  }
  if (target.refusal(place.start, place.start) === 'gone') return refuse('gone')
  const after = target.read()
  if (hasArrived(before, expected, after, target.isInEmptyBlock)) return wrote(after)
  if (after === before) return refuse('mismatch-undone')
  await target.undo()
  return isSameText(target.read(), before) ? refuse('mismatch-undone') : refuse('mismatch')
}

/** An edit of blanks alone is held to every blank; any other one to the wording. */
function hasArrived(before: string, expected: string, after: string, isInEmptyBlock: boolean): boolean {
  // An empty paragraph has no line of its own in the text; with text in it, it has.
  if (isInEmptyBlock) return isSameWording(expected.replaceAll('\n', ''), after.replaceAll('\n', ''))
  if (isSameText(before, expected)) return after === expected
  return isSameWording(before, expected) ? isSameText(after, expected) : isSameWording(after, expected)
}

/** Editors that take a moment are given it. Returns what was written and is no longer there. */
async function lookAgain(target: WriteTarget, look: SecondLook): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS))
  look.see(target.read())
  return look.gone
}
