/** A post's HTML as the text that a plain box holds, and back. Formats are lost on the way, as in any such portal. */

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** Paragraphs, items and rows are lines with an empty one between them; cells are parted by a bar. */
export function toPlainText(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]>\s*(?=<t[dh])/gi, ' | ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(?:p|li|tr|h\d|div)>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The text as the server stores it: nothing in it is markup. */
export function fromPlainText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return escaped
    .split(/(?:\r?\n){2,}/)
    .map((paragraph) => paragraph.trim().replace(/\r?\n/g, '<br>\n'))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph}</p>\n`)
    .join('\n')
}
