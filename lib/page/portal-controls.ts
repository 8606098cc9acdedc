/** Finds which of a profile's controls an event or a form means. Reads the page only. */
import { documentsOf } from './page-documents'
import type { ControlProfile } from './portals/profile'

/** A control of the profile and the element that plays it on the page. */
export interface ControlOnPage {
  readonly control: ControlProfile
  readonly element: Element
}

/** Publishing and sending for approval are guarded; saving a draft and previewing never are. */
export const isGuarded = ({ does }: ControlProfile): boolean => does === 'publish' || does === 'submit'

export class PortalControls {
  readonly #document: Document
  readonly #controls: readonly (readonly [ControlProfile, string])[]
  /** Selectors of the profile that no browser understands; they are left out. */
  readonly broken: readonly string[]

  constructor(controls: readonly ControlProfile[], document: Document) {
    this.#document = document
    const broken = controls.flatMap(({ selectors }) => selectors).filter((one) => !isSelector(one, document))
    this.broken = broken
    this.#controls = controls
      .map((control) => [control, control.selectors.filter((one) => !broken.includes(one)).join()] as const)
      .filter(([, selector]) => selector !== '')
  }

  /** The control nearest to the start of an event's path; null when there is none or it is disabled. */
  onPath(path: readonly EventTarget[]): ControlOnPage | null {
    for (const node of path) {
      const element = node as Element
      if (element.nodeType !== Node.ELEMENT_NODE) continue
      const control = this.#controls.find(([, selector]) => element.matches(selector))?.[0]
      if (control) return element.matches(':disabled') ? null : { control, element }
    }
    return null
  }

  /** The control that is, or holds, this element. */
  of(element: Element): ControlOnPage | null {
    return this.onPath(withAncestors(element))
  }

  /** The control that a shortcut works for: the first one that names it and can be used on the page as it is. */
  ofShortcut(shortcut: string): ControlOnPage | null {
    for (const [control, selector] of this.#controls) {
      if (!control.keys?.includes(shortcut)) continue
      const all = documentsOf(this.#document).flatMap((document) => [...document.querySelectorAll(selector)])
      const shown = all.find((one) => one.checkVisibility())
      const found = shown && this.onPath([shown])
      if (found) return found
    }
    return null
  }

  /**
   * What submitting a form without naming a button comes to: what its default button does; without a known default
   * button, what all of its controls do. Null when they differ, or none is known.
   */
  ofForm(form: HTMLFormElement): ControlOnPage | null {
    const button = defaultButton(form)
    const known = button && this.of(button)
    if (known) return known
    const own = this.#controls.flatMap(([control, selector]) =>
      [...(form.getRootNode() as ParentNode).querySelectorAll(selector)]
        .filter((element) => form.contains(element) || (element as HTMLButtonElement).form === form)
        .map((element) => ({ control, element })),
    )
    return own.every(({ control }) => isGuarded(control)) ? (own[0] ?? null) : null
  }
}

/** Uploads of old portals go into a hidden frame: the page, and the draft in it, stay. */
export function isIntoOtherFrame(form: HTMLFormElement): boolean {
  const target = form.getAttribute('target') ?? ''
  return !/^(?:_self|_top|_parent)?$/i.test(target)
}

function isSelector(selector: string, document: Document): boolean {
  try {
    document.createDocumentFragment().querySelector(selector)
    return true
  } catch {
    return false
  }
}

/** The element and everything around it, out of open and closed shadow trees. */
function withAncestors(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at; ) {
    path.push(at)
    at = at.parentElement ?? (at.parentNode as ShadowRoot | null)?.host ?? null
  }
  return path
}

/** The button that Enter in a field presses: the form's first submit button in tree order. */
function defaultButton(form: HTMLFormElement): Element | null {
  // By the prototype: a field that is called `elements` hides the form's own property.
  const elements = Reflect.get(HTMLFormElement.prototype, 'elements', form) as HTMLFormControlsCollection
  const inTree = [...elements, ...form.querySelectorAll('input[type=image]')]
  const submits = inTree.filter((element) => element.matches('button,input') && isSubmit(element))
  return submits.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))[0] ?? null
}

function isSubmit(element: Element): boolean {
  const { type } = element as HTMLInputElement
  return type === 'submit' || type === 'image'
}
