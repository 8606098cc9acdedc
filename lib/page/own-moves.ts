/**
 * Tells the selections that we make (to write, to show a place) from those the person makes: only the person's are
 * where an insertion goes. State per document; nothing is left in the page.
 */

interface OwnSelection {
  readonly node: Node | null
  readonly offset: number
  readonly start: number | null
}

/** Documents in which we are moving the selection right now, and how often over. */
const moving = new WeakMap<Document, number>()
/** The selection that our last move left behind. */
const left = new WeakMap<Document, OwnSelection>()

/** Whoever follows the person's selection, and must know of ours. */
export interface MoveWatcher {
  /** The selection is still where it was. */
  beforeOwnMove(): void
  afterOwnMove(): void
}

const watchers = new Set<MoveWatcher>()

/** Tells of our moves, in any document, until the signal ends it. */
export function watchOwnMoves(watcher: MoveWatcher, signal: AbortSignal): void {
  if (signal.aborted) return
  watchers.add(watcher)
  signal.addEventListener('abort', () => watchers.delete(watcher))
}

/** Runs a move of ours; selection events in the document until it is done, and for where it ends, are ours. */
export async function moveOurselves<T>(document: Document, move: () => T | Promise<T>): Promise<T> {
  for (const watcher of watchers) watcher.beforeOwnMove()
  moving.set(document, (moving.get(document) ?? 0) + 1)
  try {
    return await move()
  } finally {
    left.set(document, currentSelection(document))
    for (const watcher of watchers) watcher.afterOwnMove()
    // Selection events come as tasks of their own, after this one.
    await new Promise((resolve) => setTimeout(resolve, 0))
    const depth = (moving.get(document) ?? 1) - 1
    if (depth > 0) moving.set(document, depth)
    else moving.delete(document)
  }
}

/** True when the document's selection is where we put it, not where the person did. */
export function isOwnSelection(document: Document): boolean {
  if (moving.has(document)) return true
  const own = left.get(document)
  if (!own) return false
  const now = currentSelection(document)
  if (own.node === now.node && own.offset === now.offset && own.start === now.start) return true
  left.delete(document)
  return false
}

function currentSelection(document: Document): OwnSelection {
  const selection = document.getSelection()
  const control = document.activeElement as Partial<HTMLInputElement> | null
  return {
    node: selection?.focusNode ?? null,
    offset: selection?.focusOffset ?? 0,
    start: control?.selectionStart ?? null,
  }
}
