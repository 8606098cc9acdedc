/** A portal's edit page described as data: a person who is no programmer can review it. No functions, no patterns that can hang. */
import * as z from 'zod/mini'

const name = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,40}$/))
const label = z.string().check(z.minLength(1), z.maxLength(80))
const selector = z.string().check(z.minLength(1), z.maxLength(300))
const selectors = z.array(selector).check(z.minLength(1), z.maxLength(12))

export const fieldProfileSchema = z.object({
  /** Stable name used by the rules: `title`, `summary`, `body`, `author` … */
  name,
  /** What this portal's editors call it. */
  label,
  /** Tried in order; the first one that hits is the field. */
  selectors,
  /**
   * text: the value of an input or textarea. rich-text: an editor or its textarea. choice: the label of what is
   * chosen (select, radio, checkbox). day: a date input, read as YYYY-MM-DD or d/m/yyyy. image: the file's name.
   */
  kind: z.enum(['text', 'rich-text', 'choice', 'day', 'image']),
  required: z.boolean(),
})
export type FieldProfile = z.infer<typeof fieldProfileSchema>

export const controlProfileSchema = z.object({
  selectors,
  label,
  /** publish and submit are guarded; save-draft and preview never are. */
  does: z.enum(['publish', 'submit', 'save-draft', 'preview']),
})
export type ControlProfile = z.infer<typeof controlProfileSchema>

export const portalProfileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: label,
  /** Hosts it serves (`stp.bacgiang.gov.vn`, `localhost`); empty: any host, told by its fingerprints. */
  hosts: z.array(z.string().check(z.minLength(1), z.maxLength(253))),
  /** Edit pages by path and query, `*` standing for anything: `/posts/*\/edit`. Empty: any page that has the fields. */
  editUrls: z.array(z.string().check(z.minLength(1), z.maxLength(300))),
  /** Selectors of which one must hit; empty: none is asked for. */
  fingerprints: z.array(selector),
  fields: z.array(fieldProfileSchema).check(z.minLength(1), z.maxLength(40)),
  controls: z.array(controlProfileSchema).check(z.maxLength(40)),
})
export type PortalProfile = z.infer<typeof portalProfileSchema>
