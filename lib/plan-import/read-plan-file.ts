/** Reads a file of any kind that plans come in. It trusts the file's first bytes, not its name, and says why it cannot. */
import { readDocx } from './read-docx'
import { ReadFailure } from './read-failure'
import { readHtml } from './read-html'
import { type PdfLibrary, type ReadOptions, readPdf } from './read-pdf'
import { readText } from './read-text'
import type { SourceLine } from './source-line'

export interface PlanFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Forty megabytes hold a plan with all its pictures. */
export const MOST_BYTES = 40_000_000

/** The lines of a plan's file. @throws ReadFailure */
export async function readPlanFile(
  { name, bytes }: PlanFile,
  loadPdf: () => Promise<PdfLibrary>,
  options: ReadOptions = {},
): Promise<SourceLine[]> {
  if (bytes.length === 0) throw new ReadFailure('empty')
  if (bytes.length > MOST_BYTES) throw new ReadFailure('too-large')
  const lines = await readByKind(kindOf(name, bytes), bytes, loadPdf, options)
  if (options.signal?.aborted) throw new ReadFailure('cancelled')
  if (!lines.some(({ text }) => text.trim() !== '')) throw new ReadFailure('empty')
  return lines
}

type FileKind = 'docx' | 'pdf' | 'html' | 'text'

async function readByKind(
  kind: FileKind,
  bytes: Uint8Array,
  loadPdf: () => Promise<PdfLibrary>,
  options: ReadOptions,
): Promise<SourceLine[]> {
  if (kind === 'docx') return readDocx(bytes)
  if (kind === 'pdf') return readPdf(bytes, await loadPdf(), options)
  const text = decode(bytes)
  return kind === 'html' ? readHtml(text) : readText(text)
}

function kindOf(name: string, bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024))
  if (/\.(?:docm|dotm)$/i.test(name)) throw new ReadFailure('macros')
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  if (head.includes('%PDF-')) return 'pdf'
  // The old container of Office: a .doc, or a .docx under a password.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new ReadFailure(/\.docx$/i.test(name) ? 'password' : 'old-word')
  if (/\.(?:docx|pdf)$/i.test(name)) throw new ReadFailure('broken')
  if (/\.(?:html?|xhtml)$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(head.replace(/^ï»¿/, '')))
    return 'html'
  if (/\.(?:txt|md|text|csv)$/i.test(name) || (!/\.\w{1,5}$/.test(name) && !head.includes('\u0000')))
    return 'text'
  throw new ReadFailure('wrong-type')
}

/** UTF-8, or UTF-16 where its mark says so; anything else is no text. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  // Text holds no zeros but in the two wide encodings, which say so.
  if (encoding === 'utf-8' && bytes.includes(0)) throw new ReadFailure('wrong-type')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new ReadFailure('broken', error)
  }
}
