/** Reads fields that are no free text: what was chosen, which day, which image. It never writes. */
import { type CalendarDate, formatDate, isRealDay } from '../lint/calendar'
import { isTextControl } from './text-control'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/
/** d/m/yyyy, with `-` or `.` as well, with a time before or after it. */
const WRITTEN = /(?:^|\s)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:\s|,|$)/

/** A day as date fields and Vietnamese portals write it, a time of day aside; null when there is no real day. */
export function parseDay(text: string): CalendarDate | null {
  const iso = ISO.exec(text.trim())
  const written = WRITTEN.exec(text)
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [Number(written?.[4]), Number(written?.[3]), Number(written?.[1])]
  return isRealDay(day, month, year) ? { year, month, day } : null
}

/**
 * The field's value as the person sees it: date inputs store YYYY-MM-DD but show d/m/yyyy; a day, a month and a year
 * in boxes of their own, given in this order, are put together.
 */
export function readDay(elements: readonly Element[]): string {
  const [text = '', month, year] = elements.map(readValue)
  const isInParts = month !== undefined && year !== undefined && /^\d{1,2}$/.test(text)
  const day = isInParts ? parseDay(`${text}/${month}/${year}`) : ISO.test(text) ? parseDay(text) : null
  return day ? formatDate(day) : text
}

/**
 * The labels of what is chosen, joined by commas: of a select, of the checked boxes among `elements`, or of those
 * inside a container. A place holder (an option without a value) is no choice.
 */
export function readChoice(elements: readonly Element[]): string {
  const labels = elements.flatMap((element) => {
    if (element.localName === 'select') {
      const options = Array.from((element as HTMLSelectElement).selectedOptions)
      return options.filter((option) => option.value !== '').map((option) => option.label)
    }
    if (isBox(element)) return element.checked ? [labelOf(element)] : []
    if (isTextControl(element)) return [element.value]
    return Array.from(element.querySelectorAll('input:checked')).filter(isBox).map(labelOf)
  })
  return labels
    .map((label) => label.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ')
}

/** The name of an image's file: a chosen file, a stored path, a shown picture or a shown name; empty without one. */
export function readImageName(element: Element): string {
  const { files } = element as HTMLInputElement
  if (element.localName === 'input' && files) return files[0]?.name ?? ''
  if (element.localName === 'img') {
    const source = element.getAttribute('src') ?? ''
    return source.startsWith('data:') ? '' : lastSegment(source)
  }
  return lastSegment(readValue(element))
}

function readValue(element: Element): string {
  const isControl = /^(?:input|textarea|select)$/.test(element.localName)
  return (isControl ? (element as HTMLInputElement).value : (element.textContent ?? '')).trim()
}

function isBox(element: Element): element is HTMLInputElement {
  const { type } = element as HTMLInputElement
  return element.localName === 'input' && (type === 'radio' || type === 'checkbox')
}

function labelOf(box: HTMLInputElement): string {
  return box.labels?.[0]?.textContent ?? box.getAttribute('aria-label') ?? cellOf(box) ?? box.value
}

/** Old portals write a box's words beside it, without a label: its cell or item is all its own. */
function cellOf(box: HTMLInputElement): string | null {
  const cell = box.closest('td,li')
  return cell?.querySelectorAll('input').length === 1 ? cell.textContent?.trim() || null : null
}

function lastSegment(path: string): string {
  const name =
    path
      .replace(/[?#].*$/, '')
      .split(/[/\\]/)
      .at(-1) ?? ''
  try {
    return decodeURIComponent(name).trim()
  } catch {
    // A stray percent sign: the name is shown as it is written.
    return name.trim()
  }
}
