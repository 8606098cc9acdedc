import { expect, test } from 'vitest'
import { handPorts, portsFrom } from '../../lib/hand-over'

/** A window as far as the hand-over sees one: what is posted to it arrives as a message event. */
function openWindow(): Window {
  const page = new EventTarget()
  const postMessage = (data: unknown, _origin: string, ports: MessagePort[]) =>
    page.dispatchEvent(Object.assign(new Event('message'), { data, ports }))
  return Object.assign(page, { postMessage }) as unknown as Window
}

test('ports are taken only with a nonce that is confirmed', async () => {
  const page = openWindow()
  const taken = portsFrom(page, async (nonce) => nonce === 'announced')
  const hostile = new MessageChannel()
  page.postMessage({ nonce: 'guessed' }, '*', [hostile.port1, hostile.port2])
  page.postMessage('hello', '*', [])
  page.postMessage({ nonce: 'announced' }, '*', [])
  const near = handPorts(page, 'chrome-extension://id', 'announced')
  const far = await taken
  const heard = new Promise((resolve) => {
    far.session.onmessage = ({ data }) => resolve(data)
  })
  near.session.postMessage('xin chào')
  expect(await heard).toBe('xin chào')
  for (const port of [...Object.values(near), ...Object.values(far), hostile.port1]) port.close()
})

test('a background that fails confirms nothing', async () => {
  const page = openWindow()
  let isTaken = false
  void portsFrom(page, () => Promise.reject(new Error('no worker'))).then(() => {
    isTaken = true
  })
  const near = handPorts(page, 'chrome-extension://id', 'announced')
  await new Promise((resolve) => setImmediate(resolve))
  expect(isTaken).toBe(false)
  for (const port of Object.values(near)) port.close()
})
