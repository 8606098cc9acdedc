/** Tells a person at a terminal how far a long run has come. Anywhere else only when asked, line by line. */

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

/** Milliseconds between two lines of a log. */
const LINE_EVERY_MS = 5000

/** @param isAsked also where no terminal is, in lines of a log */
export function createProgress(stream: Terminal, now: () => number, isAsked = false): Progress {
  if (!stream.isTTY && !isAsked) return { step() {}, clear() {} }
  const begin = now()
  const every = stream.isTTY ? EVERY_MS : LINE_EVERY_MS
  let count = 0
  let isShown = false
  let next = begin + (stream.isTTY ? AFTER_MS : LINE_EVERY_MS)
  return {
    step() {
      count++
      const at = now()
      if (at < next) return
      next = at + every
      const pace = Math.round((count * 1000) / (at - begin))
      const words = `Đã kiểm tra ${count.toLocaleString('vi')} bài, ${pace.toLocaleString('vi')} bài mỗi giây…`
      isShown = stream.isTTY === true
      stream.write(isShown ? `\r${words}\x1b[K` : `${words}\n`)
    },
    clear() {
      if (isShown) stream.write('\r\x1b[K')
      isShown = false
    },
  }
}
