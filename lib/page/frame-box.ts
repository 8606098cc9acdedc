/** Where frames stand. It only measures. */

/** Where a frame's inside is shown, in the window around the frame: its border and padding lie outside. */
export function frameBox(frame: Element): DOMRect {
  const { left, top } = frame.getBoundingClientRect()
  const { paddingLeft, paddingTop, paddingRight, paddingBottom } =
    frame.ownerDocument.defaultView!.getComputedStyle(frame)
  const pixels = Number.parseFloat
  return new DOMRect(
    left + frame.clientLeft + pixels(paddingLeft),
    top + frame.clientTop + pixels(paddingTop),
    frame.clientWidth - pixels(paddingLeft) - pixels(paddingRight),
    frame.clientHeight - pixels(paddingTop) - pixels(paddingBottom),
  )
}
