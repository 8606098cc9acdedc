/** Reads one line of `--jsonl-in` as a draft. Its messages go to people who wrote a script: they name the key. */
import { type CalendarDate, parseIsoDate } from '../lint/calendar'
import { readHtml } from '../sweep/html-text'
import { SourceText } from '../sweep/source-text'
import { BadInput } from './bad-input'
import { bareBody, type DraftSource, fieldsDraft } from './draft-source'

export type DraftId = string | number

export interface DraftLine {
  readonly id: DraftId
  readonly source: DraftSource
}

/** A line that is no draft; `id` is null when even that could not be read. */
export class BadDraftLine extends BadInput {
  readonly id: DraftId | null

  constructor(id: DraftId | null, message: string) {
    super(message)
    this.id = id
  }
}

const FORMS = ['text', 'html', 'fields'] as const

/**
 * A portal's body is usually HTML, and nobody writes one of these tags in plain text: a field that holds one is read
 * as HTML, any other (`a < b` included) as plain text.
 */
const EVIDENT_TAG = new RegExp(
  `</?(?:${[
    'p|div|br|hr|span|a|b|i|u|s|em|strong|font|sub|sup|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre',
    'table|thead|tbody|tfoot|tr|td|th|img|figure|figcaption|section|article|header|footer|html|body',
  ].join('|')})(?:\\s[^<>]*)?/?>`,
  'i',
)

/** A field as databases and portals hold it. */
export const readMarkup = (text: string): SourceText =>
  EVIDENT_TAG.test(text) ? readHtml(text) : SourceText.plain(text)

/**
 * @param publishedOn the publication day of drafts that name none
 * @throws BadDraftLine when the line is not one of the accepted forms
 */
export function readDraftLine(line: string, publishedOn: CalendarDate | null): DraftLine {
  const value = parseObject(line)
  const id = readId(value)
  const fail = (message: string) => new BadDraftLine(id, message)
  const forms = FORMS.filter((form) => value[form] !== undefined)
  const form = forms[0]
  if (!form) throw fail('thiếu nội dung: cần một trong các khóa text, html, fields')
  if (forms.length > 1)
    throw fail(`chỉ được có một trong các khóa text, html, fields (đang có ${forms.join(', ')})`)
  const ownDay = readPublishedOn(value.publishedOn, fail) ?? publishedOn
  const content = value[form]
  if (form === 'fields') return { id, source: fieldsDraft(readFields(content, fail), ownDay) }
  if (typeof content !== 'string') throw fail(`khóa ${form} phải là chuỗi`)
  return { id, source: bareBody(form === 'html' ? readHtml(content) : SourceText.plain(content), ownDay) }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadDraftLine(null, 'dòng này không phải JSON hợp lệ')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadDraftLine(null, 'mỗi dòng phải là một đối tượng JSON, ví dụ {"id":"1","text":"…"}')
  }
  return value as Record<string, unknown>
}

function readId({ id }: Record<string, unknown>): DraftId {
  if (typeof id === 'string') return id
  if (typeof id === 'number') {
    if (!Number.isInteger(id) || Number.isSafeInteger(id)) return id
    // It has already lost digits: the answer would carry the id of another draft.
    throw new BadDraftLine(null, 'id là số quá lớn; hãy viết thành chuỗi')
  }
  throw new BadDraftLine(null, 'thiếu khóa id (chuỗi hoặc số)')
}

type Fail = (message: string) => BadDraftLine

function readPublishedOn(value: unknown, fail: Fail): CalendarDate | null {
  if (value === undefined || value === null) return null
  const day = typeof value === 'string' ? parseIsoDate(value) : null
  if (!day) {
    throw fail(`publishedOn phải là một ngày có thật, dạng YYYY-MM-DD (đang là ${JSON.stringify(value)})`)
  }
  return day
}

function readFields(value: unknown, fail: Fail): Map<string, SourceText> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fail('khóa fields phải là một đối tượng, ví dụ {"title":"…","body":"…"}')
  }
  const fields = new Map<string, SourceText>()
  for (const [name, text] of Object.entries(value)) {
    // null is how databases write a field that nobody filled in.
    if (text !== null && typeof text !== 'string') throw fail(`trường ${name} trong fields phải là chuỗi`)
    fields.set(name, readMarkup(text ?? ''))
  }
  return fields
}
