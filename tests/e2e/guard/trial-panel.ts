/** The panel's page: shows which port it was handed, and answers over it. */
window.addEventListener('message', ({ data, ports }) => {
  document.querySelector('#port')!.textContent = String(data)
  ports[0]?.postMessage('panel is there')
})
