/**
 * A pack in an envelope that its department has signed: one JSON file with the pack's own text, the time and the signature
 * over both. The algorithm is the key's, never what the envelope says of itself. Same in a browser and in a terminal.
 */
import * as z from 'zod/mini'

const ALGORITHMS = {
  Ed25519: { name: 'Ed25519', bytes: 32, key: { name: 'Ed25519' }, use: { name: 'Ed25519' } },
  /** For browsers that do not know Ed25519 (Chrome before 137). */
  'ECDSA-P256': {
    name: 'ECDSA-P256',
    bytes: 65,
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    use: { name: 'ECDSA', hash: 'SHA-256' },
  },
} as const
export type AlgorithmName = keyof typeof ALGORITHMS
export const isAlgorithm = (name: string): name is AlgorithmName => Object.hasOwn(ALGORITHMS, name)

const envelopeSchema = z.object({
  signedPack: z.literal(1),
  signedAt: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  signature: z.string().check(z.maxLength(200)),
  pack: z.string(),
})

export type Opened =
  | { readonly ok: true; readonly text: string; readonly signedAt: string }
  | { readonly ok: false; readonly reason: string }

const no = (reason: string): Opened => ({ ok: false, reason })

/** The pack's text, when this key has signed it. */
export async function openSigned(file: string, publicKey: string): Promise<Opened> {
  const key = readPublicKey(publicKey)
  if (!key) return no('Khóa công khai không đúng.')
  const envelope = z.safeParse(envelopeSchema, parsed(file))
  if (!envelope.success) return no('Tệp không phải là gói đã ký (hãy ký bằng lệnh pack-sign).')
  const { pack, signedAt, signature } = envelope.data
  const { key: algorithm, use, name } = ALGORITHMS[key.algorithm]
  let imported: CryptoKey
  try {
    imported = await crypto.subtle.importKey('raw', key.bytes, algorithm, false, ['verify'])
  } catch {
    return no(`Trình duyệt này không dùng được khóa ${name}; cơ quan có thể ký bằng khóa ECDSA-P256.`)
  }
  const bytes = fromBase64(signature)
  const isGood = bytes && (await crypto.subtle.verify(use, imported, bytes, signedBytes(signedAt, pack)))
  if (!isGood) return no('Chữ ký không khớp với khóa công khai: gói đã bị sửa, hoặc do người khác ký.')
  return { ok: true, text: pack, signedAt }
}

/** The envelope's text. The private key is what `makeKeys` gave. */
export async function signPack(pack: string, privateKey: string, signedAt: string): Promise<string> {
  const [name = '', encoded = ''] = privateKey.trim().split(':')
  const bytes = fromBase64(encoded)
  if (!isAlgorithm(name) || !bytes) throw new Error('Not a private key of pack-sign.')
  const { key, use } = ALGORITHMS[name]
  const imported = await crypto.subtle.importKey('pkcs8', bytes, key, false, ['sign'])
  const signature = toBase64(await crypto.subtle.sign(use, imported, signedBytes(signedAt, pack)))
  return `${JSON.stringify({ signedPack: 1, signedAt, signature, pack })}\n`
}

export async function makeKeys(name: AlgorithmName): Promise<{ privateKey: string; publicKey: string }> {
  const pair = (await crypto.subtle.generateKey(ALGORITHMS[name].key, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  return {
    privateKey: `${name}:${toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey))}`,
    publicKey: `${name}:${toBase64(await crypto.subtle.exportKey('raw', pair.publicKey))}`,
  }
}

/** Null for what is no public key. */
export function readPublicKey(
  text: string,
): { readonly algorithm: AlgorithmName; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  const [name = '', encoded = ''] = text.trim().split(':')
  const bytes = fromBase64(encoded)
  return isAlgorithm(name) && bytes?.length === ALGORITHMS[name].bytes ? { algorithm: name, bytes } : null
}

/** Lowercase hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What is signed begins with what it is, so that a signature for anything else of the department's is none for a pack. */
const signedBytes = (signedAt: string, pack: string) =>
  new TextEncoder().encode(`kiem-tra-bai-viet/goi/1\n${signedAt}\n${pack}`)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0))
  } catch {
    return null
  }
}

const toBase64 = (bytes: ArrayBuffer): string =>
  btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''))
