/** A place inside a document, from the smallest part to the largest: `điểm a khoản 2 Điều 141`. */

export interface ArticlePlace {
  /** `a`, `đ`. */
  readonly point?: string | null | undefined
  /** `2`. */
  readonly clause?: string | null | undefined
  /** `141`, `12a`. */
  readonly article: string
}

/** Only `Điều` has a capital (Decree 30/2020/NĐ-CP, Appendix II, part V). */
export function citeArticle({ point, clause, article }: ArticlePlace): string {
  return `${point ? `điểm ${point} ` : ''}${clause ? `khoản ${clause} ` : ''}Điều ${article}`
}
