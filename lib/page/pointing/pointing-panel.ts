/** The panel of pointing: a list of what may be pointed at, what each would give, and the wish to save. It only shows. */
import { t } from '../../messages'
import type { Choice } from './choice'

/** What a choice stands at. */
export interface ChoiceState {
  readonly choice: Choice
  readonly tone: 'none' | 'found' | 'bad'
  /** What would be read, or what the button says. */
  readonly text: string
}

export interface PanelState {
  readonly rows: readonly ChoiceState[]
  readonly note: { readonly tone: 'warning' | 'error' | 'ok'; readonly text: string } | null
  readonly maySave: boolean
  readonly isSaved: boolean
}

export interface PanelParts {
  readonly document: Document
  readonly onPoint: (choice: Choice) => void
  readonly onDrop: (choice: Choice) => void
  readonly onSave: () => void
  readonly onClose: () => void
}

export interface Panel {
  readonly element: HTMLElement
  show(state: PanelState): void
  /** Puts the keyboard's focus on the choice's button. */
  focus(choice: Choice | null): void
}

export function createPanel(parts: PanelParts): Panel {
  const { document } = parts
  const make = maker(document)
  const rows = make('ul', { className: 'rows' })
  const others = make('ul')
  const more = make('details', {}, make('summary', { textContent: t('pointing_more') }), others)
  const moreRow = make('li', {}, more)
  moreRow.style.display = 'block'
  const note = make('p', { className: 'note', hidden: true })
  const live = make('div', { role: 'status' }, note)
  const save = make('button', { className: 'brand', textContent: t('pointing_save'), type: 'button' })
  const close = make('button', { textContent: t('page_close'), type: 'button' })
  const side = make('button', { className: 'small quiet', textContent: t('pointing_side'), type: 'button' })
  const element = make(
    'section',
    { className: 'panel', role: 'dialog', ariaLabel: t('pointing_title') },
    make('div', { className: 'head' }, make('h1', { textContent: t('pointing_title') }), side),
    make('p', {
      className: 'intro',
      textContent: t('pointing_intro'),
    }),
    rows,
    make('div', { className: 'foot' }, live, make('div', { className: 'buttons' }, save, close)),
  )
  side.addEventListener('click', () => element.classList.toggle('left'))
  close.addEventListener('click', parts.onClose)
  save.addEventListener('click', () => save.ariaDisabled !== 'true' && parts.onSave())

  const known = new Map<string, { row: HTMLElement; point: HTMLElement; show(state: ChoiceState): void }>()
  const rowOf = ({ choice }: ChoiceState) => {
    const made = known.get(choice.key) ?? createRow(make, choice, parts)
    known.set(choice.key, made)
    return made
  }
  return {
    element,
    show(state) {
      for (const row of state.rows) {
        const made = rowOf(row)
        made.show(row)
        const list = row.choice.isMain ? rows : others
        if (made.row.parentElement !== list) list.append(made.row)
      }
      if (others.children.length > 0 && moreRow.parentElement !== rows) rows.append(moreRow)
      note.hidden = state.note === null
      note.className = `note ${state.note?.tone ?? ''}`
      note.textContent = state.note?.text ?? ''
      save.hidden = state.isSaved
      rows.hidden = state.isSaved
      // The sidebar comes up on the right.
      if (state.isSaved) element.classList.add('left')
      save.ariaDisabled = String(!state.maySave)
    },
    focus: (choice) => (known.get(choice?.key ?? '')?.point ?? close).focus(),
  }
}

function createRow(make: Make, choice: Choice, parts: PanelParts) {
  const isNeeded = choice.part === 'field' && choice.isNeeded
  const name = make('div', { className: 'name', textContent: choice.label })
  if (isNeeded) name.append(make('span', { textContent: ` ${t('pointing_needed')}` }))
  const text = make('div', { className: 'state' })
  const point = make('button', { className: 'small', textContent: t('pointing_point'), type: 'button' })
  point.ariaLabel = t('pointing_point_at', choice.label)
  const drop = make('button', { className: 'small quiet', textContent: t('pointing_drop'), type: 'button' })
  drop.ariaLabel = t('pointing_drop_what', choice.label)
  point.addEventListener('click', () => parts.onPoint(choice))
  drop.addEventListener('click', () => {
    parts.onDrop(choice)
    point.focus()
  })
  const row = make('li', {}, name, make('div', { className: 'tools' }, drop, point), text)
  row.dataset.choice = choice.key
  return {
    row,
    point,
    show(state: ChoiceState) {
      text.className = `state ${state.tone}`
      text.textContent = state.text
      drop.hidden = state.tone === 'none'
    },
  }
}

type Make = ReturnType<typeof maker>

/** Elements by their properties; never by HTML, which pages with Trusted Types would refuse. */
const maker =
  (document: Document) =>
  <T extends keyof HTMLElementTagNameMap>(
    tag: T,
    properties: Partial<HTMLElementTagNameMap[T]> = {},
    ...children: Node[]
  ): HTMLElementTagNameMap[T] => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }
