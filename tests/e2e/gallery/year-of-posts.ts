/** A year's journal of a made-up editor, grown note by note by the real reducer: what charts and lists are shown with. */
import type { JournalEntry } from '../../../lib/journal/entry'
import type { NotedFinding, PostNote } from '../../../lib/journal/post-note'
import { record } from '../../../lib/journal/record'
import { toIsoDate } from '../../../lib/lint/calendar'
import { countDays, dayAt } from '../../../lib/lint/day-count'

const TITLES: readonly (readonly [PostNote['kind'], string])[] = [
  ['launch', 'Sở Tư pháp phát động đợt thi đua thứ nhất năm 2024'],
  ['good-person', 'Gương điển hình hòa giải viên cơ sở ở huyện Yên Thế'],
  ['commendation', 'Khen thưởng tập thể, cá nhân trong xây dựng nông thôn mới'],
  ['interim-review', 'Sơ kết phong trào thi đua ngành Tư pháp sáu tháng đầu năm'],
  ['good-practice', 'Mô hình tuyên truyền pháp luật lưu động ở xã vùng cao'],
  ['final-review', 'Tổng kết công tác thi đua, khen thưởng năm 2024'],
]

const FINDINGS: readonly Pick<NotedFinding, 'ruleId' | 'group' | 'severity' | 'message' | 'quote'>[] = [
  {
    ruleId: 'date-exists',
    group: 'date',
    severity: 'error',
    message: 'Ngày không tồn tại: 30/2/2024',
    quote: '30/2/2024',
  },
  {
    ruleId: 'reference-complete',
    group: 'reference',
    severity: 'error',
    message: 'Kế hoạch thiếu số: /KH-STP',
    quote: 'Kế hoạch số /KH-STP',
  },
  {
    ruleId: 'anniversary-adds-up',
    group: 'anniversary',
    severity: 'error',
    message: 'Số năm không khớp: 135 năm, đúng là 134 năm',
    quote: '135 năm',
  },
  {
    ruleId: 'award-kind-fits-recipient',
    group: 'award',
    severity: 'warning',
    message: 'Danh hiệu dành cho tập thể được ghi cho cá nhân',
    quote: 'Tập thể lao động xuất sắc',
  },
  {
    ruleId: 'slogan-quoted-exactly',
    group: 'plan',
    severity: 'warning',
    message: 'Chủ đề khác kế hoạch của năm',
    quote: 'Đoàn kết, sáng tạo',
  },
  {
    ruleId: 'date-written-consistently',
    group: 'wording',
    severity: 'hint',
    message: 'Cùng bài viết 03/02 và 03/2',
    quote: '03/2',
  },
]
const FIRST_DAY = countDays({ year: 2024, month: 1, day: 8 })
const DAY_MS = 86_400_000

/** Sixty posts, six days apart. */
export function yearOfPosts(): readonly JournalEntry[] {
  let entries: readonly JournalEntry[] = []
  for (let post = 0; post < 60; post++) {
    for (const [hour, note] of notesOf(post).entries()) {
      const day = dayAt(FIRST_DAY + post * 6)
      entries = record(entries, note, {
        id: (post + 1).toString(16).padStart(32, '0'),
        at: (FIRST_DAY + post * 6) * DAY_MS + hour * 2_400_000 + 10_000_000,
        day: toIsoDate(day),
        textHash: (post * 7919 + 104_729).toString(16).padStart(64, '9c41e7b0'),
        catalogue: '2026-11-23',
        version: '1.0.0',
      })
    }
  }
  return entries
}

/** A post is checked, corrected in part, and mostly published; now and then with an error, for a reason. */
function notesOf(post: number): PostNote[] {
  const [kind, title] = TITLES[post % TITLES.length]!
  const findings = FINDINGS.filter((_, at) => (post * 5 + at * 3) % 4 < 2).map(
    (finding): NotedFinding => ({
      ...finding,
      id: `${finding.ruleId}-${post}`,
      standing: 'open',
      reason: '',
    }),
  )
  const note = {
    visit: `visit-${post}`,
    post: `https://cong.vidu.gov.vn/quan-tri/bai/${post + 1}/sua`,
    portal: 'Cổng Sở Tư pháp',
    title: `${title}${post < TITLES.length ? '' : ` (bài ${Math.floor(post / TITLES.length) + 1})`}`,
    kind,
    postDay: toIsoDate(dayAt(FIRST_DAY + post * 6)),
    texts: [],
    findings,
    corrected: [],
    act: { do: 'checked' as const },
  }
  if (post % 5 === 3) return [note]
  const isForced = post % 12 === 7
  const reason = 'Đã thống nhất với Trưởng ban biên tập'
  const left = findings.slice(-2).map((finding): NotedFinding => {
    if (finding.severity === 'error' && isForced) return { ...finding, standing: 'overridden', reason }
    return finding.severity === 'hint'
      ? finding
      : { ...finding, standing: 'ignored', reason: 'Trích nguyên văn văn bản' }
  })
  const corrected = findings.slice(0, 1).map(({ id }) => id)
  const act = {
    do: 'published' as const,
    way: isForced ? ('overridden' as const) : ('clean' as const),
    label: 'Xuất bản',
    reason: isForced ? reason : '',
  }
  return [
    note,
    ...(isForced ? [{ ...note, act: { do: 'stopped' as const } }] : []),
    { ...note, findings: left, corrected, act },
  ]
}
