/** Which findings of a sweep are shown: levels, kind, words. */
import { GROUPS, type Severity } from '../../lib/lint/finding'
import { t } from '../../lib/messages'
import { levelWords } from './level-words'
import type { SweepRow, View } from './sweep-rows'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

export interface SweepFilterProps {
  readonly rows: readonly SweepRow[]
  readonly view: View
  onView(view: View): void
}

export function SweepFilter({ rows, view, onView }: SweepFilterProps) {
  const countOf = (severity: Severity) => rows.filter(({ finding }) => finding.severity === severity).length
  const toggle = (severity: Severity) => {
    const severities = new Set(view.severities)
    if (!severities.delete(severity)) severities.add(severity)
    onView({ ...view, severities })
  }
  const groups = GROUPS.filter((group) => rows.some(({ finding }) => finding.group === group))
  return (
    <fieldset className="sweep__filter">
      <legend className="hidden-text">{t('sweep_filter')}</legend>
      {SEVERITIES.map((severity) => (
        <label key={severity}>
          <input type="checkbox" checked={view.severities.has(severity)} onChange={() => toggle(severity)} />
          {levelWords(severity)} ({countOf(severity)})
        </label>
      ))}
      <select
        aria-label={t('sweep_kind')}
        value={view.group ?? ''}
        onChange={(event) =>
          onView({ ...view, group: groups.find((group) => group === event.target.value) ?? null })
        }
      >
        <option value="">{t('sweep_every_kind')}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {t(`group_${group}`)}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={t('sweep_words')}
        placeholder={t('sweep_words')}
        value={view.words}
        onChange={(event) => onView({ ...view, words: event.target.value })}
      />
    </fieldset>
  )
}
