/**
 * A proxy that lets nothing out and writes down who tried: the proof that neither the extension nor the page talks
 * to anything but this machine. Loopback addresses never go through a proxy.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Services that Chromium itself calls (updates, sign-in, form filling), whatever is installed in it. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|googleusercontent\.com)$/

export interface OutsideWatch {
  readonly proxyUrl: string
  /** Hosts that something tried to reach, in order, without the browser's own services. */
  readonly hosts: readonly string[]
  close(): Promise<void>
}

export async function watchOutside(): Promise<OutsideWatch> {
  const hosts: string[] = []
  const note = (host: string) => {
    if (!BROWSERS_OWN.test(host)) hosts.push(host)
  }
  const server = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown').hostname)
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    note((request.url ?? '').replace(/:\d+$/, ''))
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    proxyUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
