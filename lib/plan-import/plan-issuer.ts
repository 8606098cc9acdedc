/** Who issued a plan: by the letterhead, by the sentence that announces it, by its symbol; what disagrees is marked. */
import type { FoundItem, SourcePart } from './draft-item'
import type { PlanHead } from './plan-head'
import { type PlanParagraph, type PlanText, partOf, plainName } from './plan-text'

export interface Issuer {
  readonly name: string
  readonly shortName: string
  readonly place: string
  readonly sector: string
}

interface Read {
  readonly name: string
  readonly source: SourcePart
  readonly clause: string
}

const LEVEL = '(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)'

export function readIssuer(plan: PlanText, head: PlanHead): FoundItem {
  const byLetterhead = readLetterhead(plan, head.titleAt)
  const byWords = readAnnouncement(plan)
  const byCode = issuerOfCode(plan, head.symbol)
  const name = byLetterhead?.name ?? byWords?.name ?? byCode ?? ''
  const doubts: string[] = []
  if (name === '') doubts.push('Không thấy cơ quan ban hành.')
  else if (!byLetterhead && !byWords) doubts.push(`Chỉ suy từ ký hiệu ${head.symbol}.`)
  const fields = { ...namesOf(plan, name, head.place, doubts) }
  const from = byLetterhead ?? byWords
  const sources = from ? [from.source] : head.item.sources.slice(0, 1)
  return { kind: 'issuer', fields, sources, clause: from?.clause ?? 'Phần mở đầu', doubts }
}

/** Splits a name from its place, and puts the two together as a citation does: `Sở Tư pháp tỉnh Bắc Giang`. */
function namesOf({ text }: PlanText, written: string, datelinePlace: string, doubts: string[]): Issuer {
  const placed = new RegExp(`^(.*?),? (${LEVEL}) (\\p{Lu}.*)$`, 'u').exec(written)
  const shortName = (placed?.[1] ?? written).trim()
  const place = placed?.[3] ?? datelinePlace
  if (place === '') doubts.push('Không thấy địa danh.')
  const level = placed?.[2] ?? levelOf(text, place)
  const isCentral = /^(?:Bộ|Chính phủ|Hội đồng Thi đua - Khen thưởng Trung ương)/.test(shortName)
  const name = isCentral || place === '' ? shortName : `${shortName} ${level} ${place}`
  return {
    name,
    shortName,
    place: place || shortName,
    sector: sectorOf(text, shortName, `${level} ${place}`),
  }
}

/** `tỉnh` unless the text itself calls the place a city, a district … */
function levelOf(text: string, place: string): string {
  const found = place === '' ? null : new RegExp(`(${LEVEL}) ${literal(place)}(?![\\p{L}])`, 'iu').exec(text)
  return found?.[1]?.toLowerCase() ?? 'tỉnh'
}

/** `ngành Tư pháp` of a department, where the plan speaks of it; else the place. */
function sectorOf(text: string, shortName: string, place: string): string {
  const field = /^(?:Bộ|Sở|Phòng|Cục|Chi cục|Ban) (.+)$/.exec(shortName)?.[1]
  if (field && new RegExp(`ngành ${literal(field)}(?![\\p{L}])`, 'iu').test(text)) return `ngành ${field}`
  const sector = /(?<![\p{L}])ngành (\p{Lu}\p{L}+(?: \p{Ll}+){0,2})(?= |[,.;])/u.exec(text)?.[1]
  if (field && sector && field.startsWith(sector.split(' ')[0]!))
    return `ngành ${sector.replace(/ (?:tỉnh|thành phố|huyện|năm|và|của|trên)$/u, '')}`
  return place.trim() || shortName
}

const BODY =
  /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|BAN|HỘI ĐỒNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG ỦY|BỘ|TỔNG CỤC|CỤC|CHI CỤC|TRƯỜNG|LIÊN ĐOÀN|HỘI|TÒA ÁN|VIỆN|CÔNG AN|BẢO HIỂM|KHO BẠC|PHÒNG|TRUNG TÂM|VĂN PHÒNG|CỤM THI ĐUA|KHỐI THI ĐUA)(?= )/
const NAME_GOES_ON = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) \p{Lu}/u

