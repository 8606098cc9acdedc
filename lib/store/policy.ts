/** The pack of the enterprise policy (storage.managed), read anew when its text has changed. Nothing here can write it. */
import { browser } from 'wxt/browser'
import { type PolicyPack, readPolicyPack } from '../packs/policy-pack'

/** The key in public/managed_schema.json. */
const KEY = 'pack'

let known: { readonly text: unknown; readonly policy: PolicyPack | null } = { text: undefined, policy: null }

/** Null without a policy, and in a browser that knows none. */
export async function policyPack(): Promise<PolicyPack | null> {
  const text = await browser.storage.managed.get(KEY).then(
    (managed) => managed[KEY],
    () => undefined,
  )
  if (known.text !== text) known = { text, policy: readPolicyPack(text) }
  return known.policy
}
