/** Dates that do not exist, and dates with a part left out. */
import type { CalendarDate } from '../../../lib/lint/calendar'
import type { Mutator } from './mutant'
import { findPageDates, type PageDate, replaceIn, rewriteAs } from './page-dates'
import type { Random } from './random'
import { BODIES, EVENTS, PLACES } from './words'
import { AFTER_DAY_WORD, anyDay, NUMERIC, SHORT, unrealDay, type Writing } from './writing'

/** A text that speaks of the lunar calendar may have a 30th of February. */
const LUNAR = /âm lịch|tức|mùng|mồng|tết|rằm|giêng|chạp/i

type Template = (date: string, random: Random) => string

const AFTER_DAY: readonly Template[] = [
  (date, random) =>
    `${random.pick(BODIES)} tổ chức ${random.pick(EVENTS)} ngày ${date} ${random.pick(PLACES)}.`,
  (date, random) => `Ngày ${date}, ${random.pick(BODIES)} đã mở ${random.pick(EVENTS)}.`,
  (date, random) => `Theo Kế hoạch số 27/KH-STP ngày ${date}, ${random.pick(EVENTS)} diễn ra đúng tiến độ.`,
  (date, random) => `Hồ sơ gửi về ${random.pick(BODIES)} trước ngày ${date} để tổng hợp.`,
  (date, random) => `${random.pick(BODIES)} thông báo ${random.pick(EVENTS)} chuyển sang ngày ${date}.`,
  (date, random) => `Đến hết ngày ${date}, ${random.pick(BODIES)} đã nhận 45 bài dự thi.`,
  (date) => `Quyết định có hiệu lực kể từ ngày ${date}.`,
  (date, random) => `Thời gian: 7 giờ 30 phút, ngày ${date}; địa điểm: ${random.pick(PLACES)}.`,
]
const IN_NUMBERS: readonly Template[] = [
  (date, random) => `Sáng ${date}, ${random.pick(BODIES)} khai mạc ${random.pick(EVENTS)}.`,
  (date, random) => `Phần thi cuối của ${random.pick(EVENTS)} (${date}) thu hút đông đảo đoàn viên.`,
  (date) => `Cập nhật lúc 14:05, ${date}`,
  (date, random) => `Từ 01/01/1990 đến ${date}, ${random.pick(BODIES)} đã khen thưởng 312 lượt tập thể.`,
]
const WITHOUT_YEAR: readonly Template[] = [
  (date, random) => `Sáng nay (${date}), ${random.pick(BODIES)} ra quân hưởng ứng ${random.pick(EVENTS)}.`,
  (date, random) => `Chiều ${date}, ${random.pick(BODIES)} họp bàn về ${random.pick(EVENTS)}.`,
  (date, random) => `${random.pick(BODIES)} chốt danh sách vào ngày ${date}.`,
]

interface Form {
  readonly templates: readonly Template[]
  readonly writings: readonly Writing[]
  readonly hasYear: boolean
}

/** Whole dates are the commonest by far. */
const FORMS: readonly Form[] = [
  { templates: AFTER_DAY, writings: AFTER_DAY_WORD, hasYear: true },
  { templates: AFTER_DAY, writings: AFTER_DAY_WORD, hasYear: true },
  { templates: IN_NUMBERS, writings: NUMERIC, hasYear: true },
  { templates: WITHOUT_YEAR, writings: SHORT, hasYear: false },
]

export const impossibleDate: Mutator = {
  kind: 'impossible-date',
  inText: (text, random) =>
    findPageDates(text).flatMap((found) => {
      if (!found.hasYear && LUNAR.test(text)) return []
      return [replaceIn(text, found, rewriteAs(found, unrealDay(found.date, found.hasYear, random)))]
    }),
  sentence(random) {
    const { templates, writings, hasYear } = random.pick(FORMS)
    const date = anyDay(random, 1998, 2026)
    const write = random.pick(writings)
    const frame = random.pick(templates)('\u0000', random)
    const put = (each: CalendarDate) => frame.replace('\u0000', write(each))
    return { right: put(date), wrong: put(unrealDay(date, hasYear, random)) }
  },
}

const BLANKS = ['', '  ', '...', '…', '.....', '      '] as const

/** Leaves out the day of a date in words, or the day before a slash. */
function withoutDay({ date, joint, tail }: PageDate, blank: string): string {
  const month = String(date.month).padStart(2, '0')
  return joint.trim() === 'tháng'
    ? `${blank} tháng ${month}${tail}`.trimStart()
    : `${blank || '...'}/${month}${tail}`
}

export const incompleteDate: Mutator = {
  kind: 'incomplete-date',
  inText: (text, random) =>
    findPageDates(text).flatMap((found) => {
      const isAfterDayWord = /ngày\s{1,2}$/i.test(text.slice(0, found.start))
      if (!found.hasYear || !isAfterDayWord || !/^(?:\/|\s+tháng)/.test(found.joint)) return []
      return [replaceIn(text, found, withoutDay(found, random.pick(BLANKS)))]
    }),
  sentence(random) {
    const { day, month, year } = anyDay(random, 2015, 2026)
    const frame = random.pick(AFTER_DAY)('\u0000', random)
    const write = (days: string, months: string) => `${days} tháng ${months} năm ${year}`
    const blank = random.pick(BLANKS)
    const whole = [String(day).padStart(2, '0'), String(month).padStart(2, '0')] as const
    const wrong = random.below(4) === 0 ? write(whole[0], '…') : write(blank, whole[1]).trimStart()
    return {
      right: frame.replace('\u0000', write(...whole)),
      wrong: frame.replace('\u0000', wrong),
    }
  },
}
