/** What a portal is asked for, and what never leaves: other hosts, sessions, haste, more bytes than a page has. */
import { expect, it } from 'vitest'
import { createPoliteFetch, type Fetched } from '../../lib/sweep/polite-fetch'

type Answers = Readonly<Record<string, () => Response | Promise<Response>>>
const html = (text: string, init: ResponseInit = {}) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init })

function portal(answers: Answers, maxBytes = 1000) {
  const log: string[] = []
  const inits: RequestInit[] = []
  const get = createPoliteFetch({
    origin: 'https://so.example',
    pauseMs: 700,
    maxBytes,
    timeoutMs: 60_000,
    async fetch(url, init) {
      log.push(new URL(url).pathname)
      inits.push(init)
      return answers[new URL(url).pathname]?.() ?? html('', { status: 404 })
    },
    async wait(ms) {
      log.push(`${ms} ms`)
    },
  })
  const never = new AbortController().signal
  return { log, inits, get: (address: string): Promise<Fetched> => get(address, never) }
}

it('asks one page after the other, with a pause between, and without a session', async () => {
  const { log, inits, get } = portal({ '/a': () => html('A'), '/b': () => html('B') })
  expect(await get('https://so.example/a')).toEqual({ url: 'https://so.example/a', text: 'A', isXml: false })
  await get('/b')
  expect(log).toEqual(['/robots.txt', '/a', '700 ms', '/b'])
  for (const init of inits) expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
})

it('never asks another host', async () => {
  const { log, get } = portal({})
  for (const other of ['https://khac.example/', 'http://so.example/', 'https://so.example:444/', 'file:///a'])
    expect(await get(other)).toEqual({ problem: { kind: 'other-host' } })
  expect(log).toEqual([])
})

it('does what robots.txt says', async () => {
  const robots = () =>
    new Response('User-agent: *\nDisallow: /noi-bo/\nCrawl-delay: 5', {
      headers: { 'content-type': 'text/plain' },
    })
  const { log, get } = portal({ '/robots.txt': robots, '/a': () => html('A'), '/noi-bo/x': () => html('X') })
  await get('/a')
  expect(await get('/noi-bo/x')).toEqual({ problem: { kind: 'forbidden' } })
  await get('/a')
  expect(log).toEqual(['/robots.txt', '/a', '5000 ms', '/a'])
})

it.each([
  ['status', () => html('', { status: 404 }), { kind: 'status', status: 404 }],
  ['too much', () => html('x'.repeat(2000)), { kind: 'too-large' }],
  [
    'a file',
    () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
    { kind: 'no-text' },
  ],
  ['a line that breaks', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'unreachable' }],
  [
    'an answer from elsewhere',
    () => Object.defineProperty(html('A'), 'url', { value: 'https://khac.example/' }),
    { kind: 'moved-away' },
  ],
])('%s is a problem of that page only', async (_, answer, problem) => {
  const { get } = portal({ '/x': answer, '/a': () => html('A') })
  expect(await get('/x')).toEqual({ problem })
  expect(await get('/a')).toMatchObject({ text: 'A' })
})

it('a page that does not answer is left after a while', async () => {
  const get = createPoliteFetch({
    origin: 'https://so.example',
    pauseMs: 0,
    maxBytes: 1000,
    timeoutMs: 1,
    fetch: (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    wait: async () => {},
  })
  expect(await get('/a', new AbortController().signal)).toEqual({ problem: { kind: 'timeout' } })
})

it('reads old encodings', async () => {
  const bytes = new Uint8Array([0x4e, 0x67, 0xe0, 0x79])
  const { get } = portal({
    '/a': () => new Response(bytes, { headers: { 'content-type': 'text/html; charset=windows-1258' } }),
  })
  expect(await get('/a')).toMatchObject({ text: 'Ngày' })
})
