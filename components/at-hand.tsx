/** Hands the tabs what stands beside the session: whom to ask short questions, and what the person keeps at hand. */
import { createContext, use } from 'react'
import type { Consultant } from '../lib/consult-port'
import type { ShelfKeeper } from '../lib/shelf'

export interface AtHand {
  /** Null while the brain is not there. */
  readonly consultant: Consultant | null
  /** Null where nothing is kept. */
  readonly keeper: ShelfKeeper | null
}

const AtHandContext = createContext<AtHand>({ consultant: null, keeper: null })

export const AtHandProvider = AtHandContext.Provider

export const useAtHand = (): AtHand => use(AtHandContext)
