/** A ref for what a person just opened: it takes the focus once, when it appears. Kept outside of components so that no re-render takes it again. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus()
}
