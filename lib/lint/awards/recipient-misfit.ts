/** Whether those who are said to get a title are none of those for whom it is. It knows titles, not who grants them. */
import type { AwardMention } from '../mentions/award'
import type { Mention } from '../mentions/mention'
import { mentionsWithin } from '../mentions-within'
import { awardRecord } from './award-law'
import type { AwardId, Recipient } from './award-record'

export const RECIPIENT_NAMES: Readonly<Record<Recipient, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
}

/** `Tập thể “Lao động tiên tiến”` is the title of a collective, with its marks in the wrong place. */
const SPLIT_NAME = /tập thể,? ?["“‘']?$/i
/** Between two awards that are given together: `Lao động tiên tiến, Tập thể lao động tiên tiến cho …`. */
const JOINER = /^["”’»']?(?:,| và| hoặc|\/|;)? ?(?:các )?(?:danh hiệu )?["“‘«']?$/
const BEFORE_REACH = 12
const JOINER_REACH = 80

/** The kind of recipient that a title is given to against the law; null when one of those named fits. */
export function findMisfit(
  text: string,
  mention: AwardMention,
  mentions: readonly Mention[],
): Recipient | null {
  const { award, recipients, start } = mention
  if (award === null || recipients.length === 0) return null
  const meantFor = awardRecord(award).recipients
  if (meantFor.length === 0) return null
  const named = recipients.flatMap(({ who }) => who)
  if (named.some((who) => meantFor.includes(who))) return null
  if (SPLIT_NAME.test(text.slice(Math.max(0, start - BEFORE_REACH), start))) return null
  return isGivenTogether(text, mention, mentions) ? null : named[0]!
}

/** Of several awards that share their recipients no one can tell who got which. */
function isGivenTogether(text: string, mention: AwardMention, mentions: readonly Mention[]): boolean {
  // Longer than any words that join two of them.
  const around = { start: Math.max(0, mention.start - JOINER_REACH), end: mention.end + JOINER_REACH }
  return mentionsWithin(mentions, around).some((other) => {
    if (other.kind !== 'award' || other === mention) return false
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other]
    return JOINER.test(text.slice(first.end, second.start))
  })
}

const FITTING: readonly (readonly [AwardId, AwardId])[] = [
  ['lao-dong-tien-tien', 'tap-the-lao-dong-tien-tien'],
  ['chien-si-tien-tien', 'don-vi-tien-tien'],
]

/** The title of the same rank for the other kind of recipient, where there is one. */
export function fittingTitle(award: AwardId, who: Recipient): string | null {
  if (who === 'household') return null
  const pair = FITTING.find((each) => each.includes(award))
  const other = pair?.find((each) => each !== award)
  return other && awardRecord(other).recipients.includes(who) ? awardRecord(other).name : null
}
