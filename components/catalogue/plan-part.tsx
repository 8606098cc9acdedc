/** Nhập kế hoạch: a plan's file is dropped, read, looked through by a person, and only then taken into the catalogue. */
import { useState } from 'react'
import { t } from '../../lib/messages'
import { ActionButton } from '../action-button'
import './catalogue.css'
import type { CatalogueDoors } from '../../lib/options/catalogue-doors'
import { PlanReview } from './plan-review'
import { PlanSourceBox } from './plan-source-box'
import { usePlanImport } from './use-plan-import'

export function PlanPart({ doors, todayIso }: { readonly doors: CatalogueDoors; readonly todayIso: string }) {
  const plan = usePlanImport(doors, todayIso)
  const [isPasting, setPasting] = useState(false)
  const { state } = plan
  return (
    <section className="options__part" aria-labelledby="options-plan">
      <h2 id="options-plan">{t('import_title')}</h2>
      <p className="options__intro">{t('import_intro')}</p>
      <div role="alert">{plan.problem && <p className="options__problem">{plan.problem}</p>}</div>
      <div role="status">
        {state.step === 'done' && (
          <p className="options__done">{t('import_done', state.name, state.parts)}</p>
        )}
      </div>
      {state.step === 'reading' && (
        <div className="plan-reading">
          <progress
            aria-label={t('import_reading', state.name)}
            max={state.of || 1}
            value={state.of ? state.done : undefined}
          />
          <p>
            {t('import_reading', state.name)}
            {state.of > 1 && ` ${t('import_pages', state.done, state.of)}`}
          </p>
          <ActionButton className="button--small" onClick={plan.cancel}>
            {t('import_cancel')}
          </ActionButton>
        </div>
      )}
      {(state.step === 'empty' || state.step === 'done') && (
        <PlanSourceBox
          isPasting={isPasting}
          onPasting={setPasting}
          onSource={(source) => {
            setPasting(false)
            plan.read(source)
          }}
        />
      )}
      {state.step === 'review' && <PlanReview review={state.review} plan={plan} />}
    </section>
  )
}
