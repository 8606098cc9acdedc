/** UTF-8 that was read as Windows-1252, byte by byte: `Nguyá»…n`. */

/** The characters that Windows-1252 has at 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text that was meant; null when the bytes are no UTF-8. */
export function fromMisreadUtf8(text: string): string | null {
  let bytes = ''
  // The second byte of `à` reads as a no-break blank, which many programs make a plain one.
  for (const character of text.replace(/Ã /g, 'Ã\u00a0')) {
    const at = WINDOWS_1252.indexOf(character)
    const byte = at >= 0 ? 0x80 + at : character.charCodeAt(0)
    if (byte > 0xff) return null
    bytes += `%${byte.toString(16).padStart(2, '0')}`
  }
  try {
    return decodeURIComponent(bytes)
  } catch {
    // Not UTF-8, then: nothing can be said of it.
    return null
  }
}
