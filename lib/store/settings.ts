/** Everything that Options shows of what is stored and granted, read at once. */
import { browser } from 'wxt/browser'
import type { LegalDocument } from '../lint/catalogue/schema'
import type { RuleSettings } from '../lint/rule-settings'
import { type Language, type MessageKey, t } from '../messages'
import { type ShownPolicy, shownPolicy } from '../packs/policy-pack'
import type { AlwaysIgnored } from '../session-parts'
import { COMMAND_NAMES } from './commands'
import { decidedRules, givenPacks } from './given-packs'
import { chosenLanguage } from './language'
import { ownDocuments } from './own-pack'
import { type PortalList, readPortalList } from './portal-list'
import { alwaysIgnored } from './rule-settings'

export interface StoredSettings extends PortalList {
  readonly documents: readonly LegalDocument[]
  /** With what the policy decides. */
  readonly rules: RuleSettings
  /** Null without a policy. */
  readonly policy: ShownPolicy | null
  readonly always: readonly AlwaysIgnored[]
  readonly language: Language
  /** Every key that holds something, with the number of its entries. */
  readonly kept: readonly { readonly key: string; readonly count: number }[]
  /** The browser's keys as they are set now. */
  readonly commands: readonly { readonly text: string; readonly keys: string }[]
  /** What is to be said of what could not be read, and was set aside. */
  readonly corrupt: readonly MessageKey[]
}

export async function readSettings(): Promise<StoredSettings> {
  const [list, documents, rules, always, language, commands, given] = await Promise.all([
    readPortalList(),
    ownDocuments.get(),
    decidedRules(),
    alwaysIgnored.get(),
    chosenLanguage(),
    readCommands(),
    givenPacks(),
  ])
  const corrupt = [
    list.wasCorrupt && 'options_corrupt_profiles',
    documents.wasCorrupt && 'options_corrupt_documents',
    rules.wasCorrupt && 'options_corrupt_rules',
    always.wasCorrupt && 'options_corrupt_always',
  ] as const
  return {
    ...list,
    documents: documents.value,
    rules: rules.value,
    policy: given.policy && {
      ...shownPolicy(given.policy, given.policy.inline),
      rules: Object.keys(given.fixedRules),
    },
    always: always.value,
    language,
    commands,
    kept: await countKept(),
    corrupt: corrupt.filter((key) => key !== false),
  }
}

/** Everything that is stored, as a file's text. */
export async function readEverything(): Promise<string> {
  return `${JSON.stringify(await browser.storage.local.get(), null, 2)}\n`
}

async function countKept(): Promise<StoredSettings['kept']> {
  const all = Object.entries(await browser.storage.local.get())
  return all
    .map(([key, value]) => ({ key, count: entriesOf(value) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.key.localeCompare(b.key))
}

function entriesOf(value: unknown): number {
  if (Array.isArray(value)) return value.length
  if (!value || typeof value !== 'object') return 1
  // One's own pack has as many entries as its lists have records.
  if ('version' in value)
    return Object.values(value).reduce(
      (sum: number, list) => sum + (Array.isArray(list) ? list.length : 0),
      0,
    )
  return Object.keys(value).length
}

async function readCommands(): Promise<StoredSettings['commands']> {
  const known = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]))
  return Object.entries(COMMAND_NAMES).map(([name, text]) => ({ text: t(text), keys: known.get(name) ?? '' }))
}
