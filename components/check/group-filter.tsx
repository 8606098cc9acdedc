/** Chips that narrow the findings to one group; only the groups that occur, with their counts. */
import { ToggleGroup } from 'radix-ui'
import { type Finding, GROUPS, type Group } from '../../lib/lint/finding'
import './group-filter.css'

const GROUP_LABELS: Readonly<Record<Group, string>> = {
  date: 'Ngày tháng',
  anniversary: 'Kỷ niệm',
  reference: 'Viện dẫn',
  plan: 'Kế hoạch',
  award: 'Khen thưởng',
  wording: 'Cách viết',
  field: 'Bắt buộc',
}

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
      aria-label="Lọc theo nhóm"
      value={choice}
      onValueChange={(value) => onChoose((value || 'all') as GroupChoice)}
    >
      <ToggleGroup.Item className="chip" value="all">
        Tất cả <span className="chip__count">{findings.length}</span>
      </ToggleGroup.Item>
      {counts.map(({ group, count }) => (
        <ToggleGroup.Item className="chip" key={group} value={group}>
          {GROUP_LABELS[group]} <span className="chip__count">{count}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
