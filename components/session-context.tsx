/** Hands the session's two small needs to any depth: a way to send commands, and whether writing is under way. */
import { createContext, type ReactNode, use } from 'react'
import type { Command } from '../lib/session'

export type Send = (command: Command) => void

const SendContext = createContext<Send | null>(null)
const BusyContext = createContext(false)

interface SessionProviderProps {
  readonly send: Send
  readonly isBusy: boolean
  readonly children: ReactNode
}

export function SessionProvider({ send, isBusy, children }: SessionProviderProps) {
  return (
    <SendContext value={send}>
      <BusyContext value={isBusy}>{children}</BusyContext>
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
