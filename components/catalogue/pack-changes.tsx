/** What a pack would change, record by record; what is added or changed can be left out, what is refused says why. */
import { useState } from 'react'
import { type MessageKey, t } from '../../lib/messages'
import type { ChangeKind, PackChange } from '../../lib/packs/compare-packs'
import { ActionButton } from '../action-button'
import type { Proposal } from './use-pack-merge'

interface PackChangesProps {
  readonly proposal: Proposal
  onTake(taken: readonly PackChange[]): void
  onLeave(): void
}

const HEADINGS: Readonly<Record<ChangeKind, MessageKey>> = {
  changed: 'pack_kind_changed',
  added: 'pack_kind_added',
  refused: 'pack_kind_refused',
  same: 'pack_kind_same',
}
const LISTS: Readonly<Record<PackChange['list'], MessageKey>> = {
  legalDocuments: 'pack_list_documents',
  anniversaries: 'pack_list_anniversaries',
  plans: 'pack_list_plans',
  organisations: 'pack_list_organisations',
  profiles: 'pack_list_profiles',
  rules: 'pack_list_rules',
}
/** More lines than a person reads are counted. */
const MOST_SHOWN = 200

const keyOf = ({ list, id }: PackChange): string => `${list} ${id}`

export function PackChanges({ proposal, onTake, onLeave }: PackChangesProps) {
  const { changes, held, isOld, name } = proposal
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const made = changes.filter(({ kind }) => kind === 'added' || kind === 'changed')
  const taken = made.filter((change) => !left.has(keyOf(change)))
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  return (
    <section className="pack-changes" aria-label={t('pack_changes', name)}>
      <h3>{t('pack_changes', name)}</h3>
      {isOld && <p className="options__intro">{t('pack_old')}</p>}
      {held.length > 0 && (
        <p className="options__intro">{t('pack_held', held.length, held.slice(0, 5).join(', '))}</p>
      )}
      {(Object.keys(HEADINGS) as ChangeKind[]).map((kind) => {
        const some = changes.filter((change) => change.kind === kind)
        if (some.length === 0) return null
        return (
          <details key={kind} open={kind !== 'same'}>
            <summary>{t(HEADINGS[kind], some.length)}</summary>
            <ul>
              {some.slice(0, MOST_SHOWN).map((change) => (
                <li key={`${keyOf(change)} ${change.reasons.join()}`}>
                  <Change
                    change={change}
                    isTaken={!left.has(keyOf(change))}
                    onToggle={() => toggle(keyOf(change))}
                  />
                </li>
              ))}
            </ul>
            {some.length > MOST_SHOWN && <p>{t('pack_more', some.length - MOST_SHOWN)}</p>}
          </details>
        )
      })}
      <div className="options__files">
        <ActionButton look="brand" isDisabled={taken.length === 0} onClick={() => onTake(taken)}>
          {t('pack_take', taken.length)}
        </ActionButton>
        <ActionButton look="quiet" onClick={onLeave}>
          {t('pack_leave')}
        </ActionButton>
      </div>
    </section>
  )
}

interface ChangeProps {
  readonly change: PackChange
  readonly isTaken: boolean
  onToggle(): void
}

function Change({ change: { kind, list, name, id, reasons, differences }, isTaken, onToggle }: ChangeProps) {
  const label = (
    <>
      <b>{name || id}</b> <span className="pack-changes__list">{t(LISTS[list])}</span>
    </>
  )
  return (
    <>
      {kind === 'added' || kind === 'changed' ? (
        <label className="pack-changes__one">
          <input type="checkbox" checked={isTaken} onChange={onToggle} /> <span>{label}</span>
        </label>
      ) : (
        <p className="pack-changes__one">{label}</p>
      )}
      {reasons.map((reason) => (
        <p key={reason} className="review-item__problem">
          {reason}
        </p>
      ))}
      {differences.length > 0 && (
        <dl className="pack-changes__differences">
          {differences.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <del>{before || '—'}</del> <ins>{after || '—'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
