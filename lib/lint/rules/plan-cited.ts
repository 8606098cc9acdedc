/** A post on results names the plan it reports on, where the catalogue holds that plan. */
import { planOfYear, spokenYear } from '../plans/concerned-plan'
import { sourceOf } from '../plans/misquotations'
import { citesPlanOf, namesPlan } from '../plans/named-plan'
import { planTalk } from '../plans/plan-talk'
import { isWholePost } from '../posts/heading'
import { inferPostKind } from '../posts/infer-post-kind'
import { draftRule } from './define-rule'

const TITLE = 'Sở Tư pháp tỉnh Bắc Giang sơ kết phong trào thi đua năm 2024'
const SENTENCES =
  'Các phòng, đơn vị đã hoàn thành 12/15 chỉ tiêu, trong đó có ba chỉ tiêu về đích sớm. Nhiều cách làm tốt trong tiếp dân, hộ tịch, công chứng được chia sẻ tại hội nghị. Lãnh đạo Sở đề nghị các đơn vị giữ nền nếp, tiếp tục đổi mới cách làm và chuẩn bị tốt cho những tháng cuối năm.'

export const planCited = draftRule({
  id: 'plan-cited',
  group: 'plan',
  title: 'Bài về kết quả thi đua nêu kế hoạch mà bài báo cáo',
  why: 'Kết quả thi đua là kết quả thực hiện một kế hoạch; người đọc cần biết đó là kế hoạch nào.',
  source: { text: 'Kế hoạch phát động phong trào thi đua của năm' },
  severity: 'warning',
  bad: [{ title: `⟦⟧${TITLE}`, body: SENTENCES }],
  good: [
    { title: TITLE, body: `Thực hiện Kế hoạch phát động phong trào thi đua năm 2024. ${SENTENCES}` },
    { title: TITLE, body: `Theo Kế hoạch số 30/KH-STP về phong trào thi đua của ngành. ${SENTENCES}` },
    { title: TITLE, body: `Thực hiện Kế hoạch số 12/KH-STP ngày 31/01/2024 của Sở Tư pháp. ${SENTENCES}` },
    { title: TITLE, body: 'Hội nghị diễn ra sáng nay.' },
    { title: 'Sở Tư pháp tỉnh Bắc Giang sơ kết công tác dân vận năm 2024', body: SENTENCES },
    { title: 'Sở Tư pháp tỉnh Đắk Nông sơ kết phong trào thi đua năm 2024', body: SENTENCES },
    { title: 'Sở Tư pháp tỉnh Bắc Giang sơ kết phong trào thi đua năm 2019', body: SENTENCES },
    { title: 'Sở Tư pháp tỉnh Bắc Giang phát động phong trào thi đua năm 2024', body: SENTENCES },
  ],

  *check(reading) {
    const { draft } = reading
    if (reading.catalogue.plans.length === 0) return
    const kind = draft.kind ?? inferPostKind(draft)
    if (kind !== 'interim-review' && kind !== 'final-review' && kind !== 'commendation') return
    if (!isWholePost(draft)) return
    const talk = planTalk(reading)
    // A commendation may be for anything; it reports on a plan when it names its period or its year's movement.
    if (kind === 'commendation' && talk.periods.length === 0 && talk.years.length === 0) return
    const plan = planOfYear(reading, spokenYear(reading))
    if (!plan || namesPlan(reading.blocks) || citesPlanOf(plan, reading)) return
    const field = draft.fields.some(({ name }) => name === 'title') ? 'title' : 'body'
    yield {
      at: { field },
      message: `Bài chưa nêu kế hoạch phát động phong trào thi đua năm ${plan.year} của ${plan.issuer.name}`,
      // Whoever is above the office may have granted it.
      ...(kind === 'commendation' && talk.periods.length === 0 ? { severity: 'hint' as const } : {}),
      source: sourceOf(plan, plan.postKinds.find((one) => one.kind === kind)?.clause ?? plan.clause),
    }
  },
})
