/** Both charts of the journal: posts over time, and findings by group over time. */
import type { JournalEntry } from '../../lib/journal/entry'
import { type Slice, type Step, seriesOf } from '../../lib/journal/series'
import { formatDay, parseIsoDate } from '../../lib/lint/calendar'
import { GROUPS } from '../../lib/lint/finding'
import { t } from '../../lib/messages'
import { dayInWords } from '../vietnamese-time'
import { type ChartSlice, JournalChart } from './journal-chart'
import { groupName } from './journal-words'

export function JournalCharts({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { step, slices } = seriesOf(entries, ['error', 'warning'])
  const sliceName = step === 'week' ? t('journal_chart_week') : t('journal_chart_month')
  const drawn = (values: (slice: Slice) => number[]): ChartSlice[] =>
    slices.map((slice) => ({ from: slice.from, ...sliceWords(slice, step), values: values(slice) }))
  return (
    <div className="journal__charts">
      <JournalChart
        title={step === 'week' ? t('journal_chart_posts_weekly') : t('journal_chart_posts_monthly')}
        sliceName={sliceName}
        layers={[
          { id: 'published', name: t('journal_chart_published') },
          { id: 'checked', name: t('journal_chart_checked') },
        ]}
        slices={drawn(({ published, checked }) => [published, checked])}
      />
      <JournalChart
        title={step === 'week' ? t('journal_chart_groups_weekly') : t('journal_chart_groups_monthly')}
        sliceName={sliceName}
        layers={GROUPS.map((id) => ({ id, name: groupName(id) }))}
        slices={drawn(({ groups }) => GROUPS.map((group) => groups[group]))}
      />
    </div>
  )
}

/** `05/6` and `Tuần từ 05/6/2024`; `6/2024` and `Tháng 6/2024`. */
function sliceWords({ from }: Slice, step: Step): Pick<ChartSlice, 'label' | 'name'> {
  const day = parseIsoDate(from)!
  if (step === 'week')
    return { label: formatDay(day.day, day.month), name: t('journal_chart_week_of', dayInWords(from)) }
  const label = `${day.month}/${day.year}`
  return { label, name: t('journal_chart_month_of', label) }
}
