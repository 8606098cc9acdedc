/** Patterns that must match right up to the end of a text, or to a place in it. They know no words of their own. */

export interface EndPattern {
  /** True when some stretch matches that ends with the text, or at the place that is given. */
  test(text: string, at?: number): boolean
}

/**
 * A pattern for the end of a text, or for what stands before a place. `…$` would be tried from every place of the text; a lookbehind at the end is read
 * backwards from there and fails at the first letter that does not fit.
 */
export function endPattern(source: string, flags = ''): EndPattern {
  const pattern = new RegExp(`(?<=${source})`, `${flags}y`)
  return {
    test(text, at = text.length) {
      pattern.lastIndex = at
      return pattern.test(text)
    },
  }
}
