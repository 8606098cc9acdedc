import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'

const PACKS = resolve('lib/lint/catalogue/packs')

// Imports are written out (imports: false) so that the house test can read who imports whom.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'vi',
    minimum_chrome_version: '116',
    permissions: ['storage', 'scripting', 'activeTab'],
    // No portal is touched until a person switches it on in the popup; only then is its one host granted.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
  },
  hooks: {
    // The catalogue's data is fetched on edit pages only, so it is copied as files and not bundled into any script.
    'build:publicAssets': (_, files) => {
      for (const name of readdirSync(PACKS)) {
        files.push({ absoluteSrc: resolve(PACKS, name), relativeDest: `packs/${name}` })
      }
    },
  },
})
