/** Ten thousand drafts in one process leave no more behind than the first thousand. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { checkLines } from '../../lib/cli/check-lines'
import { startRun } from './start-run'

const DRAFTS = 10_000
/**
 * A leak of one draft's text alone (some 350 characters, two bytes each) would add 6 MB between the two measurements; what the engine
 * compiles and interns late stays far below this.
 */
const MAY_GROW_BYTES = 3_000_000

/** Drafts that all differ, of each form, so that nothing can be answered from a cache. */
function* drafts(): Generator<string> {
  for (let id = 0; id < DRAFTS; id++) {
    const lines = Array.from(
      { length: 2 },
      (
        _,
        line,
      ) => `<p>Bài ${id}, đoạn ${line}: họp ngày <b>${(id % 31) + 1}</b>/2/20${10 + (id % 15)}, theo Kế hoạch
        số ${id}/KH-UBND ngày 03/02/2024; chào mừng ${id % 99} năm (03/2/1930-30/2/2024) tại cơ quan số ${line}.</p>`,
    )
    const body = lines.join('')
    const forms = [{ text: body }, { html: body }, { fields: { title: `Bài ${id}`, body } }]
    yield `${JSON.stringify({ id, ...forms[id % forms.length] })}\n`
  }
}

it('checks 10,000 drafts without growing memory', async () => {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const heapAt = new Map<number, number>()
  let answered = 0
  const { run } = startRun({
    stdin: drafts(),
    onWrite() {
      answered++
      if (answered !== 1000 && answered !== DRAFTS) return
      collect()
      heapAt.set(answered, process.memoryUsage().heapUsed)
    },
  })
  const began = performance.now()
  await checkLines(run, [])
  const seconds = (performance.now() - began) / 1000
  const [early = 0, late = 0] = [heapAt.get(1000), heapAt.get(DRAFTS)]
  console.log(
    `${DRAFTS} drafts in ${seconds.toFixed(1)} s (${Math.round(DRAFTS / seconds)} a second); ` +
      `heap ${(early / 1e6).toFixed(1)} MB after 1,000 and ${(late / 1e6).toFixed(1)} MB after 10,000`,
  )
  expect(answered).toBe(DRAFTS)
  expect(late - early, 'something keeps drafts alive between lines').toBeLessThan(MAY_GROW_BYTES)
}, 240_000)
