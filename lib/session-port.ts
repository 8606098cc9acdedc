/**
 * The session seen from the sidebar page: snapshots flow one way over a MessagePort, commands the other. Commands
 * are parsed here before the core obeys them, by hand: a schema library would be a fifth of the core's weight.
 */
import type { Span } from './lint/draft'
import { POST_KINDS, type PostKind } from './lint/posts/post-kind'
import type { Command, Session, Snapshot } from './session'
import { type SnapshotMessage, SnapshotReceiver, SnapshotSender } from './snapshot-port'

type ShapeOf<C extends Command> = {
  readonly [K in Exclude<keyof C, 'do'>]: (value: unknown) => value is C[K]
}

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
const isKind = (value: unknown): value is PostKind | null =>
  value === null || (POST_KINDS as readonly unknown[]).includes(value)
/** Longer than any id, reason or citation; whatever is longer is no message of ours. */
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 4000
const isSpan = (value: unknown): value is Span => {
  const { field, start, end, text } = (value ?? {}) as Record<string, unknown>
  return isText(field) && isIndex(start) && isIndex(end) && isText(text)
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)

/** What each command must carry. A command that is added to session.ts is missed here by the compiler. */
const SHAPES: { readonly [D in Command['do']]: ShapeOf<Extract<Command, { do: D }>> } = {
  rescan: {},
  show: { findingId: isText, focus: isFlag },
  'show-field': { field: isText },
  apply: { findingId: isText, fix: isIndex },
  'apply-all-safe': { findingIds: isTexts },
  undo: {},
  ignore: { findingId: isText, reason: isText, always: isFlag },
  unignore: { findingId: isText },
  insert: { text: isText },
  replace: { span: isSpan, text: isText },
  'set-kind': { kind: isKind },
  'question-shown': {},
  'cancel-publication': {},
  'publish-anyway': { reason: isText },
  report: { withText: isFlag },
  'dismiss-notice': {},
  'extension-gone': {},
  close: {},
}

/** The command that a message is, or null. Only what the shape names is taken over. */
export function parseCommand(message: unknown): Command | null {
  if (typeof message !== 'object' || message === null) return null
  const given = message as Record<string, unknown>
  const name = given.do
  if (typeof name !== 'string' || !Object.hasOwn(SHAPES, name)) return null
  const command: Record<string, unknown> = { do: name }
  for (const [key, is] of Object.entries<(value: unknown) => boolean>(SHAPES[name as Command['do']])) {
    if (!is(given[key])) return null
    command[key] = given[key]
  }
  return command as Command
}

/** Serves a session over a port until the signal ends it. Messages that are no command are dropped. */
export function serveSession(session: Session, port: MessagePort, signal: AbortSignal): void {
  const sender = new SnapshotSender()
  const push = () => port.postMessage(sender.send(session.snapshot()))
  port.onmessage = (event) => {
    const command = parseCommand(event.data)
    if (command) session.send(command)
  }
  const stop = session.subscribe(push)
  signal.addEventListener('abort', () => {
    stop()
    port.close()
  })
  push()
}

/** The twin in the sidebar page; resolves with the first snapshot that arrives. */
export function connectSession(port: MessagePort): Promise<Session> {
  const listeners = new Set<() => void>()
  const receiver = new SnapshotReceiver()
  let latest: Snapshot
  return new Promise((resolve) => {
    const session: Session = {
      snapshot: () => latest,
      subscribe(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
      send: (command: Command) => port.postMessage(command),
    }
    port.onmessage = (event) => {
      // The port came with a nonce that the background confirmed (hand-over.ts): the sender is our own core.
      latest = receiver.receive(event.data as SnapshotMessage)
      for (const listener of listeners) listener()
      resolve(session)
    }
  })
}
