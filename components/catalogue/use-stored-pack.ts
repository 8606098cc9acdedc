/** One's own pack and what ships, read when a part is shown and again after each change of ours. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import type { Pack } from '../../lib/lint/catalogue/schema'
import type { CatalogueDoors, StoredPack } from '../../lib/options/catalogue-doors'
import { joinCatalogue } from '../../lib/packs/join-catalogue'

export interface Stock extends StoredPack {
  readonly builtIn: readonly Pack[]
}

export function useStoredPack(doors: CatalogueDoors) {
  const [stock, setStock] = useState<Stock | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const refresh = useCallback(async () => {
    const [own, builtIn] = await Promise.all([doors.readOwnPack(), doors.readBuiltIn()])
    setStock({ ...own, builtIn })
  }, [doors])
  useEffect(() => {
    const again = () => void refresh().catch((error) => setProblem(String(error)))
    again()
    return doors.whenPackChanges(again)
  }, [doors, refresh])
  const packs = useMemo(() => stock && joinCatalogue(stock.builtIn, stock.pack), [stock])
  const catalogue = useMemo(() => packs && createCatalogue(packs), [packs])
  return { stock, packs, catalogue, problem, refresh }
}
