/**
 * Whoever corrects with the keyboard stays in the sidebar, although the editor takes the focus to be written into. With
 * the mouse it stays in the editor, where Ctrl+Z is at hand. It never takes the focus when nobody asked.
 */
import { useEffect } from 'react'

let isWanted = false

/** To be called when a button that writes was pressed by key: the focus is wanted back once the writing is done. */
export function wantFocusBack(): void {
  isWanted = true
}

/** True from such a press until the focus was given back. */
export const isFocusWanted = (): boolean => isWanted

export function useFocusAfterWrite(isBusy: boolean): void {
  useEffect(() => {
    if (isBusy || !isWanted) return
    isWanted = false
    if (!document.hasFocus()) window.focus()
  }, [isBusy])
}
