/**
 * Asks one portal for one page at a time: never another host, never with a person's session, never faster than was
 * agreed, nothing that robots.txt forbids, and no more bytes than a page has.
 */

import robotsParser from 'robots-parser'
import { readBounded } from '../read-bounded'

export type FetchProblem =
  | {
      readonly kind:
        | 'other-host'
        | 'forbidden'
        | 'timeout'
        | 'too-large'
        | 'no-text'
        | 'unreachable'
        | 'moved-away'
    }
  | { readonly kind: 'status'; readonly status: number }

export type Fetched =
  | { readonly url: string; readonly text: string; readonly isXml: boolean }
  | { readonly problem: FetchProblem }

export interface PoliteFetchOptions {
  /** `https://so.example`: nothing else is asked. */
  readonly origin: string
  /** Least time between the end of one answer and the next question. */
  readonly pauseMs: number
  readonly maxBytes: number
  readonly timeoutMs: number
  fetch(url: string, init: RequestInit): Promise<Response>
  /** Resolves after so long, or rejects when the signal says stop. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

export type PoliteFetch = (address: string, signal: AbortSignal) => Promise<Fetched>

/** How robots.txt may call us; `*` counts as well. */
const AGENT = 'KiemTraBaiViet'
/** A portal that wants a longer pause gets it, up to this. */
const LONGEST_PAUSE_MS = 30_000

export function createPoliteFetch(options: PoliteFetchOptions): PoliteFetch {
  const { origin, wait } = options
  let robots: Promise<Robots> | null = null
  let isFirst = true
  return async (address, signal) => {
    const url = whole(address, origin)
    if (!url || url.origin !== origin) return { problem: { kind: 'other-host' } }
    robots ??= readRobots(options, signal)
    const { isAllowed, pauseMs } = await robots
    if (!isAllowed(url.href)) return { problem: { kind: 'forbidden' } }
    if (!isFirst) await wait(Math.max(options.pauseMs, pauseMs), signal)
    isFirst = false
    return ask(url, options, signal)
  }
}

interface Robots {
  isAllowed(url: string): boolean
  readonly pauseMs: number
}

/** A portal without robots.txt forbids nothing. */
async function readRobots(options: PoliteFetchOptions, signal: AbortSignal): Promise<Robots> {
  const address = `${options.origin}/robots.txt`
  const answer = await ask(new URL(address), options, signal)
  const robots = robotsParser(address, 'text' in answer ? answer.text : '')
  return {
    isAllowed: (url) => robots.isAllowed(url, AGENT) !== false,
    pauseMs: Math.min((robots.getCrawlDelay(AGENT) ?? 0) * 1000, LONGEST_PAUSE_MS),
  }
}

function whole(address: string, base: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}

async function ask(url: URL, options: PoliteFetchOptions, signal: AbortSignal): Promise<Fetched> {
  const timeout = AbortSignal.timeout(options.timeoutMs)
  try {
    const response = await options.fetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, timeout]),
    })
    const arrived = new URL(response.url || url.href)
    if (arrived.origin !== options.origin) return { problem: { kind: 'moved-away' } }
    if (!response.ok) return { problem: { kind: 'status', status: response.status } }
    const type = response.headers.get('content-type') ?? ''
    if (!/^\s*(?:text\/|application\/(?:xhtml\+|rss\+|atom\+)?xml)/i.test(type))
      return { problem: { kind: 'no-text' } }
    const bytes = await readBounded(response, options.maxBytes)
    if (!bytes) return { problem: { kind: 'too-large' } }
    return { url: arrived.href, text: decode(bytes, type), isXml: /xml/i.test(type) }
  } catch (error) {
    if (signal.aborted) throw error
    return { problem: { kind: timeout.aborted ? 'timeout' : 'unreachable' } }
  }
}

/** By what the answer says, else by what the page says, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const said = /charset=["']?([\w-]+)/i.exec(type)?.[1]
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const label = said ?? /(?:charset|encoding)=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
