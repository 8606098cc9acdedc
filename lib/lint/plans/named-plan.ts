/** Whether a draft names the plan that its results belong to, by number or in words. */
import type { Block } from '../blocks'
import type { EmulationPlan } from '../catalogue/plan-schema'
import type { BlockReading, Reading } from '../reading'

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

/** `Thực hiện Kế hoạch số 12/KH-STP`: a plan of the very office, whose number the catalogue may not hold. */
export function citesPlanOf({ document }: EmulationPlan, { blocks, catalogue }: Reading): boolean {
  const own = lettersOf(catalogue.documentsById.get(document)?.symbol ?? '')
  if (own === '') return false
  return blocks.some(({ mentions }) =>
    mentions.some((one) => one.kind === 'reference' && lettersOf(one.canonical ?? '') === own),
  )
}

/** `KH-STP` of `12/KH-STP`. */
const lettersOf = (symbol: string): string => symbol.replace(/^[^/]*\//, '')
