/** Whether two names of issuers name one body. It knows how bodies are named, and no document. */
import { foldName } from '../vietnamese'

/** unclear: too little is written to tell, as `UBND tỉnh` beside `UBND tỉnh Bắc Giang`. */
export type Fit = 'same' | 'other' | 'unclear'

/** Bodies that every place has: only the place tells them apart. */
const LOCAL_BODIES: readonly (readonly [body: string, pattern: RegExp])[] = [
  ['ubnd', /^(?:chủ tịch )?(?:ubnd|[uủ][ỷy] ban nhân dân)(?= |$)/],
  ['hđnd', /^(?:thường trực )?(?:hđnd|hội đồng nhân dân)(?= |$)/],
  ['tỉnh ủy', /^(?:(?:ban thường vụ|btv|thường trực|ban chấp hành|bch) )?tỉnh [uủ][ỷy](?= |$)/],
  ['thành ủy', /^(?:(?:ban thường vụ|btv|thường trực|ban chấp hành|bch) )?thành [uủ][ỷy](?= |$)/],
]
const PLACE = /^ ?(?:(tỉnh|thành phố|tp\.?|huyện|thị xã|quận|xã|phường) ?)?(.*)$/
/** The two bodies of the Party whose papers bear one symbol; `Ban Chấp hành Trung ương` stands over both. */
const PARTY_BODY = /^(bộ chính trị|ban bí thư)(?= |$)/
/** A minister signs for the ministry; people write either. */
const SIGNATORY = /^(?:bộ trưởng,? (?=bộ )|thống đốc (?=ngân)|tổng thanh tra (?=chính)|bộ trưởng, )/

export function compareIssuers(written: string, record: string): Fit {
  const [a, b] = [plain(written), plain(record)]
  const [partyA, partyB] = [PARTY_BODY.exec(a)?.[1], PARTY_BODY.exec(b)?.[1]]
  if (partyA && partyB) return partyA === partyB ? 'same' : 'other'
  const [localA, localB] = [readLocal(a), readLocal(b)]
  if (localA && localB) return compareLocal(localA, localB)
  return foldName(a) === foldName(b) ? 'same' : 'unclear'
}

const plain = (name: string): string =>
  name.trim().toLowerCase().replace(/ {2,}/g, ' ').replace(SIGNATORY, '')

interface LocalBody {
  readonly body: string
  /** `tỉnh`, `huyện`; empty where it is not written. */
  readonly level: string
  readonly place: string
}

function readLocal(name: string): LocalBody | null {
  for (const [body, pattern] of LOCAL_BODIES) {
    const head = pattern.exec(name)?.[0]
    if (head === undefined) continue
    const [, level = '', place = ''] = PLACE.exec(name.slice(head.length))!
    return { body, level: level.replace(/^tp\.?$/, 'thành phố'), place: foldName(place).trim() }
  }
  return null
}

function compareLocal(a: LocalBody, b: LocalBody): Fit {
  if (a.body !== b.body || !a.place || !b.place) return 'unclear'
  if (a.level && b.level && a.level !== b.level) return 'unclear'
  return a.place === b.place ? 'same' : 'other'
}
