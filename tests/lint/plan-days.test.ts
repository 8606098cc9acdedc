import { describe, expect, it } from 'vitest'
import { daysLeft, nextDeadline, placeInYear, planOfYear } from '../../lib/lint/plans/plan-days'
import { builtInCatalogue } from './built-in-catalogue'

const { plans } = builtInCatalogue()
const plan = planOfYear(plans, 2024, 'Cổng Sở Tư pháp tỉnh Bắc Giang')!
const day = (month: number, date: number, year = 2024) => ({ year, month, day: date })

describe('days of a plan', () => {
  it('a day that something must be done before is itself too late', () => {
    const [launch, interim] = plan.deadlines
    expect(daysLeft(launch!, day(2, 1))).toBe(0)
    expect(daysLeft(launch!, day(2, 2))).toBe(-1)
    expect(daysLeft(interim!, day(6, 5))).toBe(0)
    expect(daysLeft(interim!, day(5, 24))).toBe(12)
  })

  it('knows what comes next, on the day itself still', () => {
    const next = (month: number, date: number) => nextDeadline(plan, day(month, date))?.id ?? null
    expect([next(1, 5), next(2, 2), next(6, 5), next(6, 6), next(11, 6)]).toEqual([
      'phat-dong-tai-dia-phuong',
      'bao-cao-so-ket',
      'bao-cao-so-ket',
      'bao-cao-tong-ket',
      null,
    ])
  })

  it('stands where it is in its year, leap or not', () => {
    expect(placeInYear('2024-01-01', 2024)).toBe(0)
    expect(placeInYear('2024-07-02', 2024)).toBeCloseTo(0.5)
    expect(placeInYear('2023-12-31', 2023)).toBeCloseTo(364 / 365)
    expect(placeInYear('2023-12-31', 2024)).toBeNull()
    expect(placeInYear('không', 2024)).toBeNull()
  })

  it('no plan is that of another year', () => {
    expect(planOfYear(plans, 1999, 'Sở Tư pháp')).toBeNull()
  })
})
