/** The sidebar's page: takes its ports from the core, starts the brain's worker, and shows the session. */
import { createRoot } from 'react-dom/client'
import { AtHandProvider } from '@/components/at-hand'
import type { Doors } from '@/components/session-context'
import { Sidebar } from '@/components/sidebar'
import { connectConsultant } from '@/lib/consult-port'
import { portsFrom } from '@/lib/hand-over'
import { createCatalogue } from '@/lib/lint/catalogue/catalogue'
import type { Pack } from '@/lib/lint/catalogue/schema'
import type { RuleSettings } from '@/lib/lint/rule-settings'
import { connectSession } from '@/lib/session-port'
import type { ShelfChange } from '@/lib/shelf'
import { ask } from '@/lib/store/ask'
import { whenExtensionGoes } from '@/lib/store/extension-life'
import { speakChosenLanguage } from '@/lib/store/language'
import {
  DOCUMENTS_KEY,
  JOURNAL_KEY,
  POLICY_KEY,
  RULES_KEY,
  SHARED_PACK_KEY,
  whenStoredChanges,
} from '@/lib/store/stored-change'

const root = createRoot(document.getElementById('root')!)

async function main(): Promise<void> {
  // Listening comes first: the page hands its ports over as soon as the frame has loaded, and only once.
  const handedOver = portsFrom(window, (nonce) => ask({ type: 'claim', nonce }))
  document.documentElement.lang = await speakChosenLanguage()
  root.render(<Sidebar session={null} catalogue={null} />)
  const ports = await handedOver
  const knowledge = await learn()
  const brain = new Worker('/brain.js')
  const consult = new MessageChannel()
  brain.postMessage({ port: ports.brain, consult: consult.port2, ...knowledge }, [ports.brain, consult.port2])
  const consultant = connectConsultant(consult.port1)
  const [session, shelf] = await Promise.all([connectSession(ports.session), ask({ type: 'shelf' })])
  void whenExtensionGoes(() => session.send({ do: 'extension-gone' }))
  const page = { shelf, ...shown(knowledge) }
  const show = () =>
    root.render(
      <AtHandProvider value={{ consultant, keeper: { shelf: page.shelf, change: changeShelf } }}>
        <Sidebar session={session} catalogue={page.catalogue} doors={DOORS} rulesOff={page.rulesOff} />
      </AtHandProvider>,
    )
  const changeShelf = (change: ShelfChange) =>
    void ask({ type: 'change-shelf', change }).then((changed) => {
      page.shelf = changed
      show()
    }, console.error)
  show()
  const showAnew = async () => {
    const all = await learn()
    brain.postMessage(all)
    Object.assign(page, shown(all))
    show()
    session.send({ do: 'rescan' })
  }
  whenStoredChanges(
    [DOCUMENTS_KEY, RULES_KEY, POLICY_KEY, SHARED_PACK_KEY],
    () => void showAnew().catch(console.error),
  )
}

/** What the brain judges by. */
interface Knowledge {
  readonly packs: readonly Pack[]
  readonly rules: RuleSettings
}

/** What the interface shows of it. */
const shown = ({ packs, rules }: Knowledge) => ({
  catalogue: createCatalogue(packs),
  rulesOff: Object.values(rules).filter(({ isOff }) => isOff).length,
})

async function learn(): Promise<Knowledge> {
  const [packs, rules] = await Promise.all([ask({ type: 'catalogue' }), ask({ type: 'rules' })])
  return { packs, rules }
}

const DOORS: Doors = {
  async addDocument(document) {
    await ask({ type: 'keep-document', document })
  },
  openOptions: (at) => void ask({ type: 'open-options', at }).catch(console.error),
  journal: {
    read: () => ask({ type: 'journal-summary' }),
    watch: (then) => whenStoredChanges([JOURNAL_KEY], then),
    open: () => void ask({ type: 'open-journal' }).catch(console.error),
  },
}

main().catch((error) => {
  console.error(error)
  root.render(<Sidebar session={null} catalogue={null} isDisconnected />)
})
