/** Reads an edit page by its profile into a draft, and says where each field stands. It changes nothing. */

import type { CalendarDate } from '../lint/calendar'
import type { Draft, Field } from '../lint/draft'
import { t } from '../messages'
import type { Bridge } from './bridge'
import { findEditor } from './editors'
import { elementOf, type FieldSource, type FieldSources } from './field-source'
import { linedField } from './lined-reading'
import type { FieldProfile, PortalProfile } from './portals/profile'
import { queryAll } from './portals/query'
import { parseDay, readChoice, readDay, readImageName } from './read-value'
import { isTextControl, readControlText } from './text-control'
import { readTextMap } from './text-map'

export interface DraftReading {
  /** Fields that are not on the page are left out: absent is not empty. */
  readonly draft: Draft
  readonly sources: FieldSources
  /** Rich-text fields whose place is on the page, or that are required, but whose editor is not there (yet). */
  readonly missingEditors: readonly FieldProfile[]
  /** What is wrong with the profile, in words for the person; each once. */
  readonly problems: readonly string[]
}

/** The field that holds the post's own day. */
const PUBLISHED_ON = 'publishedOn'

/** Reads every field of the profile that is on the page. Never throws for what a profile or a page contains. */
export function readDraft(
  profile: PortalProfile,
  document: Document,
  bridge: Bridge | null = null,
): DraftReading {
  const fields: Field[] = []
  const sources = new Map<string, FieldSource>()
  const missingEditors: FieldProfile[] = []
  const problems = new Set<string>()
  let publishedOn: CalendarDate | null = null

  for (const field of profile.fields) {
    const hits = findAll(field, document, problems)
    const source = readField(field, hits, bridge)
    if (source) {
      sources.set(field.name, source)
      fields.push(toField(field, source))
      if (field.name === PUBLISHED_ON) publishedOn = parseDay(source.text)
    } else if (field.kind === 'rich-text' && (field.required || hits.length > 0)) {
      missingEditors.push(field)
    }
  }
  return { draft: { fields, publishedOn }, sources, missingEditors, problems: [...problems] }
}

/** Texts of many lines are given by their lines, so that a key in one of them need not move the others. */
function toField({ name, label, required }: FieldProfile, source: FieldSource): Field {
  const about = { name, label, required }
  const { text } = source
  return source.kind === 'shown' || !text.includes('\n')
    ? { ...about, text }
    : linedField(about, text, elementOf(source))
}

/** The first hit of each selector in order, except that a choice takes all hits of its first hitting selector. */
function findAll(field: FieldProfile, document: Document, problems: Set<string>): Element[] {
  const hits: Element[] = []
  for (const selector of field.selectors) {
    try {
      const found = queryAll(selector, document)
      if (field.kind === 'choice' && found.length > 0) return found
      hits.push(...found.slice(0, 1))
    } catch {
      problems.add(t('page_broken_selector', selector, field.label))
    }
  }
  return hits
}

function readEditor(name: string, hits: readonly Element[], bridge: Bridge | null): FieldSource | null {
  for (const host of hits) {
    const editor = findEditor(host, bridge)
    if (!editor) continue
    const map = readTextMap(editor.root, editor.furniture)
    return { kind: 'rich-text', field: name, text: map.text, editor, map }
  }
  return null
}

function readControl(name: string, hits: readonly Element[]): FieldSource | null {
  const element = hits.find(isTextControl)
  return element ? { kind: 'control', field: name, text: readControlText(element), element } : null
}

/** Behind an editor, or waiting for one, a textarea is hidden or holds HTML; neither is what the person sees as text. */
const MARKUP = /<[a-z/!][^<>]*>|&(?:[a-z]+|#\d+);/i

const isPlainTextarea = (element: Element): boolean =>
  element.localName === 'textarea' &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !MARKUP.test((element as HTMLTextAreaElement).value)

/** The nearest element that holds them all; the only one itself. */
function around(elements: readonly Element[]): Element {
  let at = elements[0]!
  while (at.parentElement && !elements.every((one) => at.contains(one))) at = at.parentElement
  return at
}

function readField(field: FieldProfile, hits: readonly Element[], bridge: Bridge | null): FieldSource | null {
  const name = field.name
  const [element] = hits
  if (!element) return null
  switch (field.kind) {
    case 'rich-text':
      // A portal may have no editor on the field, or let the person switch it off.
      return readEditor(name, hits, bridge) ?? readControl(name, hits.filter(isPlainTextarea))
    // A title may be an editable heading.
    case 'text':
      return readControl(name, hits) ?? readEditor(name, hits, bridge)
    case 'choice':
      return { kind: 'shown', field: name, text: readChoice(hits), element }
    case 'day':
      return { kind: 'shown', field: name, text: readDay(hits), element: around(hits) }
    case 'image': {
      // A portal shows the stored file beside an empty file input: the first selector that names a file counts.
      const text = hits.map(readImageName).find((fileName) => fileName !== '') ?? ''
      return { kind: 'shown', field: name, text, element }
    }
  }
}
