/** What is written keeps the reader's pace, and a person at a terminal sees how far a long run has come. */
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createOutput } from '../../lib/cli/output'
import { createProgress } from '../../lib/cli/progress'

describe('output', () => {
  it('waits until its reader has room again', async () => {
    let release = () => {}
    const stream = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        release = done
      },
    })
    let isDone = false
    const writing = createOutput(stream)
      .write('một dòng\n')
      .then(() => {
        isDone = true
      })
    await Promise.resolve()
    expect(isDone).toBe(false)
    release()
    await writing
    expect(isDone).toBe(true)
  })

  it.each([
    ['a reader that has gone', 'EPIPE', false],
    ['a full disk', 'ENOSPC', true],
  ])('stops at %s without throwing', async (_, code, isFailure) => {
    const error = Object.assign(new Error(code), { code })
    const stream = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => done(error) })
    const output = createOutput(stream)
    await output.write('một dòng\n')
    await output.write('dòng nữa\n')
    expect(output.isClosed).toBe(true)
    expect(output.failure !== null).toBe(isFailure)
  })
})

describe('progress', () => {
  function show(isTTY: boolean, times: readonly number[], isAsked = false): string[] {
    const shown: string[] = []
    const clock = [0, ...times]
    const progress = createProgress(
      { isTTY, write: (text) => shown.push(text) },
      () => clock.shift() ?? 0,
      isAsked,
    )
    for (const _ of times) progress.step()
    progress.clear()
    return shown
  }

  it('appears only in long runs, now and then, and leaves a clean line', () => {
    const shown = show(true, [10, 900, 1100, 1150, 1500])
    expect(shown).toEqual([
      '\rĐã kiểm tra 3 bài, 3 bài mỗi giây…\x1b[K',
      '\rĐã kiểm tra 5 bài, 3 bài mỗi giây…\x1b[K',
      '\r\x1b[K',
    ])
    expect(show(true, [10])).toEqual([])
  })

  it('is silent where no person watches', () => {
    expect(show(false, [5000, 9000])).toEqual([])
  })

  it('goes into a log line by line when it is asked for', () => {
    expect(show(false, [1000, 5000, 9000], true)).toEqual(['Đã kiểm tra 2 bài, 0 bài mỗi giây…\n'])
  })
})
