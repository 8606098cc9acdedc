/** The table of contents of the rules: one file each, named after the rule. */
import { abbreviationExplained } from './abbreviation-explained'
import { anniversaryAddsUp } from './anniversary-adds-up'
import { anniversaryEndsAgree } from './anniversary-ends-agree'
import { anniversaryFitsYear } from './anniversary-fits-year'
import { anniversaryInCatalogue } from './anniversary-in-catalogue'
import { anniversaryNamedOfficially } from './anniversary-named-officially'
import { articleCitedByNorm } from './article-cited-by-norm'
import { awardAuthority } from './award-authority'
import { awardCountsAddUp } from './award-counts-add-up'
import { awardDecisionCited } from './award-decision-cited'
import { awardKindFitsRecipient } from './award-kind-fits-recipient'
import { awardNamedByLaw } from './award-named-by-law'
import { blanksFilled } from './blanks-filled'
import { capitalsByNorm } from './capitals-by-norm'
import { ceremonyInRoundYear } from './ceremony-in-round-year'
import { dateComplete } from './date-complete'
import { dateExists } from './date-exists'
import { dateWrittenByNorm } from './date-written-by-norm'
import { dateWrittenConsistently } from './date-written-consistently'
import { deadlineMatchesPlan } from './deadline-matches-plan'
import type { Rule } from './define-rule'
import { encodingSound } from './encoding-sound'
import { eventBeforePublication } from './event-before-publication'
import { fieldFilled } from './field-filled'
import { fieldsAgree } from './fields-agree'
import { lawNamedOfficially } from './law-named-officially'
import { lunarDateExists } from './lunar-date-exists'
import { lunarMatchesSolar } from './lunar-matches-solar'
import { movementNamedExactly } from './movement-named-exactly'
import { noPersonalData } from './no-personal-data'
import { notADraft } from './not-a-draft'
import { organisationInTime } from './organisation-in-time'
import { periodMatchesPlan } from './period-matches-plan'
import { planCited } from './plan-cited'
import { planMatchesYear } from './plan-matches-year'
import { postComplete } from './post-complete'
import { rangeInOrder } from './range-in-order'
import { referenceComplete } from './reference-complete'
import { referenceDatePlausible } from './reference-date-plausible'
import { referenceFullAtFirstMention } from './reference-full-at-first-mention'
import { referenceInCatalogue } from './reference-in-catalogue'
import { referenceInForce } from './reference-in-force'
import { referenceIssuerMatchesSymbol } from './reference-issuer-matches-symbol'
import { referenceKnown } from './reference-known'
import { referenceTypeMatchesSymbol } from './reference-type-matches-symbol'
import { referenceWellFormed } from './reference-well-formed'
import { referenceWrittenConsistently } from './reference-written-consistently'
import { referenceYearMatchesDate } from './reference-year-matches-date'
import { sloganQuotedExactly } from './slogan-quoted-exactly'
import { toneMarksConsistent } from './tone-marks-consistent'
import { weekdayMatchesDate } from './weekday-matches-date'
import { yearPlausible } from './year-plausible'
import { yearRangeCurrent } from './year-range-current'

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
  referenceWellFormed,
  referenceTypeMatchesSymbol,
  referenceIssuerMatchesSymbol,
  referenceYearMatchesDate,
  referenceFullAtFirstMention,
  referenceWrittenConsistently,
  articleCitedByNorm,
  referenceInCatalogue,
  referenceInForce,
  referenceDatePlausible,
  referenceKnown,
  lawNamedOfficially,
  fieldFilled,
  fieldsAgree,
  postComplete,
  blanksFilled,
  awardAuthority,
  awardKindFitsRecipient,
  awardNamedByLaw,
  awardDecisionCited,
  awardCountsAddUp,
  planCited,
  planMatchesYear,
  periodMatchesPlan,
  deadlineMatchesPlan,
  sloganQuotedExactly,
  movementNamedExactly,
  yearRangeCurrent,
  encodingSound,
  notADraft,
  noPersonalData,
  organisationInTime,
  capitalsByNorm,
  abbreviationExplained,
  toneMarksConsistent,
]
