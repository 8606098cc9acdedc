/** A sentence with ⟦⟧ around what a rule must report: the text without the marks, and what stood between them. */

export interface MarkedSentence {
  readonly text: string
  readonly marks: readonly string[]
}

export const readMarked = (marked: string): MarkedSentence => ({
  text: marked.replace(/[⟦⟧]/g, ''),
  marks: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]!),
})
