/** A form as React portals have it: handlers at React's root, saving by script, buttons drawn anew while used. */
import { type FormEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'

declare function saveByScript(name: string): void

function PostForm() {
  const [presses, setPresses] = useState(0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saveByScript('onSubmit')
  }
  const press = () => {
    setPresses(presses + 1)
    saveByScript('onClick')
  }
  return (
    <form onSubmit={submit}>
      <input id="title" name="title" defaultValue="Phong trao" />
      <textarea name="summary" />
      <textarea name="body" />
      <button id="publish" type="submit">
        Xuất bản
      </button>
      <button id="press" data-publish="" type="button" onClick={press}>
        <span key={presses}>Đăng ({presses})</span>
      </button>
    </form>
  )
}

createRoot(document.querySelector('#root')!).render(<PostForm />)
