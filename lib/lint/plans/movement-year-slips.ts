/** A movement of a plan with years that share one end with its own: `giai đoạn 2020-2025` for 2021-2025. */
import type { Block } from '../blocks'
import type { PlanMovement } from '../catalogue/plan-schema'
import type { Reading } from '../reading'
import type { Place, Report } from '../rules/define-rule'
import { plansConcerned } from './concerned-plan'
import { exactWording } from './known-wordings'
import { sourceOf } from './misquotations'
import { planTalk } from './plan-talk'

const YEARS_AFTER =
  /^[.,]?[”"],? ?\(?(?:trong |của )?giai đoạn (?:từ (?:năm )?)?(\d{4})( ?[-–] ?| đến (?:năm )?)(\d{4})(?!\d)/i
const REACH = 60

/** Another phase of the same movement shares no year with this one, and is left alone. */
export function* movementYearSlips(reading: Reading): Iterable<Report<Place>> {
  for (const { block, start, end } of planTalk(reading).quoted) {
    const match = YEARS_AFTER.exec(block.text.slice(end, end + REACH))
    if (!match) continue
    const official = exactWording(reading.catalogue, block.text.slice(start, end))
    if (official?.kind !== 'movement' || !official.record.years) continue
    const { years, otherYears } = official.record
    const { from, to } = years
    if (otherYears.some((one) => one.from === Number(match[1]) && one.to === Number(match[3]))) continue
    const isFrom = Number(match[1]) === from
    if (isFrom === (Number(match[3]) === to) || !plansConcerned(reading).includes(official.plan)) continue
    yield report(block, end, match, official.record, sourceOf(official.plan, official.record.clause))
  }
}

function report(
  block: Block,
  offset: number,
  match: RegExpExecArray,
  { years }: PlanMovement,
  source: Report<Place>['source'] & object,
): Report<Place> {
  const [whole, first, joint, last] = match
  const written = `${first}${joint}${last}`
  const right = `${years!.from}${joint}${years!.to}`
  const at = { start: offset + whole.length - written.length, end: offset + whole.length, block }
  return {
    at,
    message: `Phong trào này thuộc giai đoạn ${years!.from}-${years!.to}, bài ghi ${first}-${last}`,
    source,
    fixes: [{ label: `Sửa thành ${right}`, edits: [{ at, replacement: right }] }],
  }
}
