/** The lines of some HTML as plain text: what a control can hold of it. */
export function plainLines(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return [...parsed.querySelectorAll('p, td, li')].map(({ textContent }) => textContent)
}

/** What the tests ask of a control. */
export const trialOf = (control) => ({
  getData: () => control.value,
  checkDirty: null,
  setReadOnly: (isReadOnly) => {
    control.readOnly = isReadOnly
  },
})
