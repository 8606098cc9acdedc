import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'

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

// Imports are written out (imports: false) so that the house test can read who imports whom.
export default defineConfig({
  imports: false,
  vite: () => ({
    resolve: { alias: { 'react-remove-scroll': resolve('components/no-scroll-lock.tsx') } },
    // Every browser that runs the extension knows modulepreload.
    build: { modulePreload: { polyfill: false } },
  }),
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    minimum_chrome_version: '116',
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
    // No portal is touched until a person switches it on in the popup; only then is its one host granted.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'brain')) config.plugins = [config.plugins, withoutExamples]
    },
    // The catalogue's data is fetched on edit pages only, so it is copied as files and not bundled into any script.
    'build:publicAssets': (_, files) => {
      for (const name of readdirSync(PACKS)) {
        files.push({ absoluteSrc: resolve(PACKS, name), relativeDest: `packs/${name}` })
      }
    },
  },
})
