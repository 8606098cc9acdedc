/**
 * A whole sweep over a made-up portal, with the real brain: what is found, what is told, and how it is stopped and goes on.
 * @vitest-environment jsdom
 */
import { expect, it } from 'vitest'
import { createLinter } from '../../lib/lint/lint'
import type { Fetched, PoliteFetch } from '../../lib/sweep/polite-fetch'
import { SweepRun } from '../../lib/sweep/sweep-run'
import { isSwept, type SweepOutcome, type SweepState } from '../../lib/sweep/sweep-state'
import { builtInCatalogue } from '../lint/built-in-catalogue'

const ORIGIN = 'https://so.example'
const FILLER =
  'Sở Tư pháp tổ chức hội nghị triển khai công tác thi đua, khen thưởng, biểu dương các tập thể tiêu biểu. '
const post = (title: string, sentence: string, on: string) =>
  `<html><head><title>${title} | Cổng</title></head><body><h1>${title}</h1><div>Ngày đăng: ${on}</div><div><p>${FILLER.repeat(3)}</p><p>${sentence}</p></div></body></html>`
const list = (links: string) => `<html><body><ul>${links}</ul></body></html>`
const link = (path: string) => `<li><a href="${path}">Bài viết về thi đua, khen thưởng ${path}</a></li>`

const SITE: Readonly<Record<string, string>> = {
  '/tin': list(`${link('/tin/1')}${link('/tin/2')}${link('/tin/cu')}<a href="/tin?trang=2">Trang sau</a>`),
  '/tin?trang=2': list(`${link('/tin/3')}${link('/tin/4')}`),
  '/tin/1': post('Phát động đợt thi đua đầu năm', 'Họp ngày 30/2/2024.', '05/3/2024'),
  '/tin/2': post('Sơ kết phong trào thi đua quý I', 'Họp ngày 29/02/2024.', '06/3/2024'),
  '/tin/3': '<html><body><h1>Đăng nhập hệ thống</h1><form><input type="password"></form></body></html>',
  '/tin/4': post('Tổng kết công tác ngày 31/4/2023', 'Không có gì.', '02/5/2023'),
  '/sitemap.xml': `<urlset><url><loc>${ORIGIN}/tin/4</loc></url><url><loc>https://khac.example/9</loc></url></urlset>`,
}

interface Portal {
  readonly asked: string[]
  readonly kept: (SweepOutcome | null)[]
  sweep(start?: string, state?: SweepState): SweepRun
}

/** @param onAsk called before each answer */
function portal(onAsk: (path: string) => void = () => {}): Portal {
  const asked: string[] = []
  const kept: (SweepOutcome | null)[] = []
  const get: PoliteFetch = async (address, signal): Promise<Fetched> => {
    const path = address.slice(ORIGIN.length)
    asked.push(path)
    onAsk(path)
    signal.throwIfAborted()
    const text = SITE[path]
    return text
      ? { url: address, text, isXml: path.endsWith('.xml') }
      : { problem: { kind: 'status', status: 404 } }
  }
  const linter = createLinter(builtInCatalogue())
  return {
    asked,
    kept,
    sweep: (start = '/tin', state = SweepRun.fresh({ start: ORIGIN + start, mostPosts: 10, pauseMs: 500 })) =>
      new SweepRun(state, {
        get,
        today: { year: 2026, month: 11, day: 30 },
        brain: {
          lint: async (draft, today) => ({
            findings: linter.lint(draft, { today }),
            review: linter.review(),
          }),
        },
        makeDocument: (html) => new DOMParser().parseFromString(html, 'text/html'),
        keep: async (_, fresh) => void kept.push(fresh),
        onChange() {},
      }),
  }
}

const errors = ({ outcomes }: SweepState) =>
  outcomes.map((outcome) =>
    isSwept(outcome)
      ? outcome.findings.filter(({ severity }) => severity === 'error').map(({ quote }) => quote)
      : outcome.problem.kind,
  )
const WHOLE = [['30/2/2024'], [], 'status', 'login', ['31/4/2023']]

it('reads the list page by page, then each post, and tells what it could not read', async () => {
  const { sweep, asked, kept } = portal()
  const run = sweep()
  await run.go()
  expect(run.state.phase).toBe('done')
  expect(errors(run.state)).toEqual(WHOLE)
  expect(asked).toEqual(['/tin', '/tin?trang=2', '/tin/1', '/tin/2', '/tin/cu', '/tin/3', '/tin/4'])
  const [first] = run.state.outcomes
  expect(first).toMatchObject({
    title: 'Phát động đợt thi đua đầu năm',
    day: { on: { year: 2024, month: 3, day: 5 }, from: 'text' },
  })
  expect(kept.filter((fresh) => fresh !== null)).toEqual(run.state.outcomes)
})

it('a sitemap leads to posts of this portal only', async () => {
  const { sweep, asked } = portal()
  const run = sweep('/sitemap.xml')
  await run.go()
  expect(asked).toEqual(['/sitemap.xml', '/tin/4'])
  expect(errors(run.state)).toEqual([['31/4/2023']])
})

it('pauses in the middle and goes on with the post that it dropped', async () => {
  let paused: Promise<void> | null = null
  const { sweep, asked } = portal((path) => {
    if (path === '/tin/2') paused ??= run.pause()
  })
  const run = sweep()
  await run.go()
  await paused
  expect([run.state.phase, run.state.outcomes.length]).toEqual(['paused', 1])
  await run.go()
  expect(errors(run.state)).toEqual(WHOLE)
  expect(asked.filter((path) => path === '/tin/2')).toHaveLength(2)
})

it('goes on in a new page from what was kept', async () => {
  const before = portal((path) => {
    if (path === '/tin/cu') void run.pause()
  })
  const run = before.sweep()
  await run.go()
  const after = portal()
  const next = after.sweep('/tin', { ...run.state, phase: 'paused' })
  await next.go()
  expect(errors(next.state)).toEqual(WHOLE)
  expect(after.asked).toEqual(['/tin/cu', '/tin/3', '/tin/4'])
})

it('a cancelled sweep stays so, and a list that is none is said', async () => {
  const { sweep } = portal()
  const run = sweep()
  const going = run.go()
  await run.cancel()
  await going
  expect(run.state.phase).toBe('cancelled')
  const none = portal().sweep('/tin/1')
  await none.go()
  expect([none.state.phase, none.state.problem]).toEqual(['done', { kind: 'no-list' }])
})
