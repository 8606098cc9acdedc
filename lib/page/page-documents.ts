/** The documents that a page is made of: its own and those of frames that may be read. Part of the detector's 3 KB. */

/** The page's document first, then its frames' as they stand, deeply; frames of other origins are left out. */
export function documentsOf(document: Document): Document[] {
  // By name: the browser keeps such lists, where a selector is matched against every element of a long page.
  const frames = ['iframe', 'frame'].flatMap((name) => [
    ...(document.getElementsByTagName(name) as HTMLCollectionOf<HTMLIFrameElement>),
  ])
  // Null for frames of another origin.
  return [document, ...frames.flatMap(({ contentDocument: inner }) => (inner ? documentsOf(inner) : []))]
}
