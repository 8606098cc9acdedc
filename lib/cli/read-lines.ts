/** Cuts a stream of bytes into lines without holding more than one line and one chunk. */

const NEWLINE = 0x0a

/** Lines as bytes, without the line feed; a last line needs none. Lines may be longer than any chunk. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const rest = chunk.subarray(start, end)
      yield pending.length > 0 ? Buffer.concat([...pending, rest]) : rest
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}
