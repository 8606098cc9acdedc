/** The text layer of a PDF → source lines, page by page, by way of pdf.js. A page is never drawn, nothing of it is run. */
import { PdfLines, type PdfPiece } from './pdf-lines'
import { ReadFailure } from './read-failure'
import type { SourceLine } from './source-line'

/** pdf.js as this uses it; the page of the extension and the terminal load different builds of it. */
export interface PdfLibrary {
  getDocument(source: object): {
    readonly promise: Promise<PdfDocument>
    destroy(): Promise<void>
  }
}

interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<{
    getViewport(options: { scale: number }): { readonly width: number; readonly height: number }
    getTextContent(): Promise<{ readonly items: readonly object[] }>
    cleanup(): unknown
  }>
}

export interface ReadProgress {
  readonly done: number
  readonly of: number
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined
}

/** Far above any plan. */
const MOST_PAGES = 1000
/** Fewer characters on a page are stamps and page numbers: its words are a picture. */
const FEWEST_CHARACTERS = 25

export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  { signal, onProgress }: ReadOptions,
): Promise<SourceLine[]> {
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) throw new ReadFailure('too-large')
    const lines = new PdfLines()
    let characters = 0
    for (let number = 1; number <= document.numPages; number++) {
      if (signal?.aborted) throw new ReadFailure('cancelled')
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const pieces = items.flatMap(pieceOf)
      characters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
      lines.addPage(pieces, { width, height })
      page.cleanup()
      onProgress?.({ done: number, of: document.numPages })
    }
    if (characters < FEWEST_CHARACTERS * document.numPages) throw new ReadFailure('scanned')
    return lines.finish()
  } catch (error) {
    throw asFailure(error)
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

function asFailure(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return new ReadFailure(isLocked ? 'password' : 'broken', error)
}

function pieceOf(item: object): PdfPiece[] {
  if (!('str' in item) || !('transform' in item)) return []
  const { str, transform, width, height } = item as {
    str: string
    transform: readonly number[]
    width: number
    height: number
  }
  const [, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const size = height || Math.hypot(c, d) || Math.abs(b)
  return str === '' ? [] : [{ text: str, x, y, width, size }]
}
