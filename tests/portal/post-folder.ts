/** The demo portal's memory: one folder with posts, covers and the raw bytes of the last saves. Nothing else is kept. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Post } from './post'
import { SEED_COVERS, SEED_POSTS } from './seed-posts'

/** A save as it came over the wire. */
export interface ReceivedSave {
  /** Counts up from 1 in the order of arrival. */
  readonly serial: number
  readonly path: string
  readonly action: string
  readonly contentType: string
  /** The request's bytes, untouched. */
  readonly body: Buffer
}

/** Older saves are dropped: enough for any test and any demonstration, and the folder stays small. */
const KEPT_SAVES = 50

export class PostFolder {
  private readonly posts: string
  private readonly covers: string
  private readonly received: string

  /** Makes the folder and its first posts when it has none. */
  constructor(folder: string) {
    this.posts = join(folder, 'posts')
    this.covers = join(folder, 'covers')
    this.received = join(folder, 'received')
    const isNew = !existsSync(this.posts)
    for (const part of [this.posts, this.covers, this.received]) mkdirSync(part, { recursive: true })
    if (!isNew) return
    for (const post of SEED_POSTS) this.write(post)
    for (const [id, svg] of SEED_COVERS) this.writeCover(id, Buffer.from(svg))
  }

  /** Newest first. */
  all(): Post[] {
    const names = readdirSync(this.posts).filter((name) => name.endsWith('.json'))
    return names.map((name) => this.find(Number.parseInt(name, 10))!).sort((a, b) => b.id - a.id)
  }

  find(id: number): Post | null {
    const path = join(this.posts, `${id}.json`)
    return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Post) : null
  }

  nextId(): number {
    return Math.max(0, ...this.all().map((post) => post.id)) + 1
  }

  write(post: Post): void {
    writeFileSync(join(this.posts, `${post.id}.json`), `${JSON.stringify(post, null, 2)}\n`)
  }

  cover(id: number): Buffer | null {
    const path = join(this.covers, String(id))
    return existsSync(path) ? readFileSync(path) : null
  }

  writeCover(id: number, bytes: Buffer): void {
    writeFileSync(join(this.covers, String(id)), bytes)
  }

  /** Keeps a save's bytes beside a note of what it was. */
  keep(save: Omit<ReceivedSave, 'serial'>): void {
    const serials = this.serials()
    const serial = (serials.at(-1) ?? 0) + 1
    const { body, ...note } = save
    writeFileSync(join(this.received, `${serial}.bin`), body)
    writeFileSync(join(this.received, `${serial}.json`), JSON.stringify({ serial, ...note }))
    for (const old of serials.slice(0, -KEPT_SAVES + 1)) {
      for (const end of ['bin', 'json']) rmSync(join(this.received, `${old}.${end}`), { force: true })
    }
  }

  /** The last saves, oldest first. */
  saves(): ReceivedSave[] {
    return this.serials().map((serial) => ({
      ...JSON.parse(readFileSync(join(this.received, `${serial}.json`), 'utf8')),
      body: readFileSync(join(this.received, `${serial}.bin`)),
    }))
  }

  private serials(): number[] {
    const notes = readdirSync(this.received).filter((name) => name.endsWith('.json'))
    return notes.map((name) => Number.parseInt(name, 10)).sort((a, b) => a - b)
  }
}
