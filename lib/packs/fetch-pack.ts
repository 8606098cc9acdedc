/**
 * Fetches a shared pack once: one GET to its address, bounded in size and time, and only a pack that is proven, whole and not
 * older than the kept one is taken. It never throws; what it cannot take leaves the kept one as it is.
 */
import { readBounded } from '../read-bounded'
import { holdVerified } from './hold-verified'
import type { OwnPack } from './own-pack'
import { lineOf, type PackSource, packSourceFault } from './pack-source'
import { readPack } from './read-pack'
import { openSigned, sha256Of } from './signed-pack'

/** The browser gives an extension ten million bytes, of which one's own pack and its earlier states may need six. */
export const MOST_BYTES = 4_000_000
export const TIMEOUT_MS = 20_000

/** The pack that was taken last. */
export interface TakenPack {
  readonly line: string
  readonly address: string
  readonly sha256: string
  readonly etag: string | null
  /** Empty when it was not signed. */
  readonly signedAt: string
  readonly pack: OwnPack
}

export type PackFetched =
  | { readonly kind: 'new'; readonly taken: TakenPack; readonly refused: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'older'; readonly asOf: string }
  | { readonly kind: 'refused'; readonly reason: string }

export interface PackFetching {
  readonly kept: TakenPack | null
  /** Named by whoever runs the browsers: its `verified` stands even if it is not signed. */
  readonly isPolicy: boolean
  /** The person has asked for an older one. */
  readonly takesOlder: boolean
  fetch(address: string, init: RequestInit): Promise<Response>
  readonly maxBytes?: number
  readonly timeoutMs?: number
}

const no = (reason: string): PackFetched => ({ kind: 'refused', reason })

export async function fetchPack(source: PackSource, how: PackFetching): Promise<PackFetched> {
  const fault = packSourceFault(source)
  if (fault) return no(`Không tải: ${fault}`)
  const kept = how.kept?.line === lineOf(source) ? how.kept : null
  const answer = await download(source, kept, how)
  if (!('bytes' in answer)) return answer
  const { bytes, etag } = answer
  const sha256 = await sha256Of(bytes)
  if (source.sha256 && sha256 !== source.sha256.toLowerCase())
    return no('Mã SHA-256 của gói tải về không khớp: gói đã bị sửa, hoặc mã chưa được cập nhật.')
  let text = new TextDecoder().decode(bytes)
  let signedAt = ''
  if (source.publicKey) {
    const opened = await openSigned(text, source.publicKey)
    if (!opened.ok) return no(opened.reason)
    ;({ text, signedAt } = opened)
  }
  const read = readPack(text)
  if (!read.ok) return no(read.reason)
  const isOlder = kept !== null && (read.pack.asOf < kept.pack.asOf || signedAt < kept.signedAt)
  if (isOlder && !how.takesOlder) return { kind: 'older', asOf: read.pack.asOf }
  const { pack } = holdVerified(read.pack, how.isPolicy || source.publicKey ? 'policy' : 'file')
  const { address } = source
  const taken = { line: lineOf(source), address, sha256, etag, signedAt, pack }
  return { kind: 'new', taken, refused: read.refused.length }
}

type Downloaded = { readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string | null } | PackFetched

async function download(source: PackSource, kept: TakenPack | null, how: PackFetching): Promise<Downloaded> {
  // What the kept one was judged by must still hold: a new SHA-256 wants the file itself.
  const isSame =
    kept?.address === source.address && (!source.sha256 || kept.sha256 === source.sha256.toLowerCase())
  const known = isSame && !how.takesOlder ? kept.etag : null
  const signal = AbortSignal.timeout(how.timeoutMs ?? TIMEOUT_MS)
  try {
    const response = await how.fetch(source.address, {
      headers: known ? { 'If-None-Match': known } : {},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // No other host may be led to, nor a way there that is not https; a pack has one address.
      redirect: 'error',
      signal,
    })
    if (response.status === 304)
      return known ? { kind: 'unchanged' } : no('Máy chủ nói gói không đổi, nhưng ở đây chưa có gói nào.')
    if (!response.ok) return no(`Máy chủ trả lời lỗi ${response.status} cho địa chỉ gói.`)
    const bytes = await readBounded(response, how.maxBytes ?? MOST_BYTES)
    if (!bytes) return no('Gói lớn hơn mức cho phép nên không tải hết.')
    return { bytes, etag: response.headers.get('etag')?.slice(0, 500) ?? null }
  } catch {
    return no(
      signal.aborted
        ? 'Máy chủ không trả lời kịp.'
        : 'Không tải được gói: máy đang ngoại tuyến, máy chủ không trả lời, hoặc địa chỉ chuyển sang nơi khác.',
    )
  }
}
