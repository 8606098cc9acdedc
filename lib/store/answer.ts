/** The background's answers to requests.ts. Each is bounded work; nothing here keeps the worker awake. */
import { browser } from 'wxt/browser'
import { parsePack } from '../lint/catalogue/parse-pack'
import type { Pack } from '../lint/catalogue/schema'

import { speak, t, wordsOn } from '../messages'

import { joinAll } from '../packs/policy-pack'

import { PORTALS } from '../page/portals'
import type { Answer, Setup } from './ask'
import { decidedRules, givenPacks, mayChooseRule } from './given-packs'
import { answerOnJournal } from './journal-answers'
import { chosenWords } from './language'
import {
  decisionsOn,
  eraseAll,
  keepDecisions,
  keepProfiles,
  noteProfileInUse,
  ownProfiles,
  removeProfile,
} from './memory'
import { claimNonce, keepNonce } from './nonces'
import {
  keepDocument,
  readOwnCatalogue,
  readOwnPack,
  removeDocument,
  replaceOwnPack,
  rollBack,
} from './own-pack'
import type { Request } from './requests'
import {
  alwaysIgnored,
  dropAlways,
  keepAlways,
  keepRuleChoice,
  resetRules,
  ruleSettings,
} from './rule-settings'
import { checkWhenDue } from './shared-pack'
import { answerOnSharedPack } from './shared-pack-answers'
import { changeShelf, readShelf } from './shelf'

/** The built-in packs as the build copies them (wxt.config.ts). */
const PACK_FILES = [
  '/packs/documents.json',
  '/packs/anniversaries.json',
  '/packs/plan-2024.json',
  '/packs/symbols.json',
  '/packs/organisations.json',
] as const
/** What scripts on a portal's page say; the rest is the business of our own pages. */
const PAGE_WORDS = /^(?:page|pointing)_|^shortName$/

/** Who asks: a script on a portal's page, or a page of the extension. */
export interface Asker {
  readonly tabId: number | undefined
  readonly url: string | undefined
}

export async function answer(request: Request, { tabId, url }: Asker): Promise<Answer<Request['type']>> {
  switch (request.type) {
    case 'edit-page':
      await injectCore(tabId)
      return null
    case 'start':
      // A day after the last time; the post does not wait for it.
      checkWhenDue().catch(console.error)
      return setUp(request.post)
    case 'catalogue':
      return allPacks()
    case 'in-use':
      await noteProfileInUse(hostAsking(url), request.profile)
      return null
    case 'keep-profile':
      await keepProfiles([{ ...request.profile, hosts: [hostAsking(url)] }])
      return null
    case 'keep-profiles':
      mustBeOurs(url)
      await keepProfiles(request.profiles)
      return null
    case 'remove-profile':
      mustBeOurs(url)
      await removeProfile(request.id)
      return null
    case 'keep-document':
      mustBeOurs(url)
      await keepDocument(request.document)
      return null
    case 'remove-document':
      mustBeOurs(url)
      await removeDocument(request.id)
      return null
    case 'own-pack':
      mustBeOurs(url)
      return readOwnPack()
    case 'policy':
    case 'shared-pack':
    case 'keep-pack-source':
    case 'check-pack':
      mustBeOurs(url)
      return answerOnSharedPack(request)
    case 'built-in':
      mustBeOurs(url)
      return builtInPacks()
    case 'replace-own-pack':
      mustBeOurs(url)
      await replaceOwnPack(request.next, request.from, request.why)
      return null
    case 'roll-back':
      mustBeOurs(url)
      await rollBack(request.at)
      return null
    case 'rules':
      return (await decidedRules()).value
    case 'keep-rule':
      mustBeOurs(url)
      await mayChooseRule(request.rule)
      await keepRuleChoice(request.rule, request.choice)
      return null
    case 'reset-rules':
      mustBeOurs(url)
      await mayChooseRule(null)
      await resetRules()
      return null
    case 'open-options':
      mustBeOurs(url)
      await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${request.at}`) })
      return null
    case 'erase':
      mustBeOurs(url)
      await eraseAll()
      return null
    case 'keep-always':
      await keepAlways(request.added)
      return null
    case 'drop-always':
      await dropAlways(request.dropped)
      return null
    case 'shelf':
      mustBeOurs(url)
      return readShelf()
    case 'change-shelf':
      mustBeOurs(url)
      return changeShelf(request.change)
    case 'keep-ignored':
      await keepDecisions(request.post, { ignored: request.ignored })
      return null
    case 'keep-accepted':
      await keepDecisions(request.post, { accepted: request.accepted })
      return null
    case 'keep-kind':
      await keepDecisions(request.post, { kind: request.kind })
      return null
    case 'note':
    case 'open-report':
    case 'open-journal':
    case 'journal':
    case 'journal-summary':
    case 'report-texts':
    case 'clear-journal':
    case 'restore-journal':
    case 'drop-broken-journal':
      if (request.type !== 'note' && request.type !== 'open-report') mustBeOurs(url)
      return answerOnJournal(request, allPacks)
    case 'hand-over':
      await keepNonce(inTab(request.nonce, tabId))
      return null
    case 'claim':
      return claimNonce(inTab(request.nonce, tabId))
  }
}

/** The portal's host that a script runs on. */
function hostAsking(url: string | undefined): string {
  const { protocol, hostname } = new URL(url ?? '')
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error(`${url} is no portal's page.`)
  return hostname
}

/** What concerns all portals is not for a script that runs on one of them. */
function mustBeOurs(url: string | undefined): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error(`${url} may not ask for this.`)
}

