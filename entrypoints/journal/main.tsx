/** The journal's page: asks the background for what is kept, shows it, or the report of one post by the address's hash. */
import { useCallback, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { JournalPage } from '@/components/journal/journal-page'
import { Report } from '@/components/journal/report'
import type { JournalEntry } from '@/lib/journal/entry'
import type { EmulationPlan } from '@/lib/lint/catalogue/plan-schema'
import { type MessageKey, t } from '@/lib/messages'
import { ask } from '@/lib/store/ask'
import type { KeptJournal } from '@/lib/store/journal'
import { speakChosenLanguage } from '@/lib/store/language'
import { JOURNAL_KEY, whenStoredChanges } from '@/lib/store/stored-change'

interface Known extends KeptJournal {
  readonly plans: readonly EmulationPlan[]
}

/** The entry whose report is wanted: `#report=ID`. */
const reportWanted = (): string | null => /^#report=([0-9a-f]+)$/.exec(location.hash)?.[1] ?? null

function App() {
  const [known, setKnown] = useState<Known | null>(null)
  const [problem, setProblem] = useState<MessageKey | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [cleared, setCleared] = useState<readonly JournalEntry[]>([])
  const [reported, setReported] = useState(reportWanted)

  const read = useCallback(
    () =>
      load().then(setKnown, (error) => {
        console.error(error)
        setProblem('journal_not_read')
      }),
    [],
  )
  useEffect(() => {
    void read()
    return whenStoredChanges([JOURNAL_KEY], () => void read())
  }, [read])
  useEffect(() => {
    const onHash = () => setReported(reportWanted())
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])

  const change = async (work: () => Promise<unknown>) => {
    setIsBusy(true)
    setProblem(null)
    try {
      await work()
      await read()
    } catch (error) {
      console.error(error)
      setProblem('journal_not_done')
    }
    setIsBusy(false)
  }
  const entry = known?.entries.find(({ id }) => id === reported)
  if (entry) return <ReportOf key={entry.id} entry={entry} />
  const isGone = known !== null && reported !== null
  return (
    <JournalPage
      entries={known?.entries ?? null}
      broken={known?.broken.length ?? 0}
      plans={known?.plans ?? []}
      isBusy={isBusy}
      problem={problem ? t(problem) : isGone ? t('report_gone') : null}
      cleared={cleared.length}
      now={Date.now()}
      onClear={() => void change(async () => setCleared(await ask({ type: 'clear-journal' })))}
      onRestore={() =>
        void change(async () => {
          await ask({ type: 'restore-journal', entries: [...cleared] })
          setCleared([])
        })
      }
      onSave={(name, content) => save(name, content, 'text/csv;charset=utf-8')}
      onSaveBroken={() =>
        save('nhat-ky-phan-hong.json', JSON.stringify(known?.broken, null, 2), 'application/json')
      }
      onDropBroken={() => void change(() => ask({ type: 'drop-broken-journal' }))}
    />
  )
}

function ReportOf({ entry }: { readonly entry: JournalEntry }) {
  /** Undefined while nobody knows whether the text goes with it. */
  const [texts, setTexts] = useState<readonly string[] | null>()
  useEffect(() => {
    ask({ type: 'report-texts', entry: entry.id }).then(setTexts, () => setTexts(null))
  }, [entry.id])
  return texts === undefined ? null : <Report entry={entry} texts={texts} onPrint={() => window.print()} />
}

async function load(): Promise<Known> {
  const [kept, packs] = await Promise.all([ask({ type: 'journal' }), ask({ type: 'catalogue' })])
  return { ...kept, plans: packs.flatMap(({ plans = [] }) => plans) }
}

/** Gives the person a file. */
function save(name: string, content: string, type: string): void {
  const link = document.createElement('a')
  link.download = name
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.click()
  URL.revokeObjectURL(link.href)
}

document.documentElement.lang = await speakChosenLanguage()
createRoot(document.getElementById('root')!).render(<App />)
