/** The movements of a plan: named by headings or between quotation marks, with their years and other wordings. */
import { foldName } from '../lint/vietnamese'
import { type FoundItem, joinClauses, lines } from './draft-item'
import { type PlanParagraph, type PlanText, partOf, plainName } from './plan-text'
import { quotesOf } from './quotes'

export function findMovements(plan: PlanText, place: string): FoundItem[] {
  const found: FoundItem[] = []
  for (const paragraph of plan.paragraphs) {
    for (const item of [...headed(paragraph), ...quoted(paragraph)]) addMovement(found, item, place)
  }
  return found
}

function addMovement(found: FoundItem[], item: FoundItem, place: string): void {
  const at = found.findIndex((one) => isSame(one, item, place))
  if (at < 0) {
    found.push(item)
    return
  }
  const before = found[at]!
  const names = [before.fields.name!, ...lines(before.fields.variants)]
  const isNew = !names.some((name) => foldName(name) === foldName(item.fields.name!))
  const variants = [...lines(before.fields.variants), ...(isNew ? [item.fields.name!] : [])]
  const years = before.fields.from ? before.fields : item.fields
  const isOtherYears =
    before.fields.from !== '' &&
    item.fields.from !== '' &&
    `${before.fields.from}-${before.fields.to}` !== `${item.fields.from}-${item.fields.to}`
  const doubts = [...before.doubts, ...item.doubts]
  if (isOtherYears) doubts.push(`Có chỗ ghi giai đoạn ${item.fields.from}-${item.fields.to}.`)
  if (isNew) doubts.push('Kế hoạch viết tên phong trào theo nhiều cách; hãy chọn tên chính.')
  found[at] = {
    ...before,
    fields: { ...before.fields, variants: variants.join('\n'), from: years.from!, to: years.to! },
    sources: [...before.sources, ...item.sources],
    clause: joinClauses([before.clause, item.clause]),
    doubts: [...new Set(doubts)],
  }
}

/** Words that may be left out of a name or put in without making another movement. */
const MOST_EXTRA = 3

function isSame(a: FoundItem, b: FoundItem, place: string): boolean {
  const wordsOf = (item: FoundItem) =>
    foldName(item.fields.name!).replace(foldName(place), ' ').trim().split(' ')
  const names = [a.fields.name!, ...lines(a.fields.variants)]
  if (names.some((name) => foldName(name) === foldName(b.fields.name!))) return true
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length < 5 || long.length - short.length > MOST_EXTRA) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  return at === short.length
}

/** `1.1. Phong trào thi đua thực hiện tốt nhiệm vụ được giao`: a heading whose words are the name. */
const HEADING =
  /^(?:(?:Phong trào|Cuộc vận động)(?: thi đua)?:?|Thi đua) +([^“”"|]{8,220}?)(?:,? (?:trong )?giai đoạn (\d{4}) ?[-–] ?(\d{4}))?\s*[.:;]?$/u
/** These words name no movement: they speak of all of them. */
const OF_ALL = /^(?:năm \d{4}|phải|được|yêu nước|thường xuyên|theo|trong|của|do |là |có |các |và |cần|đã)/iu

function headed(paragraph: PlanParagraph): FoundItem[] {
  const { text, start, level, section } = paragraph
  if (level < 2 || section === 'purpose' || section === 'recipients' || section === 'time') return []
  const match = HEADING.exec(text.slice(start))
  const name = match?.[1]
  if (!name || OF_ALL.test(name) || /[.;] /.test(name)) return []
  // A bullet that goes on for lines is a task, not a title.
  if (level >= 8 && (section === 'duties' || text.length > 160)) return []
  const from = start + text.slice(start).indexOf(name)
  const doubts =
    level >= 8 ? ['Tên không đặt trong ngoặc kép; hãy kiểm tra có phải tên phong trào không.'] : []
  return [
    movement(paragraph, plainName(name), false, [from, from + name.length], [match[2], match[3]], doubts),
  ]
}

/** `“Vì người nghèo giai đoạn 2021 - 2025”`: the years are those of the movement, not words of its name. */
const YEARS_INSIDE = /^(.{8,}?),? ?\(?(?:trong )?giai đoạn (\d{4}) ?(?:[-–]|đến(?: năm)?) ?(\d{4})\)?$/u
const YEARS =
  /^[”"»]?,? ?\(?(?:trong |của )?(?:giai đoạn|từ năm|các năm)(?: từ)?(?: năm)? ?(\d{4}) ?(?:[-–]|đến(?: năm)?) ?(\d{4})/u

function quoted(paragraph: PlanParagraph): FoundItem[] {
  const { text } = paragraph
  return quotesOf(paragraph)
    .filter(({ meaning }) => meaning === 'movement')
    .map(({ text: words, start, end }) => {
      const inside = YEARS_INSIDE.exec(words)
      const years = inside ? null : YEARS.exec(text.slice(end, end + 60))
      const name = inside?.[1] ?? words
      const clauseStart = Math.max(text.lastIndexOf(';', start), text.lastIndexOf('. ', start), 0)
      const isInSubject = paragraph.mentions.some(
        (one) => one.kind === 'reference' && one.start >= clauseStart && one.start < start,
      )
      const doubts = isInSubject
        ? ['Tên đứng trong trích yếu của một văn bản; kiểm tra có phải phong trào của kế hoạch không.']
        : []
      return movement(
        paragraph,
        plainName(name),
        true,
        [start, end + (years?.[0].length ?? 0)],
        inside ? [inside[2], inside[3]] : [years?.[1], years?.[2]],
        doubts,
      )
    })
}

function movement(
  paragraph: PlanParagraph,
  name: string,
  isQuoted: boolean,
  [start, end]: readonly [number, number],
  [from = '', to = '']: readonly (string | undefined)[],
  doubts: readonly string[],
): FoundItem {
  return {
    kind: 'movement',
    fields: { name, isQuoted: isQuoted ? 'có' : 'không', from, to, variants: '' },
    sources: [partOf(paragraph, start, end)],
    clause: paragraph.clause,
    doubts: from && to && from > to ? [...doubts, 'Năm đầu sau năm cuối.'] : doubts,
  }
}
