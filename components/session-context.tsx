/**
 * Hands what cards need to any depth: a way to send commands, whether writing is under way, and a way to add a document
 * to the person's catalogue.
 */
import { createContext, type ReactNode, use } from 'react'
import type { LegalDocument } from '../lib/lint/catalogue/schema'
import type { Command } from '../lib/session'

export type Send = (command: Command) => void
/** Rejects when it could not be kept. */
export type AddDocument = (document: LegalDocument) => Promise<void>

const SendContext = createContext<Send | null>(null)
const BusyContext = createContext(false)
const AddDocumentContext = createContext<AddDocument | null>(null)

interface SessionProviderProps {
  readonly send: Send
  readonly isBusy: boolean
  /** Null where there is nowhere to add to. */
  readonly addDocument: AddDocument | null
  readonly children: ReactNode
}

export function SessionProvider({ send, isBusy, addDocument, children }: SessionProviderProps) {
  return (
    <SendContext value={send}>
      <BusyContext value={isBusy}>
        <AddDocumentContext value={addDocument}>{children}</AddDocumentContext>
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

export function useAddDocument(): AddDocument | null {
  return use(AddDocumentContext)
}
