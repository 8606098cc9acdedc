/** What posts under a plan must tell, made from what the plan itself says; each kind only where the plan speaks of it. */
import type { PostKind } from '../lint/posts/post-kind'
import type { FoundItem, SourcePart } from './draft-item'
import { type PlanText, partOf } from './plan-text'

interface Needs {
  readonly kind: PostKind
  /** Where the plan speaks of such posts or deeds. */
  readonly where: RegExp
  readonly tells: (plan: Parts) => readonly (readonly [what: string, from: readonly FoundItem[]])[]
}

export interface Parts {
  readonly head: FoundItem
  readonly themes: readonly FoundItem[]
  readonly movements: readonly FoundItem[]
  readonly periods: readonly FoundItem[]
  readonly anniversaries: readonly FoundItem[]
  readonly launches: readonly FoundItem[]
}

const NEEDS: readonly Needs[] = [
  {
    kind: 'launch',
    where: /phát động/i,
    tells: ({ head, themes, movements, periods, launches }) => [
      ['số, ngày, cơ quan ban hành kế hoạch', [head]],
      ['chủ đề của phong trào, đúng nguyên văn', themes],
      ['các phong trào thi đua, đúng tên và giai đoạn', movements],
      ['các đợt thi đua và mốc thời gian', periods],
      ['hạn phát động tại địa phương', launches],
    ],
  },
  {
    kind: 'interim-review',
    where: /sơ kết/i,
    tells: ({ head, periods, anniversaries }) => [
      ['kế hoạch mà bài báo cáo kết quả', [head]],
      ['đợt thi đua và mốc thời gian', periods.slice(0, 1)],
      ['ngày kỷ niệm mà đợt thi đua chào mừng', anniversaries],
    ],
  },
  {
    kind: 'final-review',
    where: /tổng kết/i,
    tells: ({ head, periods, movements }) => [
      ['kế hoạch mà bài báo cáo kết quả', [head]],
      ['các đợt thi đua và mốc thời gian', periods],
      ['kết quả thực hiện các phong trào', movements],
    ],
  },
  {
    kind: 'commendation',
    where: /bằng khen|giấy khen|danh hiệu thi đua|hình thức khen thưởng/i,
    tells: ({ movements }) => [
      ['danh hiệu, hình thức khen thưởng và người quyết định', []],
      ['thành tích được khen', []],
      ['phong trào, đợt thi đua đã tham gia', movements],
    ],
  },
  {
    kind: 'good-practice',
    where: /mô hình|cách làm (?:hay|mới|sáng tạo)|sáng kiến/i,
    tells: () => [
      ['tên mô hình, cách làm', []],
      ['đơn vị thực hiện', []],
      ['hiệu quả mang lại', []],
    ],
  },
  {
    kind: 'good-person',
    where: /người tốt,? việc tốt|gương điển hình|điển hình tiên tiến/i,
    tells: () => [
      ['họ tên, đơn vị của gương điển hình', []],
      ['việc làm, thành tích cụ thể', []],
    ],
  },
]

/** Between what a post must tell and where the plan says so. */
export const CLAUSE_EDGE = ' — '

export function derivePostKinds(plan: PlanText, parts: Parts): FoundItem[] {
  return NEEDS.flatMap(({ kind, where, tells }) => {
    const place = placeOf(plan, where)
    if (!place) return []
    const information = tells(parts)
      .filter(([what, from]) => from.length > 0 || !DEPENDS.has(what))
      .map(([what, from]) => `${what}${CLAUSE_EDGE}${from[0]?.clause.split(';')[0] ?? place.clause}`)
    if (information.length === 0) return []
    return [
      {
        kind: 'post-kind',
        fields: { kind, information: information.join('\n') },
        sources: [place.part],
        clause: place.clause,
        doubts: [],
      },
    ]
  })
}

/** What only a plan that has it can demand. */
const DEPENDS = new Set([
  'chủ đề của phong trào, đúng nguyên văn',
  'các phong trào thi đua, đúng tên và giai đoạn',
  'các đợt thi đua và mốc thời gian',
  'đợt thi đua và mốc thời gian',
  'hạn phát động tại địa phương',
  'ngày kỷ niệm mà đợt thi đua chào mừng',
  'kết quả thực hiện các phong trào',
])

/** The last place that speaks of it: duties stand at the end of a plan. */
function placeOf({ paragraphs }: PlanText, where: RegExp): { clause: string; part: SourcePart } | null {
  const paragraph = paragraphs.findLast(({ text, section }) => section !== 'recipients' && where.test(text))
  if (!paragraph) return null
  const match = where.exec(paragraph.text)!
  return { clause: paragraph.clause, part: partOf(paragraph, match.index, match.index + match[0].length) }
}
