/** The brain, in a worker of the sidebar's page: gets its port and its catalogue in the first message. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { serveBrain } from '@/lib/brain-port'
import { createCatalogue } from '@/lib/lint/catalogue/catalogue'
import type { Pack } from '@/lib/lint/catalogue/schema'
import { createLinter } from '@/lib/lint/lint'

/** Without a port: the catalogue has changed. */
interface Message {
  readonly port?: MessagePort
  readonly packs: readonly Pack[]
}

export default defineUnlistedScript(() => {
  let linter = createLinter(createCatalogue([]))
  self.onmessage = ({ data: { port, packs } }: MessageEvent<Message>) => {
    linter = createLinter(createCatalogue(packs))
    if (port) serveBrain(port, () => linter)
  }
})
