/** The theme of a plan, that of the plan above it, and mottoes, each word for word. */
import { foldName } from '../lint/vietnamese'
import { type FoundItem, joinClauses } from './draft-item'
import { type PlanParagraph, type PlanText, partOf, wordsOf } from './plan-text'
import { type Quote, quotesOf } from './quotes'

export function findSlogans(plan: PlanText): FoundItem[] {
  const found = new Map<string, FoundItem>()
  let headed: 'theme' | 'motto' | null = null
  for (const paragraph of plan.paragraphs) {
    const heading = HEADING.exec(wordsOf(paragraph))?.[1]
    const under: FoundItem | null = headed ? underHeading(paragraph, headed) : null
    if (under) found.set(foldName(under.fields.text!), under)
    headed = heading ? (/^chủ/i.test(heading) ? 'theme' : 'motto') : under && headed
    for (const quote of quotesOf(paragraph)) {
      if (quote.meaning !== 'theme' && quote.meaning !== 'motto') continue
      const item = sloganOf(paragraph, quote)
      const key = foldName(quote.text)
      const before = found.get(key)
      found.set(key, before ? joined(before, item) : item)
    }
    const bare = bareTheme(paragraph)
    if (bare && !found.has(foldName(bare.fields.text!))) found.set(foldName(bare.fields.text!), bare)
  }
  return withOneTheme([...found.values()])
}

const joined = (a: FoundItem, b: FoundItem): FoundItem => ({
  ...a,
  // Whoever calls it the theme once means it.
  fields: b.fields.kind === 'theme' ? { ...a.fields, kind: 'theme' } : a.fields,
  sources: [...a.sources, ...b.sources],
  clause: joinClauses([a.clause, b.clause]),
})

function sloganOf(paragraph: PlanParagraph, { meaning, text, start, end }: Quote): FoundItem {
  const isParent = meaning === 'theme' && isOfAnother(paragraph, start)
  const kind = meaning === 'motto' ? 'motto' : isParent ? 'parent-theme' : 'theme'
  return {
    kind: 'slogan',
    fields: { text, kind },
    sources: [partOf(paragraph, start, end)],
    clause: paragraph.clause,
    doubts: [],
  }
}

/** The theme is that of a document, or of a body above, which its own clause names. */
function isOfAnother({ text, mentions }: PlanParagraph, at: number): boolean {
  const clauseStart = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('. ', at), 0)
  const isOfDocument = mentions.some(
    ({ kind, start }) => kind === 'reference' && start >= clauseStart && start < at,
  )
  const clause = text.slice(clauseStart, at)
  return (
    isOfDocument ||
    /(?:của|do) (?:UBND|Ủy ban nhân dân|Bộ|Thủ tướng|Chính phủ|Trung ương|Hội đồng Thi đua)[^,;“”]{0,60}(?:phát động|với|có)? [^,;“”]{0,40}chủ đề/u.test(
      clause,
    )
  )
}

/** A line of its own that announces what the next one quotes: `II. CHỦ ĐỀ THI ĐUA`. */
const HEADING = /^(?:(?:các|những|một số) )?(chủ đề|khẩu hiệu|phương châm)(?: [^:“”".]{1,60})?:?$/iu

/** A line that is a quotation and nothing else, below such a heading. */
function underHeading(paragraph: PlanParagraph, kind: 'theme' | 'motto'): FoundItem | null {
  const words = wordsOf(paragraph)
  const [quote, ...others] = quotesOf(paragraph)
  if (!quote || others.length > 0 || quote.text.length + 4 < words.trim().length) return null
  return {
    kind: 'slogan',
    fields: { text: quote.text, kind },
    sources: [partOf(paragraph, quote.start, quote.end)],
    clause: paragraph.clause,
    doubts: [],
  }
}

/** `Chủ đề thi đua: Đoàn kết, sáng tạo` without quotation marks, as a line of its own. */
const BARE = /^(?:Chủ đề|Khẩu hiệu)(?: [^:“”]{0,60})?:\s*(\p{Lu}[^“”"|]{10,300}?)[.;]?$/u

function bareTheme(paragraph: PlanParagraph): FoundItem | null {
  const words = paragraph.text.slice(paragraph.start)
  const text = BARE.exec(words)?.[1]
  if (!text) return null
  const start = paragraph.start + words.indexOf(text)
  const kind = words.startsWith('Khẩu') ? 'motto' : 'theme'
  return {
    kind: 'slogan',
    fields: { text, kind },
    sources: [partOf(paragraph, start, start + text.length)],
    clause: paragraph.clause,
    doubts: ['Không đặt trong ngoặc kép; hãy kiểm tra nguyên văn.'],
  }
}

/** Two themes of one plan: one of them is likely somebody else's. */
function withOneTheme(items: readonly FoundItem[]): FoundItem[] {
  const themes = items.filter(({ fields }) => fields.kind === 'theme')
  if (themes.length < 2) return [...items]
  const doubt = 'Kế hoạch có nhiều chủ đề; hãy chọn đâu là chủ đề của chính kế hoạch.'
  return items.map((item) =>
    item.fields.kind === 'theme' ? { ...item, doubts: [...item.doubts, doubt] } : item,
  )
}
