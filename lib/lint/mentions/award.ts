/**
 * Finds commendations: the title or form (`Giấy khen`, `Chiến sĩ thi đua cơ sở`), who grants it, and how many
 * collectives and individuals got it. It records what was written and judges nothing. Linear in the length of the text.
 */
import type { AuthorityLevel, AwardId, Recipient } from '../awards/award-record'
import type { Part } from '../blocks'
import { readSigns } from '../signs/read-signs'
import { readOwner, readSubject } from './award-authority'
import { readAwardRecipients, readBeforeAward } from './award-context'
import { type AwardName, scanAwardNames } from './award-name'
import type { NumberPart } from './mention'
import type { TextPart } from './reference-symbol'

/**
 * grant: tặng, truy tặng. hand-over: trao, trao tặng, which need not be by whoever grants. receive: nhận, đạt.
 * recognise: công nhận. propose: trình … tặng, đề nghị … tặng, xét tặng.
 */
export type AwardAct = 'grant' | 'hand-over' | 'receive' | 'recognise' | 'propose'

export interface AwardVerb extends TextPart {
  readonly act: AwardAct
}

/** Whoever the sentence names as granting: before the verb (`subject`) or after the name (`owner`: `Bằng khen của …`). */
export interface AwardAuthority extends TextPart {
  readonly role: 'subject' | 'owner'
  /** Null when it is none of the levels that the law gives awards to, or cannot be told. */
  readonly level: AuthorityLevel | null
}

/** `05 tập thể`, `các cá nhân`, `25 tập thể, cá nhân`, `ông`: from the number, if there is one, to the end of the nouns. */
export interface AwardRecipients extends TextPart {
  /** Several where one count counts several: `25 tập thể và cá nhân`. */
  readonly who: readonly Recipient[]
  /** Null where they are not counted. */
  readonly number: NumberPart | null
  /** `hơn 50 tập thể`, `gần 100 cá nhân`. */
  readonly isApproximate: boolean
}

/** It spans the name only; what stands around it is recorded but lies outside. */
export interface AwardMention extends Part {
  readonly kind: 'award'
  /** The title or form as written, with its class or level: `Giấy khen`, `Huân chương Lao động hạng Ba`. */
  readonly name: TextPart
  /** Which title or form of the law; null for `khen thưởng 05 tập thể`, whose name is `khen thưởng`. */
  readonly award: AwardId | null
  readonly verb: AwardVerb | null
  readonly authority: AwardAuthority | null
  /** How many of it: `03 Cờ thi đua`. */
  readonly pieces: NumberPart | null
  /** Who got it, in the order of the text; empty when the sentence does not say, or says it of several awards at once. */
  readonly recipients: readonly AwardRecipients[]
}

/** Every award of a block's normalised text, in order. */
export function scanAwards(text: string, signs: number = readSigns(text)): AwardMention[] {
  const names = scanAwardNames(text, signs)
  if (names.length === 0) return NONE
  const mentions: AwardMention[] = []
  for (let i = 0; i < names.length; i++) {
    const mention = toMention(text, names[i]!, names[i - 1]?.end ?? 0, names[i + 1]?.start ?? text.length)
    if (mention) mentions.push(mention)
  }
  return mentions
}

const NONE: AwardMention[] = []

/** `from` and `to` bound what may belong to this award: the names of the awards before and after it. */
function toMention(text: string, name: AwardName, from: number, to: number): AwardMention | null {
  const { start, end, award } = name
  const before = readBeforeAward(text, start, from)
  const owner = award === null ? null : readOwner(text, end)
  const recipients = readAwardRecipients(text, { start, end: owner?.end ?? end, from, to, verb: before.verb })
  // The word `khen thưởng` is everywhere; with counted recipients it tells of an award.
  if (award === null && !recipients.some(({ number }) => number)) return null
  const subject = before.verb && !owner ? readSubject(text, before.verb.start) : null
  return {
    kind: 'award',
    start,
    end,
    name: { start, end, text: name.text },
    award,
    verb: before.verb,
    authority: owner ? { ...owner, role: 'owner' } : subject ? { ...subject, role: 'subject' } : null,
    pieces: before.pieces,
    recipients,
  }
}
