/** Writes to a pipe, a file or a terminal at the pace of whoever reads it. */
import { once } from 'node:events'
import type { Writable } from 'node:stream'

export interface Output {
  /** Resolves when more may be written. Writing after the reader has gone does nothing. */
  write(text: string): Promise<void>
  /** True once the reader has closed its end (`| head`): there is no use in going on, and nothing to complain about. */
  readonly isClosed: boolean
  /** Why nothing more can be written, when it is not the reader's wish (a full disk). */
  readonly failure: Error | null
}

export function createOutput(stream: Writable): Output {
  let isClosed = false
  let failure: Error | null = null
  const gone = new AbortController()
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure ??= error
    isClosed = true
    gone.abort()
  })
  return {
    get isClosed() {
      return isClosed
    },
    get failure() {
      return failure
    },
    async write(text) {
      if (isClosed || text === '' || stream.write(text)) return
      // Wakes on whichever comes first: room again, or the reader going away.
      await once(stream, 'drain', { signal: gone.signal }).catch((error: Error) => {
        if (error.name !== 'AbortError' && !isClosed) throw error
      })
    },
  }
}
