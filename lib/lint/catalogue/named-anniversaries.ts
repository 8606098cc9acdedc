/**
 * Which catalogued anniversary a stretch of text names, and where the name stands. A name counts only as a whole:
 * `Ngày thành lập Đảng bộ tỉnh` does not name the founding of the Party. Nothing is guessed from a day.
 */
import type { Part } from '../blocks'
import type { Catalogue } from './catalogue'
import { type NameNode, nameIndex } from './name-index'
import { foldWords, type NameWord, nameWord, nextWord, wordAfter, wordBefore } from './name-words'
import type { Anniversary } from './schema'

export interface NameMatch extends Part {
  /** Several share a name only rarely. */
  readonly anniversaries: readonly Anniversary[]
  /** A name as catalogued, not one without its `ngành` or `Việt Nam`: those may be of a local body. */
  readonly isWhole: boolean
  /** The word `Ngày` stands before it, and is within start–end. */
  readonly hasDayWord: boolean
}

const words = (list: string) => new Set(foldWords(list))
/** What may stand between a name and its date without changing what is named: `Ngày Pháp luật Việt Nam năm 2024`. */
const FILLERS = words(
  'việt nam quang vinh vĩ đại vẻ vang thành công thắng lợi kính yêu thân anh hùng năm lịch sử lần thứ',
)
const MOST_FILLERS = 6
/** A name without the word `Ngày` begins after one of these, a mark, or a number. */
const OPENERS = words(
  'năm niệm mừng thắng dịp lễ tết và cùng với là ứng đón nhân sau trước đến tới thứ tròn ký',
)
/** After a name these go on with the sentence; any other word may go on with the name. */
const FOLLOWERS = words(
  'và năm tại do được diễn ra với là cùng trong ở bằng nhân để nhằm gắn hướng tới thiết thực chào mừng theo có đã ' +
    'sẽ đang quang vinh vẻ vang vĩ đại việt nam thành công lần thứ hoặc hay từ vào lên khi sau trước đến cho mà sáng ' +
    'chiều ngày không vừa mới đang nên thì cũng những các nhưng',
)
/** A boundary that is no word. Blanks and quotes alone are none. */
const MARK = /[,.–—-]/
/** Longest catalogued name with the titles of a person. */
const NAME_REACH = 180

/** The longest name that ends at an offset, fillers between; null when none does or when it is part of a longer one. */
export function nameEndingAt(catalogue: Catalogue, text: string, at: number, from = 0): NameMatch | null {
  const root = nameIndex(catalogue)
  const limit = Math.max(from, at - NAME_REACH)
  let end = at
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    const last = wordBefore(text, end, limit)
    if (!last) return null
    const match = walk(root, text, last.end, limit)
    if (match) return opened(match, text, limit)
    const { folded } = nameWord(text.slice(last.start, last.end))
    if (!FILLERS.has(folded) && !/^(?:\d{1,4}|[ivx]+)$/.test(folded)) return null
    end = last.start
  }
  return null
}

/** The name that stands at the beginning of a stretch, as a whole. */
export function nameStartingAt(catalogue: Catalogue, text: string, { start, end }: Part): NameMatch | null {
  return longest(namesWithin(catalogue, text, { start, end }).filter((name) => name.start === start))
}

/** The anniversaries of the longest name in a text. */
export function namedAnniversaries(catalogue: Catalogue, text: string): readonly Anniversary[] {
  return longest(namesWithin(catalogue, text, { start: 0, end: text.length }))?.anniversaries ?? []
}

/** Every name in a stretch that is not part of a longer one. */
export function namesWithin(catalogue: Catalogue, text: string, { start, end }: Part): NameMatch[] {
  const root = nameIndex(catalogue)
  const names: NameMatch[] = []
  for (let word = nextWord(text, start, end); word; word = nextWord(text, word.end, end)) {
    const match = walk(root, text, word.end, Math.max(start, word.end - NAME_REACH))
    const name = match && isOver(text, word.end, end) ? opened(match, text, start) : null
    if (!name) continue
    // `Ngày thành lập Hội Nông dân` goes on with `Việt Nam`.
    while (names.length > 0 && names.at(-1)!.start >= name.start) names.pop()
    names.push(name)
  }
  return names
}

const longest = (names: readonly NameMatch[]): NameMatch | null =>
  names.reduce<NameMatch | null>(
    (best, name) => (best && best.end - best.start >= name.end - name.start ? best : name),
    null,
  )

/** Walks the index back from the end of a word, to the longest name. Several paths stay open where words may be skipped. */
function walk(root: NameNode, text: string, end: number, from: number): NameMatch | null {
  let nodes: readonly NameNode[] = [root]
  let at = end
  let best = null as NameMatch | null
  for (;;) {
    const word = wordBefore(text, at, from)
    if (!word) return best
    at = word.start
    const read = nameWord(text.slice(at, word.end))
    const isAdded = read.isJoint || read.isAdded
    const next: NameNode[] = []
    for (const node of nodes) {
      const stepped = step(node, read)
      if (stepped) next.push(stepped)
      if (node !== root && (isAdded || (node.isPerson && read.isTitle))) next.push(node)
      if (!stepped || stepped.anniversaries.length === 0 || (best?.start === at && best.isWhole)) continue
      const { anniversaries, isWhole } = stepped
      best = { start: at, end, anniversaries, isWhole, hasDayWord: false }
    }
    if (next.length === 0) return best
    nodes = next
  }
}

function step(node: NameNode, { folded, parts }: NameWord): NameNode | undefined {
  const next = node.before.get(folded)
  if (next || !parts) return next
  return parts.reduceRight<NameNode | undefined>((at, word) => at?.before.get(word), node)
}

/** The name with its `Ngày`; null when the word before makes it part of something else. */
function opened(match: NameMatch, text: string, from: number): NameMatch | null {
  const before = wordBefore(text, match.start, from)
  if (!before) return match
  const word = text.slice(before.start, before.end)
  if (word.toLowerCase() === 'ngày') return { ...match, start: before.start, hasDayWord: true }
  const isOpened =
    MARK.test(text.slice(before.end, match.start)) || OPENERS.has(nameWord(word).folded) || /^\d/.test(word)
  return isOpened ? match : null
}

/** True when the sentence, and not the name, goes on. */
function isOver(text: string, at: number, end: number): boolean {
  const after = wordAfter(text, at, end)
  if (!after || MARK.test(text.slice(at, after.start))) return true
  const word = text.slice(after.start, after.end)
  return FOLLOWERS.has(nameWord(word).folded) || /^\d/.test(word)
}
