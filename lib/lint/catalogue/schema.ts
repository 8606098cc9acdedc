/** The records of the catalogue as Zod schemas: data only, parsed at load, never trusted before. */
import * as z from 'zod/mini'
import { isRealDay } from '../calendar'
import { organisationSchema } from './organisation-schema'
import { planSchema } from './plan-schema'
import { confidence, id, isoDay, note, sources, text } from './record-parts'
import { symbolGrammarSchema } from './symbol-schema'

export type { Confidence } from './record-parts'

export const legalDocumentSchema = z.object({
  id,
  /** Kind as written: `Nghị định`, `Kế hoạch`. */
  documentType: text,
  /**
   * Serial and symbol as written: `98/2023/NĐ-CP`, `34-CT/TW`; `/KH-STP` while the serial is not known; null when the
   * document has none or none is known.
   */
  symbol: z.nullable(text),
  issuedOn: z.nullable(isoDay),
  issuer: text,
  /** The trích yếu as it follows the issuer in a citation: `quy định chi tiết …`, `về …`. */
  subject: note,
  effectiveOn: z.nullable(isoDay),
  /** First day it is no longer in force; null while in force or unknown. */
  expiredOn: z.nullable(isoDay),
  /** Id of the document that supersedes it. */
  supersededBy: z.nullable(id),
  /** Ids of the documents it amends. */
  amends: z.array(id).check(z.maxLength(100)),
  /** Ids of the laws it details: once they are all expired, it needs another look even if nothing supersedes it. */
  implements: z.optional(z.array(id).check(z.maxLength(20))),
  confidence,
  /** Whether effectiveOn, expiredOn and supersededBy are themselves confirmed; the record's confidence is not enough. */
  validityConfidence: confidence,
  sources,
  notes: note,
})
export type LegalDocument = z.infer<typeof legalDocumentSchema>

const anniversaryFields = z.object({
  id,
  /** The official name first, then other names in use. */
  names: z.array(text).check(z.minLength(1), z.maxLength(40)),
  day: z.nullable(z.int().check(z.minimum(1), z.maximum(31))),
  month: z.nullable(z.int().check(z.minimum(1), z.maximum(12))),
  /** The founding year; null when there is none or it is not known. */
  year: z.nullable(z.int().check(z.minimum(1), z.maximum(9999))),
  calendar: z.enum(['solar', 'lunar']),
  kind: text,
  confidence,
  /** Of the founding year alone: a day may be proven while its year is not. */
  yearConfidence: confidence,
  sources,
  notes: note,
})
export const anniversarySchema = anniversaryFields.check(
  z.refine(isDayOfItsCalendar, { path: ['day'], error: 'ngày không có trong tháng này' }),
)
export type Anniversary = z.infer<typeof anniversarySchema>

/** Far above any real catalogue; what is larger is not a catalogue. */
export const MAX_RECORDS = 20_000
/** One body has one plan a year. */
export const MAX_PLANS = 500

export const packSchema = z.object({
  /** Version of this shape. */
  schema: z.literal(1),
  /** The day the facts were last checked. */
  asOf: isoDay,
  legalDocuments: z.array(legalDocumentSchema).check(z.maxLength(MAX_RECORDS)),
  anniversaries: z.array(anniversarySchema).check(z.maxLength(MAX_RECORDS)),
  /** Emulation plans; most packs hold none. */
  plans: z.optional(z.array(planSchema).check(z.maxLength(MAX_PLANS))),
  /** The grammar of document numbers; one pack holds it. */
  symbols: z.optional(symbolGrammarSchema),
  /** Offices and units that came to an end; one pack holds them. */
  organisations: z.optional(z.array(organisationSchema).check(z.maxLength(MAX_RECORDS))),
})
export type Pack = z.infer<typeof packSchema>

/** A lunar month has at most 30 days; a solar day must exist in some year. */
function isDayOfItsCalendar({ day, month, calendar }: z.infer<typeof anniversaryFields>): boolean {
  if (day === null || month === null) return true
  return calendar === 'lunar' ? day <= 30 : isRealDay(day, month)
}
