import { addHost } from './load.js'
import { plainLines, trialOf } from './plain-lines.js'

export function start(place, content, changed) {
  const control = Object.assign(addHost(place, 'textarea'), { value: plainLines(content).join('\n') })
  control.addEventListener('input', changed)
  return trialOf(control)
}
