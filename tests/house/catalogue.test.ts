import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../lib/lint/calendar'
import { inconsistencies } from '../../lib/lint/catalogue/inconsistencies'
import type { Anniversary, LegalDocument } from '../../lib/lint/catalogue/schema'
import { scanReferences } from '../../lib/lint/mentions/reference'
import { builtInCatalogue, RAW_PACKS } from '../lint/built-in-catalogue'

const { legalDocuments, anniversaries } = builtInCatalogue()
const records: readonly (LegalDocument | Anniversary)[] = [...legalDocuments, ...anniversaries]
const documentIds = new Set(legalDocuments.map(({ id }) => id))

/** Ids of the records that break a rule; the message says what to do about them. */
function expectNone(broken: readonly string[], cure: string): void {
  expect(broken, `${cure}\nRecords: ${broken.join(', ')}`).toEqual([])
}
const idsOf = <R extends { id: string }>(list: readonly R[], isBroken: (one: R) => unknown) =>
  list.filter(isBroken).map(({ id }) => id)

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

describe('the built-in catalogue (lib/lint/catalogue/packs)', () => {
  it('holds every record that was brought in', () => {
    expect(legalDocuments.length).toBeGreaterThanOrEqual(156)
    expect(anniversaries.length).toBeGreaterThanOrEqual(294)
  })

  it('gives each record a confidence, and a source to what it calls verified', () => {
    expectNone(
      idsOf(records, ({ confidence, sources }) => confidence === 'verified' && sources.length === 0),
      'Add the address of a public page to `sources`, or set `confidence` to "known".',
    )
    expectNone(
      idsOf(anniversaries, ({ yearConfidence, year, sources }) => {
        return yearConfidence === 'verified' && (year === null || sources.length === 0)
      }),
      'A verified founding year needs the year and a source; else set `yearConfidence` to "known".',
    )
    expectNone(
      idsOf(legalDocuments, ({ validityConfidence, notes, sources, effectiveOn, expiredOn }) => {
        const isProven =
          /đã xác nhận/i.test(notes) && sources.length > 0 && (effectiveOn ?? expiredOn) !== null
        return validityConfidence === 'verified' && !isProven
      }),
      'Verified validity needs a day, a source and “đã xác nhận” in `notes`; else set `validityConfidence` to "known".',
    )
    expectNone(
      idsOf(records, ({ sources, notes }) => sources.length === 0 && notes.trim() === ''),
      'A record without sources says in `notes` where it is from.',
    )
    expectNone(
      idsOf(records, ({ sources }) => sources.some((source) => !/^https?:\/\/\S+$/.test(source))),
      'A source is a web address.',
    )
  })

  it('has days that exist and follow each other', () => {
    const days = legalDocuments.flatMap(({ id, issuedOn, effectiveOn, expiredOn }) =>
      [issuedOn, effectiveOn, expiredOn].filter((day) => day !== null).map((day) => ({ id, day })),
    )
    expectNone(
      days.filter(({ day }) => parseIsoDate(day) === null).map(({ id }) => id),
      'Correct the day: it is not in the calendar.',
    )
    expectNone(
      idsOf(legalDocuments, ({ issuedOn, effectiveOn, expiredOn }) => {
        return [issuedOn, effectiveOn, expiredOn]
          .filter((day) => day !== null)
          .some((day, at, all) => at > 0 && day < all[at - 1]!)
      }),
      'A document is issued, takes effect and expires in this order.',
    )
  })

  it('names successors and amended documents that are there, and neither itself', () => {
    expectNone(
      idsOf(legalDocuments, ({ id, supersededBy, amends }) => {
        return [...amends, ...(supersededBy ? [supersededBy] : [])].some(
          (other) => other === id || !documentIds.has(other),
        )
      }),
      'Add the document that `supersededBy` or `amends` names, or correct its id.',
    )
    const byId = new Map(legalDocuments.map((one) => [one.id, one]))
    expectNone(
      idsOf(legalDocuments, ({ issuedOn, supersededBy }) => {
        const successor = byId.get(supersededBy ?? '')?.issuedOn
        return issuedOn && successor && successor < issuedOn
      }),
      'A successor cannot be older than what it supersedes.',
    )
  })

  it('holds nothing twice', () => {
    expectNone(repeated(records.map(({ id }) => id)), 'Give each record its own id.')
    const numbered = legalDocuments.filter(({ symbol }) => symbol !== null)
    expectNone(
      repeated(numbered.map(({ symbol, issuedOn }) => `${symbol} ${issuedOn}`)),
      'Two records of one number and day are one document: merge them.',
    )
    expectNone(
      idsOf(anniversaries, ({ names }) => new Set(names).size < names.length),
      'List each name of an anniversary once.',
    )
  })

  it('writes numbers by the grammar, their year being the year of issue', () => {
    expectNone(
      idsOf(legalDocuments, ({ symbol, documentType, issuedOn }) => {
        if (symbol === null || symbol.startsWith('/')) return false
        const [mention, ...more] = scanReferences(`${documentType} số ${symbol}`)
        const year = mention?.year?.text
        return (
          mention?.canonical !== symbol || more.length > 0 || (year && issuedOn && !issuedOn.startsWith(year))
        )
      }),
      'Write the number as `98/2023/NĐ-CP` or `34-CT/TW`; `/KH-STP` while the serial is unknown; null without one.',
    )
  })

  it('contradicts itself nowhere (`npm run catalogue -- check` shows the same)', () => {
    const errors = inconsistencies(builtInCatalogue()).filter(({ severity }) => severity === 'error')
    expectNone(
      errors.map(({ kind, id, detail }) => `${id} (${kind}): ${detail}`),
      'Mend these records.',
    )
  })

  it('is NFC, without stray blanks', () => {
    for (const { file, json } of RAW_PACKS) {
      const text = JSON.stringify(json)
      expect(text.normalize('NFC'), `Normalise ${file} to NFC`).toBe(text)
    }
    const texts = records.flatMap((one) => {
      const shown = 'names' in one ? one.names : [one.documentType, one.issuer, one.subject, one.symbol ?? '']
      return shown.map((text) => ({ id: one.id, text }))
    })
    expectNone(
      texts
        .filter(({ text }) => text !== text.trim() || / {2}|["\u00a0\u200b]/.test(text))
        .map(({ id }) => id),
      'Take out doubled, odd and outer blanks, and use “ ” for quotes.',
    )
  })
})
