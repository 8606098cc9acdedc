/** What is set aside in every post, each with its reason and a way back. */
import { t } from '../../lib/messages'
import type { AlwaysIgnored } from '../../lib/session-parts'
import { ActionButton } from '../action-button'

export interface AlwaysIgnoredPartProps {
  readonly always: readonly AlwaysIgnored[]
  /** What a rule is called. */
  nameOf(ruleId: string): string
  onDrop(dropped: AlwaysIgnored): void
}

export function AlwaysIgnoredPart({ always, nameOf, onDrop }: AlwaysIgnoredPartProps) {
  return (
    <section className="options__part" aria-labelledby="options-always">
      <h2 id="options-always">{t('options_rules_always')}</h2>
      {always.length === 0 ? (
        <p className="options__empty">{t('options_rules_always_empty')}</p>
      ) : (
        <ul className="profiles">
          {always.map((each) => (
            <li key={`${each.ruleId}|${each.what}`} className="profile">
              <p className="profile__text" lang="vi">
                <b>{each.what}</b> · {nameOf(each.ruleId)}
                {each.reason !== '' && <> · {t('options_rules_always_reason', each.reason)}</>}
              </p>
              <ActionButton
                className="button--small"
                aria-label={t('options_rules_always_drop', each.what)}
                onClick={() => onDrop(each)}
              >
                {t('options_rules_always_drop_short')}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
