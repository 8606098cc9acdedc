/** The table of contents of the rules: one file each, named after the rule. */
import { anniversaryAddsUp } from './anniversary-adds-up'
import { anniversaryEndsAgree } from './anniversary-ends-agree'
import { anniversaryFitsYear } from './anniversary-fits-year'
import { anniversaryInCatalogue } from './anniversary-in-catalogue'
import { anniversaryNamedOfficially } from './anniversary-named-officially'
import { ceremonyInRoundYear } from './ceremony-in-round-year'
import { dateComplete } from './date-complete'
import { dateExists } from './date-exists'
import { dateWrittenByNorm } from './date-written-by-norm'
import { dateWrittenConsistently } from './date-written-consistently'
import type { Rule } from './define-rule'
import { eventBeforePublication } from './event-before-publication'
import { fieldFilled } from './field-filled'
import { fieldsAgree } from './fields-agree'
import { lunarDateExists } from './lunar-date-exists'
import { lunarMatchesSolar } from './lunar-matches-solar'
import { rangeInOrder } from './range-in-order'
import { referenceComplete } from './reference-complete'
import { weekdayMatchesDate } from './weekday-matches-date'
import { yearPlausible } from './year-plausible'

export const RULES: readonly Rule[] = [
  dateExists,
  dateComplete,
  weekdayMatchesDate,
  rangeInOrder,
  yearPlausible,
  dateWrittenConsistently,
  dateWrittenByNorm,
  eventBeforePublication,
  lunarDateExists,
  lunarMatchesSolar,
  anniversaryEndsAgree,
  anniversaryAddsUp,
  anniversaryInCatalogue,
  anniversaryFitsYear,
  anniversaryNamedOfficially,
  ceremonyInRoundYear,
  referenceComplete,
  fieldFilled,
  fieldsAgree,
]
