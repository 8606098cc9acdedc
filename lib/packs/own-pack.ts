/**
 * One's own pack: everything a person, or a department, has added to what ships, in one versioned JSON. Version 1 were the
 * catalogue's packs alone; version 2 holds profiles and choices of rules as well. Data only.
 */
import * as z from 'zod/mini'
import { organisationSchema } from '../lint/catalogue/organisation-schema'
import { planSchema } from '../lint/catalogue/plan-schema'
import { isoDay } from '../lint/catalogue/record-parts'
import { anniversarySchema, legalDocumentSchema, MAX_PLANS, type Pack } from '../lint/catalogue/schema'
import { portalProfileSchema } from '../page/portals/profile'

export const PACK_VERSION = 2
/** Far more than a province's departments add to what ships. */
export const MAX_OWN_RECORDS = 5000
const MAX_PROFILES = 100
const MAX_RULES = 500

const ruleChoice = z.object({
  isOff: z.optional(z.boolean()),
  severity: z.optional(z.enum(['error', 'warning', 'hint'])),
})

export const ownPackSchema = z.object({
  /** Version of this shape. */
  version: z.literal(PACK_VERSION),
  /** Whose pack it is, for people. */
  name: z.string().check(z.maxLength(200)),
  /** The day on which a person last changed it. */
  asOf: isoDay,
  legalDocuments: z.array(legalDocumentSchema).check(z.maxLength(MAX_OWN_RECORDS)),
  anniversaries: z.array(anniversarySchema).check(z.maxLength(MAX_OWN_RECORDS)),
  plans: z.array(planSchema).check(z.maxLength(MAX_PLANS)),
  organisations: z.array(organisationSchema).check(z.maxLength(MAX_OWN_RECORDS)),
  profiles: z.array(portalProfileSchema).check(z.maxLength(MAX_PROFILES)),
  /** Choices by rule id: off, or milder than the rule was made. */
  rules: z.record(z.string().check(z.maxLength(100)), ruleChoice),
})
export type OwnPack = z.infer<typeof ownPackSchema>

/** The lists of a pack whose records have ids. */
export const PACK_LISTS = ['legalDocuments', 'anniversaries', 'plans', 'organisations', 'profiles'] as const
export type PackList = (typeof PACK_LISTS)[number]

export const RECORD_SCHEMAS = {
  legalDocuments: legalDocumentSchema,
  anniversaries: anniversarySchema,
  plans: planSchema,
  organisations: organisationSchema,
  profiles: portalProfileSchema,
} as const

export const MAX_OF_LIST: Readonly<Record<PackList, number>> = {
  legalDocuments: MAX_OWN_RECORDS,
  anniversaries: MAX_OWN_RECORDS,
  plans: MAX_PLANS,
  organisations: MAX_OWN_RECORDS,
  profiles: MAX_PROFILES,
}
export const MAX_RULE_CHOICES = MAX_RULES

export const emptyPack = (asOf: string): OwnPack => ({
  version: PACK_VERSION,
  name: '',
  asOf,
  legalDocuments: [],
  anniversaries: [],
  plans: [],
  organisations: [],
  profiles: [],
  rules: {},
})

/** The part of it that the brain's catalogue is made of. */
export const cataloguePart = ({
  asOf,
  legalDocuments,
  anniversaries,
  plans,
  organisations,
}: OwnPack): Pack => ({
  schema: 1,
  asOf,
  legalDocuments,
  anniversaries,
  plans,
  organisations,
})

/** How many records it has. */
export const recordCount = (pack: OwnPack): number =>
  PACK_LISTS.reduce((sum, list) => sum + pack[list].length, Object.keys(pack.rules).length)

/** The file's text. */
export const writePack = (pack: OwnPack): string => `${JSON.stringify(pack, null, 1)}\n`

/** The JSON Schema of a pack, for whoever makes one with other tools (public/schema/goi-du-lieu.schema.json). */
export const packJsonSchema = (): object => ({
  title: 'Gói dữ liệu của tiện ích Kiểm tra bài viết',
  ...z.toJSONSchema(ownPackSchema, { io: 'input', unrepresentable: 'any' }),
})
