/** The keys that the browser holds for us: what they are called, and how one that was pressed comes to the edit page. */
import type { MessageKey } from '../messages'

/** By their names in the manifest (wxt.config.ts). */
export const COMMAND_NAMES = {
  _execute_action: 'command_popup',
  'focus-sidebar': 'command_focus_sidebar',
  'next-finding': 'command_next_finding',
  'previous-finding': 'command_previous_finding',
} as const satisfies Readonly<Record<string, MessageKey>>

/** Those that the edit page's core obeys. */
export type PageCommand = Exclude<keyof typeof COMMAND_NAMES, '_execute_action'>

const PAGE_COMMANDS: readonly PageCommand[] = ['focus-sidebar', 'next-finding', 'previous-finding']

interface CommandMessage {
  readonly pressed: PageCommand
}

/** The message about a command; null for those that are none of the page's. */
export function commandMessage(name: string): CommandMessage | null {
  const pressed = PAGE_COMMANDS.find((one) => one === name)
  return pressed ? { pressed } : null
}

/** Light, as in ask.ts. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(then: (message: unknown) => undefined): void
      removeListener(then: (message: unknown) => undefined): void
    }
  }
}

/** Calls back when a key of ours was pressed over this page. Only the extension itself can send such a message. */
export function whenCommanded(then: (command: PageCommand) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    const name = (message as Partial<CommandMessage> | null)?.pressed
    const command = PAGE_COMMANDS.find((one) => one === name)
    if (command) then(command)
  }
  chrome.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => {
    try {
      chrome.runtime.onMessage.removeListener(listener)
    } catch {
      // The extension is gone, and its events with it.
    }
  })
}
