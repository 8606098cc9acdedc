/** The grammar of document numbers as data: which types, issuers and separators make a symbol, and how sure that is. */
import * as z from 'zod/mini'
import { confidence, id, isoDay, note, sources, text } from './record-parts'

const list = <T extends z.ZodMiniType>(item: T, most = 500) => z.array(item).check(z.maxLength(most))
/** Whether the number carries its year. */
const year = z.enum(['always', 'never', 'sometimes'])

/** A way of numbering: `98/2023/NĐ-CP`, `34-CT/TW`. */
const symbolBranchSchema = z.object({
  id,
  name: text,
  /** A regular expression, for people and tests; rules read numbers with the scanner. */
  pattern: text,
  form: text,
  year,
  examples: list(text),
  confidence,
  sources,
  notes: note,
})
export type SymbolBranch = z.infer<typeof symbolBranchSchema>

const symbolTypeSchema = z.object({
  /** As written before a number, perhaps with a bracket: `Quyết định (cá biệt)`. */
  documentType: text,
  /** `QĐ`; none for a letter, a law. */
  abbreviations: list(text, 5),
  branch: text,
  year,
  confidence,
  sources,
  notes: note,
})
export type SymbolType = z.infer<typeof symbolTypeSchema>

const symbolIssuerSchema = z.object({
  code: text,
  name: text,
  level: z.enum(['trung-uong', 'dia-phuong', 'khac']),
  branch: z.enum(['lap-phap', 'hanh-phap', 'tu-phap', 'dang', 'doan-the', 'khac']),
  /** First and last day of the code; null while unknown or without end. */
  activeFrom: z.nullable(isoDay),
  activeTo: z.nullable(isoDay),
  notes: note,
})
export type SymbolIssuer = z.infer<typeof symbolIssuerSchema>

export const symbolGrammarSchema = z.object({
  branches: list(symbolBranchSchema),
  types: list(symbolTypeSchema),
  issuers: list(symbolIssuerSchema, 5000),
  /** Who may issue what, codes or words. */
  issuersOfType: list(z.object({ documentType: text, issuers: list(text), notes: note })),
  yearRules: list(z.object({ rule: text, confidence, sources })),
  separators: z.object({ state: text, party: text, sources }),
  /** Mistakes that were met, with what is right instead. */
  mistakes: list(z.object({ text, why: text, correction: text })),
  rightExamples: list(text),
  crossChecks: list(text),
  legalBases: list(text),
})
export type SymbolGrammar = z.infer<typeof symbolGrammarSchema>
