/** Chance that comes out the same on every machine and every run. It is for choosing test cases, nothing else. */

export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  below(limit: number): number
  /** A whole number from..to, both included. */
  between(from: number, to: number): number
  pick<T>(choices: readonly T[]): T
  /** The choices in another order. */
  shuffle<T>(choices: readonly T[]): T[]
}

/** The generator known as mulberry32, by Tommy Ettinger: 32 bits of state, good enough to choose by. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    pick: (choices) => {
      if (choices.length === 0) throw new Error('There is nothing to pick from.')
      return choices[below(choices.length)]!
    },
    shuffle: (choices) => {
      const order = [...choices]
      for (let i = order.length - 1; i > 0; i--) {
        const j = below(i + 1)
        const kept = order[i]!
        order[i] = order[j]!
        order[j] = kept
      }
      return order
    },
  }
}
