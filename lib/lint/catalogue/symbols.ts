/** The grammar of document numbers with its look-ups: a type by its letters, an issuer by its code. */
import type { SymbolGrammar, SymbolIssuer } from './symbol-schema'

export interface Symbols {
  /** Document types in lower case, without brackets, by their letters: `TT` is `thông tư` and `thông tri`. */
  readonly typesByAbbreviation: ReadonlyMap<string, ReadonlySet<string>>
  /** Letters by document type in lower case. */
  readonly abbreviationsOfType: ReadonlyMap<string, ReadonlySet<string>>
  readonly issuersByCode: ReadonlyMap<string, SymbolIssuer>
  /** Whether a branch of the grammar (`dang`, `vbqppl-nghi-dinh`) is confirmed; an error may rest on no other. */
  isVerified(branch: string): boolean
}

export function indexSymbols(grammars: readonly SymbolGrammar[]): Symbols {
  const typesByAbbreviation = new Map<string, Set<string>>()
  const abbreviationsOfType = new Map<string, Set<string>>()
  const put = (map: Map<string, Set<string>>, key: string, value: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(value))
  for (const { documentType, abbreviations } of grammars.flatMap(({ types }) => types)) {
    const name = documentType.replace(/ \(.*$/, '').toLowerCase()
    for (const abbreviation of abbreviations) {
      put(typesByAbbreviation, abbreviation, name)
      put(abbreviationsOfType, name, abbreviation)
    }
  }
  const issuersByCode = new Map(
    grammars.flatMap(({ issuers }) => issuers).map((issuer) => [issuer.code, issuer]),
  )
  const verified = new Set(
    grammars
      .flatMap(({ branches }) => branches)
      .filter(({ confidence }) => confidence === 'verified')
      .map(({ id }) => id),
  )
  return {
    typesByAbbreviation,
    abbreviationsOfType,
    issuersByCode,
    isVerified: (branch) => verified.has(branch),
  }
}
