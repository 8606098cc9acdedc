/** Bảng danh mục: what ships and one's own in one table, to look for, sort, add, change, remove and take back. */
import { useMemo, useState } from 'react'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import './catalogue.css'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import { RecordForm } from './record-form'
import { RecordTable } from './record-table'
import { anniversaryRow, chosenRows, documentRow, type Sorting, type TableName } from './table-rows'
import { useTableEdits } from './use-table-edits'

interface TablePartProps {
  readonly doors: CatalogueDoors
  readonly todayIso: string
}

export function TablePart({ doors, todayIso }: TablePartProps) {
  const edits = useTableEdits(doors, todayIso)
  const [table, setTable] = useState<TableName>('legalDocuments')
  const [query, setQuery] = useState('')
  const [isOwnOnly, setOwnOnly] = useState(false)
  const [sorting, setSorting] = useState<Sorting>({ column: 0, isDescending: false })
  /** The id of the record in the form; empty for a new one. */
  const [open, setOpen] = useState<string | null>(null)
  const { stock, shipped } = edits
  const rows = useMemo(() => {
    const own = stock?.pack
    return table === 'legalDocuments'
      ? [
          ...(own?.legalDocuments ?? []).map((one) => documentRow(one, true)),
          ...shipped.legalDocuments.map((one) => documentRow(one, false)),
        ]
      : [
          ...(own?.anniversaries ?? []).map((one) => anniversaryRow(one, true)),
          ...shipped.anniversaries.map((one) => anniversaryRow(one, false)),
        ]
  }, [stock, shipped, table])
  const shown = useMemo(() => chosenRows(rows, query, isOwnOnly, sorting), [rows, query, isOwnOnly, sorting])
  const show = (name: TableName) => {
    setTable(name)
    setOpen(null)
    setSorting({ column: 0, isDescending: false })
  }
  const record = (stock?.pack[table] ?? []).find(({ id }) => id === open) ?? null
  return (
    <section className="options__part" aria-labelledby="options-table">
      <h2 id="options-table">{t('table_title')}</h2>
      <p className="options__intro">{t('table_intro')}</p>
      <div role="alert">{edits.problem && <p className="options__problem">{edits.problem}</p>}</div>
      <div className="table-tools">
        <select
          aria-label={t('table_which')}
          value={table}
          onChange={({ target }) => show(target.value as TableName)}
        >
          <option value="legalDocuments">{t('table_documents')}</option>
          <option value="anniversaries">{t('table_anniversaries')}</option>
        </select>
        <input
          type="search"
          className="text-input"
          aria-label={t('table_search')}
          placeholder={t('table_search')}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <label>
          <input type="checkbox" checked={isOwnOnly} onChange={({ target }) => setOwnOnly(target.checked)} />{' '}
          {t('table_own_only')}
        </label>
        <ActionButton isDisabled={!stock} onClick={() => setOpen('')}>
          {t('table_add')}
        </ActionButton>
        <ActionButton look="quiet" isDisabled={edits.undoable === 0} onClick={edits.undo}>
          {t('table_undo')}
        </ActionButton>
      </div>
      {open !== null && edits.catalogue && (
        <RecordForm
          key={`${table} ${open}`}
          table={table}
          record={record}
          catalogue={edits.catalogue}
          onCancel={() => setOpen(null)}
          onSave={(after) => void edits.make(table, record, after).then((isDone) => isDone && setOpen(null))}
          onRemove={
            record
              ? () => void edits.make(table, record, null).then((isDone) => isDone && setOpen(null))
              : null
          }
        />
      )}
      <p role="status">{t('table_count', shown.length, rows.length)}</p>
      <RecordTable table={table} rows={shown} sorting={sorting} onSort={setSorting} onOpen={setOpen} />
    </section>
  )
}
