/** Patterns that must match right up to the end of a text. They know no words of their own. */

export interface EndPattern {
  /** True when some stretch that ends with the text matches. */
  test(text: string): boolean
}

/**
 * A pattern for the end of a text. `…$` would be tried from every place of the text; a lookbehind at the end is read
 * backwards from there and fails at the first letter that does not fit.
 */
export function endPattern(source: string, flags = ''): EndPattern {
  const pattern = new RegExp(`(?<=${source})`, `${flags}y`)
  return {
    test(text) {
      pattern.lastIndex = text.length
      return pattern.test(text)
    },
  }
}
