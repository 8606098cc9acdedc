import { defineConfig } from 'vitest/config'

const within = (...folders: readonly string[]) =>
  folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)

// Node only: what needs a browser is driven in a real one (tests/e2e), never in an imitation.
export default defineConfig({
  test: {
    root: '.',
    setupFiles: ['tests/speak-vietnamese.ts'],
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: within('lint', 'cli', 'release', 'house', 'session', 'journal', 'plan-import', 'packs'),
          // They imitate nothing, so that files may share what they import: that is most of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'imitating', include: within('sweep', 'page', 'components', 'store') } },
    ],
  },
})
