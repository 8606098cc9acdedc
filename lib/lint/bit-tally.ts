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
    for (let bit = 0, rest = bits; rest !== 0; bit++, rest >>>= 1) {
      if ((rest & 1) === 0) continue
      const count = this.#counts[bit]! + more
      this.#counts[bit] = count
      if (count > 0) this.bits |= 1 << bit
      else this.bits &= ~(1 << bit)
    }
  }
}
