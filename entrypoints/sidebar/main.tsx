/** The sidebar's page: takes its ports from the core, starts the brain's worker, and shows the session. */
import { createRoot } from 'react-dom/client'
import { Sidebar } from '@/components/sidebar'
import { portsFrom } from '@/lib/hand-over'
import { createCatalogue } from '@/lib/lint/catalogue/catalogue'
import { connectSession } from '@/lib/session-port'
import { ask } from '@/lib/store/ask'
import { whenExtensionGoes } from '@/lib/store/extension-life'

const root = createRoot(document.getElementById('root')!)

async function main(): Promise<void> {
  root.render(<Sidebar session={null} catalogue={null} />)
  const ports = await portsFrom(window, (nonce) => ask({ type: 'claim', nonce }))
  const packs = await ask({ type: 'catalogue' })
  new Worker('/brain.js').postMessage({ port: ports.brain, packs }, [ports.brain])
  const session = await connectSession(ports.session)
  void whenExtensionGoes(() => session.send({ do: 'extension-gone' }))
  root.render(<Sidebar session={session} catalogue={createCatalogue(packs)} />)
}

main().catch((error) => {
  console.error(error)
  root.render(<Sidebar session={null} catalogue={null} isDisconnected />)
})
