/**
 * Which plan a draft is about: of the office it speaks of, of the year it speaks of. In doubt none: what another office
 * does in another year is none of a plan's business.
 */
import type { Catalogue } from '../catalogue/catalogue'
import type { EmulationPlan } from '../catalogue/plan-schema'
import type { OfficeName } from '../mentions/emulation'
import type { Reading } from '../reading'
import { foldName } from '../vietnamese'
import { type PlanTalk, planTalk } from './plan-talk'

/** The plan of a year whose office the draft speaks of; null when there is none, or several. */
export function planOfYear(reading: Reading, year: number | null): EmulationPlan | null {
  if (year === null) return null
  const fitting = plansConcerned(reading).filter((plan) => plan.year === year)
  return fitting.length === 1 ? fitting[0]! : null
}

interface Known {
  readonly plans: readonly EmulationPlan[]
  readonly concerned: readonly EmulationPlan[]
}

/** By what was said: many places of a draft ask the same. */
const knownPlans = new WeakMap<PlanTalk, Known>()
const knownYears = new WeakMap<PlanTalk, number | null>()

/** Plans of any year whose office the draft speaks of. */
export function plansConcerned(
  reading: Pick<Reading, 'draft' | 'blocks' | 'catalogue'>,
): readonly EmulationPlan[] {
  const { plans }: Catalogue = reading.catalogue
  const talk = planTalk(reading)
  let known = knownPlans.get(talk)
  if (known?.plans !== plans) {
    known = { plans, concerned: plans.filter((plan) => isOf(plan, talk.offices)) }
    knownPlans.set(talk, known)
  }
  return known.concerned
}

/**
 * The one year that the draft gives to movements, in its title first; when it gives none the year of its publication,
 * and when nobody knows that the year of all its dates. Null when it speaks of several alike.
 */
export function spokenYear(reading: Reading): number | null {
  const talk = planTalk(reading)
  let year = knownYears.get(talk)
  if (year === undefined) {
    year = readYear(reading, talk)
    knownYears.set(talk, year)
  }
  return year
}

function readYear(reading: Reading, talk: PlanTalk): number | null {
  const inTitle = talk.years.filter(({ block }) => block.field === 'title')
  const years = (inTitle.length > 0 ? inTitle : talk.years).map(({ year }) => year.value)
  if (years.length > 0) return mainOf(years)
  return reading.publishedOn?.year ?? onlyOne(datedYears(reading))
}

/** A post on one year may mention the one before: the year that is named far more often than all others. */
function mainOf(years: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1)
  for (const [year, count] of counts) if (count * 3 > years.length * 2) return year
  return null
}

const onlyOne = (years: ReadonlySet<number>): number | null => (years.size === 1 ? [...years][0]! : null)

/** The years of single dates; ranges reach over more years than the post is about. */
function datedYears({ blocks }: Reading): Set<number> {
  const years = new Set<number>()
  for (const { mentions } of blocks) {
    for (const mention of mentions) {
      if (mention.kind !== 'date' || mention.form !== 'single') continue
      const { year } = mention.dates[0]!
      if (year && year.end - year.start === 4) years.add(year.value)
    }
  }
  return years
}

/** `Sở Tư pháp tỉnh Bắc Giang`; or the office without a place, and no other place anywhere. */
function isOf({ issuer }: EmulationPlan, offices: readonly OfficeName[]): boolean {
  const own = foldName(issuer.place)
  const names = [issuer.shortName, issuer.sector].map(foldName)
  const isOwnPlace = ({ place }: OfficeName) => place !== null && foldName(place.text).startsWith(own)
  const isOwnOffice = ({ office }: OfficeName) => office !== null && names.includes(foldName(office.text))
  if (offices.some((one) => isOwnOffice(one) && isOwnPlace(one))) return true
  const isElsewhere = offices.some((one) => one.place !== null && !isOwnPlace(one))
  if (isElsewhere) return false
  const isPlaceNamed = offices.some(isOwnPlace)
  const isShort = ({ office }: OfficeName) => office !== null && foldName(office.text) === names[0]
  return offices.some(isPlaceNamed ? isOwnOffice : isShort)
}
