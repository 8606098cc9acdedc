/**
 * Trỏ và chọn: a person points at the fields and buttons of an edit page that no profile knows, and the profile is made
 * of that. It adds one element of its own to the page, and changes nothing of the page's.
 */
import { t } from '../../messages'
import { PortalControls } from '../portal-controls'
import { groundProfile } from '../portals/ground-profile'
import type { PortalProfile } from '../portals/profile'
import { isGeneratedId } from '../portals/stable-selector'
import { readDraft } from '../read-draft'
import { buildProfile, chosenBy, lastingSelector } from './build-profile'
import { type Choice, choicesOf } from './choice'
import { startPick } from './pick'
import { type ChoiceState, createPanel, type Panel, type PanelState } from './pointing-panel'
import { POINTING_STYLE } from './pointing-style'

export interface PointingParts {
  readonly document: Document
  /** What may be pointed at, with the words that propose it. */
  readonly labels: PortalProfile
  /** The profile that serves the page already; it is shown first and may be corrected. */
  readonly current: PortalProfile | null
  /** Keeps the profile; the answer is what went wrong, in words, or null. */
  readonly onSave: (profile: PortalProfile) => Promise<string | null>
  readonly onEnd: () => void
}

/** Longer texts are shown by their beginning. */
const SHOWN = 90
/** Events of our own element that the page must not take for its own (hotkeys, focus traps). */
const OWN_EVENTS =
  'click pointerdown mousedown pointerup mouseup mousemove keydown keypress keyup focusin focusout'

/** Opens the panel; returns a way to close it. */
export function pointAndChoose(parts: PointingParts): () => void {
  const pointing = new Pointing(parts)
  return () => pointing.end()
}

class Pointing {
  readonly #parts: PointingParts
  readonly #document: Document
  readonly #choices: readonly Choice[]
  readonly #chosen: Map<string, readonly Element[]>
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #hint: HTMLElement
  readonly #panel: Panel
  #endPick: (() => void) | null = null
  #problem: string | null = null
  #saved: string | null = null

