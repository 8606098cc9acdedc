/** Makes a profile of what a person has pointed at. Pure but for looking at the elements. */

import type { ControlProfile, FieldProfile, PortalProfile } from '../portals/profile'
import { queryAll } from '../portals/query'
import { stableSelector } from '../portals/stable-selector'
import type { Choice } from './choice'

/** What was chosen, by the key of the choice; buttons may be several. */
export type Chosen = ReadonlyMap<string, readonly Element[]>

/**
 * A selector that will find the element on the next visit, from the page's document on; null when the element has
 * nothing that lasts.
 */
export function lastingSelector(element: Element, page: Document): string | null {
  const own = groupSelector(element) ?? stableSelector(element)
  if (!own || element.ownerDocument === page) return own
  const frame = element.ownerDocument.defaultView?.frameElement
  const outer = frame ? lastingSelector(frame, page) : null
  return outer && `${outer} >>> ${own}`
}

/** Boxes to tick are read together, by the name they share. */
function groupSelector(element: Element): string | null {
  const name = element.getAttribute('name')
  const isTick = element.matches('input[type=radio],input[type=checkbox]')
  return isTick && name ? `input[name="${CSS.escape(name)}"]` : null
}

/** The profile for this page's host; null while the title or the text is missing. */
export function buildProfile(
  choices: readonly Choice[],
  chosen: Chosen,
  page: Document,
): PortalProfile | null {
  const fields: FieldProfile[] = []
  const controls: ControlProfile[] = []
  const buttons: string[] = []
  for (const choice of choices) {
    const elements = chosen.get(choice.key) ?? []
    const selectors = elements.flatMap((element) => lastingSelector(element, page) ?? [])
    if (choice.part === 'field' && choice.isNeeded && selectors.length === 0) return null
    if (selectors.length === 0) continue
    if (choice.part === 'field') fields.push(toField(choice, elements[0]!, selectors))
    else {
      buttons.push(...selectors)
      // The guard compares a button with its selector wherever the button stands.
      const own = selectors.map((one) => one.split(' >>> ').at(-1)!)
      controls.push({ selectors: own.slice(0, 12), label: choice.label, does: choice.does })
    }
  }
  const { hostname, pathname } = page.location
  return {
    id: idFor(hostname),
    name: `Cổng ${hostname}`.slice(0, 80),
    hosts: [hostname],
    editUrls: [addressesLike(pathname)],
    // Among all forms of the site, the one with the person's buttons.
    fingerprints: buttons.slice(0, 24),
    fields,
    controls,
  }
}

function toField(choice: Choice & { part: 'field' }, element: Element, selectors: string[]): FieldProfile {
  // A line stays a line, whatever is usual: an input holds no rich text.
  const kind = choice.kind === 'rich-text' && element.localName === 'input' ? 'text' : choice.kind
  const isEdited = choice.kind === 'text' && element.localName !== 'input' && element.localName !== 'textarea'
  return {
    name: choice.key,
    label: choice.label,
    selectors,
    kind: isEdited ? 'rich-text' : kind,
    required: choice.isNeeded,
  }
}

const idFor = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'cong'

/** New posts and old ones share the first part of their address: `/quan-tri/tin/12/sua` → `/quan-tri/*`. */
function addressesLike(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/')
  return rest.length > 0 && !/\d/.test(first) ? `/${first}/*` : pathname.replace(/\d+/g, '*')
}

/** The elements that a profile means on this page, by the keys of the choices. */
export function chosenBy(profile: PortalProfile, choices: readonly Choice[], page: Document): Chosen {
  const hitsOf = (selectors: readonly string[]) =>
    selectors.flatMap((selector) => {
      try {
        return queryAll(selector, page)
      } catch {
        return []
      }
    })
  const found = choices.map((choice): [string, readonly Element[]] => {
    if (choice.part === 'control') {
      const same = profile.controls.filter(({ does }) => does === choice.does)
      return [choice.key, [...new Set(same.flatMap(({ selectors }) => hitsOf(selectors)))]]
    }
    const field = profile.fields.find(({ name }) => name === choice.key)
    return [choice.key, hitsOf(field?.selectors ?? []).slice(0, 1)]
  })
  return new Map(found.filter(([, elements]) => elements.length > 0))
}
