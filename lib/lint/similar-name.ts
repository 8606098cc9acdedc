/** Whether a written name is a slip of a catalogued one: another word for its kind, or a letter or two. Names only, no days. */
import { nameWords } from './catalogue/name-words'
import { foldName } from './vietnamese'

/** Kinds of days that are in use; one for another may be another name of the same day. */
const KINDS = new Set(
  [
    'thành lập',
    'truyền thống',
    'chiến thắng',
    'giải phóng',
    'ra đời',
    'sáng lập',
    'tái lập',
    'thiết lập',
    'khởi nghĩa',
    'toàn thắng',
    'thống nhất',
    'thắng lợi',
    'sinh nhật',
    'kỷ niệm',
    'đầu tiên',
    'ký kết',
    'chính thức',
    'hội truyền',
  ].map((kind) => nameWords(kind).join(' ')),
)
const KIND_WORDS = 2
/** A name shorter than this is two slips away from many others. */
const LONGEST_SLIP = 2
const SHORTEST_NAME = 14

/** True for `Ngày xây dựng Đảng` and `Ngày Thầy thuôc Việt Nam`; false for the name itself and for other names. */
export function isSlipOfName(written: string, name: string): boolean {
  const words = nameWords(written)
  const right = nameWords(name)
  const isSame = words.join(' ') === right.join(' ')
  if (isSame || words.length === 0) return false
  return isOfOtherKind(words, right) || isMistyped(foldName(written), foldName(name))
}

function isOfOtherKind(words: readonly string[], right: readonly string[]): boolean {
  if (words.length !== right.length || words.length <= KIND_WORDS) return false
  const kind = (of: readonly string[]) => of.slice(0, KIND_WORDS).join(' ')
  const rest = (of: readonly string[]) => of.slice(KIND_WORDS).join(' ')
  return rest(words) === rest(right) && KINDS.has(kind(right)) && !KINDS.has(kind(words))
}

function isMistyped(written: string, name: string): boolean {
  if (name.length < SHORTEST_NAME || Math.abs(written.length - name.length) > LONGEST_SLIP) return false
  const distance = editDistance(written, name)
  return distance > 0 && distance <= LONGEST_SLIP
}

/** Letters to add, drop or change (Levenshtein). Both names are short. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + Number(a[i - 1] !== b[j - 1])
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
