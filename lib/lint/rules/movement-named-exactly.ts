/** A movement of the year's plan bears the name, and the years, that the plan gives it. */
import { misquotations } from '../plans/misquotations'
import { movementYearSlips } from '../plans/movement-year-slips'
import { draftRule } from './define-rule'

export const movementNamedExactly = draftRule({
  id: 'movement-named-exactly',
  group: 'plan',
  title: 'Tên phong trào thi đua viết đúng nguyên văn',
  why: 'Phong trào thi đua có tên và giai đoạn riêng; bài viết khác đi thì người đọc không tra lại được.',
  source: { text: 'Kế hoạch phát động phong trào thi đua của năm' },
  severity: 'warning',
  bad: [
    'Sở Tư pháp tỉnh Bắc Giang hưởng ứng phong trào thi đua “⟦Ngành Tư pháp chung sức xây dựng nông thôn mới⟧” giai đoạn 2021-2025.',
    'Sở Tư pháp tỉnh Bắc Giang hưởng ứng phong trào ⟦Ngành Tư pháp Bắc Giang chung sức xây dựng nông thôn mới⟧ giai đoạn 2021-2025; phong trào “⟦Ngành Tư pháp chung tay xây dựng nông thôn mới⟧”.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang hưởng ứng phong trào thi đua “⟦Doanh nghiệp Việt Nam phát triển và hội nhập⟧”.',
    'Phong trào thi đua “⟦Doanh nghiệp Việt Nam hội nhâp và phát triển⟧” được nhiều đơn vị hưởng ứng.',
    'Sở Tư pháp tỉnh Bắc Giang thực hiện phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới” giai đoạn ⟦2020-2025⟧.',
  ],
  good: [
    'Sở Tư pháp tỉnh Bắc Giang hưởng ứng phong trào thi đua “Ngành Tư pháp Bắc Giang chung sức góp phần xây dựng nông thôn mới” giai đoạn 2021 - 2025.',
    'Phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới” giai đoạn 2021-2025.',
    'Sở Tư pháp tỉnh Bắc Giang: phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới” giai đoạn 2023-2025; giai đoạn 2026-2030.',
    'Sở Tư pháp tỉnh Bắc Giang: phong trào thi đua “Cán bộ, công chức, viên chức, người lao động trong ngành Tư pháp thi đua thực hiện văn hóa công sở giai đoạn 2019-2025”.',
    'Sở Tư pháp tỉnh Bắc Giang hưởng ứng phong trào Ngành Tư pháp Bắc Giang chung sức góp phần xây dựng nông thôn mới giai đoạn 2021-2025.',
    'Năm 2024, Sở Tư pháp tỉnh Bắc Giang: phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư.',
    'Sở Tư pháp Đắk Nông với phong trào thi đua “Ngành Tư pháp Đắk Nông chung sức góp phần xây dựng nông thôn mới”.',
    'Sở Tư pháp Đắk Nông hưởng ứng phong trào thi đua “Ngành Tư pháp chung sức xây dựng nông thôn mới”.',
    'Phong trào thi đua “Ngành Công Thương chung sức góp phần xây dựng nông thôn mới” của tỉnh.',
    'Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở” giai đoạn 2019-2025 của cả nước.',
    'Sở Tư pháp tỉnh Bắc Giang cùng phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới”.',
  ],
  fixed: [
    [
      'Sở Tư pháp tỉnh Bắc Giang: phong trào thi đua “Ngành Tư pháp chung sức xây dựng nông thôn mới.”',
      'Sở Tư pháp tỉnh Bắc Giang: phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới.”',
    ],
    [
      'Sở Tư pháp: phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới” giai đoạn 2021 – 2026.',
      'Sở Tư pháp: phong trào thi đua “Ngành Tư pháp chung sức góp phần xây dựng nông thôn mới” giai đoạn 2021 – 2025.',
    ],
  ],

  needs: ['date', 'emulation'],
  *check(reading) {
    yield* misquotations(reading, 'movement')
    yield* movementYearSlips(reading)
  },
})
