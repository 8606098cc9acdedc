/**
 * The sidebar beside the editor: what is wrong and how to put it right, citations to insert, and the guard before
 * publishing. It shows a session and sends commands; it knows no page and no storage.
 */

import { Tabs } from 'radix-ui'
import { useCallback, useEffect, useState } from 'react'
import type { Catalogue } from '../lib/lint/catalogue/catalogue'
import { t } from '../lib/messages'
import type { Command, Session } from '../lib/session'
import { CheckTab } from './check/check-tab'
import { VerdictAnnouncer } from './check/verdict-announcer'
import { countMissing, VERDICT_TITLES, verdictDetail, verdictTone } from './check/verdict-words'
import { CitationTab } from './citations/citation-tab'
import { useFocusAfterWrite } from './focus-after-write'
import { GuardDialog } from './guard-dialog'
import { LazyJournalTab } from './journal/lazy-journal-tab'
import { NoticeLine } from './notice-line'
import { PlanPane } from './plan/plan-pane'
import { ReminderLine } from './plan/reminder-line'
import { type Doors, SessionProvider } from './session-context'
import { SidebarFoot } from './sidebar-foot'
import { SidebarHeader } from './sidebar-header'
import { StatePanel } from './state-panel'
import { useSnapshot } from './use-snapshot'
import './tokens.css'
import './base.css'
import './sidebar.css'

interface SidebarProps {
  /** Null until the page has handed over its port. */
  readonly session: Session | null
  /** Null while it is being loaded. */
  readonly catalogue: Catalogue | null
  /** Ways out of the sidebar; the same object for its whole life. */
  readonly doors?: Doors
  /** How many rules the person has switched off. */
  readonly rulesOff?: number
  /** True when no port came, or came to nothing. */
  readonly isDisconnected?: boolean
}

const NO_DOORS: Doors = { addDocument: null, openOptions: null, journal: null }

export function Sidebar(props: SidebarProps) {
  const { session, catalogue, doors = NO_DOORS, rulesOff = 0, isDisconnected = false } = props
  if (session) return <ConnectedSidebar {...{ session, catalogue, doors, rulesOff }} />
  return (
    <div className="sidebar themed">
      <SidebarHeader portalName="" />
      <main className="sidebar__body">
        <StatePanel state={isDisconnected ? 'disconnected' : 'connecting'} />
      </main>
    </div>
  )
}

type TabName = 'check' | 'citations' | 'plan' | 'journal'

interface ConnectedProps {
  readonly session: Session
  readonly catalogue: Catalogue | null
  readonly doors: Doors
  readonly rulesOff: number
}

function ConnectedSidebar({ session, catalogue, doors, rulesOff }: ConnectedProps) {
  const snapshot = useSnapshot(session)
  const send = useCallback((command: Command) => session.send(command), [session])
  const [tab, setTab] = useState<TabName>('check')
  const { verdict, fields, findings, selected, isBusy, phase } = snapshot
  const request = selected?.request
  useEffect(() => {
    if (request !== undefined) setTab('check')
  }, [request])
  const [searches, setSearches] = useState(0)
  const openSearch = () => {
    setTab('citations')
    setSearches(searches + 1)
  }
  useSearchShortcut(openSearch)
  useFocusAfterWrite(isBusy)

  const missing = countMissing(fields)
  const summary = `${t(VERDICT_TITLES[verdictTone(verdict, missing)])}. ${verdictDetail(verdict, missing)}`
  return (
    <SessionProvider send={send} isBusy={isBusy} doors={doors}>
      <div className="sidebar themed">
        <SidebarHeader portalName={snapshot.portalName} onClose={() => send({ do: 'close' })} />
        <Tabs.Root
          className="sidebar__tabs"
          value={tab}
          onValueChange={(value) => setTab(value as TabName)}
          activationMode="manual"
        >
          <Tabs.List className="tabs" aria-label={t('tabs_name')}>
            <Tabs.Trigger className="tabs__tab" value="check">
              {t('tabs_check')}
              {phase === 'ready' && findings.length > 0 && ` · ${findings.length}`}
            </Tabs.Trigger>
            {/* On click, not on change: the press itself would take the focus back from the search box. */}
            <Tabs.Trigger className="tabs__tab" value="citations" onClick={openSearch}>
              {t('tabs_citations')}
            </Tabs.Trigger>
            <Tabs.Trigger className="tabs__tab" value="plan">
              {t('plan_tab')}
            </Tabs.Trigger>
            <Tabs.Trigger className="tabs__tab" value="journal">
              {t('journal_tab')}
            </Tabs.Trigger>
          </Tabs.List>
          <ReminderLine today={snapshot.today} onOpen={() => setTab('plan')} />
          <Tabs.Content className="sidebar__body" value="check" forceMount hidden={tab !== 'check'}>
            <CheckTab snapshot={snapshot} rulesOff={rulesOff} />
          </Tabs.Content>
          <Tabs.Content
            className="sidebar__body"
            value="citations"
            forceMount
            hidden={tab !== 'citations'}
            tabIndex={-1}
          >
            <CitationTab snapshot={snapshot} catalogue={catalogue} focusRequest={searches} />
          </Tabs.Content>
          <Tabs.Content className="sidebar__body" value="plan" forceMount hidden={tab !== 'plan'}>
            <PlanPane snapshot={snapshot} catalogue={catalogue} isShown={tab === 'plan'} />
          </Tabs.Content>
          <Tabs.Content className="sidebar__body" value="journal">
            <LazyJournalTab snapshot={snapshot} />
          </Tabs.Content>
        </Tabs.Root>
        <NoticeLine notice={snapshot.notice} />
        <SidebarFoot snapshot={snapshot} />
        <VerdictAnnouncer text={phase === 'ready' ? summary : ''} />
      </div>
      <GuardDialog snapshot={snapshot} />
    </SessionProvider>
  )
}

/** Alt+K opens the search from anywhere in the sidebar. */
function useSearchShortcut(open: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyK') return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
}
