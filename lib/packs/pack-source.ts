/** Where a shared pack is fetched from and what proves that it is the right one. Data only; nothing is fetched here. */
import * as z from 'zod/mini'
import { readPublicKey } from './signed-pack'

export const packSourceSchema = z.object({
  address: z.string().check(z.maxLength(2000)),
  /** Of the file's bytes, as 64 hexadecimal digits. */
  sha256: z.optional(z.string().check(z.maxLength(100))),
  /** As `npm run pack-sign -- key` writes it: `Ed25519:…` or `ECDSA-P256:…`. */
  publicKey: z.optional(z.string().check(z.maxLength(200))),
})
export type PackSource = z.infer<typeof packSourceSchema>

/** Why it cannot be used, in Vietnamese; null when it can. */
export function packSourceFault({ address, sha256, publicKey }: PackSource): string | null {
  const url = whole(address)
  if (url?.protocol !== 'https:')
    return 'địa chỉ gói phải bắt đầu bằng https:// để không ai trên đường truyền sửa được.'
  if (url.username !== '' || url.password !== '')
    return 'địa chỉ gói không được chứa tên đăng nhập hay mật khẩu.'
  if (!sha256 && !publicKey)
    return 'cần mã SHA-256 của gói hoặc khóa công khai của cơ quan để biết gói không bị sửa.'
  if (sha256 && !/^[0-9a-f]{64}$/i.test(sha256)) return 'mã SHA-256 phải gồm đúng 64 chữ số hệ 16.'
  if (publicKey && !readPublicKey(publicKey))
    return 'khóa công khai không đúng; hãy chép nguyên dòng mà lệnh pack-sign ghi ra.'
  return null
}

function whole(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** The one host's match pattern that the browser is asked for. */
export const originOf = ({ address }: PackSource): string => `https://${new URL(address).hostname}/*`

/** Packs of one line follow one another: signed by one key, or kept at one address. */
export const lineOf = ({ address, publicKey }: PackSource): string => publicKey ?? address

/** `stp.vn`, `https://stp.vn/x` → `https://stp.vn/*`; null for what names no single host. */
export function hostPattern(given: string): string | null {
  const found = /^(?:(https?):\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?:\/.*)?$/i.exec(given.trim())
  return found ? `${found[1]?.toLowerCase() ?? 'https'}://${found[2]!.toLowerCase()}/*` : null
}
