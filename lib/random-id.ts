/** An id that nobody can guess. Not `crypto.randomUUID`: browsers have that on encrypted pages only, and many portals are not. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
