/** Loads what editors ship: a classic script, a style sheet. */
export function loadScript(source) {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {
      src: source,
      onload: resolve,
      onerror: reject,
    })
    document.head.append(script)
  })
}

export function loadStyle(source) {
  return new Promise((resolve, reject) => {
    const link = { rel: 'stylesheet', href: source, onload: resolve, onerror: reject }
    document.head.append(Object.assign(document.createElement('link'), link))
  })
}

/** Puts an element into the editor's place: the host that a portal's form would have. */
export function addHost(place, tag, content = '') {
  const host = Object.assign(document.createElement(tag), { id: 'body' })
  if (tag === 'textarea') Object.assign(host, { name: 'body', value: content })
  else host.innerHTML = content
  place.append(host)
  return host
}
