/** Doors to a pack in memory, for the catalogue's parts of Options; plans are really read. */
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import type { Pack } from '../../lib/lint/catalogue/schema'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import type { OwnPack } from '../../lib/packs/own-pack'
import { type PackState, packAt, shownStates, withState } from '../../lib/packs/pack-history'
import { extractPlan } from '../../lib/plan-import/extract-plan'
import { readText } from '../../lib/plan-import/read-text'
import { RAW_PACKS } from '../lint/built-in-catalogue'
import { packOf } from '../packs/pack-fixture'

export const BUILT_IN = RAW_PACKS.map(({ json }) => json) as readonly Pack[]
export const TODAY_ISO = '2026-02-02'

export interface Kept {
  pack: OwnPack
  history: PackState[]
  readonly saved: string[]
}

export function doorsTo(start: OwnPack = packOf()): { doors: CatalogueDoors; kept: Kept } {
  const kept: Kept = { pack: start, history: [], saved: [] }
  let time = 0
  const put = (next: OwnPack, why: PackState['why']) => {
    kept.history = withState(kept.history, { at: ++time, why, pack: kept.pack })
    kept.pack = next
  }
  const doors: CatalogueDoors = {
    save: (name, text) => kept.saved.push(`${name} ${text}`),
    whenPackChanges: () => () => undefined,
    readOwnPack: async () => ({ pack: kept.pack, states: shownStates(kept.history) }),
    readBuiltIn: async () => BUILT_IN,
    readPolicy: async () => null,
    async replaceOwnPack(next, from, why) {
      if (from !== kept.pack) throw new Error('The pack has changed in the meantime.')
      put(next, why)
    },
    async rollBack(at) {
      put(packAt(kept.history, at)!, 'back')
    },
    async readPlan(source, packs) {
      const text = 'text' in source ? source.text : await source.file.text()
      return extractPlan(readText(text), {
        catalogue: createCatalogue(packs),
        today: { year: 2026, month: 2, day: 2 },
      })
    },
    faultOfProfiles: () => null,
  }
  return { doors, kept }
}
