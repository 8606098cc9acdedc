/** A table of many records: only the rows in sight are in the page; columns sort, rows of one's own can be opened. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { type MessageKey, t } from '../../lib/messages'
import type { Sorting, TableName, TableRow } from './table-rows'

interface RecordTableProps {
  readonly table: TableName
  readonly rows: readonly TableRow[]
  readonly sorting: Sorting
  onSort(sorting: Sorting): void
  onOpen(id: string): void
}

const COLUMNS: Readonly<Record<TableName, readonly MessageKey[]>> = {
  legalDocuments: ['table_type', 'table_symbol', 'table_issued', 'table_issuer', 'table_subject'],
  anniversaries: ['table_name', 'table_day', 'table_year', 'table_kind'],
}
const ROW_HEIGHT = 44
/** Of the window that rows are seen through, before the browser has laid it out. */
const FIRST_RECT = { width: 800, height: 440 }

export function RecordTable({ table, rows, sorting, onSort, onOpen }: RecordTableProps) {
  const box = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    initialRect: FIRST_RECT,
  })
  const inSight = list.getVirtualItems()
  const above = inSight[0]?.start ?? 0
  const below = list.getTotalSize() - (inSight.at(-1)?.end ?? 0)
  return (
    <section ref={box} className={`record-table record-table--${table}`} aria-label={t('table_box')}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS[table].map((name, column) => (
              <th key={name} scope="col" aria-sort={sortOf(sorting, column)}>
                <button
                  type="button"
                  onClick={() =>
                    onSort({ column, isDescending: sorting.column === column && !sorting.isDescending })
                  }
                >
                  {t(name)}
                  <span aria-hidden="true">
                    {sorting.column === column ? (sorting.isDescending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">{t('table_origin')}</th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {inSight.map(({ index }) => (
            <Row key={rows[index]!.id} row={rows[index]!} index={index} onOpen={onOpen} />
          ))}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
    </section>
  )
}

function sortOf({ column, isDescending }: Sorting, of: number): 'ascending' | 'descending' | 'none' {
  if (column !== of) return 'none'
  return isDescending ? 'descending' : 'ascending'
}

interface RowProps {
  readonly row: TableRow
  readonly index: number
  onOpen(id: string): void
}

function Row({ row: { id, cells, isOwn, isVerified }, index, onOpen }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      {cells.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move
        <td key={column} title={cell}>
          <span>{cell}</span>
        </td>
      ))}
      <td>
        {isOwn ? (
          <button
            type="button"
            className="link"
            aria-label={t('table_edit_one', cells.slice(0, 2).join(' '))}
            onClick={() => onOpen(id)}
          >
            {t('table_edit')}
          </button>
        ) : (
          <span className="record-table__origin">{t(isVerified ? 'table_verified' : 'table_known')}</span>
        )}
      </td>
    </tr>
  )
}
