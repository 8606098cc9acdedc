/** Builds a selector that finds an element again after the page was built anew. It only looks. */

/** Attributes that people or scripts address an element by, the surest first. */
const NAMING = [
  'name',
  'data-drupal-selector',
  'data-testid',
  'data-element',
  'data-field',
  'data-name',
  'task',
]
/** What an element shows to people: it changes with the language, rarely else. */
const SHOWN = ['aria-label', 'placeholder', 'title']
/** Deeper paths break at the next change of the page's design. */
const MOST_STEPS = 5

/** Classes that a style sheet's builder makes up, and those that come and go with what the person does. */
const PASSING_CLASS =
  /\d|^(?:css|sc|jss|svelte|ng|is|has|js)-|__|(?:^|-)(?:active|focus(?:ed)?|hover|open|show(?:n)?|hidden|dirty|valid|invalid|selected|loading|disabled)$|[a-z][A-Z]\w*[A-Z]/

/** Long numbers, GUIDs, what .NET, React, Ember, Angular, YUI, Ext and editors count up. */
const COUNTED =
  /\d{3}|[0-9a-f]{8}[-_]|(?:^|_)ct[lr]\d\d|^:|:$|(?:ember|mat-input-|yui_|ext-gen|cke_|mce_|select2-|ui-id-|react-).*\d/i
/** The last word of a generated id, which its author chose: `dnn_ctr435_EditHtml_cmdSave`. */
const AUTHORED_END = /_[A-Za-z][A-Za-z0-9]{2,}$/

/** A selector that hits this element and nothing else in its document; null when none is found that may last. */
export function stableSelector(element: Element): string | null {
  return ownSelector(element) ?? pathSelector(element) ?? onlyOneOfItsKind(element)
}

/** True for an id that a library counts up, so that the next visit has another one. */
export function isGeneratedId(id: string): boolean {
  return COUNTED.test(id)
}

function ownSelector(element: Element): string | null {
  const tag = element.localName
  const attributes = [...NAMING, ...(isButton(element) ? ['value'] : []), ...SHOWN].flatMap((name) => {
    const value = element.getAttribute(name)
    return value && value.length <= 100 && !COUNTED.test(value) ? [`[${name}=${quoted(value)}]`] : []
  })
  // .NET counts its boxes up in names as well: `ctl00$ctl53$txtTieuDe`.
  const [nameEnd] = /\$[A-Za-z][A-Za-z0-9]{2,}$/.exec(element.getAttribute('name') ?? '') ?? []
  const form = element.closest('form')
  const formSelector = form && form !== element ? nameOf(form) : null
  const candidates = [
    nameOf(element),
    ...attributes.map((attribute) => tag + attribute),
    nameEnd ? `${tag}[name$=${quoted(nameEnd)}]` : null,
    attributes.length > 1 ? tag + attributes.slice(0, 3).join('') : null,
    ...(formSelector ? attributes.map((attribute) => `${formSelector} ${tag}${attribute}`) : []),
    ...lastingClasses(element).map((name) => `${tag}.${CSS.escape(name)}`),
  ]
  return candidates.find((one) => one !== null && hitsOnly(one, element)) ?? null
}

/** Names that an author gave; the ones of the page's look are better than a place in a row of boxes. */
const lastingClasses = (element: Element): string[] =>
  [...element.classList].filter((name) => name.length > 2 && !PASSING_CLASS.test(name)).slice(0, 6)

/** The page's only editable, or its only form's only textarea. */
function onlyOneOfItsKind(element: Element): string | null {
  const tag = element.localName
  const kinds = element.hasAttribute('contenteditable') ? [`${tag}[contenteditable]`] : [`form ${tag}`, tag]
  const isTelling = element.matches('textarea,select,iframe,[contenteditable],button,input')
  return (isTelling && kinds.find((one) => hitsOnly(one, element))) || null
}

/** By the id, or by the end of a generated one. */
function nameOf(element: Element): string | null {
  const { id } = element
  // A field that is called `id` hides the form's own.
  if (typeof id !== 'string' || id === '') return null
  if (!isGeneratedId(id)) return `#${CSS.escape(id)}`
  const [end] = AUTHORED_END.exec(id) ?? []
  return end && !COUNTED.test(end) ? `${element.localName}[id$=${quoted(end)}]` : null
}

/** From the nearest ancestor that has a selector of its own, by as few and as plain steps as will do. */
function pathSelector(element: Element): string | null {
  let steps = ''
  let at = element
  for (let count = 0; count < MOST_STEPS; count++) {
    const parent: Element | null = at.parentElement
    if (!parent) return null
    steps = ` > ${stepTo(at, parent)}${steps}`
    const anchor = ownSelector(parent)
    if (anchor) {
      const short = `${anchor} ${element.localName}`
      if (hitsOnly(short, element)) return short
      return hitsOnly(anchor + steps, element) ? anchor + steps : null
    }
    at = parent
  }
  return null
}

function stepTo(element: Element, parent: Element): string {
  const tag = element.localName
  const twins = [...parent.children].filter((child) => child.localName === tag)
  return twins.length === 1 ? tag : `${tag}:nth-of-type(${twins.indexOf(element) + 1})`
}

function isButton(element: Element): boolean {
  return element.matches('button,input[type=submit],input[type=button]')
}

function hitsOnly(selector: string, element: Element): boolean {
  try {
    const hits = (element.getRootNode() as ParentNode).querySelectorAll(selector)
    return hits.length === 1 && hits[0] === element
  } catch {
    return false
  }
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`
