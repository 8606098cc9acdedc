/**
 * An emulation plan of one body for one year, as data. A part keeps what the plan says, its slips included; what is right
 * instead stands in the notes, or in the record that the part names.
 */
import * as z from 'zod/mini'
import { POST_KINDS } from '../posts/post-kind'
import { confidence, id, isoDay, note, text } from './record-parts'

/** Where a part comes from, and how far to trust it: what one plan alone says is `known`. */
const provenance = {
  /** The place in the plan: `Phần III, mục 1`. */
  clause: text,
  confidence,
  /** Id of the legal document that states it; as a rule the plan itself. */
  source: id,
  notes: note,
}
const year = z.int().check(z.minimum(1945), z.maximum(2200))
const list = <T extends z.ZodMiniType>(item: T, most = 100) => z.array(item).check(z.maxLength(most))

const years = z
  .object({ from: year, to: year })
  .check(z.refine(({ from, to }) => from <= to, 'năm đầu phải không sau năm cuối'))

/** A day of the plan: exact, or told in words (`từ đầu năm`) and then only about right. */
const boundary = z.object({ day: isoDay, isExact: z.boolean(), asWritten: text })

const legalBasis = z.object({
  /** Id of a legal document of the catalogue. */
  document: id,
  /** How the plan cites it, where that differs from the record. */
  asWritten: z.nullable(text),
  ...provenance,
})

const planAnniversary = z.object({
  /** Id of an anniversary of the catalogue. */
  anniversary: id,
  /** How many years the plan counts. */
  count: z.int().check(z.minimum(1), z.maximum(5000)),
  /** The dates as the plan brackets them, in each of its writings. */
  asWritten: z.array(text).check(z.minLength(1), z.maxLength(10)),
  ...provenance,
})

const slogan = z.object({
  id,
  text,
  /** theme: of this plan's year. parent-theme: of the plan above it. motto: of the work as such. */
  kind: z.enum(['theme', 'parent-theme', 'motto']),
  /** Other wordings in use that are accepted. */
  variants: list(text, 20),
  ...provenance,
})

const movement = z.object({
  id,
  name: text,
  variants: list(text, 20),
  /** Its name is a slogan and stands in quotation marks. */
  isQuoted: z.boolean(),
  years: z.nullable(years),
  /** Years of the same movement by other bodies' plans, or of other phases. */
  otherYears: list(years, 20),
  ...provenance,
})

const period = z
  .object({
    id,
    /** 1 for the first of the year. */
    ordinal: z.int().check(z.minimum(1), z.maximum(12)),
    name: text,
    from: boundary,
    to: boundary,
    /** Ids of the anniversaries it is dedicated to; each stands in the plan's own list. */
    anniversaries: list(id),
    /** How the period is summed up; null where the plan does not say. */
    closingReview: z.nullable(z.object({ kind: z.enum(['interim-review', 'final-review']), text })),
    ...provenance,
  })
  .check(z.refine(({ from, to }) => from.day <= to.day, 'ngày đầu phải không sau ngày cuối'))

const deadline = z.object({
  id,
  day: isoDay,
  /** `before`: the day itself is too late. `by`: the day is the last one. */
  limit: z.enum(['before', 'by']),
  /** `other`: whatever else has a last day (`đăng ký thi đua`); no rule compares it with a post. */
  topic: z.enum(['local-launch', 'interim-report', 'final-report', 'other']),
  what: text,
  who: text,
  /** Whom it goes to; null when nothing is sent. */
  to: z.nullable(text),
  ...provenance,
})

/** What a post of a kind must tell by the plan. */
const planPostKind = z.object({
  kind: z.enum(POST_KINDS),
  information: z.array(z.object({ what: text, clause: text })).check(z.minLength(1), z.maxLength(40)),
  ...provenance,
})

const portal = z.object({ id, name: text, ...provenance })
/** Who has duties under the plan. */
const body = z.object({ id, name: text, ...provenance })

export const planSchema = z.object({
  id,
  /** Id of the plan among the legal documents: its reference. */
  document: id,
  year,
  issuer: z.object({
    name: text,
    /** The name without the place, as its own posts use it: `Sở Tư pháp`. */
    shortName: text,
    /** `Bắc Giang`. */
    place: text,
    /** The sector it speaks for: `ngành Tư pháp`. */
    sector: text,
    ...provenance,
  }),
  /** Id of the slogan that is the theme; null when the plan has none. */
  theme: z.nullable(id),
  slogans: list(slogan),
  legalBases: list(legalBasis),
  anniversaries: list(planAnniversary),
  movements: list(movement),
  periods: list(period, 12),
  deadlines: list(deadline),
  postKinds: list(planPostKind, POST_KINDS.length),
  portals: list(portal),
  bodies: z.optional(list(body)),
  ...provenance,
})

export type EmulationPlan = z.infer<typeof planSchema>
export type PlanPeriod = EmulationPlan['periods'][number]
export type PlanDeadline = EmulationPlan['deadlines'][number]
export type PlanMovement = EmulationPlan['movements'][number]
export type PlanSlogan = EmulationPlan['slogans'][number]
