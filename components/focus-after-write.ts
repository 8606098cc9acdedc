/**
 * Whoever corrects with the keyboard stays in the sidebar, although the editor takes the focus to be written into. With
 * the mouse it stays in the editor, where Ctrl+Z is at hand. It never takes the focus when nobody asked.
 */
import { type MouseEvent, useEffect } from 'react'

let isWanted = false

/** To be called when a button that writes was pressed by key: the focus is wanted back once the writing is done. */
export function wantFocusBack(): void {
  isWanted = true
}

/** True from such a press until the focus was given back. */
export const isFocusWanted = (): boolean => isWanted

/**
 * For what leads into the post: a press leaves the focus where it is. Otherwise the browser tells the page of the
 * sidebar's focus in its own time; told after the editor has taken it, it would leave the focus to nobody.
 */
export const leavesFocus = { onMouseDown: (event: MouseEvent) => event.preventDefault() } as const

export function useFocusAfterWrite(isBusy: boolean): void {
  useEffect(() => {
    if (isBusy || !isWanted) return
    isWanted = false
    if (!document.hasFocus()) window.focus()
    // What was pressed has gone with its notice: on with what is shown, not from the top of the page.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.focus()
  }, [isBusy])
}
