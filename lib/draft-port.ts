/**
 * Drafts over a port, each sent as what has changed since the one before: of a long body one paragraph goes over with
 * each key, not all of them. Whoever receives keeps the lines it has, so that the linter knows them again.
 */
import { type Draft, type Field, LinedField } from './lint/draft'
import type { KeptLines } from './lint/text-change'

type About = Omit<Field, 'text'>
/** A field's text whole, by its lines, or by the lines that changed; the last two make a LinedField. */
type FieldMessage = { readonly about: About } & (
  | { readonly text: string }
  | { readonly lines: readonly string[] }
  | { readonly kept: KeptLines; readonly fresh: readonly string[] }
  | { readonly isSame: true }
)

export interface DraftMessage {
  /** What is said beside the fields. */
  readonly rest: Omit<Draft, 'fields'>
  readonly fields: readonly FieldMessage[]
  /** Drafts are counted from 1; what is sent as a change is one of the draft before. */
  readonly count: number
}

export class DraftSender {
  #count = 0
  #sent: readonly Field[] = []

  send({ fields, ...rest }: Draft): DraftMessage {
    const message = {
      rest,
      fields: fields.map((field, i) => toMessage(field, this.#sent[i])),
      count: ++this.#count,
    }
    this.#sent = fields
    return message
  }
}

function toMessage(field: Field, before: Field | undefined): FieldMessage {
  const { name, label, required } = field
  const about: About = { name, label, required }
  const known = before?.name === name ? before : undefined
  if (!(field instanceof LinedField)) {
    const isSame = known && !(known instanceof LinedField) && known.text === field.text
    return isSame ? { about, isSame } : { about, text: field.text }
  }
  if (!(known instanceof LinedField)) return { about, lines: field.lines }
  const kept = field.keptOf(known.lines)
  if (!kept) return { about, isSame: true }
  return { about, kept, fresh: field.lines.slice(kept.head, field.lines.length - kept.tail) }
}

export class DraftReceiver {
  #count = 0
  #fields: readonly Field[] = []

  /** Null when the message is a change of a draft that did not arrive here: it must be sent whole. */
  receive({ rest, fields, count }: DraftMessage): Draft | null {
    if (count !== 1 && count !== this.#count + 1) return null
    this.#count = count
    this.#fields = fields.map((message, i) => toField(message, this.#fields[i]))
    return { ...rest, fields: this.#fields }
  }
}

function toField(message: FieldMessage, known: Field | undefined): Field {
  const { about } = message
  if ('text' in message) return { ...about, text: message.text }
  if ('lines' in message) return new LinedField(about, message.lines)
  if (known instanceof LinedField)
    return 'kept' in message
      ? known.withChange(message.kept, message.fresh, about)
      : known.withChange({ head: known.lines.length, tail: 0 }, [], about)
  return { ...about, text: known?.text ?? '' }
}
