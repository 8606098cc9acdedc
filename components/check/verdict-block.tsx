/** Answers the one question an editor asks: may this post be published, and if not, why not. */
import { t } from '../../lib/messages'
import type { Snapshot } from '../../lib/session'
import { dayInWords } from '../vietnamese-time'
import { VerdictRing } from './verdict-ring'
import { countMissing, VERDICT_TITLES, verdictDetail, verdictTone } from './verdict-words'
import './verdict-block.css'

export function VerdictBlock({ snapshot }: { readonly snapshot: Snapshot }) {
  const { verdict, fields, postDay, postDayIsOwn, ignored } = snapshot
  const missing = countMissing(fields)
  const filled = fields.filter((field) => field.required && field.isFilled).length
  const tone = verdictTone(verdict, missing)
  const day = dayInWords(postDay)
  return (
    <section className={`verdict verdict--${tone}`} aria-labelledby="verdict-title">
      <VerdictRing counts={verdict.counts} filled={filled} />
      <div>
        <h2 className="verdict__title" id="verdict-title">
          {t(VERDICT_TITLES[tone])}
        </h2>
        <p>
          {verdictDetail(verdict, missing)}
          {ignored.length > 0 && ` ${t('verdict_ignored', ignored.length)}`}
        </p>
        <p className="verdict__day">{t(postDayIsOwn ? 'verdict_day_own' : 'verdict_day_today', day)}</p>
      </div>
    </section>
  )
}
