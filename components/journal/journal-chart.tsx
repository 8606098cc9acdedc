/** Stacked bars over time, with a legend and a table of the same figures. It only draws: what is counted comes in. */
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { t } from '../../lib/messages'
import { grouped } from '../vietnamese-time'
import { DataTable } from './data-table'

export interface ChartLayer {
  readonly id: string
  readonly name: string
}

export interface ChartSlice {
  readonly from: string
  /** Under its bar, and in the table. */
  readonly label: string
  readonly name: string
  readonly values: readonly number[]
}

interface JournalChartProps {
  readonly title: string
  /** What the slices are: weeks or months. */
  readonly sliceName: string
  readonly layers: readonly ChartLayer[]
  /** A value for each layer, in their order. */
  readonly slices: readonly ChartSlice[]
}

export function JournalChart({ title, sliceName, layers, slices }: JournalChartProps) {
  const used = layers.filter((_, at) => slices.some(({ values }) => values[at]! > 0))
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {used.length === 0 ? (
        <p className="chart__none">{t('journal_chart_none')}</p>
      ) : (
        <>
          <ul className="chart__legend" aria-hidden="true">
            {used.map(({ id, name }) => (
              <li key={id}>
                <span className={`chart__key chart__layer--${id}`} />
                {name}
              </li>
            ))}
          </ul>
          <div className="chart__plot">
            <ResponsiveContainer width="100%" height={220}>
              <Bars {...{ title, layers, slices, used }} />
            </ResponsiveContainer>
          </div>
        </>
      )}
      <details className="chart__table">
        <summary>{t('journal_chart_table')}</summary>
        <DataTable
          caption={title}
          head={[sliceName, ...layers.map(({ name }) => name)]}
          rows={slices.map(({ from, name, values }) => ({ key: from, name, values }))}
        />
      </details>
    </figure>
  )
}

interface BarsProps extends Pick<JournalChartProps, 'title' | 'layers' | 'slices'> {
  readonly used: readonly ChartLayer[]
}

const TICK = { fill: 'var(--ink-2)', fontSize: 12 }
const TIP = {
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--radius)',
  background: 'var(--bg)',
  fontSize: 13,
}

/** Colours and lines come from journal.css by class. A bar tells its figures when it is pointed at, or by arrow keys. */
function Bars({ title, layers, slices, used, ...size }: BarsProps) {
  const data = slices.map((slice) => ({
    label: slice.label,
    name: slice.name,
    ...Object.fromEntries(layers.map(({ id }, at) => [id, slice.values[at]])),
  }))
  return (
    <BarChart
      {...size}
      data={data}
      title={title}
      desc={t('journal_chart_keys')}
      margin={{ top: 8, right: 8, bottom: 0, left: -18 }}
      maxBarSize={46}
    >
      <CartesianGrid vertical={false} />
      <XAxis dataKey="label" tick={TICK} tickLine={false} minTickGap={6} />
      <YAxis allowDecimals={false} tick={TICK} tickLine={false} axisLine={false} tickFormatter={grouped} />
      <Tooltip
        isAnimationActive={false}
        contentStyle={TIP}
        itemStyle={{ color: 'var(--ink)' }}
        cursor={{ className: 'chart__cursor' }}
        labelFormatter={(_, [first]) => (first?.payload as { name?: string } | undefined)?.name ?? ''}
      />
      {used.map(({ id, name }) => (
        <Bar
          key={id}
          dataKey={id}
          name={name}
          stackId="all"
          className={`chart__layer--${id}`}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
}
