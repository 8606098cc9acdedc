/** The sidebar's page: takes its ports from the core, starts the brain's worker, and shows the session. */
import { createRoot } from 'react-dom/client'
import { Sidebar } from '@/components/sidebar'
import { portsFrom } from '@/lib/hand-over'
import { createCatalogue } from '@/lib/lint/catalogue/catalogue'
import type { LegalDocument, Pack } from '@/lib/lint/catalogue/schema'
import { connectSession } from '@/lib/session-port'
import { ask } from '@/lib/store/ask'
import { whenDocumentsChange } from '@/lib/store/document-changes'
import { whenExtensionGoes } from '@/lib/store/extension-life'
import { speakChosenLanguage } from '@/lib/store/language'

const root = createRoot(document.getElementById('root')!)

async function main(): Promise<void> {
  // Listening comes first: the page hands its ports over as soon as the frame has loaded, and only once.
  const handedOver = portsFrom(window, (nonce) => ask({ type: 'claim', nonce }))
  document.documentElement.lang = await speakChosenLanguage()
  root.render(<Sidebar session={null} catalogue={null} />)
  const ports = await handedOver
  const packs = await ask({ type: 'catalogue' })
  const brain = new Worker('/brain.js')
  brain.postMessage({ port: ports.brain, packs }, [ports.brain])
  const session = await connectSession(ports.session)
  void whenExtensionGoes(() => session.send({ do: 'extension-gone' }))
  const show = (all: readonly Pack[]) =>
    root.render(<Sidebar session={session} catalogue={createCatalogue(all)} onAddDocument={addDocument} />)
  show(packs)
  const showAnew = async () => {
    const all = await ask({ type: 'catalogue' })
    brain.postMessage({ packs: all })
    show(all)
    session.send({ do: 'rescan' })
  }
  whenDocumentsChange(() => void showAnew().catch(console.error))
}

async function addDocument(document: LegalDocument): Promise<void> {
  await ask({ type: 'keep-document', document })
}

main().catch((error) => {
  console.error(error)
  root.render(<Sidebar session={null} catalogue={null} isDisconnected />)
})
