/** The sidebar's page: takes its ports from the core, starts the brain's worker, and shows the session. */
import { createRoot } from 'react-dom/client'
import type { Doors } from '@/components/session-context'
import { Sidebar } from '@/components/sidebar'
import { portsFrom } from '@/lib/hand-over'
import { createCatalogue } from '@/lib/lint/catalogue/catalogue'
import type { Pack } from '@/lib/lint/catalogue/schema'
import type { RuleSettings } from '@/lib/lint/rule-settings'
import { connectSession } from '@/lib/session-port'
import { ask } from '@/lib/store/ask'
import { whenExtensionGoes } from '@/lib/store/extension-life'
import { speakChosenLanguage } from '@/lib/store/language'
import { DOCUMENTS_KEY, RULES_KEY, whenStoredChanges } from '@/lib/store/stored-change'

const root = createRoot(document.getElementById('root')!)

async function main(): Promise<void> {
  // Listening comes first: the page hands its ports over as soon as the frame has loaded, and only once.
  const handedOver = portsFrom(window, (nonce) => ask({ type: 'claim', nonce }))
  document.documentElement.lang = await speakChosenLanguage()
  root.render(<Sidebar session={null} catalogue={null} />)
  const ports = await handedOver
  const knowledge = await learn()
  const brain = new Worker('/brain.js')
  brain.postMessage({ port: ports.brain, ...knowledge }, [ports.brain])
  const session = await connectSession(ports.session)
  void whenExtensionGoes(() => session.send({ do: 'extension-gone' }))
  const show = ({ packs, rules }: Knowledge) =>
    root.render(
      <Sidebar
        session={session}
        catalogue={createCatalogue(packs)}
        doors={DOORS}
        rulesOff={Object.values(rules).filter(({ isOff }) => isOff).length}
      />,
    )
  show(knowledge)
  const showAnew = async () => {
    const all = await learn()
    brain.postMessage(all)
    show(all)
    session.send({ do: 'rescan' })
  }
  whenStoredChanges([DOCUMENTS_KEY, RULES_KEY], () => void showAnew().catch(console.error))
}

/** What the brain judges by. */
interface Knowledge {
  readonly packs: readonly Pack[]
  readonly rules: RuleSettings
}

async function learn(): Promise<Knowledge> {
  const [packs, rules] = await Promise.all([ask({ type: 'catalogue' }), ask({ type: 'rules' })])
  return { packs, rules }
}

const DOORS: Doors = {
  async addDocument(document) {
    await ask({ type: 'keep-document', document })
  },
  openOptions: (at) => void ask({ type: 'open-options', at }).catch(console.error),
}

main().catch((error) => {
  console.error(error)
  root.render(<Sidebar session={null} catalogue={null} isDisconnected />)
})
