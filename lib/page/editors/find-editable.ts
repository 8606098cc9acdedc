/** Where editors keep their editable, seen from the element that a portal's form knows. */

/** The editable around the element, or inside it. */
export function findAround(host: Element, editable: string): HTMLElement | null {
  return host.closest<HTMLElement>(editable) ?? host.querySelector<HTMLElement>(editable)
}

/**
 * The editable in the box that an editor has put beside the element it replaced: right behind it, or right before.
 * Only the neighbour counts; the next box may be another field's.
 */
export function findBeside(
  host: Element,
  side: 'before' | 'after',
  box: string,
  editable: string,
): HTMLElement | null {
  const neighbour = side === 'after' ? host.nextElementSibling : host.previousElementSibling
  return neighbour?.matches(box) ? neighbour.querySelector<HTMLElement>(editable) : null
}

/** The body of an editor's frame; null while it loads, or when it is of another origin. */
export function bodyOf(frame: Element | null | undefined): HTMLElement | null {
  return (frame as HTMLIFrameElement | null | undefined)?.contentDocument?.body ?? null
}
