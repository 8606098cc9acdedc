/** A plan that launches a year's movement is of that year: issued for it, and the one that the post reports on. */
import type { Block } from '../blocks'
import type { NumberPart } from '../mentions/mention'
import { planTalk } from '../plans/plan-talk'
import { draftRule, type Place, type Report } from './define-rule'

export const planMatchesYear = draftRule({
  id: 'plan-matches-year',
  group: 'plan',
  title: 'Kế hoạch được nêu là của đúng năm thi đua',
  why: 'Kế hoạch phát động thi đua ra trước hoặc trong năm thi đua; bài báo cáo kết quả năm nào thì dẫn kế hoạch năm đó.',
  source: { text: 'Đối chiếu năm của phong trào với ngày ban hành kế hoạch và tiêu đề bài' },
  severity: 'warning',
  bad: [
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh về việc phát động các phong trào thi đua ⟦năm 2023⟧, các phòng đăng ký giao ước.',
    {
      title: 'Tổng kết phong trào thi đua năm 2024',
      body: 'Thực hiện Kế hoạch của Sở về việc phát động phong trào thi đua ⟦năm 2023⟧, các đơn vị đều đạt chỉ tiêu.',
    },
  ],
  good: [
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 22/01/2024 của UBND tỉnh về việc phát động các phong trào thi đua năm 2024.',
    'Căn cứ Kế hoạch số 210/KH-UBND ngày 25/12/2023 của UBND tỉnh về phát động phong trào thi đua năm 2024.',
    'Kế hoạch số 12/KH-STP ngày 15/01/2025 về tổng kết phong trào thi đua năm 2024 nêu rõ ba nội dung.',
    'Kế hoạch số 30/KH-UBND ngày 02/5/2024 về phát động phong trào thi đua chào mừng đại hội các cấp năm 2025.',
    {
      title: 'Tổng kết phong trào thi đua năm 2024',
      body: 'Hội nghị nghe dự thảo Kế hoạch phát động phong trào thi đua năm 2025 và thảo luận.',
    },
    {
      title: 'Tổng kết phong trào thi đua năm 2024',
      body: 'Năm trước, Kế hoạch phát động phong trào thi đua năm 2023 có hai đợt.',
    },
    {
      title: 'Kết quả thi đua năm 2023 và phong trào thi đua năm 2024',
      body: 'Thực hiện Kế hoạch phát động phong trào thi đua năm 2023, các đơn vị đạt chỉ tiêu.',
    },
  ],
  fixed: [
    [
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 22/01/2024 về phát động phong trào thi đua năm 2023.',
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 22/01/2024 về phát động phong trào thi đua năm 2024.',
    ],
  ],

  needs: ['date', 'emulation'],
  *check(reading) {
    const { years } = planTalk(reading)
    const inTitle = new Set(
      years.filter(({ block }) => block.field === 'title').map(({ year }) => year.value),
    )
    const ofPost = inTitle.size === 1 ? [...inTitle][0]! : null
    for (const { plan, year, block } of years) {
      if (!plan) continue
      const issued = plan.issuedOn
      if (issued && !isFor(year.value, issued.year.value, issued.month)) {
        const message = `Kế hoạch ban hành tháng ${issued.month}/${issued.year.value} không thể phát động thi đua năm ${year.value}`
        yield report(block, year, message, [
          [year, issued.year.value],
          [issued.year, year.value],
        ])
      } else if (ofPost !== null && block.field !== 'title' && plan.isBasis && year.value === ofPost - 1) {
        const message = `Tiêu đề nói về thi đua năm ${ofPost}, kế hoạch được dẫn là của năm ${year.value}`
        yield report(block, year, message, [[year, ofPost]])
      }
    }
  },
})

/** Plans of a year are issued in it, or in the last months before it. */
const FIRST_MONTH = 9

const isFor = (year: number, issued: number, month: number): boolean =>
  issued === year || (issued === year - 1 && month >= FIRST_MONTH)

function report(
  block: Block,
  year: NumberPart,
  message: string,
  corrections: readonly (readonly [NumberPart, number])[],
): Report<Place> {
  const place = ({ start, end }: NumberPart) => ({ start, end, block })
  return {
    at: { start: year.start - 'năm '.length, end: year.end, block },
    message,
    fixes: corrections.map(([part, right]) => ({
      label: part === year ? `Sửa thành thi đua năm ${right}` : `Sửa ngày ban hành thành năm ${right}`,
      edits: [{ at: place(part), replacement: String(right) }],
    })),
  }
}
