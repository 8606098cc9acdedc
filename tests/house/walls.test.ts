/** Reads the import lines of all shipped code and compares them with ARCHITECTURE.md. Runs nothing. */
import { describe, expect, it } from 'vitest'
import { expectNone } from './expect-none'
import { filesUnder, isTypeScript } from './source-files'
import { breaches } from './walls'

const SHIPPED = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesUnder(folder, isTypeScript))

describe('the walls of the architecture', () => {
  it('sees the code', () => {
    expect(SHIPPED.map(({ path }) => path)).toContain('lib/lint/lint.ts')
  })

  it('stand in every file', () => {
    expectNone(SHIPPED.flatMap(breaches), 'Walls are broken (ARCHITECTURE.md, tests/house/walls.ts):')
  })
})

/** Each would be a mistake; the test of the test. */
const BROKEN: readonly (readonly [path: string, text: string, says: string])[] = [
  ['lib/lint/draft.ts', "import { h } from '../page/highlight'", 'lib/page/highlight'],
  ['lib/lint/draft.ts', "import type { H } from '../page/highlight'", 'lib/page/highlight'],
  ['lib/lint/draft.ts', "import {\n  object,\n} from 'zod'", "'zod/mini'"],
  ['lib/lint/calendar.ts', 'const today = new Date()', 'new Date'],
  ['lib/lint/lint.ts', 'export async function lint() {}', 'async'],
  ['lib/lint/rules/a-b.ts', "import { other } from './other-rule'", 'other-rule'],
  ['lib/lint/rules/a-b.ts', "import { scanDates } from '../mentions/date'", 'its types may be imported'],
  ['lib/page/write.ts', "import { useState } from 'react'", 'react'],
  ['lib/page/bridge.ts', 'const mark = crypto.randomUUID()', 'randomUUID'],
  ['lib/page/write.ts', 'const url = browser.runtime.getURL(path)', 'browser.runtime'],
  ['lib/store/memory.ts', "import { readDraft } from '@/lib/page/read-draft'", 'lib/page/read-draft'],
  ['lib/page-session.ts', "import { write } from './page/write'", 'its types may be imported'],
  ['components/sidebar.tsx', "import { stored } from '../lib/store/stored'", 'lib/store/stored'],
  ['components/sidebar.tsx', "const late = await import('../lib/page/write')", 'lib/page/write'],
  ['entrypoints/detector.ts', "import { start } from './background'", 'entrypoints/background'],
  [
    'entrypoints/popup/main.tsx',
    "import { useSettings } from '../options/use-settings'",
    'entrypoints/options',
  ],
  ['lib/help/anything.ts', "import './x'", 'no known folder'],
]

describe('the judge of the walls', () => {
  it.each(BROKEN)('in %s objects to %j', (path, text, says) => {
    expect(breaches({ path, text }).join('\n')).toContain(says)
  })

  it('lets pass what is allowed, and words in comments and quotes', () => {
    const text = [
      "import * as z from 'zod/mini'",
      "import type { Mention } from '../mentions/mention'",
      "// new Date() would be wrong here: import { x } from 'react'",
      "const message = 'async await new Date'",
    ].join('\n')
    expect(breaches({ path: 'lib/lint/mentions/date.ts', text })).toEqual([])
    expect(breaches({ path: 'lib/lint/rules/a-b.ts', text: text.replace(/^import \*.*\n/, '') })).toEqual([])
  })
})
