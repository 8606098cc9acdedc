/** The plans of our own that the tests read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../house/source-files'

export const OWN_PLANS = [
  'so-tu-phap',
  'ubnd-tinh',
  'hoi-dong',
  'xa',
  'so-noi-vu',
  'bo-tu-phap',
  'cum-thi-dua',
  'dot-thi-dua',
] as const
export type OwnPlan = (typeof OWN_PLANS)[number]

export const ownText = (plan: OwnPlan): string =>
  readFileSync(join(ROOT, 'tests/golden/plans', `${plan}.txt`), 'utf8')

export const ownLines = (plan: OwnPlan): string[] =>
  ownText(plan)
    .split('\n')
    .filter((line) => line.trim() !== '')
