/** The fields of each kind of item in the order a person reads them, with how each is edited. No words of the interface. */
import type { ItemKind } from './draft-item'

/** id: of a record of the catalogue, empty for a new one. lines: several values, one a line. */
export type FieldForm = 'text' | 'lines' | 'day' | 'number' | 'yes-no' | 'choice' | 'id'

export interface ItemField {
  readonly name: string
  readonly form: FieldForm
  readonly isRequired?: boolean
  readonly choices?: readonly string[]
}

const text = (name: string): ItemField => ({ name, form: 'text', isRequired: true })
const free = (name: string): ItemField => ({ name, form: 'text' })
const day = (name: string, isRequired = true): ItemField => ({ name, form: 'day', isRequired })
const number = (name: string, isRequired = true): ItemField => ({ name, form: 'number', isRequired })
const several = (name: string): ItemField => ({ name, form: 'lines' })
const choice = (name: string, ...choices: string[]): ItemField => ({
  name,
  form: 'choice',
  choices,
  isRequired: true,
})

export const ITEM_FIELDS: Readonly<Record<ItemKind, readonly ItemField[]>> = {
  plan: [free('symbol'), day('issuedOn', false), text('subject'), number('year')],
  issuer: [text('name'), text('shortName'), text('place'), text('sector')],
  slogan: [text('text'), choice('kind', 'theme', 'parent-theme', 'motto')],
  basis: [
    text('asWritten'),
    { name: 'document', form: 'id' },
    free('documentType'),
    free('symbol'),
    day('issuedOn', false),
    free('issuer'),
    free('subject'),
  ],
  anniversary: [
    text('name'),
    { name: 'anniversary', form: 'id' },
    number('count'),
    { name: 'asWritten', form: 'lines', isRequired: true },
    number('day', false),
    number('month', false),
    number('year', false),
  ],
  movement: [
    text('name'),
    { name: 'isQuoted', form: 'yes-no' },
    number('from', false),
    number('to', false),
    several('variants'),
  ],
  period: [
    number('ordinal'),
    text('name'),
    day('from'),
    free('fromAsWritten'),
    { name: 'fromIsExact', form: 'yes-no' },
    day('to'),
    free('toAsWritten'),
    { name: 'toIsExact', form: 'yes-no' },
    several('anniversaries'),
    free('review'),
  ],
  deadline: [
    day('day'),
    choice('limit', 'before', 'by'),
    choice('topic', 'local-launch', 'interim-report', 'final-report', 'other'),
    text('what'),
    text('who'),
    free('to'),
  ],
  body: [text('name')],
  portal: [text('name')],
  'post-kind': [
    choice(
      'kind',
      'launch',
      'interim-review',
      'final-review',
      'commendation',
      'good-practice',
      'good-person',
    ),
    { name: 'information', form: 'lines', isRequired: true },
  ],
}
