/** What the built-in profiles say of the portals they serve, held against the plans. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PORTALS } from '../../lib/page/portals'
import { expectNone } from '../house/expect-none'

const PACKS = join(import.meta.dirname, '../../lib/lint/catalogue/packs')
const portalsOfPlans = readdirSync(PACKS)
  .filter((file) => file.startsWith('plan-'))
  .flatMap((file) => {
    const { plans = [] } = JSON.parse(readFileSync(join(PACKS, file), 'utf8')) as {
      plans?: { portals?: { id: string; name: string }[] }[]
    }
    return plans.flatMap(({ portals = [] }) => portals)
  })
const known = PORTALS.flatMap(({ id, portals = [] }) => portals.map((portal) => ({ id, ...portal })))

test('a profile that names a plan’s portal names it as the plan does', () => {
  const named = known.filter(({ planPortal }) => planPortal !== undefined)
  expect(named.length).toBeGreaterThan(0)
  expectNone(
    named
      .filter(
        ({ planPortal, name }) => !portalsOfPlans.some((one) => one.id === planPortal && one.name === name),
      )
      .map(({ id, planPortal }) => `${id}: ${planPortal}`),
    'planPortal and name must be those of a portal in lib/lint/catalogue/packs/plan-*.json.',
  )
})

test('a host is named as the browser writes it', () => {
  expectNone(
    known.map(({ host }) => host).filter((host) => new URL(`https://${host}/`).hostname !== host),
    'Write the host name alone, in small letters.',
  )
})

test('every profile says how sure it is, and where it was read', () => {
  expectNone(
    PORTALS.filter(({ id }) => id !== 'demo-portal')
      .filter(
        ({ evidence, sources = [] }) => !evidence || (evidence !== 'remembered' && sources.length === 0),
      )
      .map(({ id }) => id),
    'Give it evidence (measured, documented, remembered) and sources.',
  )
})
