/** A portal that no profile knows, on the host of the demo portal, with the strictest headers a page can have. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../build-extension'

const FOLDER = join(ROOT, 'tests/pages/portals/unknown')
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-opener-policy': 'same-origin',
}
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
}

/** What the portal was sent, by address and body. */
export interface UnknownPortal {
  readonly received: string[]
  readonly address: string
  /** The same form in a frame, which has a border and a padding and shows only its upper half. */
  readonly framedAddress: string
}

export async function serveUnknownPortal(page: Page, origin: string): Promise<UnknownPortal> {
  const received: string[] = []
  await page.route(`${origin}/cms/**`, async (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    if (request.method() === 'POST') {
      received.push(`${pathname} ${request.postData()}`)
      return route.fulfill({ contentType: TYPES.html!, body: '<!doctype html><p>Đã nhận', headers: STRICT })
    }
    const last = pathname.split('/').at(-1)!
    const name = /\.(?:js|css)$/.test(last) ? last : last === 'khung' ? 'framed.html' : 'form.html'
    const body = readFileSync(join(FOLDER, name), 'utf8')
    return route.fulfill({ contentType: TYPES[name.split('.').at(-1)!]!, body, headers: STRICT })
  })
  return { received, address: `${origin}/cms/bai/12/sua`, framedAddress: `${origin}/cms/bai/khung` }
}
