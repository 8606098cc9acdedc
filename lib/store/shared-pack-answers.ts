/** The background's answers about the policy and the pack that is fetched from an address; each is for our own pages. */
import { shownPolicy } from '../packs/policy-pack'
import type { Answer } from './ask'
import { givenPacks } from './given-packs'
import type { Request } from './requests'
import { checkSharedPack, checkWhenDue, keepPackSource, shownSharedPack } from './shared-pack'

export type SharedPackRequest = Extract<
  Request,
  { type: 'policy' | 'shared-pack' | 'keep-pack-source' | 'check-pack' }
>

export async function answerOnSharedPack(
  request: SharedPackRequest,
): Promise<Answer<SharedPackRequest['type']>> {
  switch (request.type) {
    case 'policy': {
      const { policy, fixedRules } = await givenPacks()
      return policy && { ...shownPolicy(policy, policy.inline), rules: Object.keys(fixedRules) }
    }
    case 'shared-pack':
      // Options has begun; what comes of it is heard from storage.
      checkWhenDue().catch(console.error)
      break
    case 'keep-pack-source':
      await keepPackSource(request.source)
      break
    case 'check-pack':
      await checkSharedPack(request.takesOlder)
  }
  return shownSharedPack()
}