async function injectCore(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  const target = { tabId }
  // The bridge first, so that it hears the core's first word. It runs in the page's own world, and in its frames'.
  await browser.scripting.executeScript({
    target: { ...target, allFrames: true },
    files: ['/editor-bridge.js'],
    world: 'MAIN',
  })
  await browser.scripting.executeScript({ target, files: ['/portal.js'] })
}

async function setUp(post: string): Promise<Setup> {
  const [own, decisions, always, rules, given] = await Promise.all([
    ownProfiles.get(),
    decisionsOn(post),
    alwaysIgnored.get(),
    ruleSettings.get(),
    givenPacks(),
  ])
  const words = await chosenWords()
  speak(words)
  const problems = [
    own.wasCorrupt && t('page_profiles_corrupt'),
    (decisions.wasCorrupt || always.wasCorrupt) && t('page_decisions_corrupt'),
    rules.wasCorrupt && t('page_rules_corrupt'),
  ].filter((problem) => problem !== false)
  const profiles = [...own.value, ...given.packs.flatMap((pack) => pack.profiles), ...PORTALS]
  return {
    profiles,
    decisions: decisions.value,
    always: always.value,
    guard: given.policy?.guard ?? 'hold',
    problems,
    words: wordsOn(words, PAGE_WORDS),
  }
}

/** The built-in packs, the policy's, the fetched one and one's own. */
async function allPacks(): Promise<readonly Pack[]> {
  const [builtIn, own, { packs }] = await Promise.all([builtInPacks(), readOwnCatalogue(), givenPacks()])
  return joinAll(builtIn, packs, own)
}

async function builtInPacks(): Promise<readonly Pack[]> {
  return Promise.all(
    PACK_FILES.map(async (file) => {
      // Relative to the worker, so it is the extension's own file: no request leaves the browser.
      const response = await fetch(file)
      const parsed = parsePack(await response.json())
      if (!parsed.ok) throw new Error(`${file}: ${parsed.error}`)
      return parsed.pack
    }),
  )
}

/** A nonce counts in the tab that announced it only. */
const inTab = (nonce: string, tabId: number | undefined): string => `${tabId}:${nonce}`
