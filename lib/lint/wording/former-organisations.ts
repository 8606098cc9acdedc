/** Former offices and units that a post names as if they still were, on a day when they no longer were. */
import type { Block, Part } from '../blocks'
import { toIsoDate } from '../calendar'
import type { FormerOrganisation } from '../catalogue/organisations'
import { isQuoted } from '../quotation'
import type { BlockReading, Context, Reading } from '../reading'
import { isLawText } from '../references/law-text'
import { newestDay } from '../references/outdated-context'
import { formerNames, nameKey } from './former-names'
import { hasTimeUntil, isBehindDocument, looksBack, sentenceAt } from './past-context'

interface Former {
  readonly kind: FormerOrganisation['kind'] | 'term'
  /** Last day, YYYY-MM-DD. */
  readonly endedOn: string
  readonly successors: readonly string[]
}

interface FormerMention extends Former, Part {
  readonly name: string
  /** Mentions with one key are one thing: an office, a province, all districts. */
  readonly key: string
}

export interface FormerPlace extends Part {
  readonly block: Block
  readonly name: string
}

/** One former thing with every place that names it as if it were. */
export interface NamedFormer extends Former {
  readonly places: readonly [FormerPlace, ...FormerPlace[]]
}

interface BlockFormers {
  readonly day: string
  readonly ofNow: readonly FormerMention[]
  /** Names that the block itself tells to be of the past. */
  readonly ofPast: readonly FormerMention[]
}

const UPPER = 'A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'
const NAME = `[${UPPER}][a-zà-ỹđ]{1,7}`
/** `UBND huyện`, `Phòng Tư pháp các huyện`, `huyện Lục Ngạn`, `quận 3`, `Huyện ủy`. */
const DISTRICT = new RegExp(
  '(?:UBND|HĐND|MTTQ|[ỦU][yỷ] ban nhân dân|Hội đồng nhân dân|Phòng Tư pháp) (?:các |cấp )?(?:huyện|quận|thị xã|thị trấn)(?![a-zà-ỹđ])' +
    `|(?<![A-Za-zÀ-ỹ])(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn) (?:${NAME}(?: ${NAME}){0,2}|\\d{1,2}(?![\\d/]))` +
    '|(?:Huyện|Quận) (?:ủy|uỷ)(?![a-zà-ỹđ])',
  'g',
)
/** Schools, hospitals and firms keep their names; goods and roads have theirs. */
const KEEPS_NAME =
  /(?:[Tt]rường|[Bb]ệnh viện|[Tt]rung tâm|[Cc]ông ty|[Cc]hi nhánh|[Kk]ho bạc|[Hh]ợp tác xã|[Cc]hợ|[Bb]ến xe|[Qq]uốc lộ|[Đđ]ặc sản|thương hiệu)[^,.;:]{0,40}$/
const ABROAD =
  /Trung Quốc|Hàn Quốc|Nhật Bản|Campuchia|Hoa Kỳ|nước Mỹ|Thái Lan|Đài Loan|Ấn Độ|nước Lào|CHDCND Lào|Cuba|Malaysia|Indonesia|Philippines|Singapore|Seoul|Tokyo|New York|California/
const TERM = /đại biểu Quốc hội (?:khóa|khoá) ([IVX]{2,5})(?![IVX]|(?:,| và) [IVX])/g
const REACH = 60

/** By the block, which lives as long as its text: one keystroke reads one block again. */
const remembered = new WeakMap<Block, BlockFormers>()
const NONE: readonly NamedFormer[] = []
const NO_MENTIONS: readonly FormerMention[] = []

