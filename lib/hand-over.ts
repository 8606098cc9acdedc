/**
 * How the core and the sidebar's page come to share their ports. Any page of a granted portal could embed the
 * sidebar's page, so it takes ports only with a nonce that the background confirms: only the core announces one there.
 */

export interface Ports {
  /** For session-port.ts. */
  readonly session: MessagePort
  /** For brain-port.ts. */
  readonly brain: MessagePort
}

/** The core's half: gives the far ends to the sidebar's page and keeps the near ones. */
export function handPorts(page: Window, origin: string, nonce: string): Ports {
  const session = new MessageChannel()
  const brain = new MessageChannel()
  page.postMessage({ nonce }, origin, [session.port2, brain.port2])
  return { session: session.port1, brain: brain.port1 }
}

/** The sidebar page's half: the first ports whose nonce is confirmed. Everything else is ignored. */
export function portsFrom(page: Window, isOurs: (nonce: string) => Promise<boolean>): Promise<Ports> {
  return new Promise((resolve) => {
    const onMessage = async (event: MessageEvent) => {
      const nonce: unknown = (event.data as { nonce?: unknown } | null)?.nonce
      const [session, brain] = event.ports
      if (typeof nonce !== 'string' || !session || !brain || !(await isOurs(nonce).catch(() => false))) return
      page.removeEventListener('message', onMessage)
      resolve({ session, brain })
    }
    page.addEventListener('message', onMessage)
  })
}
