/** Tells the text of a law and its grounds, which are not the writer's words and keep the spelling of their time. */
import type { BlockReading } from '../reading'

/** `Điều 5. Tiêu chuẩn …`, and the line under an article of the codified law: `(Điều 12 Thông tư số …, có hiệu lực …)`. */
const ARTICLE = /^[\s*_#>+•–-]*(?:(?:Điều|Chương|Mục|Khoản) [\dIVX]+[.:]|\((?:Điều|Khoản) \d+ )/
const GROUNDS = /^[\s*_#>+•–-]*(?:\||Căn cứ )/

/** A line of law text, a ground, or a row of a table. */
export const isLawText = (line: string): boolean => GROUNDS.test(line) || ARTICLE.test(line)

/** Articles stand among the lines: the draft is a statute, or quotes one at length. */
export const hasArticles = (blocks: readonly BlockReading[]): boolean =>
  blocks.some(({ block }) => ARTICLE.test(block.text))
