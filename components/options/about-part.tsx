/** What this is, in which version, and with which knowledge. */
import type { Catalogue } from '../../lib/lint/catalogue/catalogue'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import { dayInWords } from '../vietnamese-time'

export interface AboutPartProps {
  readonly version: string
  readonly ruleCount: number
  /** Null while it is being read. */
  readonly catalogue: Catalogue | null
  onFirstRun(): void
}

export function AboutPart({ version, ruleCount, catalogue, onFirstRun }: AboutPartProps) {
  return (
    <section className="options__part" aria-labelledby="options-about">
      <h2 id="options-about">{t('options_about')}</h2>
      <p className="options__intro">{t('options_about_intro')}</p>
      <dl className="facts">
        <div>
          <dt>{t('options_about_extension')}</dt>
          <dd>{t('options_about_version', version)}</dd>
        </div>
        <div>
          <dt>{t('options_about_rules')}</dt>
          <dd>{t('options_about_rules_text', ruleCount)}</dd>
        </div>
        {catalogue && (
          <div>
            <dt>{t('options_about_catalogue')}</dt>
            <dd>
              {t(
                'options_about_catalogue_text',
                dayInWords(catalogue.asOf),
                catalogue.legalDocuments.length,
                catalogue.anniversaries.length,
                catalogue.plans.length,
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('options_about_licence')}</dt>
          <dd>{t('options_about_licence_text')}</dd>
        </div>
      </dl>
      <ActionButton onClick={onFirstRun}>{t('options_about_first_run')}</ActionButton>
    </section>
  )
}
