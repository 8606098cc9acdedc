/** Everything that is stored on this machine: what it is, how much, out to a file, gone. */
import { useState } from 'react'
import { type MessageKey, t } from '../../lib/messages'
import { ActionButton } from '../action-button'

export interface KeptData {
  /** The key it is stored under. */
  readonly key: string
  /** How many entries. */
  readonly count: number
}

export interface DataPartProps {
  readonly kept: readonly KeptData[]
  readonly isBusy: boolean
  onExport(): void
  onErase(): void
}

const KINDS: Readonly<Record<string, MessageKey>> = {
  'always-ignored': 'options_data_kind_always',
  decisions: 'options_data_kind_decisions',
  documents: 'options_data_kind_documents',
  journal: 'options_data_kind_journal',
  language: 'options_data_kind_language',
  'pack-history': 'options_data_kind_history',
  policy: 'options_data_kind_policy',
  profiles: 'options_data_kind_profiles',
  'profiles-in-use': 'options_data_kind_used',
  rules: 'options_data_kind_rules',
  'shared-pack': 'options_data_kind_shared_pack',
  'shared-pack-check': 'options_data_kind_shared_pack',
  'shared-pack-source': 'options_data_kind_shared_pack',
  shelf: 'options_data_kind_shelf',
  welcomed: 'options_data_kind_welcomed',
}

function kindOf(key: string): string {
  if (key.startsWith('corrupt:')) return t('options_data_kind_corrupt')
  const known = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined
  return known ? t(known) : t('options_data_kind_other', key)
}

export function DataPart({ kept, isBusy, onExport, onErase }: DataPartProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <section className="options__part" aria-labelledby="options-data">
      <h2 id="options-data">{t('options_data')}</h2>
      <p className="options__intro">{t('options_data_intro')}</p>
      {kept.length === 0 ? (
        <p className="options__empty">{t('options_data_empty')}</p>
      ) : (
        <dl className="facts">
          {kept.map(({ key, count }) => (
            <div key={key}>
              <dt>{kindOf(key)}</dt>
              <dd>{t('options_data_count', count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="options__files">
        <ActionButton onClick={onExport} isDisabled={kept.length === 0}>
          {t('options_data_export')}
        </ActionButton>
        <ActionButton
          isDisabled={isBusy || kept.length === 0}
          aria-expanded={isAsking}
          onClick={() => setAsking(true)}
        >
          {t('options_data_erase')}
        </ActionButton>
      </div>
      <div role="status">
        {isAsking && (
          <div className="options__done options__done--ask">
            <p>{t('options_data_erase_question')}</p>
            <ActionButton className="button--small" onClick={() => setAsking(false)}>
              {t('options_data_erase_no')}
            </ActionButton>
            <ActionButton
              className="button--small"
              onClick={() => {
                setAsking(false)
                onErase()
              }}
            >
              {t('options_data_erase_yes')}
            </ActionButton>
          </div>
        )}
      </div>
    </section>
  )
}
