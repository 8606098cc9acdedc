// The portal's own script: counts what reaches its buttons and fields.
const count = () => {
  const shown = document.querySelector('#da-bam')
  shown.textContent = String(Number(shown.textContent) + 1)
}
for (const type of ['click', 'mousedown', 'mousemove', 'keydown']) {
  document.querySelector('form').addEventListener(type, count)
}
