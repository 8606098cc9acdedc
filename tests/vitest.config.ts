import { defineConfig } from 'vitest/config'

// Node only: what needs a browser is driven in a real one (tests/e2e), never in an imitation.
export default defineConfig({
  test: {
    root: '.',
    include: [
      'tests/{lint,cli,sweep,release,page,components,store,house,session,journal,plan-import,packs}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['tests/speak-vietnamese.ts'],
    testTimeout: 30_000,
  },
})
