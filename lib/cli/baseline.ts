/**
 * Errors that are known: a file that a pipeline keeps, so that only new errors fail. An error is known by its
 * fingerprint (rule, quote, neighbouring words), so it stays known wherever it moves in its post.
 */
import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import * as z from 'zod/mini'
import { BadInput } from './bad-input'
import { asBadInput } from './read-input'
import type { Checked, PlacedFinding } from './work'

const baselineSchema = z.object({
  format: z.literal(1),
  /** By post, then by fingerprint: how often. */
  errors: z.record(z.string(), z.record(z.string(), z.number())),
})
type Counts = Record<string, number>

export interface Baseline {
  /** The same findings, those marked that are known. Asked once for each post. */
  mark(checked: Checked): readonly PlacedFinding[]
}

/** @throws BadInput when the file is missing or no baseline */
export async function readBaseline(path: string): Promise<Baseline> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    const bad =
      error instanceof SyntaxError ? new BadInput('không phải JSON', { cause: error }) : asBadInput(error)
    throw bad instanceof BadInput ? new BadInput(`--baseline ${path}: ${bad.message}`, { cause: error }) : bad
  }
  const parsed = z.safeParse(baselineSchema, value)
  if (!parsed.success) throw new BadInput(`--baseline ${path}: không phải tệp do --write-baseline ghi`)
  const { errors } = parsed.data
  return {
    mark(checked) {
      const left: Counts = {
        ...(Object.hasOwn(errors, keyOf(checked, path)) ? errors[keyOf(checked, path)] : {}),
      }
      return checked.findings.map((finding) => {
        const print = hashOf(finding)
        if (finding.severity !== 'error' || !left[print]) return finding
        left[print]--
        return { ...finding, isKnown: true }
      })
    },
  }
}

/** Collects the errors of a run and writes them as the new baseline. */
export class BaselineWriter {
  readonly #path: string
  readonly #errors = new Map<string, Counts>()

  constructor(path: string) {
    this.#path = path
  }

  add(checked: Checked): void {
    for (const finding of checked.findings) {
      if (finding.severity !== 'error') continue
      const key = keyOf(checked, this.#path)
      const counts = this.#errors.get(key) ?? {}
      const print = hashOf(finding)
      counts[print] = (counts[print] ?? 0) + 1
      this.#errors.set(key, counts)
    }
  }

  /** Whole or not at all: a run that is cut short leaves the old file. */
  async write(): Promise<void> {
    const sorted = [...this.#errors].sort(([a], [b]) => (a < b ? -1 : 1))
    const errors = Object.fromEntries(sorted.map(([key, counts]) => [key, sortKeys(counts)]))
    const draft = `${this.#path}.tmp`
    try {
      await writeFile(draft, `${JSON.stringify({ format: 1, errors }, null, 1)}\n`)
      await rename(draft, this.#path)
    } catch (error) {
      throw new BadInput(`không ghi được ${this.#path}: ${error instanceof Error ? error.message : error}`)
    }
  }
}

const sortKeys = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))

/** As seen from the baseline's own folder, so that it holds wherever the command is started. */
function keyOf({ file, post }: Checked, baseline: string): string {
  const path = relative(dirname(resolve(baseline)), resolve(file)).replaceAll('\\', '/')
  return post ? `${path}#${post.id}` : path
}

/** A fingerprint quotes the post; the baseline need not. */
export const hashOf = ({ fingerprint }: Pick<PlacedFinding, 'fingerprint'>): string =>
  createHash('sha256').update(fingerprint).digest('hex').slice(0, 16)
