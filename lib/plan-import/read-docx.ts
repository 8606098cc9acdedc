/** A Word document (.docx) → source lines, by way of mammoth. Macros are refused, and nothing of the file is run. */

import { ReadFailure } from './read-failure'
import { readHtml } from './read-html'
import type { SourceLine } from './source-line'
import { checkZip } from './zip-parts'

export async function readDocx(bytes: Uint8Array): Promise<SourceLine[]> {
  const names = await checkZip(bytes)
  if (names.some((name) => /vbaProject/i.test(name))) throw new ReadFailure('macros')
  if (!names.some((name) => /^word\/.*\.xml$/i.test(name))) throw new ReadFailure('wrong-type')
  const { default: mammoth } = await import('mammoth')
  const { buffer } = new Uint8Array(bytes)
  // Node's build of mammoth takes a Buffer, the browser's an ArrayBuffer.
  const input = typeof Buffer === 'undefined' ? { arrayBuffer: buffer } : { buffer: Buffer.from(buffer) }
  try {
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      ignoreEmptyParagraphs: true,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      idPrefix: '',
    })
    return readHtml(value)
  } catch (error) {
    throw new ReadFailure('broken', error)
  }
}
