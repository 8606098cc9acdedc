/** Puts text on the clipboard. It is called by a click: the browser asks for one, and then for no permission. */

/** False when the browser refused. Not `navigator.clipboard`: the portal's policy for frames would have to allow it. */
export function copyText(text: string): boolean {
  let isTaken = false
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    isTaken = true
  }
  document.addEventListener('copy', give, { once: true, capture: true })
  const isDone = document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return isDone && isTaken
}
