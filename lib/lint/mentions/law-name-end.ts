/**
 * How far the name of a law goes: by the names people cite (law-names.ts), else by a narrow guess. A wrong long name is
 * worse than a short one, so that a comma or `và` belongs to a name only where a known name has it.
 */
import { LAW_NAMES, type NamedType } from './law-names'

/** A syllable of a name and what may lead to the next. A comma is marked: `,khen` goes on from `thi đua`. */
interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

const newNode = (): Node => ({ next: new Map(), isEnd: false })

/** Blanks, a comma, a dash, and one syllable; `(HIV/AIDS)` is one too. */
const SYLLABLE_AT =
  /( {0,3}[,;] {0,3}| {1,3}[-–] {1,3}| {1,3})([0-9A-Za-zÀ-ỹ&/]{1,12}|\([A-Z/]{2,10}\))(?![0-9A-Za-zÀ-ỹ])/y
/** Tones that stand on the other vowel, and i for y after s: `hoà`, `uỷ`, `sỹ`. */
const TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  [/oà/g, 'òa'],
  [/oá/g, 'óa'],
  [/oả/g, 'ỏa'],
  [/uỷ/g, 'ủy'],
  [/uý/g, 'úy'],
  [/khoẻ/g, 'khỏe'],
  [/thuỷ/g, 'thủy'],
  [/sỹ/g, 'sĩ'],
]

function fold(syllable: string): string {
  let folded = syllable.toLowerCase()
  // Only these letters begin a pair whose tone moves.
  if (/[ous]/.test(folded)) for (const [from, to] of TONE_PLACES) folded = folded.replace(from, to)
  return folded
}

const MARK = ','
/** `thi đua, khen thưởng` as syllables; the mark goes with the syllable behind it. */
function stepsOf(name: string): string[] {
  return name.split(' ').map((written, i, all) => {
    const syllable = fold(written.replace(/[,;]$/, ''))
    return i > 0 && /[,;]$/.test(all[i - 1]!) ? MARK + syllable : syllable
  })
}

const TREES: Readonly<Record<NamedType, Node>> = {
  law: treeOf(LAW_NAMES.law),
  code: treeOf(LAW_NAMES.code),
  ordinance: treeOf(LAW_NAMES.ordinance),
}

function treeOf(names: readonly string[]): Node {
  const root = newNode()
  for (const name of names) {
    const steps = stepsOf(name)
    add(root, steps)
    // People leave the comma out: `Luật Thi đua khen thưởng`.
    add(
      root,
      steps.map((step) => step.replace(MARK, '')),
    )
  }
  return root
}

function add(root: Node, steps: readonly string[]): void {
  let node = root
  for (const step of steps) {
    const next = node.next.get(step) ?? newNode()
    node.next.set(step, next)
    node = next
  }
  node.isEnd = true
}

/** Where the longest known name ends that begins behind `at`, the blank before it; -1 when none does. */
export function endOfKnownName(text: string, at: number, type: NamedType): number {
  let node: Node | undefined = TREES[type]
  let end = -1
  let place = at
  while (node) {
    SYLLABLE_AT.lastIndex = place
    const match = SYLLABLE_AT.exec(text)
    if (!match) break
    const isMarked = /[,;]/.test(match[1]!)
    node = node.next.get((isMarked ? MARK : '') + fold(match[2]!))
    place = SYLLABLE_AT.lastIndex
    if (node?.isEnd) end = place
  }
  return end
}

/** Syllables that no name of a law goes on with, unless a known name has them. */
const STOP = new Set(
  (
    'và hoặc hay của năm số ngày có được đã đang sẽ sắp quy về tại là thì này đó nói nêu khi với để nhằm trong ngoài theo ' +
    'hiện hành ban sửa sau trước do cho từ đến vào không chưa phải cũng nên mà thay cùng nếu như trên dưới ra bị ' +
    'còn mới vừa đều chỉ chính thức trình cần vẫn bao gồm khóa giáo'
  ).split(' '),
)
const GUESSED_SYLLABLE = / {1,2}([a-zà-ỹ]{1,7})(?![0-9A-Za-zÀ-ỹ])/y
const FIRST_SYLLABLE = / {1,2}[A-ZĐÀ-Ỵ][a-zà-ỹ]{1,6}(?![0-9A-Za-zÀ-ỹ])/y
const MOST_GUESSED = 5

/**
 * Where the name of a law that nobody listed ends: a capital, then small syllables up to the first that goes on with
 * the sentence. At least two: `Luật Hà Nội`, `Luật Mỹ` are none.
 */
export function endOfGuessedName(text: string, at: number): number {
  FIRST_SYLLABLE.lastIndex = at
  if (!FIRST_SYLLABLE.test(text)) return -1
  let end = FIRST_SYLLABLE.lastIndex
  for (let count = 1; count < MOST_GUESSED; count++) {
    GUESSED_SYLLABLE.lastIndex = end
    const match = GUESSED_SYLLABLE.exec(text)
    if (!match || STOP.has(match[1]!)) return count > 1 ? end : -1
    end = GUESSED_SYLLABLE.lastIndex
  }
  // Longer than one dares to guess: it may be a clause of the sentence.
  return -1
}
