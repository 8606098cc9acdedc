/**
 * The names of a catalogue as a tree of words, read from the last word to the first: whoever meets a date looks back
 * from it, and most look-backs end at the first word. Built once per catalogue.
 */
import type { Catalogue } from './catalogue'
import { foldWord, foldWords, isTitleWord, nameWords } from './name-words'
import type { Anniversary } from './schema'

export interface NameNode {
  readonly before: Map<string, NameNode>
  /** Anniversaries whose name begins here. */
  anniversaries: Anniversary[]
  /** The words are a name as catalogued, not one that was shortened for the index. */
  isWhole: boolean
  /** A person's name is complete; titles and offices may stand before it. */
  isPerson: boolean
}

const indexes = new WeakMap<Catalogue, NameNode>()

export function nameIndex(catalogue: Catalogue): NameNode {
  const known = indexes.get(catalogue)
  if (known) return known
  const root = newNode()
  for (const anniversary of catalogue.anniversaries) {
    for (const name of anniversary.names) addName(root, name, anniversary)
  }
  indexes.set(catalogue, root)
  return root
}

const newNode = (): NameNode => ({ before: new Map(), anniversaries: [], isWhole: false, isPerson: false })

function addName(root: NameNode, name: string, anniversary: Anniversary): void {
  // `Chiến thắng 7/1` holds its own date: a date of another day would never follow it.
  if (/\d/.test(name.replace(/\d{4}/, ''))) return
  for (const full of sayingsOf(nameWords(name))) {
    const words = withoutTitles(full)
    addWords(root, words, anniversary, true)
    for (const shorter of shortened(words)) addWords(root, shorter, anniversary, false)
  }
}

function addWords(
  root: NameNode,
  words: readonly string[],
  anniversary: Anniversary,
  isWhole: boolean,
): void {
  let node = root
  const bornOrDead = words.findIndex((word) => LIFE.has(word))
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!
    let next = node.before.get(word)
    if (!next) {
      next = newNode()
      node.before.set(word, next)
    }
    node = next
    if (bornOrDead >= 0 && i === bornOrDead + 1) node.isPerson = true
  }
  // A whole name is never given up for another's short form.
  if (node.isWhole && !isWhole) return
  if (isWhole && !node.isWhole) node.anniversaries = []
  node.isWhole ||= isWhole
  if (!node.anniversaries.includes(anniversary)) node.anniversaries.push(anniversary)
}

const LIFE = new Set(foldWords('sinh mất giỗ'))

/** How people name Hồ Chí Minh; a name with one of them is a name with each. */
const UNCLE = ['chủ tịch hồ chí minh', 'bác hồ', 'bác'].map(foldWords)

/** The name in each of its sayings, its own first. */
function sayingsOf(words: readonly string[]): (readonly string[])[] {
  for (const saying of UNCLE) {
    const at = words.findIndex((_, i) => saying.every((word, j) => words[i + j] === word))
    if (at < 0) continue
    const rest = words.slice(at + saying.length)
    return [
      words,
      ...UNCLE.filter((each) => each !== saying).map((each) => [...words.slice(0, at), ...each, ...rest]),
    ]
  }
  return [words]
}

/** `sinh Tổng Bí thư Trần Phú` → `sinh Trần Phú`; a name of one word keeps its title (`sinh Bác Tôn`). */
function withoutTitles(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => LIFE.has(word))
  if (at < 0) return words
  let next = at + 1
  while (next < words.length - 2 && isTitleWord(words[next]!)) next++
  return [...words.slice(0, at + 1), ...words.slice(next)]
}

const OPTIONAL = [
  ['ngành'],
  ['nước'],
  ['lực', 'lượng'],
  ['hệ', 'thống'],
  ['công', 'tác'],
  ['lịch', 'sử'],
].map((words) => words.map(foldWord))
const VIETNAM = foldWords('việt nam')
/** What is left of a name after shortening must still say what it names. */
const FEWEST_WORDS = 3
const HAS_KIND = new Set(foldWords('truyền thống thành lập'))

/** The same name without its optional words, and without `Việt Nam` at its end. */
function* shortened(words: readonly string[]): Generator<readonly string[]> {
  const bare = OPTIONAL.reduce<readonly string[]>(without, words)
  const isShorter = bare.length < words.length && bare.length >= FEWEST_WORDS
  if (isShorter) yield bare
  for (const each of isShorter ? [words, bare] : [words]) {
    const isOfVietnam = VIETNAM.every((word, i) => each[each.length - 2 + i] === word)
    const rest = each.slice(0, -2)
    if (isOfVietnam && rest.length >= FEWEST_WORDS && HAS_KIND.has(rest[0]!)) yield rest
    else if (!isOfVietnam && HAS_KIND.has(each[0]!) && each.length >= FEWEST_WORDS)
      yield [...each, ...VIETNAM]
  }
}

function without(words: readonly string[], optional: readonly string[]): readonly string[] {
  for (let at = 0; at + optional.length <= words.length; at++) {
    if (optional.every((word, i) => words[at + i] === word))
      return [...words.slice(0, at), ...words.slice(at + optional.length)]
  }
  return words
}
