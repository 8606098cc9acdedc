/** What a person may point at: the fields and buttons that a profile of labels knows. Data only. */
import { type MessageKey, t } from '../../messages'
import type { ControlProfile, FieldProfile, PortalProfile } from '../portals/profile'

interface ChoiceBase {
  /** The field's name, or what the button does. */
  readonly key: string
  readonly label: string
  /** Asked for first; the others only when the person wants them. */
  readonly isMain: boolean
}
export interface FieldChoice extends ChoiceBase {
  readonly part: 'field'
  readonly kind: FieldProfile['kind']
  /** Without it no post can be told from another page. */
  readonly isNeeded: boolean
}
export interface ControlChoice extends ChoiceBase {
  readonly part: 'control'
  readonly does: ControlProfile['does']
}
export type Choice = FieldChoice | ControlChoice

const MAIN = new Set(['title', 'summary', 'body', 'publish', 'save-draft'])

const BUTTONS: Record<ControlProfile['does'], MessageKey> = {
  publish: 'pointing_publish',
  'save-draft': 'pointing_save_draft',
  submit: 'pointing_submit',
  preview: 'pointing_preview',
}

/** The main ones first, fields before buttons. */
export function choicesOf({ fields }: PortalProfile): Choice[] {
  const asFields = fields.map(({ name, label, kind, required }): FieldChoice => {
    const isNeeded = required && (name === 'title' || name === 'body')
    return { part: 'field', key: name, label, kind, isMain: MAIN.has(name), isNeeded }
  })
  const asControls = (Object.keys(BUTTONS) as ControlProfile['does'][]).map(
    (does): ControlChoice => ({
      part: 'control',
      key: does,
      label: t(BUTTONS[does]),
      does,
      isMain: MAIN.has(does),
    }),
  )
  const all = [...asFields, ...asControls]
  return [...all.filter(({ isMain }) => isMain), ...all.filter(({ isMain }) => !isMain)]
}
