/** What the session remembers of one post, kept through the background. */
import type { Memory } from '../session-parts'
import { ask, type Setup } from './ask'

/**
 * @param postNow address of the edit page, which names the post
 * @param visit names this stay on the post's page
 */
export function postMemory(postNow: () => string, setup: Setup, visit: string): Memory {
  const { ignored, accepted, kind } = setup.decisions
  return {
    ignored: new Map(Object.entries(ignored)),
    always: setup.always,
    accepted: new Set(accepted),
    kind: kind ?? null,
    async keepIgnored(all) {
      await ask({ type: 'keep-ignored', post: postNow(), ignored: Object.fromEntries(all) })
    },
    async keepAlways(added) {
      await ask({ type: 'keep-always', added })
    },
    async dropAlways({ ruleId, what }) {
      await ask({ type: 'drop-always', dropped: { ruleId, what } })
    },
    async keepAccepted(all) {
      await ask({ type: 'keep-accepted', post: postNow(), accepted: [...all] })
    },
    async keepKind(kind) {
      await ask({ type: 'keep-kind', post: postNow(), kind })
    },
    async note(note) {
      await ask({ type: 'note', note: { ...note, visit, post: postNow() } })
    },
    async openReport(texts) {
      await ask({ type: 'open-report', visit, texts: texts && [...texts] })
    },
  }
}
