/** Which posts of the journal are looked at: a period, what came of them, words of their titles. */
import type { JournalEntry } from '../../lib/journal/entry'
import type { PeriodEntries } from '../../lib/journal/periods'
import { foldWords } from '../../lib/lint/catalogue/search-text'
import { t } from '../../lib/messages'
import { outcomeName, outcomeOf, periodName } from './journal-words'

const OUTCOMES = ['all', 'checked', 'published', 'overridden'] as const

export interface JournalChoice {
  /** Id of a period. */
  readonly period: string
  readonly outcome: (typeof OUTCOMES)[number]
  readonly words: string
}

export const ALL: JournalChoice = { period: 'all', outcome: 'all', words: '' }

/** True when a post is one of those; its period is not asked here. */
export function matches(entry: JournalEntry, { outcome, words }: JournalChoice): boolean {
  const isOutcome =
    outcome === 'all' || (outcome === 'published' ? entry.publication !== null : outcomeOf(entry) === outcome)
  return isOutcome && foldWords(entry.title).includes(foldWords(words))
}

const outcomeLabel = (outcome: JournalChoice['outcome']): string => {
  if (outcome === 'all') return t('journal_filter_all')
  return outcome === 'published' ? t('journal_published') : outcomeName(outcome)
}

interface JournalFilterProps {
  readonly periods: readonly PeriodEntries[]
  readonly choice: JournalChoice
  onChoose(choice: JournalChoice): void
}

export function JournalFilter({ periods, choice, onChoose }: JournalFilterProps) {
  return (
    <search className="filter">
      <label>
        <span>{t('journal_filter_period')}</span>
        <select
          value={choice.period}
          onChange={({ target }) => onChoose({ ...choice, period: target.value })}
        >
          <option value="all">{t('journal_filter_all')}</option>
          {periods.map(({ period }) => (
            <option key={period.id} value={period.id}>
              {periodName(period)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('journal_filter_outcome')}</span>
        <select
          value={choice.outcome}
          onChange={({ target }) =>
            onChoose({ ...choice, outcome: OUTCOMES.find((one) => one === target.value) ?? 'all' })
          }
        >
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {outcomeLabel(outcome)}
            </option>
          ))}
        </select>
      </label>
      <label className="filter__words">
        <span>{t('journal_filter_words')}</span>
        <input
          className="text-input"
          type="search"
          value={choice.words}
          onChange={({ target }) => onChoose({ ...choice, words: target.value })}
        />
      </label>
    </search>
  )
}
