import { addHost } from './load.js'
import { plainLines, trialOf } from './plain-lines.js'

export function start(place, content, changed) {
  const control = Object.assign(addHost(place, 'input'), { value: plainLines(content).join(' ') })
  control.addEventListener('input', changed)
  return trialOf(control)
}
