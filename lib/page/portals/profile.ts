/** A portal's edit page described as data: a person who is no programmer can review it. No functions, no patterns that can hang. */
import * as z from 'zod/mini'

const name = z.string().check(z.regex(/^[a-z][a-zA-Z0-9-]{0,40}$/))
const label = z.string().check(z.minLength(1), z.maxLength(80))
const labels = z.optional(z.array(label).check(z.minLength(1), z.maxLength(24)))
/** A CSS selector; `FRAME >>> SELECTOR` goes on inside a frame of the same origin (query.ts). */
const selector = z.string().check(z.minLength(1), z.maxLength(300))
const selectors = z.array(selector).check(z.maxLength(12))
const host = z.string().check(z.minLength(1), z.maxLength(253))

const SHORTCUT = /^(?:Ctrl\+|Alt\+|Ctrl\+Alt\+)(?:Shift\+)?[^+\s]{1,12}$/

/** A field or a control that nothing tells how to find. */
const canBeFound = z.refine<{ selectors: string[]; labels?: string[] | undefined }>(
  (one) => one.selectors.length > 0 || one.labels !== undefined,
  { path: ['selectors'] },
)

export const fieldProfileSchema = z
  .object({
    /** Stable name used by the rules: `title`, `summary`, `body`, `author` … */
    name,
    /** What this portal's editors call it. */
    label,
    /** Tried in order; the first one that hits is the field. */
    selectors,
    /** Where no selector hits: what stands on the page beside the field, the most telling words first. */
    labels,
    /**
     * text: the value of an input or textarea, or a line that is edited in place. rich-text: an editor or a textarea. choice: the label of what is
     * chosen (select, radio, checkbox). day: a date input, read as YYYY-MM-DD or d/m/yyyy, or the boxes of day, month
     * and year, named in this order. image: the file's name.
     */
    kind: z.enum(['text', 'rich-text', 'choice', 'day', 'image']),
    required: z.boolean(),
  })
  .check(canBeFound)
export type FieldProfile = z.infer<typeof fieldProfileSchema>

export const controlProfileSchema = z
  .object({
    selectors,
    label,
    /** What is written on the control, where no selector hits. */
    labels,
    /** publish and submit are guarded; save-draft and preview never are. */
    does: z.enum(['publish', 'submit', 'save-draft', 'preview']),
    /** Shortcuts by which the portal does the same while the control is shown: `Ctrl+S`, `Ctrl+Shift+P`. */
    keys: z.optional(z.array(z.string().check(z.regex(SHORTCUT))).check(z.maxLength(6))),
    /** Counts only where nothing else on the page publishes: `Lưu` on a form without `Xuất bản`. */
    onlyAlone: z.optional(z.boolean()),
  })
  .check(canBeFound)
export type ControlProfile = z.infer<typeof controlProfileSchema>

/** A portal that is known, or said, to run on a system; its edit page still has to fit. */
const knownPortalSchema = z.object({
  host,
  name: z.optional(label),
  /** Id of the portal in the plan that names it (lib/lint/catalogue/packs/plan-*.json). */
  planPortal: z.optional(z.string().check(z.maxLength(80))),
})

export const portalProfileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  name: label,
  /** Hosts it serves and no others (`stp.vidu.gov.vn`, `localhost`); empty: any host, told by its fingerprints. */
  hosts: z.array(host),
  /** Portals that are known to be run with this system: looked at before the other systems on their hosts. */
  portals: z.optional(z.array(knownPortalSchema).check(z.maxLength(200))),
  /**
   * Edit pages, `*` standing for anything, by path (`/posts/*\/edit`), with a `?` in it by path and query, with a `#`
   * by all of it. Empty: any page that has the fields.
   */
  editUrls: z.array(z.string().check(z.minLength(1), z.maxLength(300))),
  /** Selectors of which one must hit; empty: none is asked for. */
  fingerprints: z.array(selector).check(z.maxLength(24)),
  /** Tried only where no other profile fits: a profile of mere labels. */
  isLastResort: z.optional(z.boolean()),
  /** measured: tried on the running system, or on its edit page rendered from its source. documented: read in its source. remembered: general knowledge of it. */
  evidence: z.optional(z.enum(['measured', 'documented', 'remembered'])),
  /** Where it was read, for whoever reviews it. */
  sources: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(12))),
  fields: z.array(fieldProfileSchema).check(z.minLength(1), z.maxLength(40)),
  controls: z.array(controlProfileSchema).check(z.maxLength(40)),
  /** Ways to publish on this portal that cannot be guarded, in plain sentences for the person. */
  unguarded: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(6))),
})
export type PortalProfile = z.infer<typeof portalProfileSchema>
