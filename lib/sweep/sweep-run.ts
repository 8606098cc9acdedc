/**
 * A sweep of what a portal has published: lists the posts, then reads and judges one after the other. It can be paused,
 * gone on with and cancelled at any moment; what went wrong with one post is told and never ends the sweep.
 */
import type { Brain } from '../brain-port'
import type { CalendarDate } from '../lint/calendar'
import type { Finding } from '../lint/finding'
import { draftFromFields } from '../lint/required-fields'
import { listPosts } from './list-posts'
import type { PoliteFetch } from './polite-fetch'
import { type MakeDocument, type PostPage, readPostPage } from './post-page'
import type {
  ListedPost,
  SweepOutcome,
  SweepPhase,
  SweepProblem,
  SweepSettings,
  SweepState,
} from './sweep-state'
import { quoteInContext, type SweptFinding } from './swept-post'

/** Characters of a page that has a post beside its form. */
const SHORTEST_BESIDE_LOGIN = 400

export interface SweepParts {
  readonly get: PoliteFetch
  readonly brain: Brain
  readonly today: CalendarDate
  readonly makeDocument: MakeDocument
  /** Keeps how far it has come; `fresh` is the post that was read last. */
  keep(state: SweepState, fresh: SweepOutcome | null): Promise<void>
  onChange(state: SweepState): void
}

export class SweepRun {
  #state: SweepState
  readonly #parts: SweepParts
  #stop = new AbortController()
  #work: Promise<void> = Promise.resolve()

  /** @param state where it begins, or where it was left */
  constructor(state: SweepState, parts: SweepParts) {
    this.#state = state
    this.#parts = parts
  }

  static fresh(settings: SweepSettings): SweepState {
    return { settings, phase: 'listing', listed: [], outcomes: [], problem: null }
  }

  get state(): SweepState {
    return this.#state
  }

  /** Begins, or goes on where it was stopped. Resolves when it is done or stopped. */
  go(): Promise<void> {
    this.#stop = new AbortController()
    const { signal } = this.#stop
    this.#work = this.#work.then(() => this.#run(signal))
    return this.#work
  }

  /** The page under way is dropped and read again when it goes on. */
  pause(): Promise<void> {
    return this.#end('paused')
  }

  cancel(): Promise<void> {
    return this.#end('cancelled')
  }

  async #end(phase: SweepPhase): Promise<void> {
    this.#stop.abort()
    await this.#work
    if (this.#state.phase === 'done') return
    await this.#change({ phase })
  }

  async #run(signal: AbortSignal): Promise<void> {
    try {
      signal.throwIfAborted()
      if (this.#state.listed.length === 0) await this.#list(signal)
      if (this.#state.problem) return await this.#change({ phase: 'done' })
      await this.#change({ phase: 'reading' })
      for (let next = this.#state.outcomes.length; next < this.#state.listed.length; next++) {
        const outcome = await this.#read(this.#state.listed[next]!, signal)
        signal.throwIfAborted()
        await this.#change({ outcomes: [...this.#state.outcomes, outcome] }, outcome)
      }
      await this.#change({ phase: 'done' })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  async #list(signal: AbortSignal): Promise<void> {
    await this.#change({ phase: 'listing', problem: null })
    const { start, mostPosts } = this.#state.settings
    const onFound = (listed: readonly ListedPost[]) => this.#show({ listed })
    const listing = await listPosts(start, mostPosts, this.#parts.get, { signal, onFound }).catch((error) => {
      // Half a list is none: it is made anew.
      this.#show({ listed: [] })
      throw error
    })
    await this.#change(listing)
  }

  async #read(post: ListedPost, signal: AbortSignal): Promise<SweepOutcome> {
    const { url, title } = post
    const failed = (problem: SweepProblem) => ({ url, title, problem })
    const answer = await this.#parts.get(url, signal)
    if ('problem' in answer) return failed(answer.problem)
    if (answer.isXml) return failed({ kind: 'no-text' })
    try {
      return await this.#judge(post, answer.text)
    } catch {
      return failed({ kind: 'failed' })
    }
  }

  async #judge({ url, title, day }: ListedPost, html: string): Promise<SweepOutcome> {
    const { makeDocument, today, brain } = this.#parts
    const page = readPostPage(html, { makeDocument, address: url, today })
    if (isLogin(page)) return { url, title, problem: { kind: 'login' } }
    const own = page.day.on ? page.day : day
    const texts = { ...(page.heading && { title: page.heading.text }), body: page.body.text }
    const { findings } = await brain.lint(draftFromFields(texts, own.on), today)
    // The post is published: nobody fills its empty fields any more.
    const swept = findings.filter(({ group }) => group !== 'field').map((finding) => toSwept(finding, texts))
    return { name: url, url, title: page.title || title, day: own, findings: swept }
  }

  #show(change: Partial<SweepState>): void {
    this.#state = { ...this.#state, ...change }
    this.#parts.onChange(this.#state)
  }

  async #change(change: Partial<SweepState>, fresh: SweepOutcome | null = null): Promise<void> {
    this.#show(change)
    await this.#parts.keep(this.#state, fresh)
  }
}

/** Portals have a small form for members beside every post; a page that is nothing but that form is no post. */
const isLogin = ({ asksPassword, title, body }: PostPage): boolean =>
  asksPassword && (/đăng\s+nhập|log\s?in|sign\s+in/iu.test(title) || body.text.length < SHORTEST_BESIDE_LOGIN)

function toSwept(finding: Finding, texts: Readonly<Record<string, string>>): SweptFinding {
  const { ruleId, group, severity, span, message, why, source, fixes } = finding
  return {
    ruleId,
    group,
    severity,
    field: span.field,
    ...quoteInContext(texts[span.field] ?? '', span),
    message,
    why,
    source: source.text,
    ...(source.url === undefined ? {} : { sourceUrl: source.url }),
    fixes: fixes.map(({ label }) => label),
  }
}
