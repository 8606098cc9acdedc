/** The standing findings by severity. Cards keep their place, focus and scroll while the text changes under them. */

import { useEffect, useRef } from 'react'
import type { Severity } from '../../lib/lint/finding'
import { type MessageKey, t } from '../../lib/messages'
import type { ShownFinding, Snapshot } from '../../lib/session'
import { useSend } from '../session-context'
import { FindingCard } from './finding-card'
import { isWholeField } from './finding-face'
import { SafeFixes } from './safe-fixes'
import { useCardKeys } from './use-card-keys'
import { useKeptFocus } from './use-kept-focus'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

const SEVERITY_TITLES: Readonly<Record<Severity, MessageKey>> = {
  error: 'check_error',
  warning: 'check_warning',
  hint: 'check_hint',
}

interface FindingListProps {
  /** Those that pass the filter. */
  readonly findings: readonly ShownFinding[]
  readonly selected: Snapshot['selected']
  /** All of the draft: what is safe to fix is fixed whatever the filter shows. */
  readonly all: readonly ShownFinding[]
}

export function FindingList({ findings, all, selected }: FindingListProps) {
  const list = useRef<HTMLDivElement>(null)
  const send = useSend()
  useCardKeys(list, (id) => {
    const finding = findings.find((one) => one.id === id)
    if (finding && !isWholeField(finding)) send({ do: 'show', findingId: id, focus: false })
  })
  useKeptFocus(list, findings)
  useBroughtIntoView(list, selected)
  const sections = SEVERITIES.map((severity) => ({
    severity,
    cards: findings.filter((finding) => finding.severity === severity),
  })).filter(({ cards }) => cards.length > 0)
  return (
    <div ref={list} className="findings" tabIndex={-1}>
      <SafeFixes findings={all} onDone={() => list.current?.focus()} />
      {sections.map(({ severity, cards }) => (
        <section key={severity} aria-labelledby={`title-${severity}`}>
          <div className="section-head">
            <h3 id={`title-${severity}`}>
              {t(SEVERITY_TITLES[severity])} <span className="section-head__count">{cards.length}</span>
            </h3>
          </div>
          <ul>
            {cards.map((finding) => (
              <FindingCard key={finding.id} finding={finding} isSelected={finding.id === selected?.id} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Scrolls to the card that the text asked for, once for each request. */
function useBroughtIntoView(list: { readonly current: HTMLElement | null }, selected: Snapshot['selected']) {
  const id = selected?.id
  const request = selected?.request
  useEffect(() => {
    if (id === undefined || request === undefined) return
    const cards = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
    cards.find((card) => card.dataset.finding === id)?.scrollIntoView({ block: 'nearest' })
  }, [list, id, request])
}
