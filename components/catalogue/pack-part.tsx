/** Gói dữ liệu: everything of one's own out to a file, a colleague's file in after a look at what it changes, and the way back. */
import { useRef } from 'react'
import { t } from '../../lib/messages'
import { recordCount } from '../../lib/packs/own-pack'
import { ActionButton } from '../action-button'
import { grouped } from '../vietnamese-time'
import './catalogue.css'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import { PackChanges } from './pack-changes'
import { PackStates } from './pack-states'
import { PolicyNote } from './policy-note'
import { usePackMerge } from './use-pack-merge'

interface PackPartProps {
  readonly doors: CatalogueDoors
  readonly todayIso: string
  readonly ruleIds: ReadonlySet<string>
}

export function PackPart({ doors, todayIso, ruleIds }: PackPartProps) {
  const merge = usePackMerge(doors, todayIso, ruleIds)
  const input = useRef<HTMLInputElement>(null)
  const { stock, proposal } = merge
  return (
    <section className="options__part" aria-labelledby="options-pack">
      <h2 id="options-pack">{t('pack_title')}</h2>
      <p className="options__intro">{t('pack_intro')}</p>
      <div role="alert">{merge.problem && <p className="options__problem">{merge.problem}</p>}</div>
      <div role="status">{merge.said && <p className="options__done">{merge.said}</p>}</div>
      {stock && <p>{t('pack_count', grouped(recordCount(stock.pack)))}</p>}
      <div className="options__files">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t('pack_file')}
          className="hidden-text"
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) merge.read(file)
            target.value = ''
          }}
        />
        <ActionButton isDisabled={!stock} onClick={() => input.current?.click()}>
          {t('pack_import')}
        </ActionButton>
        <ActionButton isDisabled={!stock || recordCount(stock.pack) === 0} onClick={merge.save}>
          {t('pack_export')}
        </ActionButton>
      </div>
      <PolicyNote doors={doors} />
      {proposal && <PackChanges proposal={proposal} onTake={merge.take} onLeave={merge.leave} />}
      {stock && stock.states.length > 0 && <PackStates states={stock.states} onBack={merge.back} />}
    </section>
  )
}
