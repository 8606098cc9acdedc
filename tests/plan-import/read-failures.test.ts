/** Files that cannot be read as a plan: each is refused with its own reason, and nothing of it comes out. */
import { describe, expect, it } from 'vitest'
import { extractPlan } from '../../lib/plan-import/extract-plan'
import { ReadFailure } from '../../lib/plan-import/read-failure'
import type { ReadProgress } from '../../lib/plan-import/read-pdf'
import { readPlanFile } from '../../lib/plan-import/read-plan-file'
import { ownLines } from './own-plans'
import { CATALOGUE, loadPdf, TODAY } from './plan-lines'
import { writeDocx, writeZip } from './write-docx'
import { writePdf } from './write-pdf'

const lines = ownLines('so-tu-phap')
const OLE = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000)])

async function failureOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    await readPlanFile({ name, bytes }, loadPdf)
    return '(read)'
  } catch (error) {
    return error instanceof ReadFailure ? error.kind : String(error)
  }
}

/** A PDF that says it is encrypted, with a key that nobody has. */
function lockedPdf(): Buffer {
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>] /Root`
  return Buffer.from(writePdf(lines).toString('latin1').replace('/Root', locked), 'latin1')
}

describe('a file', () => {
  it.each([
    ['empty', 'a.txt', Buffer.alloc(0), 'empty'],
    ['of blanks', 'a.txt', Buffer.from(' \n\t\n'), 'empty'],
    ['a picture', 'a.png', Buffer.from('\u0089PNG\r\n', 'latin1'), 'wrong-type'],
    ['a picture by the name of a text', 'a.txt', Buffer.from([0x89, 0x50, 0x00, 0x01]), 'wrong-type'],
    ['a letter in another encoding', 'a.txt', Buffer.from([0x4b, 0xea, 0x68, 0xe9]), 'broken'],
    ['of old Word', 'a.doc', OLE, 'old-word'],
    ['Word under a password', 'a.docx', OLE, 'password'],
    ['Word with macros by its name', 'a.docm', writeDocx(lines), 'macros'],
    ['Word with macros inside', 'a.docx', writeDocx(lines, { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['a zip without Word', 'a.docx', writeZip({ 'a.txt': 'x' }), 'wrong-type'],
    ['a zip under a password', 'a.docx', writeZip({ 'word/document.xml': '<x/>' }, 1), 'password'],
    ['half of a Word file', 'a.docx', writeDocx(lines).subarray(0, 1500), 'broken'],
    [
      'Word with broken XML',
      'a.docx',
      writeZip({ 'word/document.xml': '<w:document', '_rels/.rels': '<' }),
      'broken',
    ],
    ['a text by the name of a PDF', 'a.pdf', Buffer.from('xin chào'), 'broken'],
    ['half of a PDF without its end', 'a.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 'broken'],
    ['a PDF of pictures', 'a.pdf', writePdf(lines, { isScanned: true }), 'scanned'],
    ['a PDF under a password', 'a.pdf', lockedPdf(), 'password'],
  ])('%s is refused', async (_what, name, bytes, kind) => {
    expect(await failureOf(name, bytes)).toBe(kind)
  })

  it('that unpacks into far more than it says is refused before it is opened', async () => {
    const bomb = writeZip({ 'word/document.xml': Buffer.alloc(90_000_000, 0x61) })
    expect(bomb.length).toBeLessThan(500_000)
    expect(await failureOf('a.docx', bomb)).toBe('too-large')
  })
})

describe('a long plan', () => {
  const long = Array.from({ length: 250 }, () => lines.slice(20)).flat()

  it('of 200 pages is read page by page, and what it holds is found', async () => {
    const seen: ReadProgress[] = []
    const pdf = writePdf([...lines, ...long])
    const source = await readPlanFile({ name: 'dai.pdf', bytes: pdf }, loadPdf, {
      onProgress: (at) => seen.push(at),
    })
    expect(seen.length).toBeGreaterThanOrEqual(200)
    expect(seen.at(-1)).toEqual({ done: seen.length, of: seen.length })
    const { items } = extractPlan(source, { catalogue: CATALOGUE, today: TODAY })
    expect(items.filter(({ kind }) => kind === 'period')).toHaveLength(2)
  })

  it('stops where it is cancelled', async () => {
    const run = new AbortController()
    const reading = readPlanFile({ name: 'dai.pdf', bytes: writePdf(long) }, loadPdf, {
      signal: run.signal,
      onProgress: ({ done }) => {
        if (done === 3) run.abort()
        if (done > 3) throw new Error('It went on after it was cancelled.')
      },
    })
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' })
  })
})
