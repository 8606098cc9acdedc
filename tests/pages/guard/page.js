/*
 * Behaves as portals do: listens early and on window, saves by script, by form, on mousedown. Keeps what its own code
 * did (done) and what its listeners saw on a control (seen).
 */
window.done = []
window.seen = []

// As early as a page can: in <head>, on window, in the capture phase.
for (const type of [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'submit',
]) {
  window.addEventListener(
    type,
    (event) => {
      const origin = event.composedPath()[0]
      const isKey = type.startsWith('key')
      if (origin.closest('button,a,[role=button],input[type=submit]') || type === 'submit') {
        if (!isKey || event.key === 'Enter' || event.key === ' ') window.seen.push(type)
      }
    },
    true,
  )
}

/** Saves without a form, as single-page applications do. */
function saveByScript(name) {
  window.done.push(name)
  fetch('/save-by-script', { method: 'POST', body: name })
}

// Delegated like jQuery's .on(type, selector, …): one listener on document for all that are marked.
for (const type of ['click', 'mousedown', 'pointerdown', 'pointerup', 'mouseup', 'keydown']) {
  document.addEventListener(type, (event) => {
    const control = event.composedPath().find((node) => node.matches?.(`[data-on="${type}"]`))
    if (!control || (type === 'keydown' && event.key !== 'Enter' && event.key !== ' ')) return
    if (control.dataset.then === 'submit') document.querySelector('#post').submit()
    else if (control.dataset.then === 'request-submit') document.querySelector('#post').requestSubmit()
    else if (control.dataset.then === 'request-publish')
      document.querySelector('#post').requestSubmit(document.querySelector('#publish'))
    else if (control.dataset.then === 'click-publish') document.querySelector('#publish').click()
    else if (control.dataset.then === 'submit-later')
      setTimeout(() => document.querySelector('#post').submit(), 20)
    else if (control.dataset.then === 'fetch-later') setTimeout(() => saveByScript('fetch'), 20)
    else if (control.dataset.then === 'confirm') {
      if (confirm('Bạn chắc chắn muốn lưu?')) document.querySelector('#post').submit()
    } else if (control.dataset.then === 'submit-new-form') submitNewForm()
    else saveByScript(control.textContent.trim())
  })
}

/** The pattern of portals that build a form for each action and throw it away. */
function submitNewForm() {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/save'
  const publish = document.createElement('input')
  publish.type = 'submit'
  publish.dataset.publish = ''
  const text = document.createElement('input')
  text.name = 'built'
  text.value = 'body'
  form.append(text, publish)
  document.body.append(form)
  form.submit()
  form.remove()
}

document.addEventListener('change', (event) => {
  if (event.target.matches('[data-submits]')) event.target.form.submit()
})

// As portals write it: by the key's old number, and in the editor's frame as well.
function saveByShortcut(event) {
  if (!event.ctrlKey || event.keyCode !== 83) return
  event.preventDefault()
  if (event.altKey) document.querySelector('#post').submit()
  else saveByScript(event.shiftKey ? 'Ctrl+Shift+S' : 'Ctrl+S')
}
document.addEventListener('keydown', saveByShortcut)
window.addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe[srcdoc]'))
    frame.contentDocument.addEventListener('keydown', saveByShortcut)
})

/** Buttons in a tree that no script of the page, nor the path of an event, shows. */
customElements.define(
  'closed-toolbar',
  class extends HTMLElement {
    connectedCallback() {
      const inner = document.createElement('closed-button')
      const other = document.createElement('button')
      other.textContent = 'Nút khác'
      other.addEventListener('click', () => saveByScript('Nút khác'))
      this.attachShadow({ mode: 'closed' }).append(other, inner)
    }
  },
)
customElements.define(
  'closed-button',
  class extends HTMLElement {
    connectedCallback() {
      const button = document.createElement('button')
      button.dataset.publish = ''
      button.innerHTML = '<b>Đăng</b> (shadow đóng)'
      button.addEventListener('click', () => saveByScript('Đăng (shadow đóng)'))
      this.attachShadow({ mode: 'closed', delegatesFocus: true }).append(button)
    }
  },
)

customElements.define(
  'open-toolbar',
  class extends HTMLElement {
    connectedCallback() {
      const button = document.createElement('button')
      button.dataset.publish = ''
      button.dataset.on = 'click'
      button.textContent = 'Đăng (shadow)'
      this.attachShadow({ mode: 'open' }).append(button)
    }
  },
)
