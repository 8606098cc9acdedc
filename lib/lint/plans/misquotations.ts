/** Names of movements and slogans that a draft quotes not quite as the plan words them. Two rules report them. */
import type { Part } from '../blocks'
import type { EmulationPlan } from '../catalogue/plan-schema'
import type { Severity } from '../finding'
import type { Reading } from '../reading'
import type { Place, Report } from '../rules/define-rule'
import { THEME_SIGN } from '../signs/sign'
import { plansConcerned, spokenYear } from './concerned-plan'
import { nearWordings, type PlanWording, type WordingMiss } from './known-wordings'
import type { Miss } from './near-miss'
import { planTalk } from './plan-talk'
import { unquotedMisses } from './unquoted-names'

/** What makes a quotation a name of a movement or a slogan: these words before it, with no stop between. */
const LEAD =
  /(?:phong trào|thi đua|chủ đề|khẩu hiệu|phương châm|thông điệp|mục đích|tinh thần)[^.;“”"]{0,80}[“"]$/i
/** In a row of names each may follow the one before. */
const ROW = /[”"](?:[,;]| và| hoặc)?[^.“”"]{0,60}[“"]$/
const LEAD_REACH = 120

const DIFFERENCES: Readonly<Record<Miss, string>> = {
  spelling: 'viết sai chữ',
  wording: 'thiếu, thừa hoặc khác chữ',
  punctuation: 'khác dấu câu',
}

/** One report for each misquoted wording of that kind. */
export function* misquotations(reading: Reading, kind: PlanWording['kind']): Iterable<Report<Place>> {
  for (const { block, start, end } of planTalk(reading).quoted) {
    const before = block.text.slice(Math.max(0, start - LEAD_REACH), start)
    if (!LEAD.test(before) && !ROW.test(before)) continue
    const quoted = trimmed(block.text, { start, end })
    const written = block.text.slice(quoted.start, quoted.end)
    const misses = nearWordings(reading.catalogue, written)
    const [nearest] = misses
    if (nearest?.official.kind !== kind || !mayReport(reading, nearest)) continue
    yield report({ ...quoted, block }, written, nearest)
  }
  for (const { block } of reading.blocks) {
    if ((block.signs & THEME_SIGN) === 0) continue
    for (const { at, written, miss } of unquotedMisses(block, reading.catalogue)) {
      if (miss.official.kind === kind && mayReport(reading, { ...miss, kind: 'wording' }))
        yield report({ ...at, block }, written, miss)
    }
  }
}

const PHASE = /[,.]? \(?giai đoạn (?:19|20)\d\d[^”"]{0,30}$/i

/** Without blanks, and without the stop or the years that may stand inside the marks. */
function trimmed(text: string, { start, end }: Part): Part {
  const written = text.slice(start, end)
  const opening = /^[\s*_]*/.exec(written)![0].length
  const bare = written.replace(PHASE, '').replace(/[\s.,;!…*_]+$/, '')
  return { start: start + opening, end: start + Math.max(opening, bare.length) }
}

/** Other words may be another body's own name; letters and commas are nobody's. */
function mayReport(reading: Reading, { kind, official }: WordingMiss): boolean {
  if (kind !== 'wording') return true
  if (!plansConcerned(reading).includes(official.plan)) return false
  const year = spokenYear(reading)
  // The wordings of two years may differ in a word; a movement with a phase keeps its own that long.
  if (year !== null) return isOfYear(official, year)
  return official.kind === 'movement' && official.record.years !== null
}

function isOfYear(official: PlanWording, year: number): boolean {
  const years = official.kind === 'movement' ? official.record.years : null
  return years ? year >= years.from && year <= years.to : year === official.plan.year
}

function report(at: Place & Part, written: string, { kind, official }: WordingMiss): Report<Place> {
  const { text } = official.wording
  const isUpper = written === written.toUpperCase()
  const replacement = isUpper ? text.toUpperCase() : text
  const severity: { readonly severity?: Severity } = kind === 'punctuation' ? { severity: 'hint' } : {}
  const what = official.kind === 'movement' ? 'Tên phong trào' : 'Chủ đề, khẩu hiệu'
  return {
    at,
    message: `${what} ${DIFFERENCES[kind]}: nguyên văn là “${text}”`,
    source: sourceOf(official.plan, official.record.clause),
    ...severity,
    fixes: [{ label: `Sửa thành “${replacement}”`, edits: [{ at, replacement }] }],
  }
}

/** The plan and the place in it, as a source. */
export const sourceOf = ({ issuer, year }: EmulationPlan, clause: string) => ({
  text: `Kế hoạch phát động phong trào thi đua năm ${year} của ${issuer.name}, ${clause[0]!.toLowerCase()}${clause.slice(1)}`,
})
