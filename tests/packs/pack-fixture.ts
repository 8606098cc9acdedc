/** Small packs for the tests; every fact in them is made up. */
import { builtInCatalogue } from '../../lib/cli/built-in-catalogue'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'
import { RULES } from '../../lib/lint/rules'
import type { Comparing } from '../../lib/packs/compare-packs'
import { emptyPack, type OwnPack } from '../../lib/packs/own-pack'

export const ownDocument = (more: Partial<LegalDocument> = {}): LegalDocument => ({
  id: '9-kh-stp-2026',
  documentType: 'Kế hoạch',
  symbol: '09/KH-STP',
  issuedOn: '2026-01-08',
  issuer: 'Sở Tư pháp tỉnh Vĩnh Hà',
  subject: 'phát động thi đua năm 2026',
  effectiveOn: null,
  expiredOn: null,
  supersededBy: null,
  amends: [],
  confidence: 'known',
  validityConfidence: 'known',
  sources: [],
  notes: '',
  ...more,
})

export const ownAnniversary = (more: Partial<Anniversary> = {}): Anniversary => ({
  id: 'thanh-lap-so-tu-phap-vinh-ha',
  names: ['Ngày thành lập Sở Tư pháp tỉnh Vĩnh Hà'],
  day: 12,
  month: 3,
  year: 1982,
  calendar: 'solar',
  kind: 'thành lập',
  confidence: 'known',
  yearConfidence: 'known',
  sources: [],
  notes: '',
  ...more,
})

export const packOf = (more: Partial<OwnPack> = {}): OwnPack => ({ ...emptyPack('2026-02-01'), ...more })

const builtIn = builtInCatalogue()
const ruleIds = new Set(RULES.map(({ id }) => id))

/** One's own pack beside what ships. */
export const beside = (own: OwnPack): Comparing => ({ own, builtIn, ruleIds })
