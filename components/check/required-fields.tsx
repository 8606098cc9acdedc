/** The required information as a checklist, with a way to each missing field. */
import type { FieldState } from '../../lib/session'
import { Icon } from '../icon'
import { useSend } from '../session-context'
import { grouped } from '../vietnamese-time'
import './required-fields.css'

/** Only of written text does the length say anything; `7 ký tự` after a category would be noise. */
const WRITTEN_FIELDS: ReadonlySet<string> = new Set(['title', 'summary', 'body'])

export function RequiredFields({ fields }: { readonly fields: readonly FieldState[] }) {
  const required = fields.filter((field) => field.required)
  if (required.length === 0) return null
  const filled = required.filter((field) => field.isFilled).length
  return (
    <section aria-labelledby="title-required">
      <div className="section-head">
        <h3 id="title-required">Thông tin bắt buộc</h3>
        <span className="section-head__note">
          {filled}/{required.length}
        </span>
      </div>
      <ul className="required">
        {required.map((field) => (
          <RequiredField key={field.name} field={field} />
        ))}
      </ul>
    </section>
  )
}

function RequiredField({ field }: { readonly field: FieldState }) {
  const send = useSend()
  const { name, label, isFilled, length } = field
  return (
    <li className={isFilled ? 'required__item' : 'required__item required__item--missing'}>
      <Icon name={isFilled ? 'check' : 'cross'} />
      <span>
        {label}
        <span className="hidden-text">{isFilled ? ', đã có' : ', còn thiếu'}</span>
      </span>
      {isFilled && WRITTEN_FIELDS.has(name) && (
        <span className="required__note">{grouped(length)} ký tự</span>
      )}
      {!isFilled && (
        <button
          type="button"
          className="link required__jump"
          onClick={() => send({ do: 'show-field', field: name })}
        >
          đến ô {label} <Icon name="arrow" size={14} />
        </button>
      )}
    </li>
  )
}
