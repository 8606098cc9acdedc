/** What a rule does to its own examples, as the brain has just judged them. */
import type { JudgedExample, JudgedExamples } from '../../lib/lint/rule-examples'
import { t } from '../../lib/messages'
import { Icon } from '../icon'

/** So many of each say what a rule is about; the rest are for its tests. */
const MOST = 5

export function RuleExamples({ bad, good }: JudgedExamples) {
  return (
    <div className="examples">
      <h4>{t('options_rules_bad')}</h4>
      <ul>
        {bad.slice(0, MOST).map((example) => (
          <BadExample key={keyOf(example)} example={example} />
        ))}
      </ul>
      <h4>{t('options_rules_good')}</h4>
      <ul>
        {good.slice(0, MOST).map((example) => (
          <li key={keyOf(example)} className="example example--good">
            <Icon name="check" size={14} />
            <ExampleText example={example} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const keyOf = ({ fields }: JudgedExample): string =>
  fields.map(({ name, parts }) => `${name}:${parts.map(({ text }) => text).join('')}`).join('|')

function BadExample({ example }: { readonly example: JudgedExample }) {
  const { messages, corrected } = example
  return (
    <li className="example example--bad">
      <Icon name="cross" size={14} />
      <div>
        <ExampleText example={example} />
        <p className="example__said">
          {messages.length > 0 ? messages.join(' · ') : t('options_rules_not_reported')}
        </p>
        {corrected && (
          <p className="example__corrected">
            <Icon name="arrow" size={13} /> {t('options_rules_corrected', corrected.label, corrected.text)}
          </p>
        )}
      </div>
    </li>
  )
}

function ExampleText({ example: { fields } }: { readonly example: JudgedExample }) {
  return (
    <div className="example__text">
      {fields.map(({ name, label, parts }) => (
        <p key={name}>
          {fields.length > 1 && <span className="example__field">{label}: </span>}
          {parts.map(({ text, isReported }, index) =>
            // A part has no name but its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an example never change
            isReported ? <mark key={index}>{text.trim() || t('options_rules_whole_field')}</mark> : text,
          )}
        </p>
      ))}
    </div>
  )
}
