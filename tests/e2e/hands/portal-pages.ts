/** The pages of tests/pages/portals, built after the edit pages of known systems, and what must be read from each. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { ControlProfile } from '../../../lib/page/portals/profile'
import { ROOT } from '../build-extension'

const FOLDER = join(ROOT, 'tests/pages/portals')

/** What pressing an element comes to; null: it is none of the profile's controls. */
export type Meanings = Readonly<Record<string, ControlProfile['does'] | null>>

export interface PortalPage {
  /** `nukeviet-4.page`: the profile's id, then what is special about this page. */
  readonly name: string
  /** Id of the profile it is built for. */
  readonly portal: string
  /** Where it stands, without the origin. */
  readonly address: string
  readonly fields: Readonly<Record<string, string>>
  readonly controls: Meanings
  /** What a person then does on the page, and what its controls come to afterwards. */
  readonly then?: readonly {
    readonly uncheck?: string
    readonly select?: readonly [selector: string, value: string]
    readonly controls: Meanings
  }[]
}

function pagesIn(folder: string): PortalPage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return names.map((file) => {
    const name = file.replace(/\.html$/, '')
    const about = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    return { name, portal: name.replace(/\.[a-z-]+$/, ''), ...about }
  })
}

export const EDIT_PAGES = pagesIn(FOLDER)
/** Pages of the same systems that people read, search or write comments on. */
export const READING_PAGES = pagesIn(join(FOLDER, 'reading')).map((page) => ({
  ...page,
  name: `reading/${page.name}`,
}))

/** Opens it at its address; everything else comes from the server of the tests. */
export async function openPortalPage(page: Page, origin: string, portalPage: PortalPage): Promise<void> {
  const { pathname } = new URL(portalPage.address, origin)
  const body = readFileSync(join(FOLDER, `${portalPage.name}.html`), 'utf8')
  await page.route(
    (url) => url.origin === origin && url.pathname === pathname,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await page.goto(origin + portalPage.address)
}
