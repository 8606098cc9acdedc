/** The plan of our own with its slips, judged on the day it came out and on a day when much of it was superseded. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import { createChecker } from '../../lib/cli/checker'
import { bareBody } from '../../lib/cli/draft-source'
import { parseIsoDate } from '../../lib/lint/calendar'
import { SourceText } from '../../lib/sweep/source-text'
import { TODAY } from './start-run'

const check = createChecker(builtInCatalogue(), { today: TODAY, only: null })
const plan = readFileSync('tests/golden/ke-hoach-vien-dan.txt', 'utf8')

const judged = (day: string): string[] =>
  check(bareBody(SourceText.plain(plan), parseIsoDate(day))).map(
    ({ report: { severity, rule, text } }) => `${severity} ${rule}: ${text}`,
  )

/** What is wrong with it on any day. */
const SLIPS = [
  'error reference-complete: Số: /KH-STP',
  'error date-complete: ngày tháng 01 năm 2024',
  'error date-exists: 30/2/2024',
  'hint law-named-officially: Luật Thi đua, Khen thưởng',
  'hint reference-well-formed: Thông tư 05/2018/TT-BTP',
  'hint reference-well-formed: Kết luận 124-KL/TU',
  'hint reference-well-formed: Ngày',
  'warning reference-full-at-first-mention: Chỉ thị số 17-CT/TU',
  'warning reference-issuer-matches-symbol: 48/NQ-ĐGS',
  'hint date-written-consistently: 2021 - 2025',
  'hint abbreviation-explained: PBGDPL',
  'hint abbreviation-explained: TĐTHPL',
]
const SUPERSEDED = [
  'warning reference-in-force: Chỉ thị số 34-CT/TW',
  'warning reference-in-force: Nghị định số 98/2023/NĐ-CP',
  'warning reference-in-force: Quyết định số 37/2018/QĐ-UBND',
]

describe('a plan with slips', () => {
  it.each(['2024-01-31', '2026-11-23'])('has each of them when published on %s', (day) => {
    expect(judged(day)).toEqual(expect.arrayContaining(SLIPS))
  })

  it('has no other error: four anniversaries, the decree, the deadlines and both periods are right', () => {
    const errors = judged('2024-01-31').filter((each) => each.startsWith('error'))
    expect(errors).toEqual(expect.arrayContaining(SLIPS.slice(0, 3)))
    expect(errors).toHaveLength(3)
  })

  it('cites what was in force on its own day, and what has been superseded since on a later one', () => {
    const before = judged('2024-01-31')
    for (const each of SUPERSEDED) expect(before).not.toContain(each)
    expect(judged('2026-11-23')).toEqual(expect.arrayContaining(SUPERSEDED))
  })
})
