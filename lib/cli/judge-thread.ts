/** A thread that checks batches of posts, in the order in which they come. Started by judge-all.ts only. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CalendarDate } from '../lint/calendar'
import type { Group } from '../lint/finding'
import { builtInCatalogue } from './built-in-catalogue'
import { createChecker } from './checker'
import { judgeWork } from './judge-work'
import type { Result, Work } from './work'

export interface ThreadSettings {
  readonly today: CalendarDate
  readonly publishedOn: CalendarDate | null
  readonly only: ReadonlySet<Group> | null
}

const { today, publishedOn, only } = workerData as ThreadSettings
const judging = { check: createChecker(builtInCatalogue(), { today, only }), today, publishedOn }
let queue: Promise<void> = Promise.resolve()

parentPort!.on('message', (batch: readonly Work[]) => {
  queue = queue.then(async () => {
    const results: Result[] = []
    for (const work of batch) results.push(await judgeWork(work, judging))
    parentPort!.postMessage(results)
  })
})
