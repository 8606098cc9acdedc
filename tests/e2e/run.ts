/** `npm run browser`: builds the extension and runs the browser tests; arguments go to Playwright (a file, -g …). */
import { buildExtension } from './build-extension'
import { runBrowserTests } from './run-browser-tests'

const built = buildExtension()
if (!built.ok) {
  console.error(`${built.output}\n\nThe extension could not be built; mend that first (npm run build).`)
  process.exit(1)
}
if (process.argv.length > 2) process.env.TRACE = 'yes'
const { failed, skipped, excused = 0, reason } = runBrowserTests(process.argv.slice(2))
if (reason) console.error(reason)
process.exit(failed > 0 || (skipped > excused && process.env.CI === 'true') ? 1 : 0)
