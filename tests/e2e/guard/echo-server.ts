/** Serves the guard's pages and keeps what they post. Answers posts with 204, so that the browser stays on the page. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../build-extension'

const PAGES = join(ROOT, 'tests/pages/guard')

/** As strict as a policy can be: nothing but the page's own scripts, no frames, no strings turned into markup. */
const STRICT = "default-src 'none'; script-src 'self'; frame-src 'none'; require-trusted-types-for 'script'"

export interface EchoServer {
  readonly origin: string
  /** `/save title=… action=publish`: address and body of each post, in the order of arrival. */
  readonly received: string[]
  close(): Promise<void>
}

export async function startEchoServer(): Promise<EchoServer> {
  const received: string[] = []
  const reactPage = await bundle('react-page.tsx')
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://localhost')
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += chunk
      received.push(`${pathname}${search} ${body}`)
      response.writeHead(204).end()
      return
    }
    const content = pathname === '/react-page.js' ? reactPage : await read(pathname)
    const policy = pathname.startsWith('/strict') && { 'content-security-policy': STRICT }
    response.writeHead(content === null ? 404 : 200, { 'content-type': typeOf(pathname), ...policy })
    response.end(content ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://localhost:${port}`, received, close }
}

const read = (pathname: string): Promise<string | null> =>
  readFile(join(PAGES, pathname.replace(/[^\w.-]/g, '')), 'utf8').catch(() => null)

const typeOf = (pathname: string) =>
  pathname.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGES, file)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]!.text
}