  constructor(parts: PointingParts) {
    const { document, labels, current } = parts
    this.#parts = parts
    this.#document = document
    this.#choices = choicesOf(labels)
    const known = current ?? groundProfile(labels, document)
    this.#chosen = new Map(chosenBy(known, this.#choices, document))
    this.#host = document.createElement('kiem-tra-tro-va-chon')
    this.#host.popover = 'manual'
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(POINTING_STYLE)
    this.#root.adoptedStyleSheets = [sheet]
    this.#hint = document.createElement('div')
    this.#hint.className = 'hint'
    this.#hint.setAttribute('role', 'status')
    this.#hint.hidden = true
    this.#panel = createPanel({
      document,
      onPoint: (choice) => this.#point(choice),
      onDrop: (choice) => this.#drop(choice),
      onSave: () => void this.#save(),
      onClose: () => this.end(),
    })
    this.#root.append(this.#panel.element, this.#hint)
    for (const type of OWN_EVENTS.split(' '))
      this.#root.addEventListener(type, (event) => event.stopPropagation())
    this.#panel.element.addEventListener('keydown', ({ key }) => key === 'Escape' && this.end())
    document.documentElement.append(this.#host)
    this.#host.showPopover()
    this.#show()
    this.#panel.focus(this.#choices.find(({ key }) => !this.#chosen.has(key)) ?? this.#choices[0]!)
  }

  end(): void {
    if (!this.#host.isConnected) return
    this.#endPick?.()
    this.#host.remove()
    this.#parts.onEnd()
  }

  #point(choice: Choice): void {
    const stop = () => {
      this.#endPick?.()
      this.#endPick = null
      this.#hint.hidden = true
      this.#panel.element.hidden = false
      this.#show()
      this.#panel.focus(choice)
    }
    this.#panel.element.hidden = true
    this.#hint.hidden = false
    this.#hint.textContent = pickHint(choice)
    this.#endPick = startPick({
      document: this.#document,
      host: this.#host,
      root: this.#root,
      choice,
      onAim: (target) => {
        this.#hint.textContent = target ? `${choice.label}: ${nameOf(target)}` : pickHint(choice)
      },
      onPick: (target) => {
        this.#take(choice, target)
        stop()
      },
      onCancel: stop,
    })
  }

  #take(choice: Choice, target: Element): void {
    this.#problem = lastingSelector(target, this.#document)
      ? null
      : `${choice.label}: ${t('pointing_not_lasting')}`
    if (this.#problem) return
    // An element is one thing; a portal may have several buttons of one meaning.
    for (const [key, elements] of this.#chosen) {
      const others = elements.filter((one) => one !== target)
      if (others.length === 0) this.#chosen.delete(key)
      else this.#chosen.set(key, others)
    }
    const before = choice.part === 'control' ? (this.#chosen.get(choice.key) ?? []) : []
    this.#chosen.set(choice.key, [...before, target])
  }

  #drop({ key }: Choice): void {
    this.#chosen.delete(key)
    this.#problem = null
    this.#show()
  }

  async #save(): Promise<void> {
    const profile = this.#build()
    if (!profile) return
    this.#problem = await this.#parts.onSave(profile).catch((error) => {
      console.error(error)
      return t('pointing_not_saved')
    })
    if (this.#problem === null) this.#saved = t('pointing_saved', profile.hosts[0] ?? '')
    this.#show()
    this.#panel.focus(null)
  }

  #build(): PortalProfile | null {
    return buildProfile(this.#choices, this.#chosen, this.#document)
  }

  #show(): void {
    const profile = this.#build()
    this.#panel.show({
      rows: this.#choices.map((choice) => this.#stateOf(choice, profile)),
      note: this.#noteOn(profile),
      maySave: profile !== null,
      isSaved: this.#saved !== null,
    })
  }

  #noteOn(profile: PortalProfile | null): PanelState['note'] {
    if (this.#problem) return { tone: 'error', text: this.#problem }
    if (this.#saved) return { tone: 'ok', text: this.#saved }
    if (!profile) return { tone: 'warning', text: t('pointing_too_little') }
    return profile.controls.some(({ does }) => does === 'publish' || does === 'submit')
      ? null
      : { tone: 'warning', text: t('pointing_no_publish') }
  }

  /** Tries the choice at once: what would be read from the field, what the button would count as. */
  #stateOf(choice: Choice, profile: PortalProfile | null): ChoiceState {
    const elements = this.#chosen.get(choice.key) ?? []
    if (elements.length === 0) return { choice, tone: 'none', text: t('pointing_none') }
    if (choice.part === 'control') return this.#controlState(choice, elements)
    const parts = profile ?? this.#partial()
    const field = readDraft(parts, this.#document).draft.fields.find(({ name }) => name === choice.key)
    if (!field) return { choice, tone: 'bad', text: t('pointing_unread') }
    const text = field.text.replace(/\s+/g, ' ').trim()
    const shown = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
    return { choice, tone: 'found', text: shown ? t('pointing_read', shown) : t('pointing_empty') }
  }

  #controlState(choice: Choice, elements: readonly Element[]): ChoiceState {
    const controls = new PortalControls(this.#partial().controls, this.#document)
    const isKnown = elements.every((element) => controls.of(element)?.control.does === choice.key)
    const names = elements.map(nameOf).join(', ')
    return isKnown || elements.every((element) => element.matches(':disabled'))
      ? { choice, tone: 'found', text: t('pointing_button', names) }
      : { choice, tone: 'bad', text: t('pointing_ambiguous', names) }
  }

  /** What has been chosen so far, needed or not. */
  #partial(): PortalProfile {
    const choices = this.#choices.map((choice) => ({ ...choice, isNeeded: false }))
    return buildProfile(choices, this.#chosen, this.#document)!
  }
}

const pickHint = ({ label }: Choice): string =>
  t('pointing_hint', `${label.charAt(0).toLowerCase()}${label.slice(1)}`)

/** What a person knows an element by. */
function nameOf(element: Element): string {
  const own =
    element.localName === 'input' && /^(?:submit|button|image)$/.test((element as HTMLInputElement).type)
  const said = own
    ? (element as HTMLInputElement).value
    : element.matches('button,a,[role=button]') && element.textContent
  const label = (element as HTMLInputElement).labels?.[0]?.textContent
  const called = element.getAttribute('name') || (isGeneratedId(element.id) ? '' : element.id)
  const words = said || element.getAttribute('aria-label') || label || called
  return words ? `“${words.replace(/\s+/g, ' ').trim().slice(0, 60)}”` : t('pointing_this')
}