/** The lowest body of the letterhead; the lines above it name who it answers to, and where. */
function readLetterhead(plan: PlanText, titleAt: number): Read | null {
  const capitals = plan.paragraphs
    .slice(0, Math.min(titleAt, 12))
    .flatMap((paragraph) =>
      (paragraph.cells.length > 0 ? paragraph.cells : [paragraph.text]).map((text) => ({ paragraph, text })),
    )
    .map(({ paragraph, text }) => ({
      paragraph,
      text: text
        .replace(/\s*CỘNG H(?:ÒA|OÀ) XÃ HỘI.*$/, '')
        .replace(/[-–_*]+$/, '')
        .trim(),
    }))
    .filter(({ text }) => text.length > 3 && !/\p{Ll}/u.test(text) && (!/\d/.test(text) || BODY.test(text)))
  const bodies: { text: string; paragraph: PlanParagraph }[] = []
  for (const { text, paragraph } of capitals) {
    const last = bodies.at(-1)
    if (BODY.test(text)) bodies.push({ text, paragraph })
    else if (last && NAME_GOES_ON.test(text)) last.text += ` ${text}`
  }
  const own = bodies.at(-1)
  if (!own) return null
  const parent = bodies.length > 1 ? bodies.at(-2)!.text : ''
  const place = NAME_GOES_ON.test(own.text.replace(BODY, '').trim()) ? '' : placeIn(parent)
  const name =
    usualCase(plan.text, own.text) + (place && !hasPlace(own.text) ? ` ${usualCase(plan.text, place)}` : '')
  const { paragraph } = own
  return { name, source: partOf(paragraph, 0, paragraph.text.length), clause: paragraph.clause }
}

const PLACE_IN = /(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU) (?!ỦY)\p{Lu}.*$/u
const placeIn = (capitals: string): string => PLACE_IN.exec(capitals)?.[0] ?? ''
const hasPlace = (capitals: string): boolean => placeIn(capitals) !== ''

/** Words in capitals as the text itself writes them elsewhere; else with a capital at the first word and at names of places. */
function usualCase(text: string, capitals: string): string {
  const place = placeIn(capitals)
  if (place && place !== capitals) {
    const body = capitals.slice(0, capitals.length - place.length).trim()
    return `${usualCase(text, body)} ${usualCase(text, place)}`
  }
  for (const [written] of text.matchAll(new RegExp(literal(capitals), 'giu'))) {
    // The level of a place stands in lower case inside a name: `Sở Tư pháp tỉnh Bắc Giang`.
    if (/\p{Ll}/u.test(written))
      return PLACE_IN.test(capitals) && !BODY.test(capitals) ? lowerFirst(written) : upperFirst(written)
  }
  const words = capitals.toLowerCase().split(' ')
  const level = new RegExp(`^${LEVEL} `, 'u').exec(words.join(' '))?.[0] ?? ''
  if (level)
    return (
      level +
      words
        .join(' ')
        .slice(level.length)
        .replace(/(?<![\p{L}])\p{Ll}/gu, (first) => first.toUpperCase())
    )
  if (words[0] === 'ubnd') return ['UBND', ...words.slice(1)].join(' ')
  const named = /^(sở|phòng|bộ|ban|cục|chi cục) (.+)$/.exec(words.join(' '))
  const usual = named ? `${upperFirst(named[1]!)} ${upperFirst(named[2]!)}` : upperFirst(words.join(' '))
  return usual.replace(/^(Hội đồng|Ban) thi đua/, '$1 Thi đua').replace(/- khen thưởng/, '- Khen thưởng')
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** `Sở Tư pháp xây dựng kế hoạch …`, `Ủy ban nhân dân tỉnh ban hành Kế hoạch …`. */
const ANNOUNCES =
  /(?:^|[,;.”"] )((?:Sở|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Ban|Hội đồng|Cục|Chi cục|Phòng|Huyện ủy|Tỉnh ủy|Trường|Hội|Liên đoàn|Bộ)[^,;.“”:]{0,90}?) (?:xây dựng|ban hành|đề ra|phát động|tổ chức phát động)(?: và triển khai)? (?:[Kk]ế hoạch|phong trào)/u

function readAnnouncement({ paragraphs }: PlanText): Read | null {
  for (const paragraph of paragraphs.slice(0, 60)) {
    const name = ANNOUNCES.exec(paragraph.text)?.[1]
    if (!name) continue
    const start = paragraph.text.indexOf(name)
    const source = partOf(paragraph, start, start + name.length)
    return { name: plainName(name), source, clause: paragraph.clause }
  }
  return null
}

function issuerOfCode({ catalogue }: PlanText, symbol: string): string | null {
  const code = symbol.split('-').at(-1) ?? ''
  const known = catalogue.symbols.issuersByCode.get(code)?.name
  return known ? known.replace(/ [(/].*$/, '') : null
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
