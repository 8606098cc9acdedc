/** Renders the sidebar over a held session, for a person who clicks and types. */
import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { Sidebar } from '../../components/sidebar'
import type { Snapshot } from '../../lib/session'
import { CATALOGUE } from './catalogue-fixture'
import { holdSession, snapshot } from './session-fixture'

afterEach(cleanup)

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => {}

export function renderSidebar(changes: Partial<Snapshot> = {}, rulesOff = 0) {
  const session = holdSession(snapshot(changes))
  const opened: string[] = []
  const doors = { addDocument: null, openOptions: (at: string) => void opened.push(at) }
  render(<Sidebar session={session} catalogue={CATALOGUE} doors={doors} rulesOff={rulesOff} />)
  return {
    person: userEvent.setup(),
    sent: session.sent,
    /** Places in Options that were asked for. */
    opened,
    /** What the session shows next. */
    show: (next: Partial<Snapshot>) => act(() => session.show(snapshot(next))),
  }
}
