/** Every finding of a sweep as a table of which only what is on the screen is in the page; sorted by its headings. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { t } from '../../lib/messages'
import { dayInWords } from '../vietnamese-time'
import { levelWords } from './level-words'
import type { SortBy, SweepRow, View } from './sweep-rows'

export interface SweepTableProps {
  readonly rows: readonly SweepRow[]
  readonly view: View
  onSort(sortBy: SortBy): void
}

/** What a row takes before it is measured. */
const USUAL_HEIGHT = 100
const BEYOND = 6

export function SweepTable({ rows, view, onSort }: SweepTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    getItemKey: (index) => rows[index]!.key,
  })
  return (
    <div ref={scroller} className="sweep__scroller">
      <table aria-label={t('sweep_findings')} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1} className="sweep__row">
            <Heading sortBy="severity" view={view} onSort={onSort} words={t('sweep_column_finding')} />
            <Heading sortBy="title" view={view} onSort={onSort} words={t('sweep_column_post')} />
            <Heading sortBy="day" view={view} onSort={onSort} words={t('sweep_column_day')} />
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => (
            <tr
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className="sweep__row sweep__row--at"
              style={{ transform: `translateY(${start}px)` }}
            >
              <Cells row={rows[index]!} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadingProps extends Omit<SweepTableProps, 'rows'> {
  readonly sortBy: SortBy
  readonly words: string
}

function Heading({ sortBy, view, words, onSort }: HeadingProps) {
  const isSorted = view.sortBy === sortBy
  const order = !isSorted ? 'none' : view.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={() => onSort(sortBy)}>
        {words}
        <span aria-hidden="true">{isSorted ? (view.isDescending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  )
}

function Cells({ row: { url, title, day, finding } }: { readonly row: SweepRow }) {
  const { severity, message, before, quote, after, source, group } = finding
  return (
    <>
      <td>
        <p>
          <span className={`sweep__level sweep__level--${severity}`}>{levelWords(severity)}</span>{' '}
          <span className="sweep__kind">{t(`group_${group}`)}</span>
        </p>
        <p>{message}</p>
        {quote !== '' && (
          <p className="sweep__quote">
            {before}
            <mark>{quote}</mark>
            {after}
          </p>
        )}
        <p className="sweep__source">{source}</p>
      </td>
      <td>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title || url}
        </a>
      </td>
      <td>{day === '' ? t('sweep_no_day') : dayInWords(day)}</td>
    </>
  )
}
