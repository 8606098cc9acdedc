/** A period of emulation has the number and the days that the year's plan gives it. */
import { type CalendarDate, parseIsoDate } from '../calendar'
import type { EmulationPlan } from '../catalogue/plan-schema'
import { rewriteDay } from '../date-writing'
import { planOfYear, spokenYear } from '../plans/concerned-plan'
import { sourceOf } from '../plans/misquotations'
import { type PeriodSlip, periodSlip, yearsOf } from '../plans/period-slips'
import { planTalk } from '../plans/plan-talk'
import { type Correction, draftRule, type Place, type Report } from './define-rule'

export const periodMatchesPlan = draftRule({
  id: 'period-matches-plan',
  group: 'plan',
  title: 'Đợt thi đua đúng tên và mốc thời gian trong kế hoạch',
  why: 'Kế hoạch của năm đã chia các đợt thi đua và định ngày bắt đầu, kết thúc của từng đợt.',
  source: { text: 'Kế hoạch phát động phong trào thi đua của năm' },
  severity: 'warning',
  bad: [
    'Sở Tư pháp tỉnh Bắc Giang sơ kết đợt thi đua thứ nhất (từ đầu năm đến ⟦30/5/2024⟧).',
    'Sở Tư pháp tỉnh Bắc Giang phát động đợt thi đua thứ hai, từ ngày ⟦01/8/2024⟧ đến ngày 31/12/2024.',
    'Ngành Tư pháp Bắc Giang bước vào đợt thi đua thứ ⟦nhất⟧ từ ngày 01/7/2024.',
    'Sở Tư pháp tỉnh Bắc Giang tổng kết đợt thi đua thứ ⟦ba⟧ của phong trào thi đua năm 2024.',
  ],
  good: [
    'Sở Tư pháp tỉnh Bắc Giang sơ kết đợt thi đua thứ nhất (từ đầu năm đến 30/6/2024).',
    'Sở Tư pháp tỉnh Bắc Giang phát động đợt thi đua thứ nhất từ ngày 02/01/2024 đến hết ngày 30/6/2024.',
    'Đợt thi đua thứ hai của Sở Tư pháp tỉnh Bắc Giang kéo dài từ ngày 01/7/2024 đến hết năm 2024.',
    'Sở Tư pháp tỉnh Bắc Giang họp sơ kết đợt thi đua thứ nhất ngày 05/6/2024 tại hội trường.',
    'Sở Tư pháp tỉnh Đắk Nông phát động đợt thi đua thứ nhất từ ngày 01/01/2024 đến ngày 31/5/2024.',
    'Sở Nội vụ tỉnh Bắc Giang phát động đợt thi đua thứ nhất từ ngày 01/01/2024 đến ngày 31/5/2024.',
    'Sở Tư pháp tỉnh Bắc Giang phát động đợt thi đua thứ nhất từ ngày 01/01/2023 đến ngày 31/5/2023.',
    'Công đoàn Sở Tư pháp tỉnh Bắc Giang phát động đợt thi đua thứ nhất từ ngày 01/3/2024 đến ngày 30/4/2024.',
    'Sở Tư pháp tỉnh Bắc Giang tuyển dụng đợt 2 từ ngày 01/8/2024 đến ngày 15/8/2024.',
  ],
  fixed: [
    [
      'Sở Tư pháp tỉnh Bắc Giang sơ kết đợt thi đua thứ nhất (từ đầu năm đến 30-5-2024).',
      'Sở Tư pháp tỉnh Bắc Giang sơ kết đợt thi đua thứ nhất (từ đầu năm đến 30-6-2024).',
    ],
  ],

  needs: ['date', 'emulation'],
  *check(reading) {
    const talk = planTalk(reading)
    for (const written of talk.periods) {
      const own = new Set(yearsOf(written))
      if (own.size > 1) continue
      const plan = planOfYear(reading, [...own][0] ?? spokenYear(reading))
      const slip = plan && periodSlip(plan, written)
      if (slip) yield report(plan, slip, written)
    }
  },
})

type Written = ReturnType<typeof planTalk>['periods'][number]

function report(plan: EmulationPlan, slip: PeriodSlip, written: Written): Report<Place> {
  const { block } = written
  const text = (part: { start: number; end: number }) => block.text.slice(part.start, part.end)
  if (slip.kind === 'no-such-period') {
    const last = plan.periods.at(-1)!
    return {
      at: { ...slip.at, block },
      message: `Kế hoạch năm ${plan.year} chỉ có ${plan.periods.length} đợt thi đua, bài ghi “${text(written)}”`,
      source: sourceOf(plan, last.clause),
    }
  }
  const { period } = slip
  const source = sourceOf(plan, period.clause)
  const days = `${period.from.asWritten} ${period.to.asWritten}`
  if (slip.kind === 'other-period') {
    const at = { ...slip.at, block }
    const replacement = period.name.split(' ').at(-1)!
    const isWord = /^\p{L}{2,}$/u.test(text(at))
    const fixes = isWord ? [{ label: `Sửa thành “${replacement}”`, edits: [{ at, replacement }] }] : []
    return { at, message: `Theo kế hoạch, “${days}” là ${period.name.toLowerCase()}`, source, fixes }
  }
  const planned = period[slip.end]
  const dayBlock = written.dayBlock ?? block
  const at = { start: slip.date.start, end: slip.date.end, block: dayBlock }
  const fixes = planned.isExact ? dayFixes(slip, dayBlock, parseIsoDate(planned.day)!) : []
  return {
    at,
    message: `Theo kế hoạch, ${period.name.toLowerCase()} ${days}, bài ghi ${dayBlock.text.slice(at.start, at.end)}`,
    source,
    fixes,
  }
}

function dayFixes(
  { date }: PeriodSlip & { kind: 'other-day' },
  block: Written['block'],
  right: CalendarDate,
): Correction<Place>[] {
  const rewriting = rewriteDay(block.text, date, right.day, right.month)
  if (!rewriting || (date.year && date.year.value !== right.year)) return []
  const { at, replacement, result } = rewriting
  return [{ label: `Sửa thành ${result}`, edits: [{ at: { ...at, block }, replacement }] }]
}
