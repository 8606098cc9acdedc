/** Loaded before the command by sweep.ts: at its end it writes down the most memory that the process ever held, in KB. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const path = process.env.PEAK_MEMORY_FILE
  if (path) writeFileSync(path, String(process.resourceUsage().maxRSS))
})
