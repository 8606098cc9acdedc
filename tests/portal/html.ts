/** Writes HTML with every value escaped; only what html`` itself or trusted() made goes in as it is. */

export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | Html | readonly Html[] | null | false

/** Marks text as finished HTML: a post's body as its editor wrote it. */
export const trusted = (text: string): Html => new Html(text)

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

function write(value: Value): string {
  if (value === null || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map((part) => part.text).join('')
  return escaped(String(value))
}

/** Template tag: html`<p>${fromAnyone}</p>`. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(strings.reduce((text, part, i) => text + write(values[i - 1] ?? null) + part))
}
