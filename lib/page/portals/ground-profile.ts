/** Turns the labels of a profile into selectors for the page at hand, so that all else need only know selectors. */
import { findByLabel, findLabels, findPressed, type LabelledPage, plainLabel } from './by-label'
import type { ControlProfile, FieldProfile, PortalProfile } from './profile'
import { firstHit } from './query'
import { stableSelector } from './stable-selector'

/** The profile without labels: what they lead to on this page is in its selectors; what leads nowhere is left out. */
export function groundProfile(profile: PortalProfile, document: Document): PortalProfile {
  const parts = [...profile.fields, ...profile.controls]
  if (!parts.some(({ labels }) => labels)) return profile
  const words = profile.fields.flatMap(({ labels = [] }) => labels.map(plainLabel))
  const page = findLabels(document, new Set(words))
  return {
    ...profile,
    fields: groundFields(profile.fields, document, page),
    controls: groundControls(profile.controls, document),
  }
}

/** An element is one field: the first that it was found for. */
function groundFields(
  fields: readonly FieldProfile[],
  document: Document,
  page: LabelledPage,
): FieldProfile[] {
  const taken = new Set(fields.map(({ selectors }) => firstHit(selectors, document)))
  return fields.flatMap(({ labels, ...field }) => {
    if (!labels || firstHit(field.selectors, document)) return field.selectors.length > 0 ? [field] : []
    const element = findByLabel({ kind: field.kind, labels }, document, page)
    const selector = element && !taken.has(element) ? stableSelector(element) : null
    if (!selector) return field.selectors.length > 0 ? [field] : []
    taken.add(element)
    return [{ ...field, selectors: [...field.selectors, selector].slice(-12) }]
  })
}

function groundControls(controls: readonly ControlProfile[], document: Document): ControlProfile[] {
  const grounded = controls.flatMap(({ labels, ...control }) => {
    if (!labels || firstHit(control.selectors, document)) return control.selectors.length > 0 ? [control] : []
    const found = findPressed({ labels }, document).map(stableSelector)
    const selectors = [...control.selectors, ...found.filter((one) => one !== null)].slice(-12)
    return selectors.length > 0 ? [{ ...control, selectors }] : []
  })
  const isAlone = !grounded.some(
    ({ does, onlyAlone, selectors }) => does === 'publish' && !onlyAlone && firstHit(selectors, document),
  )
  return grounded.flatMap(({ onlyAlone, ...control }) => (isAlone || !onlyAlone ? [control] : []))
}
