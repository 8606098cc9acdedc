/**
 * Who may import whom (ARCHITECTURE.md), as data, and the judge that compares a file with it. Each wall says the cure,
 * because whoever meets it is in the middle of something else.
 */
import { codeOf, type Import, importsOf, type SourceFile } from './source-files'

interface Wall {
  /** Paths the wall stands around; the first that fits a file is its wall. */
  readonly around: RegExp
  /** What may be imported, by resolved target. */
  readonly may: readonly RegExp[]
  /** What may be imported as types only. */
  readonly mayAsType?: readonly RegExp[]
  readonly cure: string
}

const STYLES = /\.css$/
const SCHEMAS = /^zod\/mini$/
const LINT = /^lib\/lint\//
/** What a portal's page looks like is data: it touches no DOM. */
const PORTAL_DATA = /^lib\/page\/portals(?:\/|$)/
const EXTENSION_API = /^(?:wxt\/browser|webextension-polyfill)$/
/** What the interface says; it imports nothing. */
const MESSAGES = /^lib\/messages$/
const JOURNAL = /^lib\/journal\//
const RANDOM_ID = /^lib\/random-id$/
const SESSION = /^lib\/[a-z-]+$/

const WALLS: readonly Wall[] = [
  {
    around: /^lib\/lint\/rules\/index\.ts$/,
    may: [/^lib\/lint\/rules\/[a-z-]+$/],
    cure: 'rules/index.ts only lists rules.',
  },
  {
    around: /^lib\/lint\/rules\//,
    may: [
      /^lib\/lint\/rules\/define-rule$/,
      /^lib\/lint\/[a-z-]+$/,
      /^lib\/lint\/(?:awards|catalogue|plans|posts|references|signs|wording)\//,
    ],
    mayAsType: [/^lib\/lint\/mentions\//],
    cure: 'A rule knows no other rule and no scanner: what two rules share is a fact and belongs into a mention or into a file beside calendar.ts.',
  },
  {
    around: /^lib\/lint\//,
    may: [LINT, SCHEMAS],
    cure: 'The brain is pure: pass in what it needs (a day, a catalogue, a draft) as an argument.',
  },
  {
    around: /^lib\/page\/portals\//,
    may: [PORTAL_DATA, SCHEMAS],
    cure: 'A portal is data only; what acts on it belongs elsewhere in lib/page.',
  },
  {
    around: /^lib\/page\//,
    may: [/^lib\/page\//, RANDOM_ID, LINT, SCHEMAS, MESSAGES],
    cure: 'The hands run in the page, partly in its own world: no React, no extension API, no storage. Let the entrypoint pass in what is needed.',
  },
  {
    around: /^lib\/store\//,
    may: [
      /^lib\/(?:store|packs)\//,
      /^lib\/sweep\/sweep-state$/,
      JOURNAL,
      RANDOM_ID,
      PORTAL_DATA,
      LINT,
      SCHEMAS,
      MESSAGES,
      EXTENSION_API,
    ],
    mayAsType: [/^lib\/session-parts$/],
    cure: 'The memory touches no page: hand it data.',
  },
  {
    around: /^lib\/options\//,
    may: [/^lib\/(?:options|packs|plan-import|store|page\/portals)\//, LINT, /^pdfjs-dist/],
    cure: 'This is where Options gets its storage and its readers of files from: it shows nothing.',
  },
  {
    around: /^lib\/packs\//,
    may: [/^lib\/packs\//, /^lib\/read-bounded$/, LINT, PORTAL_DATA, SCHEMAS],
    cure: 'A pack is data and what may be done with it: reading files, storing and showing are the business of others.',
  },
  {
    around: /^lib\/plan-import\//,
    may: [/^lib\/plan-import\//, LINT, /^lib\/page\/text-builder$/, /^(?:htmlparser2|mammoth)$/],
    cure: 'A plan is read the same in the extension and in a terminal: no DOM, no storage; pdf.js is passed in, for each loads its own build.',
  },
  {
    around: /^lib\/journal\//,
    may: [/^lib\/journal\//, LINT, SCHEMAS],
    cure: 'The journal is data and arithmetic: times and days come in, lib/store keeps it.',
  },
  {
    around: /^lib\/cli\//,
    may: [
      /^lib\/(?:cli|sweep|plan-import|packs)\//,
      LINT,
      /^lib\/page\/text-builder$/,
      SCHEMAS,
      /^node:/,
      /^(?:htmlparser2|linkedom|mdast-|micromark-|node-sqlite3-wasm|pdfjs-dist|tinyglobby)/,
    ],
    cure: 'The terminal check shares the brain, the text builder, the reading of published posts and of plans, nothing of the page or the extension.',
  },
  {
    around: /^lib\/sweep\//,
    may: [
      /^lib\/sweep\//,
      /^lib\/read-bounded$/,
      LINT,
      /^lib\/page\/text-builder$/,
      SCHEMAS,
      /^(?:htmlparser2|@mozilla\/readability|robots-parser)$/,
    ],
    mayAsType: [/^lib\/brain-port$/],
    cure: 'Published posts are read alike in a browser and in a terminal: what fetches, stores or opens is passed in.',
  },
  {
    around: /^lib\/[a-z-]+\.ts$/,
    may: [SESSION, LINT, SCHEMAS],
    mayAsType: [/^lib\/(?:page|store|journal)\//, /^public\/_locales\//],
    cure: 'The session gets its hands and its memory as arguments (session-parts.ts); import their types only.',
  },
  {
    around: /^components\//,
    may: [
      /^components\//,
      LINT,
      JOURNAL,
      MESSAGES,
      STYLES,
      /^react(?:-dom)?(?:\/|$)/,
      /^radix-ui$/,
      /^(?:@tanstack\/react-virtual|recharts)$/,
      // Data and what is pure about it; whatever reads files is passed in.
      /^lib\/packs\//,
      /^lib\/plan-import\/(?:assemble-plan|draft-item|item-fields|item-problems|plan-text|record-ids)$/,
    ],
    mayAsType: [SESSION, /^lib\/(?:sweep|options|plan-import|packs)\//],
    cure: 'A component shows a session and sends commands: page, storage and extension API are the business of whoever made the session.',
  },
  {
    around: /^entrypoints\//,
    may: [/^(?:lib|components)\//, STYLES, /^[^.@/]/, /^@(?!\/)/],
    cure: 'Nobody imports from entrypoints, not even another entrypoint: move what is shared into lib or components.',
  },
]

interface Ban {
  readonly within: RegExp
  readonly word: RegExp
  readonly cure: string
}

const BANS: readonly Ban[] = [
  {
    within: /^lib\/lint\//,
    word: /\bDate\.now\b|\bnew Date\b|\bMath\.random\b/,
    cure: 'The brain has no clock and no dice: today is an argument (Context), a day is a CalendarDate.',
  },
  {
    within: /^lib\/lint\//,
    word: /\basync\b|\bawait\b|\bPromise\b/,
    cure: 'The brain is synchronous: one keystroke must be judged before the next.',
  },
  {
    within: /^(?:lib\/(?:page|cli|[a-z-]+\.ts)|components)/,
    word: /\b(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|permissions|i18n|action|alarms)\b/,
    cure: 'The extension API is for lib/store and entrypoints.',
  },
  {
    within: /^(?:lib\/page\/|lib\/[a-z-]+\.ts|entrypoints\/(?:portal|detector|pointing|editor-bridge)\.ts)/,
    word: /\brandomUUID\b|\bcrypto\.subtle\b/,
    cure: 'On a portal without https the browser has neither: lib/random-id.ts makes ids.',
  },
  {
    within: /^lib\/store\//,
    word: /\b(?:document|window)\./,
    cure: 'The memory also runs in the worker, where there is no document.',
  },
]

const sentence = (path: string, line: number, what: string, cure: string) =>
  `${path}:${line} ${what}. ${cure}`

function importBreach(path: string, { target, isType, line }: Import): string | null {
  if (target === 'zod')
    return sentence(
      path,
      line,
      'imports zod',
      "Write: import * as z from 'zod/mini' (plain zod is ten times the size).",
    )
  // A page of several files has a folder of its own, and they know each other.
  const folder = /^entrypoints\/[^/]+\//.exec(target)?.[0]
  if (folder && path.startsWith(folder)) return null
  if (/^entrypoints\//.test(target))
    return sentence(path, line, `imports ${target}`, 'Entrypoints are wiring; move what is shared into lib.')
  const wall = WALLS.find(({ around }) => around.test(path))
  if (!wall)
    return sentence(path, line, 'stands in no known folder', 'Give it a wall in tests/house/walls.ts.')
  const allowed = isType ? [...wall.may, ...(wall.mayAsType ?? [])] : wall.may
  if (allowed.some((pattern) => pattern.test(target))) return null
  const asType = wall.mayAsType?.some((pattern) => pattern.test(target)) ? ' (its types may be imported)' : ''
  return sentence(path, line, `may not import ${target}${asType}`, wall.cure)
}

function bannedWords(file: SourceFile): string[] {
  const bans = BANS.filter(({ within }) => within.test(file.path))
  const lines = codeOf(file).split('\n')
  return bans.flatMap(({ word, cure }) =>
    lines.flatMap((line, index) => {
      const found = word.exec(line)?.[0]
      return found ? [sentence(file.path, index + 1, `says ${found}`, cure)] : []
    }),
  )
}

/** Every broken wall of a file, in a sentence with its cure. */
export function breaches(file: SourceFile): string[] {
  const imports = importsOf(file).flatMap((one) => importBreach(file.path, one) ?? [])
  return [...imports, ...bannedWords(file)]
}
