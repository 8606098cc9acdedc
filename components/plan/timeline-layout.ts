/** Puts the labels of a time line into as few lines as they need without touching each other. Pure. */

export interface Label {
  /** From 0 to 1. */
  readonly at: number
  readonly text: string
}

export interface PlacedLabel extends Label {
  /** 0 is the line next to the bar. */
  readonly line: number
  /** Near an end the label is aligned with it instead of centred, else it would be cut off. */
  readonly align: 'start' | 'centre' | 'end'
}

/** Of the bar's width, at the narrowest that the sidebar gets. */
const CHARACTER = 0.026
const GAP = 0.02

export function placeLabels(labels: readonly Label[]): PlacedLabel[] {
  const ends: number[] = []
  return [...labels]
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => {
      const width = text.length * CHARACTER
      const align = at - width / 2 < 0 ? 'start' : at + width / 2 > 1 ? 'end' : 'centre'
      const start = align === 'start' ? at : align === 'end' ? at - width : at - width / 2
      const free = ends.findIndex((end) => end + GAP <= start)
      const line = free < 0 ? ends.length : free
      ends[line] = start + width
      return { at, text, line, align }
    })
}
