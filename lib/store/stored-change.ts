/** How a page of the extension hears that something stored has changed, in whichever tab. */

/** Where these are kept (memory.ts, rule-settings.ts, policy.ts, journal.ts); told here, so that no schema comes into the sidebar with it. */
/** One's own pack. The key is older than packs, and stays so that nobody loses what they added. */
export const DOCUMENTS_KEY = 'documents'
export const RULES_KEY = 'rules'
/** The policy's pack as it was read last (policy.ts). */
export const POLICY_KEY = 'policy'
/** The pack that was fetched last (shared-pack.ts). */
export const SHARED_PACK_KEY = 'shared-pack'
export const SHARED_PACK_CHECK_KEY = 'shared-pack-check'
export const LANGUAGE_KEY = 'language'
export const JOURNAL_KEY = 'journal'

type Heard = (changes: object) => void

/** Light, as in ask.ts: the polyfill would be a tenth of the sidebar. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      readonly onChanged: { addListener(then: Heard): void; removeListener(then: Heard): void }
    }
  }
}

/** Calls back when one of these has changed; what it answers with stops that. */
export function whenStoredChanges(keys: readonly string[], then: () => void): () => void {
  const heard: Heard = (changes) => {
    if (keys.some((key) => Object.hasOwn(changes, key))) then()
  }
  const { onChanged } = chrome.storage.local
  onChanged.addListener(heard)
  return () => onChanged.removeListener(heard)
}
