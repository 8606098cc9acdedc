/** A draft made of sources: what to lint, and the way back into each field as given. */
import type { CalendarDate } from '../lint/calendar'
import { bodyDraft, type Draft } from '../lint/draft'
import { draftFromFields } from '../lint/required-fields'
import type { SourceText } from '../sweep/source-text'

export interface DraftSource {
  readonly draft: Draft
  /** By field name. */
  readonly sources: ReadonlyMap<string, SourceText>
  /** A body without its fields: nothing can be said about the fields. */
  readonly isBare: boolean
}

/** A body alone, as a file or `{id, text}` is one. */
export function bareBody(body: SourceText, publishedOn: CalendarDate | null): DraftSource {
  return { draft: bodyDraft(body.text, publishedOn), sources: new Map([['body', body]]), isBare: true }
}

/** A post with named fields. */
export function fieldsDraft(
  sources: ReadonlyMap<string, SourceText>,
  publishedOn: CalendarDate | null,
): DraftSource {
  const texts = Object.fromEntries([...sources].map(([name, source]) => [name, source.text]))
  return { draft: draftFromFields(texts, publishedOn), sources, isBare: false }
}
