/** The doors of the catalogue's parts: storage through the background, files through their readers, which load when a file comes. */

import type { CalendarDate } from '../lint/calendar'
import { createCatalogue } from '../lint/catalogue/catalogue'
import { exportProfiles, importProfiles } from '../page/portals/import-profiles'
import type { PdfLibrary } from '../plan-import/read-pdf'
import { ask } from '../store/ask'
import {
  DOCUMENTS_KEY,
  POLICY_KEY,
  RULES_KEY,
  SHARED_PACK_CHECK_KEY,
  SHARED_PACK_KEY,
  whenStoredChanges,
} from '../store/stored-change'
import type { CatalogueDoors, SharedPackDoors } from './catalogue-doors'

export function openDoors(today: CalendarDate, save: CatalogueDoors['save']): CatalogueDoors {
  return {
    save,
    whenPackChanges: (then) => whenStoredChanges([DOCUMENTS_KEY, RULES_KEY, POLICY_KEY], then),
    readOwnPack: () => ask({ type: 'own-pack' }),
    readBuiltIn: () => ask({ type: 'built-in' }),
    readPolicy: () => ask({ type: 'policy' }),
    async replaceOwnPack(next, from, why) {
      await ask({ type: 'replace-own-pack', next, from, why })
    },
    async rollBack(at) {
      await ask({ type: 'roll-back', at })
    },
    async readPlan(source, packs, { signal, onProgress }) {
      const [{ readPlanFile }, { extractPlan }, { readText }] = await Promise.all([
        import('../plan-import/read-plan-file'),
        import('../plan-import/extract-plan'),
        import('../plan-import/read-text'),
      ])
      const lines =
        'text' in source
          ? readText(source.text)
          : await readPlanFile(
              { name: source.file.name, bytes: new Uint8Array(await source.file.arrayBuffer()) },
              loadPdf,
              { signal, onProgress },
            )
      return extractPlan(lines, { catalogue: createCatalogue(packs), today })
    },
    faultOfProfiles({ profiles }) {
      if (profiles.length === 0) return null
      const read = importProfiles(exportProfiles(profiles), document)
      return read.ok ? null : read.message
    },
  }
}

/** @param askForHost asks the browser for a host */
export const sharedPackDoors = (askForHost: SharedPackDoors['askForHost']): SharedPackDoors => ({
  askForHost,
  read: () => ask({ type: 'shared-pack' }),
  keep: (source) => ask({ type: 'keep-pack-source', source }),
  check: (takesOlder) => ask({ type: 'check-pack', takesOlder }),
  whenChanged: (then) => whenStoredChanges([POLICY_KEY, SHARED_PACK_KEY, SHARED_PACK_CHECK_KEY], then),
})

/** pdf.js with its worker, both files of the extension itself: its content policy allows no others. */
async function loadPdf(): Promise<PdfLibrary> {
  const [pdf, { default: worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ])
  pdf.GlobalWorkerOptions.workerSrc = worker
  return pdf as unknown as PdfLibrary
}
