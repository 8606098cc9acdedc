/** A folder as the bytes of a ZIP: the same files give the same bytes, whenever and wherever they were written. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'

/** The first moment that a ZIP can tell. */
const MOMENT = new Date('1980-01-01T00:00:00Z')

/** Names of all files under a folder with forward slashes, sorted by their characters. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

/** @param names files to put in, as seen from the folder, in any order */
export async function zipBytes(
  folder: string,
  names: readonly string[] = filesIn(folder),
): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const name of [...names].sort())
    archive.file(name, readFileSync(join(folder, name)), { date: MOMENT, createFolders: false })
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  })
}
