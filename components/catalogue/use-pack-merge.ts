/** A pack's file is read and compared; nothing changes until a person has taken what they want of it. */
import { useState } from 'react'
import { createCatalogue } from '../../lib/lint/catalogue/catalogue'
import { t } from '../../lib/messages'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import { comparePacks, mergePacks, type PackChange } from '../../lib/packs/compare-packs'
import { holdVerified } from '../../lib/packs/hold-verified'
import { type OwnPack, writePack } from '../../lib/packs/own-pack'
import { MOST_CHARACTERS, readPack } from '../../lib/packs/read-pack'
import { useStoredPack } from './use-stored-pack'

export interface Proposal {
  readonly name: string
  readonly incoming: OwnPack
  readonly changes: readonly PackChange[]
  /** Ids whose `verified` is held as `known`. */
  readonly held: readonly string[]
  readonly isOld: boolean
}

export function usePackMerge(doors: CatalogueDoors, todayIso: string, ruleIds: ReadonlySet<string>) {
  const { stock, problem: broken, refresh } = useStoredPack(doors)
  const [proposal, setProposal] = useState<Proposal | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  async function read(file: File): Promise<void> {
    setProposal(null)
    setSaid(null)
    setProblem(null)
    if (!stock) return
    const read = readPack(
      file.size > MOST_CHARACTERS * 3 ? ' '.repeat(MOST_CHARACTERS + 1) : await file.text(),
    )
    if (!read.ok) {
      setProblem(read.reason)
      return
    }
    const { pack, held } = holdVerified(read.pack, 'file')
    const fault = doors.faultOfProfiles(pack)
    const incoming = fault ? { ...pack, profiles: [] } : pack
    const unread = fault
      ? [...read.refused, { list: 'profiles' as const, id: '', reason: fault }]
      : read.refused
    const changes = comparePacks(incoming, unread, {
      own: stock.pack,
      builtIn: createCatalogue(stock.builtIn),
      ruleIds,
    })
    setProposal({ name: file.name, incoming, changes, held, isOld: read.isOld })
  }

  /** Does one thing that changes what is stored, and says what came of it. */
  async function change(work: () => Promise<void>, done: string): Promise<void> {
    try {
      await work()
      setProblem(null)
      setSaid(done)
      setProposal(null)
    } catch (error) {
      console.error(error)
      setProblem(t('import_changed_meanwhile'))
    }
    await refresh()
  }

  return {
    stock,
    proposal,
    problem: problem ?? broken,
    said,
    read: (file: File) => void read(file).catch((error) => setProblem(String(error))),
    leave: () => setProposal(null),
    take: (taken: readonly PackChange[]) => {
      if (!stock || !proposal) return
      const next = mergePacks(stock.pack, proposal.incoming, taken, todayIso)
      void change(() => doors.replaceOwnPack(next, stock.pack, 'merge'), t('pack_merged', taken.length))
    },
    back: (at: number) => void change(() => doors.rollBack(at), t('pack_back_done')),
    save: () => {
      if (stock) doors.save(`goi-du-lieu-${todayIso}.json`, writePack(stock.pack))
    },
  }
}
