/** Chips that narrow the findings to one group; only the groups that occur, with their counts. */
import { ToggleGroup } from 'radix-ui'
import { type Finding, GROUPS, type Group } from '../../lib/lint/finding'
import { t } from '../../lib/messages'
import { GROUP_NAMES } from '../group-names'
import './group-filter.css'

export type GroupChoice = Group | 'all'

interface GroupFilterProps {
  readonly findings: readonly Finding[]
  readonly choice: GroupChoice
  onChoose(choice: GroupChoice): void
}

export function GroupFilter({ findings, choice, onChoose }: GroupFilterProps) {
  const counts = GROUPS.map((group) => ({
    group,
    count: findings.filter((finding) => finding.group === group).length,
  })).filter(({ count }) => count > 0)
  if (counts.length < 2) return null
  return (
    <ToggleGroup.Root
      className="chips"
      type="single"
      aria-label={t('check_filter')}
      value={choice}
      onValueChange={(value) => onChoose((value || 'all') as GroupChoice)}
    >
      <ToggleGroup.Item className="chip" value="all">
        {t(GROUP_NAMES.all)} <span className="chip__count">{findings.length}</span>
      </ToggleGroup.Item>
      {counts.map(({ group, count }) => (
        <ToggleGroup.Item className="chip" key={group} value={group}>
          {t(GROUP_NAMES[group])} <span className="chip__count">{count}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