/** Silent while the post's day is not known, and of a text that is itself of the time before. */
export function findFormer(reading: Reading): readonly NamedFormer[] {
  const { blocks, publishedOn } = reading
  if (!publishedOn) return NONE
  const day = toIsoDate(publishedOn)
  const found = new Map<string, NamedFormer & { places: FormerPlace[] }>()
  const told = new Set<string>()
  for (const each of blocks) {
    const { ofNow, ofPast } = formersIn(each, reading, day)
    for (const { name } of ofPast) told.add(nameKey(name))
    for (const { key, kind, endedOn, successors, name, start, end } of ofNow) {
      const place = { block: each.block, start, end, name }
      const known = found.get(key)
      if (known) known.places.push(place)
      else found.set(key, { kind, endedOn, successors, places: [place] })
    }
  }
  if (found.size === 0) return NONE
  const newest = newestDay(blocks, day)
  return [...found.values()].flatMap((former) => {
    if (newest !== null && newest.iso <= former.endedOn) return []
    // What the post once called old it need not call old again.
    const [first, ...rest] = former.places.filter(({ name }) => !told.has(nameKey(name)))
    return first ? [{ ...former, places: [first, ...rest] as const }] : []
  })
}

function formersIn(reading: BlockReading, context: Context, day: string): BlockFormers {
  const { block, mentions } = reading
  const known = remembered.get(block)
  if (known?.day === day) return known
  const { text } = block
  const all = [
    ...namedIn(text, context.catalogue.formerOrganisations, day),
    ...districtsIn(text, context.catalogue.formerOrganisations, day),
    ...termsIn(text, context.catalogue.symbols.issuersByCode, day),
  ]
  let formers: BlockFormers = { day, ofNow: NO_MENTIONS, ofPast: NO_MENTIONS }
  if (all.length > 0) {
    const isPast = looksBack(text)
    const ofNow = isPast || isLawText(text) ? NO_MENTIONS : all.filter((one) => isOfNow(text, one, mentions))
    formers = { day, ofNow, ofPast: isPast ? all : NO_MENTIONS }
  }
  remembered.set(block, formers)
  return formers
}

function isOfNow(text: string, { start, endedOn }: FormerMention, mentions: BlockReading['mentions']) {
  if (isQuoted(text, start) || KEEPS_NAME.test(text.slice(Math.max(0, start - REACH), start))) return false
  const sentence = sentenceAt(text, start)
  if (hasTimeUntil(text.slice(sentence.start, sentence.end), endedOn)) return false
  return !isBehindDocument(mentions, sentence.start, start)
}

function* namedIn(
  text: string,
  organisations: readonly FormerOrganisation[],
  day: string,
): Generator<FormerMention> {
  const { pattern, byKey } = formerNames(organisations)
  for (const { 0: name, index: start } of text.matchAll(pattern)) {
    const organisation = byKey.get(nameKey(name))
    if (!organisation || organisation.endedOn >= day) continue
    const { id, kind, endedOn, successors } = organisation
    yield { start, end: start + name.length, name, key: id, kind, endedOn, successors }
  }
}

function* districtsIn(
  text: string,
  organisations: readonly FormerOrganisation[],
  day: string,
): Generator<FormerMention> {
  const level = organisations.find(({ kind }) => kind === 'district')
  if (!level || level.endedOn >= day) return
  const { id, kind, endedOn, successors } = level
  for (const { 0: name, index: start } of text.matchAll(DISTRICT)) {
    if (ABROAD.test(text)) return
    yield { start, end: start + name.length, name, key: id, kind, endedOn, successors }
  }
}

function* termsIn(
  text: string,
  issuers: Context['catalogue']['symbols']['issuersByCode'],
  day: string,
): Generator<FormerMention> {
  for (const { 0: name, 1: roman, index: start } of text.matchAll(TERM)) {
    const all = [...issuers.values()].filter(({ code }) => /^QH\d/.test(code))
    const endedOn = all.find((one) => one.name === `Quốc hội khóa ${roman}`)?.activeTo
    const current = all.find(({ activeFrom, activeTo }) => {
      return activeFrom !== null && activeFrom <= day && (activeTo === null || activeTo >= day)
    })
    if (!endedOn || endedOn >= day || !current) continue
    const successors = [`đại biểu ${current.name}`]
    yield { start, end: start + name.length, name, key: name, kind: 'term', endedOn, successors }
  }
}
