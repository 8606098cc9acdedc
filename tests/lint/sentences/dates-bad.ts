/** Sentences of our own on weekdays, ranges, years and tenses with slips, each ⟦…⟧, by rule and severity. */
import type { Severity } from '../../../lib/lint/finding'

type Bad = readonly [rule: string, severity: Severity, sentence: string]

const of = (rule: string, severity: Severity, sentences: readonly string[]): Bad[] =>
  sentences.map((sentence) => [rule, severity, sentence])

export const BAD_DATES: readonly Bad[] = [
  ...of('weekday-matches-date', 'error', [
    'Sáng ⟦thứ Hai, ngày 02/7/2024⟧, Sở Tư pháp chào cờ đầu tháng.',
    'Thời gian: 14h00, ⟦thứ Năm, ngày 28/6/2024⟧; địa điểm: hội trường tầng 3.',
    'Lớp tập huấn khai mạc vào ⟦thứ Tư (25/6/2024⟧), bế mạc ngày ⟦28/6/2024 (thứ Bảy⟧).',
    '⟦Chủ nhật, 29/6/2024⟧, các chi đoàn đồng loạt ra quân.',
    'Nghỉ từ thứ Sáu, ngày 30/8/2024 đến hết ⟦thứ Hai, ngày 03/9/2024⟧.',
    '⟦THỨ HAI, NGÀY 03 THÁNG 7 NĂM 2024⟧',
    '⟦thứ tư, 01 07 2024⟧ 07:30',
    'Vòng chung kết phát sóng ⟦thứ Bảy, ngày 07/7/2024⟧ trên truyền hình tỉnh.',
    'Hội thao diễn ra ⟦thứ 7, ngày 23.6.2024⟧ và ⟦CN, 29/6/2024⟧.',
    'Đại hội họp phiên trù bị chiều ⟦thứ Ba ngày 27-6-2024⟧.',
    'Ngày ⟦02/9/1945 (thứ Hai⟧), Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.',
    'Hạn nộp hồ sơ: 17 giờ 00, ⟦thứ Sáu, ngày 13 tháng 6 năm 2024⟧.',
    'Trân trọng kính mời dự lễ lúc 8h00 ⟦thứ Sáu ngày 15/02/2026⟧.',
    'Hội nghị được tổ chức vào ⟦Chủ nhật (ngày 07/11/2024⟧).',
  ]),
  ...of('weekday-matches-date', 'warning', [
    'Sáng ⟦thứ Tư (02/7⟧), Sở họp giao ban quý.',
    '⟦Thứ hai, ngày 02/7/2024⟧, Sở Tư pháp họp giao ban quý.',
  ]),
  ...of('range-in-order', 'error', [
    'Ban Chấp hành Công đoàn nhiệm kỳ ⟦2028 - 2023⟧ ra mắt; nhiệm kỳ Đại hội lần thứ XV (⟦2025-2020⟧).',
    'Đợt thi đua từ ngày ⟦15/8/2024 đến ngày 15/7/2024⟧ chào mừng Quốc khánh.',
    'Kế hoạch giai đoạn ⟦2030-2026⟧ và chương trình giai đoạn ⟦2025 – 2021⟧.',
    'Thời gian đăng ký: ⟦20/6/2024 - 10/6/2024⟧.',
    'Số liệu từ tháng ⟦6/2024 đến tháng 1/2024⟧ do các đơn vị gửi.',
    'Thi đua từ ngày ⟦30 tháng 6 năm 2024 đến ngày 01 tháng 6 năm 2024⟧.',
    'Tổng kết từ năm ⟦2024 đến năm 2020⟧ các phong trào thi đua.',
    'Lớp bồi dưỡng (⟦14/6/2024 - 10/6/2024⟧) có 60 học viên.',
    'Trực Tết từ ngày ⟦28/12/2024 đến ngày 03/01/2024⟧ theo lịch phân công.',
  ]),
  ...of('range-in-order', 'warning', [
    'Hội thao diễn ra từ ngày ⟦20 đến ngày 15/6/2024⟧.',
    'Lớp bồi dưỡng từ ⟦28 - 24/6/2024⟧ tại thành phố.',
    'Cao điểm từ ngày ⟦30-24 tháng 5⟧ ở các xã.',
    'Ra quân từ ⟦25/6 đến 20/6⟧ tại các thôn.',
    'Cuộc thi từ ⟦15/6 đến ngày 10/6/2024⟧ nhận bài qua mạng.',
  ]),
  ...of('year-plausible', 'error', [
    'Báo cáo gửi về Sở trước ngày ⟦15/7/20240⟧.',
    'Quyết định số 15/QĐ-STP ngày ⟦05/01/0224⟧ của Giám đốc Sở.',
    'Ngày ban hành: ⟦31/12/9999⟧ (văn bản mới)',
    'Số liệu tháng ⟦6/20224⟧ đã chốt; kế hoạch năm ⟦20245⟧.',
    'Ngày ⟦12 tháng 6 năm 20204⟧, Sở ban hành kế hoạch; họp ngày ⟦12/6/202⟧ tại Sở.',
  ]),
  ...of('year-plausible', 'warning', [
    'Hội nghị tổ chức ngày ⟦12/5/2104⟧ tại hội trường.',
    'Sơ kết ngày ⟦28/6/2042⟧ tại hội trường Sở; trong năm ⟦2106⟧ có ba đợt thi đua.',
  ]),
  ...of('event-before-publication', 'warning', [
    'Sáng nay (⟦30/6⟧), Sở Tư pháp phát động thi đua.',
    'Hôm nay, ngày ⟦01/6/2024⟧, mức lương mới có hiệu lực.',
    'Tối qua (⟦29/6/2024⟧), chương trình nghệ thuật khai mạc.',
    'Sáng mai, thứ Tư, ngày ⟦03/7/2024⟧, đoàn lên đường.',
    'Hội thi đã diễn ra vào ngày ⟦15/7/2024⟧ tại nhà văn hóa.',
    'Ngày ⟦10/7/2024⟧, Sở Tư pháp đã tổ chức hội nghị sơ kết.',
    'Chiều ⟦05/7⟧, Công đoàn Sở đã trao quà cho đoàn viên.',
    'Lễ phát động sẽ được tổ chức vào sáng ngày ⟦25/6/2024⟧.',
    'Ngày ⟦20/6/2024⟧, Sở Tư pháp sẽ tổ chức lớp tập huấn.',
    'Cuộc thi sẽ diễn ra từ ngày 10/6 đến ngày ⟦20/6/2024⟧.',
  ]),
]
