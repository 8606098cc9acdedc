/** The documents that a page is made of: its own and those of frames that may be read. Part of the detector's 3 KB. */

/** The page's document first, then its frames' as they stand, deeply; frames of other origins are left out. */
export function documentsOf(document: Document): Document[] {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')]
  // Null for frames of another origin.
  return [document, ...frames.flatMap(({ contentDocument: inner }) => (inner ? documentsOf(inner) : []))]
}
