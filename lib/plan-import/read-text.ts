/** Plain text and what was pasted → source lines; paragraphs that were wrapped by hand are put together again. */
import { lineOf, rowLine, type SourceLine } from './source-line'

export function readText(text: string): SourceLine[] {
  const given = text.replace(/\r\n?|\u2028|\u2029|\u0085|\f|\v/g, '\n').split('\n')
  const parted = given.flatMap(letterhead)
  const all = isWrapped(parted) ? unwrapped(parted) : parted
  return all.filter((line) => line.trim() !== '').map((line) => rowOf(line) ?? lineOf(line.trim()))
}

/** The two columns of a letterhead, set side by side with blanks. */
const SIDE_BY_SIDE = /^(.*?\S)\s{3,}((?:CỘNG H(?:ÒA|OÀ) |Độc lập ?[-–]|\p{Lu}[^,]{1,40}, ngày).*)$/u

const LONGEST_LINE = 300

function letterhead(line: string): string[] {
  // A line of a page; a longer one would make the pattern slow.
  const match = line.length > LONGEST_LINE ? null : SIDE_BY_SIDE.exec(line.trim())
  return match ? [match[1]!, match[2]!] : [line]
}

/** `Nội dung | Đơn vị | Thời gian`, or cells parted by tabs, as a table is pasted. */
function rowOf(line: string): SourceLine | null {
  const isTabbed = /\S\t+\S/.test(line)
  if (!isTabbed && !/\S \| \S/.test(line)) return null
  const cells = line
    .replace(/^\s*\|\s?|\s?\|\s*$/g, '')
    .split(isTabbed ? /\t+/ : / ?\| ?/)
    .map((cell) => cell.trim())
  if (cells.every((cell) => /^[-:]*$/.test(cell))) return { kind: 'text', text: '' }
  return cells.length > 1 ? rowLine(cells) : null
}

const SHORTEST_WRAP = 55
const LONGEST_WRAP = 110

/** Most full lines have nearly one length, and none is long: somebody broke the paragraphs at a column. */
function isWrapped(given: readonly string[]): boolean {
  const lengths = given.map((line) => line.trimEnd().length).filter((length) => length > 0)
  if (lengths.length < 12 || lengths.some((length) => length > LONGEST_WRAP + 20)) return false
  const full = lengths.filter((length) => length >= SHORTEST_WRAP && length <= LONGEST_WRAP)
  return full.length > lengths.length * 0.4
}

const OPENS =
  /^\s*(?:[-–—+•*]|[IVX]{1,5}[.)]|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+|[a-zđ][.)]|[¹²³⁴-⁹]|Nơi nhận|KẾ HOẠCH|Điều )/

function unwrapped(given: readonly string[]): string[] {
  const paragraphs: string[] = []
  let isOpen = false
  for (const line of given) {
    const clean = line.trim()
    const isFull = line.trimEnd().length >= SHORTEST_WRAP
    const goesOn = isOpen && clean !== '' && !OPENS.test(line) && !/\t|\S \| \S/.test(line)
    if (goesOn) paragraphs[paragraphs.length - 1] += ` ${clean}`
    else if (clean !== '') paragraphs.push(clean)
    isOpen = clean !== '' && isFull && !/[:;]$|\.\/\.$/.test(clean)
  }
  return paragraphs
}
