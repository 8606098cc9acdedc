/** The rule ships no types; the kernel checks what it is given. */
declare module 'textlint-rule-date-weekday-mismatch' {
  import type { TextlintRuleModule } from '@textlint/types'

  const rule: TextlintRuleModule
  export default rule
}
