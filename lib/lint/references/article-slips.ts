/** Articles, clauses and points cited with wrong capitals: `Khoản 2 điều 141` within a sentence. */
import type { Part } from '../blocks'
import { citeArticle } from '../catalogue/cite-article'
import { isQuoted } from '../quotation'
import { isLawText } from './law-text'

export interface ArticleSlip extends Part {
  readonly written: string
  readonly right: string
}

/** Asked first: few lines name an article. */
const ARTICLE = /iều \d/
const PLACE =
  /(?<![\p{L}\p{N}])(?:([Đđ]iểm) ([a-zđ]),? )?(?:([Kk]hoản) (\d{1,3}),? (?:của )?)?([Đđ]iều) (\d{1,3}[a-zđ]?)(?![\p{L}\p{N}/])/gu
/** A document right after the number: `điều 55` alone may be 55 matters. */
const OF_DOCUMENT =
  /^,? (?:của )?(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Hiến pháp)/
/** Within a sentence, where a capital needs a reason of its own. */
const MIDDLE = /[\p{Ll},] $/u
const LOOK = 24

/** Every place of a line whose capitals are not the norm's. */
export function findArticleSlips(text: string): ArticleSlip[] {
  if (!ARTICLE.test(text) || isLawText(text)) return []
  const slips: ArticleSlip[] = []
  for (const match of text.matchAll(PLACE)) {
    const [written, pointWord, point, clauseWord, clause, articleWord, article] = match
    const start = match.index
    const end = start + written.length
    const isMiddle = MIDDLE.test(text.slice(Math.max(0, start - 2), start))
    const isSmall =
      articleWord === 'điều' && (clause || point || OF_DOCUMENT.test(text.slice(end, end + LOOK)))
    const isCapital = isMiddle
      ? pointWord === 'Điểm' || clauseWord === 'Khoản'
      : !!point && clauseWord === 'Khoản'
    if ((!isSmall && !isCapital) || isQuoted(text, start)) continue
    const right = citeArticle({ point, clause, article: article! })
    slips.push({ start, end, written, right: isMiddle ? right : written[0]! + right.slice(1) })
  }
  return slips.map((slip) =>
    slip.right.startsWith('điều') ? { ...slip, right: `Đ${slip.right.slice(1)}` } : slip,
  )
}
