/**
 * What was written into a field, followed while the field goes on changing: each text is compared with the one seen
 * before it, beginning with the one that held the writing. It only compares; when to look, the writer decides.
 */
import { isSameText, relocate, type Stretch } from './place-in-text'

export class SecondLook {
  /** Where each writing stands in the text seen last; null once it is gone. */
  readonly #places = new Map<number, Stretch | null>()
  #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The field reads like this now. What others have changed elsewhere is no harm; what was written must still be there. */
  see(text: string): void {
    const isSame = isSameText(this.#text, text)
    for (const [id, place] of this.#places) {
      if (place) this.#places.set(id, relocate(this.#text, text, place) ?? (isSame ? place : null))
    }
    this.#text = text
  }

  /** Notes that `length` characters stand where `place` was in the text seen last, and that the field reads so now. */
  wrote(id: number, place: Stretch, length: number, text: string): void {
    const grown = length - (place.end - place.start)
    for (const [other, at] of this.#places) {
      if (at && at.start >= place.end)
        this.#places.set(other, { start: at.start + grown, end: at.end + grown })
    }
    this.#places.set(id, { start: place.start, end: place.start + length })
    this.#text = text
  }

  /** Where the writing stands now; null when it was never made or has gone. */
  placeOf(id: number): Stretch | null {
    return this.#places.get(id) ?? null
  }

  /** True once something has been written. */
  get isNeeded(): boolean {
    return this.#places.size > 0
  }

  /** The writings that are no longer there. */
  get gone(): number[] {
    return [...this.#places].flatMap(([id, place]) => (place ? [] : [id]))
  }
}
