/**
 * How documents are cited, as data: which parts, in which order, since which day, by which norm. A row holds until
 * the next one of its kind begins; the oldest also stands for what came before it.
 */
import type { LegalDocument } from './schema'

/** What is cited; each kind has norms of its own. */
export type CitedKind = 'law' | 'assembly' | 'normative' | 'administrative' | 'party'

/** In the order of writing. `comma-day` is the day after a comma, as Party papers write it. */
export type CitationPart =
  | 'type'
  | 'number'
  | 'year'
  | 'day'
  | 'comma-day'
  | 'issuer'
  | 'subject'
  | 'amendments'

export interface CitationNorm {
  readonly kind: CitedKind
  /** First day (YYYY-MM-DD); empty for the oldest row. */
  readonly since: string
  /** Of that day. known: sources differ or name none. */
  readonly sinceConfidence: LegalDocument['confidence']
  readonly first: readonly CitationPart[]
  readonly later: readonly CitationPart[]
  readonly full: readonly CitationPart[]
  readonly source: string
}

const BY_NUMBER = ['type', 'number'] as const
const BY_NAME = ['type', 'subject'] as const
const WHOLE = ['type', 'number', 'day', 'issuer', 'subject'] as const
const WHOLE_LAW = ['type', 'subject', 'number', 'day', 'issuer'] as const
const DECREE_30 = 'Nghị định số 30/2020/NĐ-CP, Phụ lục I (viện dẫn văn bản)'

export const CITATION_NORMS: readonly CitationNorm[] = [
  {
    // A post cites laws by name alone (Decree 30/2020); the year tells two laws of one name apart.
    kind: 'law',
    since: '',
    sinceConfidence: 'verified',
    first: [...BY_NAME, 'year'],
    later: BY_NAME,
    full: WHOLE_LAW,
    source: DECREE_30,
  },
  {
    kind: 'law',
    since: '2025-04-01',
    sinceConfidence: 'verified',
    first: [...BY_NAME, 'year'],
    later: BY_NAME,
    full: WHOLE_LAW,
    source: 'Nghị định số 78/2025/NĐ-CP, Điều 68',
  },
  {
    // The catalogue's day of the decree; one provincial portal prints 17/7/2025 instead.
    kind: 'law',
    since: '2025-07-01',
    sinceConfidence: 'known',
    first: [...BY_NAME, 'number', 'amendments'],
    later: BY_NAME,
    full: [...WHOLE_LAW, 'amendments'],
    source: 'Nghị định số 78/2025/NĐ-CP, Điều 68, sửa đổi bởi Nghị định số 187/2025/NĐ-CP',
  },
  {
    kind: 'normative',
    since: '',
    sinceConfidence: 'verified',
    first: WHOLE,
    later: BY_NUMBER,
    full: WHOLE,
    source: 'Nghị định số 34/2016/NĐ-CP, Điều 75, sửa đổi bởi Nghị định số 154/2020/NĐ-CP',
  },
  {
    kind: 'normative',
    since: '2025-04-01',
    sinceConfidence: 'verified',
    first: ['type', 'number', 'issuer', 'subject'],
    later: BY_NUMBER,
    full: WHOLE,
    source: 'Nghị định số 78/2025/NĐ-CP, Điều 68',
  },
  {
    kind: 'normative',
    since: '2025-07-01',
    sinceConfidence: 'known',
    first: ['type', 'number', 'issuer', 'subject', 'amendments'],
    later: BY_NUMBER,
    full: [...WHOLE, 'amendments'],
    source: 'Nghị định số 78/2025/NĐ-CP, Điều 68, sửa đổi bởi Nghị định số 187/2025/NĐ-CP',
  },
  {
    // Resolution 351/2017 asks for type, name and number; the issuer is kept because two assemblies issue them.
    kind: 'assembly',
    since: '',
    sinceConfidence: 'known',
    first: ['type', 'number', 'issuer', 'subject'],
    later: BY_NUMBER,
    full: WHOLE,
    source: 'Nghị quyết số 351/2017/UBTVQH14, Điều 24',
  },
  {
    kind: 'administrative',
    since: '',
    sinceConfidence: 'verified',
    first: WHOLE,
    later: BY_NUMBER,
    full: WHOLE,
    source: DECREE_30,
  },
  {
    kind: 'party',
    since: '',
    sinceConfidence: 'known',
    first: ['type', 'number', 'comma-day', 'issuer', 'subject'],
    later: BY_NUMBER,
    full: ['type', 'number', 'comma-day', 'issuer', 'subject'],
    source: 'Lệ viết trong văn bản của Đảng (Hướng dẫn số 126-HD/BTGTW, ngày 19/12/2023)',
  },
]

/** Named by their subject, not by their number. */
const LAW_TYPES = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Hiến pháp'])
/** `34-CT/TW`. */
const PARTY_SYMBOL = /^\d+-[^/\s]+\//
/** `203/2025/QH15`, `351/2017/UBTVQH14`; `1658/NQ-UBTVQH15` is a single-issue resolution. */
const ASSEMBLY_SYMBOL = /\/\d{4}\/(?:QH|UBTVQH)\d+$/
const HAS_YEAR = /\/\d{4}\//

export function citedKind({ documentType, symbol }: LegalDocument): CitedKind {
  if (LAW_TYPES.has(documentType)) return 'law'
  const written = symbol ?? ''
  if (PARTY_SYMBOL.test(written)) return 'party'
  if (ASSEMBLY_SYMBOL.test(written)) return 'assembly'
  return HAS_YEAR.test(written) ? 'normative' : 'administrative'
}

/** The norm for a kind on a day (YYYY-MM-DD); without a day the newest. ISO days compare as text. */
export function citationNorm(kind: CitedKind, onDay?: string): CitationNorm {
  const rows = CITATION_NORMS.filter((norm) => norm.kind === kind)
  const begun = onDay === undefined ? rows : rows.filter(({ since }) => since <= onDay)
  return begun.at(-1)!
}
