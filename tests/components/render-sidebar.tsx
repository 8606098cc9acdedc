/** Renders the sidebar over a held session, for a person who clicks and types. */
import { act, cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach } from 'vitest'
import { AtHandProvider } from '../../components/at-hand'
import type { Doors } from '../../components/session-context'
import { Sidebar } from '../../components/sidebar'
import type { LegalDocument } from '../../lib/lint/catalogue/schema'
import type { Snapshot } from '../../lib/session'
import { EMPTY_SHELF, holdAtHand } from './at-hand-fixture'
import { CATALOGUE } from './catalogue-fixture'
import { holdSession, snapshot } from './session-fixture'

afterEach(cleanup)

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => {}

/** The sidebar, what the person cites from and what they keep at hand. */
export function renderSidebar(
  changes: Partial<Snapshot> = {},
  rulesOff = 0,
  { catalogue = CATALOGUE, shelf = EMPTY_SHELF } = {},
) {
  const session = holdSession(snapshot(changes))
  const opened: string[] = []
  const added: LegalDocument[] = []
  const doors: Doors = {
    addDocument: async (document) => void added.push(document),
    openOptions: (at) => void opened.push(at),
    journal: null,
  }
  const atHand = holdAtHand(catalogue, shelf, () => view.rerender(sidebar()))
  const sidebar = () => (
    <AtHandProvider value={atHand.now()}>
      <Sidebar session={session} catalogue={catalogue} doors={doors} rulesOff={rulesOff} />
    </AtHandProvider>
  )
  const view = render(sidebar())
  return {
    person: userEvent.setup(),
    sent: session.sent,
    /** Places in Options that were asked for. */
    opened,
    /** Documents that were added to the person's catalogue. */
    added,
    shelf: atHand.shelf,
    /** What the session shows next. */
    show: (next: Partial<Snapshot>) => act(() => session.show(snapshot(next))),
  }
}
