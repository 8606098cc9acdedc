/** Reads what the edit form posted. Text is kept as the browser sent it, line breaks included; a plain body becomes HTML. */
import type { IncomingMessage } from 'node:http'
import { fromPlainText } from './plain-text'
import { NO_FIELDS, type PostFields } from './post'

/** More than any post with a cover needs; a larger request is refused instead of filling the memory. */
const MAX_BYTES = 20 * 1024 * 1024

export interface Submission {
  readonly action: string
  readonly fields: PostFields
  /** Null when no file was chosen. */
  readonly cover: { readonly name: string; readonly type: string; readonly bytes: Buffer } | null
  readonly contentType: string
  readonly raw: Buffer
}

export class BadSubmission extends Error {}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size <= MAX_BYTES) chunks.push(chunk as Buffer)
  }
  if (size > MAX_BYTES) throw new BadSubmission('Dữ liệu gửi lên quá lớn (tối đa 20 MB).')
  return Buffer.concat(chunks)
}

/** @throws BadSubmission with a message for the person, when it is no form or too large. */
export async function readSubmission(request: IncomingMessage): Promise<Submission> {
  const raw = await readBytes(request)
  const contentType = request.headers['content-type'] ?? ''
  let form: FormData
  try {
    // Node's own parser of multipart/form-data, the one fetch uses.
    form = await new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } }).formData()
  } catch {
    throw new BadSubmission('Không đọc được dữ liệu của biểu mẫu.')
  }
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const file = form.get('cover')
  const hasFile = file instanceof File && file.name !== ''
  const names = Object.keys(NO_FIELDS) as (keyof PostFields)[]
  const fields = Object.fromEntries(names.map((name) => [name, text(name)])) as unknown as PostFields
  const isPlain = text('bodyFormat') === 'text'
  return {
    action: text('action'),
    fields: isPlain ? { ...fields, body: fromPlainText(fields.body) } : fields,
    cover: hasFile
      ? { name: file.name, type: file.type, bytes: Buffer.from(await file.arrayBuffer()) }
      : null,
    contentType,
    raw,
  }
}
