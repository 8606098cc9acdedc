/** Tells a person at a terminal how far a long run has come. Silent anywhere else. */

export interface Progress {
  step(): void
  /** Takes the line away, so that what follows starts on a clean one. */
  clear(): void
}

/** Milliseconds between two updates: seldom enough to cost nothing, often enough to look alive. */
const EVERY_MS = 200
/** Runs shorter than this show nothing. */
const AFTER_MS = 1000

/** What is needed of standard error. */
export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

export function createProgress(stream: Terminal, now: () => number): Progress {
  if (!stream.isTTY) return { step() {}, clear() {} }
  let count = 0
  let isShown = false
  let next = now() + AFTER_MS
  return {
    step() {
      count++
      const at = now()
      if (at < next) return
      next = at + EVERY_MS
      isShown = true
      stream.write(`\rĐã kiểm tra ${count.toLocaleString('vi')} bài…\x1b[K`)
    },
    clear() {
      if (isShown) stream.write('\r\x1b[K')
      isShown = false
    },
  }
}
