/** Whether a draft names the plan that its results belong to, by number or in words. */
import type { Block } from '../blocks'
import type { BlockReading } from '../reading'

/** `Kế hoạch số …/KH-STP … thi đua`, `kế hoạch phát động phong trào`, `theo kế hoạch thi đua`. */
const NAMED =
  /kế hoạch[^.;]{0,160}(?:thi đua|phong trào)|(?:thi đua|phong trào)[^.;]{0,60} kế hoạch (?:số|của)|kế hoạch (?:này|trên|nêu trên)/i

const remembered = new WeakMap<Block, boolean>()

/** Generous: whoever names any plan of emulation is not asked for it again. */
export function namesPlan(blocks: readonly BlockReading[]): boolean {
  return blocks.some(({ block }) => {
    let isNamed = remembered.get(block)
    if (isNamed === undefined) {
      isNamed = NAMED.test(block.text)
      remembered.set(block, isNamed)
    }
    return isNamed
  })
}
