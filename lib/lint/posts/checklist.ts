/** What a post is and what it needs: its kind, and each field and fact with whether it is there. Pure; judges nothing. */
import type { Draft } from '../draft'
import { isEmptyField } from '../empty-field'
import type { BlockReading } from '../reading'
import { REQUIRED_FIELDS } from '../required-fields'
import { fieldNeeds } from './field-needs'
import { inferPostKind } from './infer-post-kind'
import { KIND_NEEDS } from './kind-needs'
import { findFact } from './post-facts'
import type { PostKind } from './post-kind'
import type { ChecklistItem, PostReview } from './post-review'
import { sentencePattern } from './sentence-patterns'

/** @param blocks asked for only when the kind needs facts of the text */
export function reviewPost(draft: Draft, blocks: () => readonly BlockReading[]): PostReview {
  const kind = draft.kind ?? inferPostKind(draft)
  const checklist = [...requiredFields(draft), ...otherFields(draft, kind, blocks)]
  if (KIND_NEEDS[kind].length > 0) checklist.push(...facts(blocks(), kind))
  return { kind, isInferred: !draft.kind, checklist }
}

function requiredFields({ fields }: Draft): ChecklistItem[] {
  return fields
    .filter(({ required }) => required)
    .map((field) => {
      const known = REQUIRED_FIELDS.get(field.name)
      return {
        id: field.name,
        label: field.label,
        field: field.name,
        isDone: !isEmptyField(field),
        isRequired: true,
        found: null,
        pattern: null,
        missing: `Mục “${field.label}” còn trống`,
        why: known?.why ?? '',
        source: known?.source ?? { text: 'Yêu cầu của cổng thông tin điện tử nơi đăng bài' },
        severity: known?.severity ?? 'error',
      }
    })
}

const otherFields = (draft: Draft, kind: PostKind, blocks: () => readonly BlockReading[]): ChecklistItem[] =>
  fieldNeeds(draft, kind, blocks).map((need) => ({ ...need, isRequired: false, found: null, pattern: null }))

/** Longer quotes say no more. */
const LONGEST_QUOTE = 60

function facts(blocks: readonly BlockReading[], kind: PostKind): ChecklistItem[] {
  return KIND_NEEDS[kind]
    .filter(({ onlyWith }) => !onlyWith || findFact(blocks, onlyWith) !== null)
    .map(({ fact, label, missing, why, source, severity }) => {
      const found = findFact(blocks, fact)
      const pattern = sentencePattern(kind, fact)
      const quote =
        found && found.length > LONGEST_QUOTE ? `${found.slice(0, LONGEST_QUOTE).trimEnd()}…` : found
      const isDone = found !== null
      return {
        id: fact,
        label,
        field: 'body',
        isDone,
        isRequired: false,
        found: quote,
        pattern,
        missing,
        why,
        source,
        severity,
      }
    })
}
