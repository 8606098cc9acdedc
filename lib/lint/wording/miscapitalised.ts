/** Names whose letter case Decree 30/2020 settles beyond doubt, written otherwise. Doubtful ones are not looked for. */
import type { Part } from '../blocks'
import { isQuoted } from '../quotation'
import { isInCapitals } from './own-words'

export interface Miscapitalised extends Part {
  readonly written: string
  readonly official: string
}

const COUNTRY = /Cộng [Hh](?:òa|oà) [Xx]ã [Hh]ội [Cc]hủ [Nn]ghĩa Việt [Nn]am(?![a-zà-ỹđ])/g
const COUNCIL = /(?:Hội đồng|Ban) [Tt]hi đua(?: ?[-–,] ?| và | )[Kk]hen thưởng(?![a-zà-ỹđ])/g
const PEOPLES = /(?:[ỦU][yỷ] ban|Hội đồng|T(?:òa|oà) án|Viện [Kk]iểm sát) Nhân [Dd]ân(?![a-zà-ỹđ])/g
const PARTY = /(?<![A-Za-zÀ-ỹ])Đảng cộng sản Việt Nam(?![a-zà-ỹđ])/g
/** Two words were lost. */
const CUT_COUNTRY = /Cộng h(?:òa|oà) xã hội Việt Nam(?![a-zà-ỹđ])/g
const VIETNAM = /(?<![A-Za-zÀ-ỹ])Việt nam(?![a-zà-ỹđ])/g
const JUSTICE = /(?<![A-Za-zÀ-ỹ])(?:Bộ|Sở) (?:tư pháp|nội vụ)(?![a-zà-ỹđ])/g

const NAMES: readonly (readonly [pattern: RegExp, official: (written: string) => string])[] = [
  [COUNTRY, (written) => `Cộng ${written.slice(5, 8).toLowerCase()} xã hội chủ nghĩa Việt Nam`],
  [COUNCIL, nameCouncil],
  [PEOPLES, (written) => written.replace(/Kiểm/, 'kiểm').replace(/Nhân [Dd]ân$/, 'nhân dân')],
  [PARTY, () => 'Đảng Cộng sản Việt Nam'],
  [CUT_COUNTRY, (written) => written.replace('xã hội', 'xã hội chủ nghĩa')],
  [VIETNAM, () => 'Việt Nam'],
  [JUSTICE, (written) => written.replace(/tư pháp$/, 'Tư pháp').replace(/nội vụ$/, 'Nội vụ')],
]

/** `–` is a way to print the dash, and no slip. */
function nameCouncil(written: string): string {
  const body = written.startsWith('Ban') ? 'Ban' : 'Hội đồng'
  const dash = written.includes(' – ') ? '–' : '-'
  return `${body} Thi đua ${dash} Khen thưởng`
}

/** In the order of the text; titles in capitals and quotations are left alone. */
export function findMiscapitalised(text: string): readonly Miscapitalised[] {
  let found: Miscapitalised[] | null = null
  for (const [pattern, officialOf] of NAMES) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { 0: written, index: start } = match
      const official = officialOf(written)
      if (official === written || isQuoted(text, start)) continue
      found ??= []
      found.push({ start, end: start + written.length, written, official })
    }
  }
  if (!found || isInCapitals(text) || isTitleCase(withoutNames(text, found))) return NONE
  return found.sort((a, b) => a.start - b.start)
}

const NONE: readonly Miscapitalised[] = []

/** What is judged is no sign of how the rest is printed. */
function withoutNames(text: string, found: readonly Part[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    rest += text.slice(from, start)
    from = Math.max(from, end)
  }
  return rest + text.slice(from)
}

const WORDS = /[A-Za-zÀ-ỹ]+/g
const MOST_CAPITALS = 0.6

/** `Hội Đồng Nhân Dân Tỉnh Họp`: every word has a capital; that is a way to print titles. */
function isTitleCase(text: string): boolean {
  const words = text.match(WORDS) ?? []
  const capital = words.filter(([letter]) => letter !== letter!.toLowerCase()).length
  return words.length > 2 && capital > MOST_CAPITALS * words.length
}
