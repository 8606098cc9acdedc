/** The brain, in a worker of the sidebar's page: gets its ports and its catalogue in the first message. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveBrain } from '@/lib/brain-port'
import { serveConsultant } from '@/lib/consult-port'
import { createCatalogue } from '@/lib/lint/catalogue/catalogue'
import type { Pack } from '@/lib/lint/catalogue/schema'
import { type Consultation, createConsultation } from '@/lib/lint/consultation'
import { createLinter } from '@/lib/lint/lint'
import { type RuleSettings, withSettings } from '@/lib/lint/rule-settings'
import { RULES } from '@/lib/lint/rules'

/** Without ports: the catalogue or the settings have changed. */
interface Message {
  readonly port?: MessagePort
  /** For short questions of the sidebar's page. */
  readonly consult?: MessagePort
  readonly packs: readonly Pack[]
  readonly rules: RuleSettings
}

export default defineUnlistedScript(() => {
  let catalogue = createCatalogue([])
  let linter = createLinter(catalogue)
  let consultation: Consultation | null = null
  self.onmessage = ({ data: { port, consult, packs, rules } }: MessageEvent<Message>) => {
    catalogue = createCatalogue(packs)
    linter = createLinter(catalogue, withSettings(RULES, rules))
    consultation = null
    if (port) serveBrain(port, () => linter)
    if (consult) serveConsultant(consult, () => (consultation ??= createConsultation(catalogue)))
  }
})
