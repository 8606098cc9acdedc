/** The table of contents of the rules: one file each, named after the rule. */
import { anniversaryAddsUp } from './anniversary-adds-up'
import { anniversaryEndsAgree } from './anniversary-ends-agree'
import { dateComplete } from './date-complete'
import { dateExists } from './date-exists'
import type { Rule } from './define-rule'
import { fieldFilled } from './field-filled'
import { referenceComplete } from './reference-complete'

export const RULES: readonly Rule[] = [
  dateExists,
  dateComplete,
  anniversaryEndsAgree,
  anniversaryAddsUp,
  referenceComplete,
  fieldFilled,
]
