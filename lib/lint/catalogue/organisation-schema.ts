/** Offices and units that came to an end, as data: what they were called, until when, and what took their place. */
import * as z from 'zod/mini'
import { confidence, id, isoDay, note, sources, text } from './record-parts'

export const organisationSchema = z.object({
  id,
  /** A ministry or department; a province; the level of districts with the names of its cities. */
  kind: z.enum(['body', 'province', 'district']),
  /** As written in prose. Of a body with a code: what it is called beside the name in the grammar of numbers. */
  names: z.array(text).check(z.maxLength(200)),
  /** Its letters in numbers of documents, whose record knows its name and, where `endedOn` is null, its last day. */
  code: z.nullable(text),
  /** Last day of its name. */
  endedOn: z.nullable(isoDay),
  /** What took its place, the main one first; several where its work was divided. */
  successors: z.array(text).check(z.maxLength(10)),
  confidence,
  sources,
  notes: note,
})
export type Organisation = z.infer<typeof organisationSchema>
