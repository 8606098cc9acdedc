/** Puts the bridge's far end into the page's own world (before the core, whose handshake it awaits). No logic. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { installBridge } from '../lib/page/bridge-main'

export default defineUnlistedScript({
  // In the page's world a global would be one of the page's: it must find no trace of us.
  globalName: false,
  main: () => installBridge(),
})
