/**
 * `npm run bench`: how long a check takes, in multiples of one regular expression over the same text (measure.ts), with
 * two peers beside it. A row fails on *must* and reports *aim*. Texts are made by official-text.ts.
 */
import { spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { execPath, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { bodyDraft, LinedField } from '../../lib/lint/draft'
import { createLinter, type Linter } from '../../lib/lint/lint'
import { builtInCatalogue } from '../lint/built-in-catalogue'
import { keep, type Measured, measure, median, summary, time, unit } from './measure'
import { flat, officialParagraphs, officialText } from './official-text'
import { CHRONO_PEERS, measureTextlint } from './peers'
import { partsOf } from './split'

const today = { year: 2024, month: 6, day: 3 }
const catalogue = builtInCatalogue()
/** Checks after which the compiler has done what it will do. */
const WARM_UP = 400
const PROCESSES = 7
const SIZES = [1, 1.5, 20, 100] as const
/** Odd, for the median; less where a round takes long. */
const ROUNDS: Readonly<Record<(typeof SIZES)[number], number>> = { 1: 61, 1.5: 61, 20: 21, 100: 11 }
/** Keys before those that are measured: as long a warm-up as that of the full check, for one key is a hundredth of it. */
const KEYS_BEFORE = 100 * WARM_UP
const KEYS_MEASURED = 801
/** Copies that make 5,000 and 50,000 words. */
const KEYSTROKE_COPIES = { 5000: 1.5, 50000: 15 } as const

interface Row {
  readonly name: string
  readonly value: number
  readonly must: number | null
  readonly aim: number | null
  readonly note: string
}
const rows: Row[] = []
const row = (name: string, value: number, must: number | null, aim: number | null, note = '') =>
  rows.push({ name, value, must, aim, note })
const inMs = ({ ms, unitMs }: Pick<Measured, 'ms' | 'unitMs'>) =>
  `${ms.toFixed(3)} ms, b ${unitMs.toFixed(3)} ms`

const check = (linter: Linter) => (text: string) => keep(linter.lint(bodyDraft(text), { today }))

/** Fresh processes: the first call, and calls of code that ran a few times. */
function measureFirstRuns(): void {
  const script = fileURLToPath(new URL('./first-runs.ts', import.meta.url))
  const runs = Array.from({ length: PROCESSES }, (_, seed) => {
    const { stdout, stderr } = spawnSync(execPath, ['--import', 'tsx', script, String(seed)], {
      encoding: 'utf8',
    })
    if (!stdout) throw new Error(`tests/bench/first-runs.ts said nothing: ${stderr}`)
    return JSON.parse(stdout) as { cold: Pick<Measured, 'ms' | 'unitMs'>; few: Measured }
  })
  const cold = {
    ms: median(runs.map((run) => run.cold.ms)),
    unitMs: median(runs.map((run) => run.cold.unitMs)),
  }
  row('first call in a process, 1×', cold.ms / cold.unitMs, null, null, `first b; ${inMs(cold)}`)
  const few = runs.map((run) => run.few)
  const of = (pick: (run: Measured) => number) => median(few.map(pick))
  const summed = { ms: of(({ ms }) => ms), unitMs: of(({ unitMs }) => unitMs) }
  row(
    'after few runs, 1.5×',
    of(({ ratio }) => ratio),
    20,
    10,
    inMs(summed),
  )
}

/** Hot code, every size, the peers in between. */
function measureHot(): void {
  const linter = createLinter(catalogue)
  for (let run = 0; run < WARM_UP; run++) check(linter)(officialText(1, 10_000 + run))
  const perUnit = new Map<number, number>()
  const peers: { name: string; value: number; note: string }[] = []
  for (const size of SIZES) {
    const subjects = [{ name: 'check', run: check(linter) }, ...(size === 1.5 ? CHRONO_PEERS : [])]
    // Texts are made before the clock starts; each round has its own.
    const texts = Array.from({ length: ROUNDS[size] }, (_, round) => officialText(size, 20_000 + round))
    const measured = measure(subjects, ROUNDS[size], (round) => texts[round]!)
    const own = measured.get('check')!
    perUnit.set(size, own.ms / texts[0]!.length)
    row(`full check, hot, ${size}×`, own.ratio, 10, 5, inMs(own))
    for (const { name } of size === 1.5 ? CHRONO_PEERS : []) {
      const peer = measured.get(name)!
      peers.push({ name, value: peer.ratio, note: inMs(peer) })
    }
  }
  row('growth per character, 1× to 100×', perUnit.get(100)! / perUnit.get(1)!, 1.5, 1.15)
  for (const { name, value, note } of peers) row(`peer: ${name}, 1.5×`, value, null, null, note)
}

/** Where the time goes. */
function measureParts(): void {
  const texts = Array.from({ length: WARM_UP }, (_, round) => officialText(1.5, 50_000 + round))
  const parts = partsOf(texts)
  for (const text of texts.slice(ROUNDS[1.5])) for (const { run } of parts) run(text)
  const measured = measure(parts, ROUNDS[1.5], (round) => texts[round]!)
  for (const [name, part] of measured) row(`part: ${name}, 1.5×`, part.ratio, null, null, inMs(part))
}

const BODY = { name: 'body', label: 'Nội dung', required: false }

/**
 * One letter in the middle of a text that was checked before. By its lines, as a page hands it to the brain: it knows
 * which ones are the same; or whole and flat, as from a terminal, where two long texts have to be compared.
 */
function measureKeystroke(
  words: keyof typeof KEYSTROKE_COPIES,
  way: 'lines' | 'whole',
  must: number | null,
  aim: number | null,
): void {
  const linter = createLinter(catalogue)
  const paragraphs = officialParagraphs(KEYSTROKE_COPIES[words], 30_000).map(flat)
  const place = Math.floor(paragraphs.length / 2)
  const kept = { head: place, tail: paragraphs.length - place - 1 }
  const original = paragraphs[place]!
  const atFirst = flat(paragraphs.join('\n'))
  const own: number[] = []
  const units: number[] = []
  let lined = new LinedField(BODY, paragraphs)
  keep(linter.lint({ fields: [lined], publishedOn: null }, { today }))
  const keysBefore = way === 'lines' ? KEYS_BEFORE : WARM_UP
  for (let round = 0; round < keysBefore + KEYS_MEASURED; round++) {
    const letter = String.fromCharCode(97 + (round % 26))
    paragraphs[place] = flat(`${original.slice(0, 40)}${letter}${round}${original.slice(40)}`)
    lined = lined.withChange(kept, [paragraphs[place]])
    const isMeasured = round >= keysBefore
    // By lines nobody ever makes one text of them; the unit runs over that of the beginning, which is as long.
    const text = way === 'whole' ? flat(paragraphs.join('\n')) : atFirst
    const draft = way === 'lines' ? { fields: [lined], publishedOn: null } : bodyDraft(text)
    if (!isMeasured) {
      keep(linter.lint(draft, { today }))
      continue
    }
    const before = time(() => unit(text))
    const ms = time(() => keep(linter.lint(draft, { today })))
    const after = time(() => unit(text))
    own.push(ms)
    units.push((before + after) / 2)
  }
  const measured = summary(own, units)
  const name = `one keystroke, ${words.toLocaleString('en')} words${way === 'whole' ? ', whole' : ''}`
  row(name, measured.ratio, must, aim, inMs(measured))
}

function print(): boolean {
  const [load] = loadavg()
  console.log(
    `In multiples of b; ${cpus().length} cores, load ${load!.toFixed(1)}, Node ${process.version}\n`,
  )
  const format = (value: number | null) =>
    value === null ? '—' : value < 1 ? value.toFixed(3) : value.toFixed(2)
  for (const { name, value, must, aim, note } of rows) {
    const verdict =
      must === null ? '' : value > must ? 'MISSED' : aim !== null && value <= aim ? 'aim' : 'must'
    const bars = must === null ? '' : `must ${must}, aim ${aim}`
    console.log(
      `${name.padEnd(36)} ${format(value).padStart(9)}  ${verdict.padEnd(7)} ${bars.padEnd(22)} ${note}`,
    )
  }
  const missed = rows.filter(({ value, must }) => must !== null && !(value <= must))
  if (missed.length > 0) console.log(`\nOver the must: ${missed.map(({ name }) => name).join('; ')}`)
  return missed.length === 0
}

measureFirstRuns()
measureHot()
measureParts()
measureKeystroke(5000, 'lines', 0.5, 0.15)
measureKeystroke(50000, 'lines', 0.1, 0.02)
measureKeystroke(5000, 'whole', null, null)
measureKeystroke(50000, 'whole', null, null)
const textlint = await measureTextlint(5, (round) => officialText(1.5, 40_000 + round))
row('peer: textlint date-weekday, 1.5×', textlint.ratio, null, null, inMs(textlint))
if (!print()) exit(1)
