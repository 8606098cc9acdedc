/** Builds the patterns that find former offices and units of a catalogue by any of their names. It judges nothing. */
import type { FormerOrganisation } from '../catalogue/organisations'

export interface FormerNames {
  /** Any name of any former body, province or provincial city. */
  readonly pattern: RegExp
  /** By the name as `nameKey` makes it of what the pattern found. */
  readonly byKey: ReadonlyMap<string, FormerOrganisation>
}

const known = new WeakMap<readonly FormerOrganisation[], FormerNames>()

/** Made once for a catalogue. */
export function formerNames(organisations: readonly FormerOrganisation[]): FormerNames {
  let names = known.get(organisations)
  if (!names) {
    names = buildNames(organisations)
    known.set(organisations, names)
  }
  return names
}

/** Letter case of the first word, the place of tones and dashes do not count. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^tp\.? ?(?=\S)/, 'thành phố ')
    .replace(/oà/g, 'òa')
    .replace(/oá/g, 'óa')
    .replace(/uỷ/g, 'ủy')
    .replace(/đăk/g, 'đắk')
    .replace(/ ?[-–] ?/g, '-')

function buildNames(organisations: readonly FormerOrganisation[]): FormerNames {
  const byKey = new Map<string, FormerOrganisation>()
  const restsByHead = new Map<string, string[]>()
  for (const organisation of organisations) {
    for (const name of organisation.names) {
      byKey.set(nameKey(name), organisation)
      const [, head = name, rest = ''] = /^(thành phố|\S+) (.+)$/.exec(name) ?? []
      restsByHead.set(head, [...(restsByHead.get(head) ?? []), rest])
    }
  }
  const groups = [...restsByHead].map(([head, rests]) => `${headPattern(head)} (?:${longestFirst(rests)})`)
  const source = groups.length > 0 ? `(?<![A-Za-zÀ-ỹ])(?:${groups.join('|')})(?![A-Za-zÀ-ỹ])` : '(?!)'
  return { pattern: new RegExp(source, 'g'), byKey }
}

function headPattern(head: string): string {
  if (head === 'thành phố') return '(?:[Tt]hành phố|TP\\.?)'
  const [first] = head
  return first === first!.toLowerCase() ? `[${first!.toUpperCase()}${first}]${head.slice(1)}` : loosely(head)
}

const longestFirst = (rests: readonly string[]): string =>
  [...rests]
    .sort((a, b) => b.length - a.length)
    .map(loosely)
    .join('|')

/** Both places of the tone, and dashes with or without blanks. */
const loosely = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/òa/g, '(?:òa|oà)')
    .replace(/óa/g, '(?:óa|oá)')
    .replace(/ủy/g, '(?:ủy|uỷ)')
    .replace(/Ủy/g, '(?:Ủy|Uỷ)')
    .replace(/Đắk/g, 'Đ[ắă]k')
    .replace(/ - /g, ' ?[-–] ?')
