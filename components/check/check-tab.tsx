/** The tab Kiểm tra: the verdict, what to put right, what is still missing, what was set aside. */
import { useEffect, useRef, useState } from 'react'
import type { Snapshot } from '../../lib/session'
import { StatePanel } from '../state-panel'
import { FindingList } from './finding-list'
import { type GroupChoice, GroupFilter } from './group-filter'
import { GuardLimits } from './guard-limits'
import { IgnoredList } from './ignored-list'
import { PostChecklist } from './post-checklist'
import { PostKindPicker } from './post-kind-picker'
import { RulesOff } from './rules-off'
import { VerdictBlock } from './verdict-block'
import { countMissing, verdictTone } from './verdict-words'

interface CheckTabProps {
  readonly snapshot: Snapshot
  /** How many rules the person has switched off. */
  readonly rulesOff: number
}

export function CheckTab({ snapshot, rulesOff }: CheckTabProps) {
  const { findings, ignored, fields, selected, phase, postKind, checklist, caret, limits } = snapshot
  const [chosen, setChosen] = useState<GroupChoice>('all')
  // A group whose last finding was fixed is no filter any more.
  const choice = findings.some((finding) => finding.group === chosen) ? chosen : 'all'
  const shown = choice === 'all' ? findings : findings.filter((finding) => finding.group === choice)
  useShownSelection(snapshot, shown, () => setChosen('all'))

  if (phase === 'starting') return <StatePanel state="starting" />
  if (phase === 'no-editor') return <StatePanel state="no-editor" />
  // What was found last may be wrong by now: it is not shown as if it still stood.
  if (phase === 'failed') return <StatePanel state="failed" />
  if (phase === 'orphaned') return <StatePanel state="orphaned" />
  return (
    <>
      <VerdictBlock snapshot={snapshot} />
      <PostKindPicker postKind={postKind} />
      <GroupFilter findings={findings} choice={choice} onChoose={setChosen} />
      {isClean(snapshot) && <StatePanel state="clean" />}
      <FindingList findings={shown} all={findings} selected={selected} />
      <PostChecklist checklist={checklist} fields={fields} caret={caret} />
      <IgnoredList ignored={ignored} />
      <GuardLimits limits={limits} />
      <RulesOff count={rulesOff} />
    </>
  )
}

function isClean({ findings, verdict, fields }: Snapshot): boolean {
  return findings.length === 0 && verdictTone(verdict, countMissing(fields)) === 'go'
}

/** The text asked for one finding: no filter may hide it. */
function useShownSelection(
  { selected, findings }: Snapshot,
  shown: Snapshot['findings'],
  unfilter: () => void,
) {
  const handled = useRef<number | null>(null)
  useEffect(() => {
    if (!selected || handled.current === selected.request) return
    handled.current = selected.request
    const isHere = (list: Snapshot['findings']) => list.some(({ id }) => id === selected.id)
    if (isHere(findings) && !isHere(shown)) unfilter()
  })
}
