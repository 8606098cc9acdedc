/** How a page of the extension hears that the person's own documents have changed, in whichever tab. */
/** Where the documents are kept (memory.ts); told here, so that no schema comes into the sidebar with it. */
export const DOCUMENTS_KEY = 'documents'

/** Light, as in ask.ts: the polyfill would be a tenth of the sidebar. */
declare const chrome: {
  readonly storage: {
    readonly local: { readonly onChanged: { addListener(then: (changes: object) => void): void } }
  }
}

export function whenDocumentsChange(then: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, DOCUMENTS_KEY)) then()
  })
}
