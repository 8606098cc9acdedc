/** What the fields of a post need by its kind, beyond what its portal demands: picture, list of awards, a reprint's day. */
import type { Draft } from '../draft'
import { isEmptyField } from '../empty-field'
import type { Severity, Source } from '../finding'
import type { BlockReading } from '../reading'
import { REQUIRED_FIELDS } from '../required-fields'
import { headIn } from './heading'
import type { PostKind } from './post-kind'

export interface FieldNeed {
  readonly id: string
  readonly field: string
  readonly label: string
  readonly missing: string
  readonly why: string
  readonly source: Source
  readonly severity: Severity
  readonly isDone: boolean
}

/** Outlets whose news a portal passes on: a newspaper, an agency, a broadcaster, a web address. */
const REPRINTED =
  /^(?:(?:theo|nguồn:?) )?(?:báo |tạp chí |thông tấn xã|ttxvn|vov|vtv|vietnamplus|vnexpress|(?:https?:\/\/|www\.)|[a-z0-9.-]{2,60}\.(?:vn|com|net)(?:$|[\s/,;(]))/i
const DAY = /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}/i
/** `(Theo Báo …, ngày 05/6/2024)` below a body. */
const SOURCE_DAY = new RegExp(`(?:theo|nguồn)[^.;]{1,80}(?:${DAY.source})`, 'i')
/** `Ảnh: Thu Hà`, `Tin, ảnh: …`, `(Nguồn: …)`. */
const CREDIT =
  /(?:ảnh|tranh|nguồn|tác giả|photo)(?: ảnh)? ?[:–-]|(?:ảnh|nguồn) (?:của|do|tư liệu|minh họa|minh hoạ)/i
/** Credits stand in the last lines of a body. */
const LAST_LINES = 4
/** Longer than any source or caption. */
const LONGEST = 2000

/** The needs of fields that are on the page and not required by the portal; `other` has a reprint's day only. */
export function fieldNeeds(draft: Draft, kind: PostKind, blocks: () => readonly BlockReading[]): FieldNeed[] {
  const needs = [reprintDay(draft, blocks)]
  if (kind === 'commendation')
    needs.push(filled(draft, 'attachment', 'Chưa đính kèm danh sách, quyết định khen thưởng'))
  if (kind !== 'other') {
    needs.push(filled(draft, 'cover', 'Chưa có ảnh đại diện'))
    if (hasText(draft, 'cover')) {
      needs.push(
        filled(draft, 'coverCaption', 'Ảnh đại diện chưa có chú thích'),
        filled(draft, 'coverAlt', 'Ảnh đại diện chưa có mô tả thay thế'),
        photoCredit(draft, blocks),
      )
    }
  }
  return needs.filter((need) => need !== null)
}

function filled(draft: Draft, name: string, missing: string): FieldNeed | null {
  const field = draft.fields.find((one) => one.name === name)
  if (!field || field.required) return null
  const { label, why, source } = REQUIRED_FIELDS.get(name)!
  return {
    id: name,
    field: name,
    label,
    missing,
    why,
    source,
    severity: 'hint',
    isDone: !isEmptyField(field),
  }
}

function photoCredit(draft: Draft, blocks: () => readonly BlockReading[]): FieldNeed | null {
  if (!hasText(draft, 'coverCaption')) return null
  return {
    id: 'photo-credit',
    field: 'coverCaption',
    label: 'Tác giả hoặc nguồn ảnh',
    missing: 'Chú thích ảnh chưa ghi tác giả hoặc nguồn ảnh',
    why: 'Ảnh đăng kèm phải ghi tác giả hoặc nguồn, ở chú thích ảnh hoặc ở cuối bài (“Tin, ảnh: …”).',
    source: REQUIRED_FIELDS.get('coverCaption')!.source,
    severity: 'hint',
    isDone:
      CREDIT.test(headIn(draft, 'coverCaption', LONGEST).normalize('NFC')) || isInTail(blocks(), CREDIT),
  }
}

/** Null unless the source names an outlet. */
function reprintDay(draft: Draft, blocks: () => readonly BlockReading[]): FieldNeed | null {
  const text = headIn(draft, 'source', LONGEST).normalize('NFC').trim()
  if (!REPRINTED.test(text)) return null
  return {
    id: 'source-day',
    field: 'source',
    label: 'Ngày nguồn đăng (tin dẫn lại)',
    missing: 'Tin dẫn lại chưa ghi ngày nguồn đăng',
    why: 'Tin dẫn lại phải ghi tác giả, nguồn và ngày nguồn đăng.',
    source: REQUIRED_FIELDS.get('source')!.source,
    severity: 'warning',
    isDone: DAY.test(text) || isInTail(blocks(), SOURCE_DAY),
  }
}

function hasText(draft: Draft, name: string): boolean {
  const field = draft.fields.find((one) => one.name === name)
  return field !== undefined && !isEmptyField(field)
}

const isInTail = (blocks: readonly BlockReading[], pattern: RegExp): boolean =>
  blocks
    .filter(({ block }) => block.field === 'body')
    .slice(-LAST_LINES)
    .some(({ block }) => pattern.test(block.text))
