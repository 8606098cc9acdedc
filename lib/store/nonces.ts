/**
 * The nonces of ports that are on their way to a sidebar page. They wait in session storage: the worker may be stopped
 * between hand-over and claim. One after another: a frame that is loaded twice at once hands over while it claims.
 */
import { browser } from 'wxt/browser'

const NONCES = 'nonces'
const MOST = 20

export function keepNonce(nonce: string): Promise<void> {
  return inTurn(async () => {
    await browser.storage.session.set({ [NONCES]: [...(await waiting()), nonce].slice(-MOST) })
  })
}

/** True once for each nonce that was kept. */
export function claimNonce(nonce: string): Promise<boolean> {
  return inTurn(async () => {
    const all = await waiting()
    await browser.storage.session.set({ [NONCES]: all.filter((one) => one !== nonce) })
    return all.includes(nonce)
  })
}

async function waiting(): Promise<string[]> {
  const { [NONCES]: nonces } = await browser.storage.session.get(NONCES)
  return Array.isArray(nonces) ? nonces.filter((nonce) => typeof nonce === 'string') : []
}

let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = last.then(task)
  // Whoever asked hears of a failure; the next one must not inherit it.
  last = turn.catch(() => undefined)
  return turn
}
