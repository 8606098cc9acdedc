/**
 * Spreads work over threads and gives the results in the order of the work. However much there is, only a few batches
 * are in memory; little work is done where it stands, because a thread takes a second to start.
 */
import { Worker } from 'node:worker_threads'
import type { ThreadSettings } from './judge-thread'
import type { Result, Work } from './work'

export interface Threads {
  readonly count: number
  readonly settings: ThreadSettings
  /** Checks a piece of work in this thread. */
  here(work: Work): Promise<Result>
}

/** TypeScript is read in a thread only when the thread itself asks for it. */
const THREAD = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./judge-thread.ts', import.meta.url).href)})
})`

const BATCH = 8
/** Less work than this is done in this thread. */
const WORTH_A_THREAD = 64
/** Batches that a thread has in hand or waiting; more would only fill memory. */
const AHEAD = 3

export async function* judgeAll(works: AsyncIterable<Work>, threads: Threads): AsyncGenerator<Result> {
  const iterator = works[Symbol.asyncIterator]()
  const first: Work[] = []
  let isDone = false
  while (threads.count > 1 && first.length < WORTH_A_THREAD && !isDone) {
    const next = await iterator.next()
    if (next.done) isDone = true
    else first.push(next.value)
  }
  const all = chain(first, iterator)
  try {
    if (threads.count > 1 && !isDone) yield* inThreads(all, threads)
    else for await (const work of all) yield await threads.here(work)
  } finally {
    await iterator.return?.()
  }
}

async function* chain(first: readonly Work[], rest: AsyncIterator<Work>): AsyncGenerator<Work> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* inThreads(works: AsyncGenerator<Work>, { count, settings }: Threads): AsyncGenerator<Result> {
  const lanes = Array.from({ length: count }, () => new Lane(settings))
  const waiting: Promise<readonly Result[]>[] = []
  let isDone = false
  try {
    while (!isDone || waiting.length > 0) {
      while (!isDone && waiting.length < count * AHEAD) {
        const batch = await nextBatch(works)
        if (batch.length < BATCH) isDone = true
        if (batch.length === 0) break
        const idlest = lanes.reduce((best, lane) => (lane.load < best.load ? lane : best))
        waiting.push(idlest.judge(batch))
      }
      const results = await waiting.shift()
      if (results) yield* results
    }
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
}

async function nextBatch(works: AsyncGenerator<Work>): Promise<Work[]> {
  const batch: Work[] = []
  while (batch.length < BATCH) {
    const next = await works.next()
    if (next.done) break
    batch.push(next.value)
  }
  return batch
}

interface Promised {
  resolve(results: readonly Result[]): void
  reject(error: unknown): void
}

/** One thread; it answers batches in the order in which it got them. */
class Lane {
  readonly #worker: Worker
  #promised: Promised[] = []
  #failure: unknown = null

  constructor(settings: ThreadSettings) {
    this.#worker = new Worker(THREAD, { eval: true, workerData: settings })
    this.#worker.on('message', (results: readonly Result[]) => this.#promised.shift()?.resolve(results))
    this.#worker.on('error', (error) => {
      this.#failure = error
      for (const { reject } of this.#promised) reject(error)
      this.#promised = []
    })
  }

  get load(): number {
    return this.#promised.length
  }

  judge(batch: readonly Work[]): Promise<readonly Result[]> {
    const answer = new Promise<readonly Result[]>((resolve, reject) => {
      if (this.#failure) reject(this.#failure)
      else this.#promised.push({ resolve, reject })
    })
    // Whoever asked may have stopped listening when it fails.
    answer.catch(() => {})
    this.#worker.postMessage(batch)
    return answer
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }
}
