/** The background's answers about the journal. Whether the asker may ask was settled before. */
import { createCatalogue } from '../lint/catalogue/catalogue'
import type { Pack } from '../lint/catalogue/schema'
import type { Answer } from './ask'
import {
  clearJournal,
  dropBroken,
  keepNote,
  openJournal,
  openReport,
  readJournal,
  readSummary,
  reportTexts,
  restoreJournal,
} from './journal'
import type { Request } from './requests'

type JournalRequest = Extract<
  Request,
  {
    type:
      | 'note'
      | 'open-report'
      | 'open-journal'
      | 'journal'
      | 'journal-summary'
      | 'report-texts'
      | 'clear-journal'
      | 'restore-journal'
      | 'drop-broken-journal'
  }
>
type ReadPacks = () => Promise<readonly Pack[]>

export async function answerOnJournal(
  request: JournalRequest,
  packs: ReadPacks,
): Promise<Answer<JournalRequest['type']>> {
  switch (request.type) {
    case 'note':
      await keepNote(request.note, () => catalogueAsOf(packs))
      return null
    case 'open-report':
      await openReport(request.visit, request.texts)
      return null
    case 'open-journal':
      await openJournal()
      return null
    case 'journal':
      return readJournal()
    case 'journal-summary':
      return readSummary((await packs()).flatMap(({ plans = [] }) => plans))
    case 'report-texts':
      return reportTexts(request.entry)
    case 'clear-journal':
      return clearJournal()
    case 'restore-journal':
      await restoreJournal(request.entries)
      return null
    case 'drop-broken-journal':
      await dropBroken()
      return null
  }
}

let asOf: Promise<string> | null = null

/** The newest day on which facts of the catalogue were checked. Asked for once: an update brings a new worker. */
function catalogueAsOf(packs: ReadPacks): Promise<string> {
  asOf ??= packs().then(
    (all) => createCatalogue(all).asOf,
    () => {
      asOf = null
      return ''
    },
  )
  return asOf
}
