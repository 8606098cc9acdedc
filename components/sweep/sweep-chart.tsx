/** Findings by month of publication and kind: bars for the eye, the same as a table for everybody. */
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { GROUPS, type Group } from '../../lib/lint/finding'
import { t } from '../../lib/messages'
import type { MonthBar } from './sweep-rows'

const name = (group: Group): string => t(`group_${group}`)
const monthName = (month: string): string =>
  month === '' ? t('sweep_no_day') : month.split('-').reverse().join('/')

export function SweepChart({ bars }: { readonly bars: readonly MonthBar[] }) {
  const groups = GROUPS.filter((group) => bars.some(({ counts }) => counts[group]))
  const data = bars.map(({ month, counts }) => ({ month: monthName(month), ...counts }))
  return (
    <section className="sweep__chart" aria-labelledby="sweep-chart">
      <h2 id="sweep-chart">{t('sweep_chart')}</h2>
      <div className="sweep__bars" aria-hidden="true">
        <ResponsiveContainer width="100%" height={220}>
          <BarChart
            data={data}
            margin={{ top: 4, right: 8, bottom: 0, left: -18 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="month" stroke="var(--ink-2)" fontSize={12} tickLine={false} />
            <YAxis allowDecimals={false} stroke="var(--ink-2)" fontSize={12} tickLine={false} />
            <Tooltip
              cursor={{ fill: 'var(--bg-3)' }}
              contentStyle={{ background: 'var(--bg)', border: '1px solid var(--line-strong)' }}
            />
            <Legend iconType="square" wrapperStyle={{ fontSize: 12.5 }} />
            {groups.map((group) => (
              <Bar
                key={group}
                dataKey={group}
                name={name(group)}
                stackId="all"
                fill={`var(--kind-${group})`}
                maxBarSize={44}
                isAnimationActive={false}
              />
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <details>
        <summary>{t('sweep_chart_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('sweep_month')}</th>
              {groups.map((group) => (
                <th key={group} scope="col">
                  {name(group)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ month, counts }) => (
              <tr key={month}>
                <th scope="row">{monthName(month)}</th>
                {groups.map((group) => (
                  <td key={group}>{counts[group] ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
