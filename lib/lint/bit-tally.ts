/** Counts how many of a changing crowd hold each of some bits, and says which bits any of them holds. */
export class BitTally {
  /** Bits that at least one holds. */
  bits = 0
  readonly #counts: Int32Array

  constructor(size: number) {
    this.#counts = new Int32Array(size)
  }

  /** One more that holds these bits, or one less. */
  add(bits: number, more: 1 | -1): void {
    // From the highest bit that is set to the next one, past those that are not.
    for (let rest = bits; rest !== 0; ) {
      const bit = 31 - Math.clz32(rest)
      rest ^= 1 << bit
      const count = this.#counts[bit]! + more
      this.#counts[bit] = count
      if (count > 0) this.bits |= 1 << bit
      else this.bits &= ~(1 << bit)
    }
  }
}
