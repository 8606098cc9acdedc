import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { BundledPackages, NOTICES_FILE } from './tests/release/bundled-packages'
import { privacyPage } from './tests/release/privacy-page'

const PACKS = resolve('lib/lint/catalogue/packs')

/** What documents and tests a rule is not needed to ask it, and would be half of the brain. */
const EXAMPLES = new Set(['bad', 'good', 'fixed'])

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly callee?: { readonly name?: string }
  readonly arguments?: readonly { readonly properties?: readonly SyntaxNode[] }[]
  readonly key?: { readonly name?: string }
  readonly value?: SyntaxNode
}

/** Leaves the examples of the rules out of a script. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  enforce: 'post',
  transform(code, id) {
    if (!id.includes('/lib/lint/rules/')) return null
    const examples: SyntaxNode[] = []
    JSON.stringify(this.parse(code), (_, node: SyntaxNode) => {
      if (node?.type !== 'CallExpression' || !/^(?:block|draft)Rule$/.test(node.callee?.name ?? ''))
        return node
      const properties = node.arguments?.[0]?.properties ?? []
      examples.push(
        ...properties.filter(({ key }) => EXAMPLES.has(key?.name ?? '')).map(({ value }) => value!),
      )
      return node
    })
    return examples.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}[]${rest.slice(end)}`, code)
  },
}

/**
 * What the extension's own pages may do: nothing of another origin is shown, run or sent a form. Only a sweep and the
 * fetch of a shared pack ask a host, and the browser has asked the person for that host before.
 */
const PAGES_MAY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The first long-lived Firefox that knows every key of the manifest. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'kiem-tra-bai-viet@thi-dua.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
}

const bundled = new BundledPackages()

// Imports are written out (imports: false) so that the house test can read who imports whom.
export default defineConfig({
  imports: false,
  vite: () => ({
    resolve: { alias: { 'react-remove-scroll': resolve('components/no-scroll-lock.tsx') } },
    // Every browser that runs the extension knows modulepreload.
    build: { modulePreload: { polyfill: false } },
  }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    // Keys that a person may change in the browser; their names are lib/store/commands.ts's.
    commands: {
      _execute_action: { description: '__MSG_command_popup__' },
      'focus-sidebar': { suggested_key: { default: 'Alt+J' }, description: '__MSG_command_focus_sidebar__' },
      'next-finding': {
        suggested_key: { default: 'Alt+Period' },
        description: '__MSG_command_next_finding__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_previous_finding__',
      },
    },
    permissions: ['storage', 'scripting', 'activeTab'],
    // What whoever runs the browsers may decide for all of them (lib/store/policy.ts).
    storage: { managed_schema: 'managed_schema.json' },
    // No portal is touched until a person switches it on in the popup; only then is its one host granted.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    // A server that reloads pages while one works on them needs more.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_MAY } }),
    ...(browser === 'firefox' ? FIREFOX : { minimum_chrome_version: '116' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'brain')) config.plugins = [config.plugins, withoutExamples]
      config.plugins = [config.plugins, bundled.plugin]
    },
    'build:done': ({ config }) => writeFileSync(resolve(config.outDir, NOTICES_FILE), bundled.notices()),
    // The catalogue's data is fetched on edit pages only, so it is copied as files and not bundled into any script.
    'build:publicAssets': (_, files) => {
      for (const name of readdirSync(PACKS)) {
        files.push({ absoluteSrc: resolve(PACKS, name), relativeDest: `packs/${name}` })
      }
      files.push({ contents: privacyPage(readFileSync('PRIVACY.md', 'utf8')), relativeDest: 'privacy.html' })
    },
  },
})
