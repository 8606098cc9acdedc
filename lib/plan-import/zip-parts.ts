/** Looks into a .docx before it is opened: what parts it has, and whether they grow beyond any document when unpacked. */
import { ReadFailure } from './read-failure'

interface ZipPart {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

/** A plan of 200 pages has some ten million characters of XML; pictures are not unpacked here. */
const MOST_UNPACKED = 80_000_000
const MOST_PARTS = 5000
const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50

/** The names of the parts; throws where the file is no sound Word document, or a bomb. */
export async function checkZip(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = readDirectory(bytes)
  let room = MOST_UNPACKED
  // What a header says of its size may be a lie, so that the text is unpacked once and counted.
  for (const part of parts) if (/\.(?:xml|rels)$/i.test(part.name)) room -= await unpackedSize(part, room)
  return parts.map(({ name }) => name)
}

function readDirectory(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 65_535)
  while (end >= lowest && view.getUint32(end, true) !== END_SIGNATURE) end--
  if (end < lowest || bytes.length < 22) throw new ReadFailure('broken')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_PARTS) throw new ReadFailure('too-large')
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw new ReadFailure('broken')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new ReadFailure('password')
    const from = view.getUint32(at + 42, true)
    if (from + 30 > bytes.length) throw new ReadFailure('broken')
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
    parts.push({ name, method: view.getUint16(at + 10, true), packed })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

async function unpackedSize({ method, packed }: ZipPart, room: number): Promise<number> {
  if (method === 0) return packed.length
  if (method !== 8) throw new ReadFailure('broken')
  const reader = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return size
      size += value.length
      if (size > room) throw new ReadFailure('too-large')
    }
  } catch (error) {
    throw error instanceof ReadFailure ? error : new ReadFailure('broken', error)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
