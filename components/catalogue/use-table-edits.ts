/** Edits of one's own records, each undoable; they are written at once, so that closing the page loses nothing. */
import { useMemo, useState } from 'react'
import { t } from '../../lib/messages'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import type { OwnPack } from '../../lib/packs/own-pack'
import type { TableName } from './table-rows'
import { useStoredPack } from './use-stored-pack'

type AnyRecord = OwnPack[TableName][number]

interface Edit {
  readonly table: TableName
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

export function useTableEdits(doors: CatalogueDoors, todayIso: string) {
  const { stock, catalogue, problem: broken, refresh } = useStoredPack(doors)
  const [edits, setEdits] = useState<readonly Edit[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const shipped = useMemo(
    () => ({
      legalDocuments: stock?.builtIn.flatMap((pack) => pack.legalDocuments) ?? [],
      anniversaries: stock?.builtIn.flatMap((pack) => pack.anniversaries) ?? [],
    }),
    [stock],
  )

  async function write({ table, before, after }: Edit): Promise<boolean> {
    if (!stock) return false
    const { pack } = stock
    const others = (pack[table] as readonly AnyRecord[]).filter(
      ({ id }) => id !== before?.id && id !== after?.id,
    )
    const next = { ...pack, asOf: todayIso, [table]: after ? [...others, after] : others }
    try {
      await doors.replaceOwnPack(next, pack, 'table')
      setProblem(null)
      return true
    } catch (error) {
      console.error(error)
      setProblem(t('import_changed_meanwhile'))
      return false
    } finally {
      await refresh()
    }
  }

  const make = async (edit: Edit) => {
    const isDone = await write(edit)
    if (isDone) setEdits([...edits, edit])
    return isDone
  }
  const last = edits.at(-1)
  return {
    stock,
    catalogue,
    shipped,
    problem: problem ?? broken,
    undoable: edits.length,
    /** `before` is null for a new record, `after` for one that is removed. */
    make: (table: TableName, before: AnyRecord | null, after: AnyRecord | null) =>
      make({ table, before, after }),
    undo: () => {
      if (!last) return
      void write({ table: last.table, before: last.after, after: last.before }).then((isDone) => {
        if (isDone) setEdits(edits.slice(0, -1))
      })
    },
  }
}
