/**
 * Hands what cards need to any depth: a way to send commands, whether writing is under way, and ways out of the sidebar
 * that not every page has.
 */
import { createContext, type ReactNode, use } from 'react'
import type { JournalSummary } from '../lib/journal/summary'
import type { LegalDocument } from '../lib/lint/catalogue/schema'
import type { Command } from '../lib/session'

/** What is kept of posts, in short, and the way to all of it. */
export interface JournalDoor {
  read(): Promise<JournalSummary>
  /** Calls back after each change; returns the way to stop. */
  watch(then: () => void): () => void
  open(): void
}

export type Send = (command: Command) => void

/** What only the extension's own pages can do; null where there is nowhere to go. */
export interface Doors {
  /** Keeps a document in the person's own catalogue. Rejects when it could not be kept. */
  readonly addDocument: ((document: LegalDocument) => Promise<void>) | null
  /** Shows Options at a place in it: `rules/date-exists`. */
  readonly openOptions: ((at: string) => void) | null
  readonly journal: JournalDoor | null
}

const SendContext = createContext<Send | null>(null)
const BusyContext = createContext(false)
const DoorsContext = createContext<Doors>({ addDocument: null, openOptions: null, journal: null })

interface SessionProviderProps {
  readonly send: Send
  readonly isBusy: boolean
  readonly doors: Doors
  readonly children: ReactNode
}

export function SessionProvider({ send, isBusy, doors, children }: SessionProviderProps) {
  return (
    <SendContext value={send}>
      <BusyContext value={isBusy}>
        <DoorsContext value={doors}>{children}</DoorsContext>
      </BusyContext>
    </SendContext>
  )
}

/** The same function for the session's whole life, so that memoised cards stay memoised. */
export function useSend(): Send {
  const send = use(SendContext)
  if (!send) throw new Error('useSend needs a SessionProvider above it')
  return send
}

export function useIsBusy(): boolean {
  return use(BusyContext)
}

export function useDoors(): Doors {
  return use(DoorsContext)
}
