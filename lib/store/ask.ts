/**
 * Asks the background. Light enough for the core: the schemas of the questions stay on the other side (requests.ts),
 * and of the extension API it needs four names, which every Manifest V3 browser has with promises; the polyfill
 * would be a tenth of the core's weight.
 */
import type { JournalEntry } from '../journal/entry'
import type { JournalSummary } from '../journal/summary'
import type { Pack } from '../lint/catalogue/schema'
import type { RuleSettings } from '../lint/rule-settings'
import type { Words } from '../messages'
import type { ShownPolicy } from '../packs/policy-pack'
import type { GuardMode } from '../packs/policy-schema'
import type { PortalProfile } from '../page/portals/profile'
import type { AlwaysIgnored } from '../session-parts'
import type { KeptJournal } from './journal'
import type { PostDecisions } from './memory'
import type { StoredPack } from './own-pack'
import type { Request } from './requests'
import type { ShownSharedPack } from './shared-pack'
import type { Shelf } from './shelf'

export interface Setup {
  readonly profiles: readonly PortalProfile[]
  readonly decisions: PostDecisions
  /** What is set aside in every post. */
  readonly always: readonly AlwaysIgnored[]
  /** What happens when publishing is asked for while errors stand. */
  readonly guard: GuardMode
  /** What could not be read from storage, in words for the person. */
  readonly problems: readonly string[]
  /** What scripts on the page say, in the chosen language. */
  readonly words: Words
}

interface Answers {
  'edit-page': null
  start: Setup
  catalogue: readonly Pack[]
  'in-use': null
  'keep-profile': null
  'keep-profiles': null
  'remove-profile': null
  'keep-document': null
  'own-pack': StoredPack
  'built-in': readonly Pack[]
  policy: ShownPolicy | null
  'shared-pack': ShownSharedPack
  'keep-pack-source': ShownSharedPack
  'check-pack': ShownSharedPack
  'replace-own-pack': null
  'roll-back': null
  'remove-document': null
  rules: RuleSettings
  'keep-rule': null
  'reset-rules': null
  'open-options': null
  erase: null
  'keep-always': null
  'drop-always': null
  shelf: Shelf
  'change-shelf': Shelf
  'keep-ignored': null
  'keep-accepted': null
  'keep-kind': null
  note: null
  'open-report': null
  'open-journal': null
  journal: KeptJournal
  'journal-summary': JournalSummary
  'report-texts': readonly string[] | null
  'clear-journal': readonly JournalEntry[]
  'restore-journal': null
  'drop-broken-journal': null
  'hand-over': null
  claim: boolean
}
export type Answer<T extends Request['type']> = Answers[T]

/** Asks the background. Rejects when it fails, or when the extension is gone from under the page. */
export async function ask<T extends Request['type']>(
  request: Extract<Request, { type: T }>,
): Promise<Answer<T>> {
  return (await runtime().sendMessage(request)) as Answer<T>
}

/** False after the extension was updated, switched off or removed under an open page. */
export function isExtensionAlive(): boolean {
  try {
    return runtime().id !== undefined
  } catch {
    return false
  }
}

/** Address of a file of the extension, for a page that may see it. */
export const addressOf = (file: `/${string}`): string => runtime().getURL(file)

interface Runtime {
  readonly id?: string
  sendMessage(message: unknown): Promise<unknown>
  getURL(file: string): string
}
declare const chrome: { readonly runtime: Runtime }

const runtime = (): Runtime => chrome.runtime
