import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { plainLines } from './plain-lines.js'

/** The text is React's: it writes its state back into the control after each key. */
export async function start(place, content, changed) {
  const trial = {}
  const host = document.createElement('div')
  place.append(host)
  createRoot(host).render(<Trial text={plainLines(content).join(' ')} changed={changed} trial={trial} />)
  while (!document.getElementById('body')) await new Promise(requestAnimationFrame)
  return {
    getData: () => trial.text,
    checkDirty: null,
    setReadOnly: (isReadOnly) => trial.setReadOnly(isReadOnly),
  }
}

function Trial({ text, changed, trial }) {
  const [value, setValue] = useState(text)
  const [isReadOnly, setReadOnly] = useState(false)
  Object.assign(trial, { text: value, setReadOnly })
  const onChange = (event) => {
    setValue(event.target.value)
    changed()
  }
  return <input id="body" value={value} readOnly={isReadOnly} onChange={onChange} />
}
