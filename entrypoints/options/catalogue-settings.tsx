/** Danh mục: the documents that were added from a card, and the whole catalogue as a table. */
import { TablePart } from '@/components/catalogue/table-part'
import { OwnDocuments } from '@/components/options/own-documents'
import { t } from '@/lib/messages'
import type { CatalogueDoors } from '@/lib/options/catalogue-doors'
import { ask } from '@/lib/store/ask'
import type { Settings } from './use-settings'

interface CatalogueSettingsProps extends Settings {
  readonly doors: CatalogueDoors
  readonly todayIso: string
}

export function CatalogueSettings({ stored, isBusy, change, doors, todayIso }: CatalogueSettingsProps) {
  const { documents } = stored
  function onRemoveDocument(id: string): void {
    const document = documents.find((one) => one.id === id)
    if (!document) return
    const name = `${document.documentType} số ${document.symbol}`
    const kept = { text: t('options_documents_kept', name), undo: null }
    const undo = () => void change(() => ask({ type: 'keep-document', document }), kept)
    void change(() => ask({ type: 'remove-document', id }), {
      text: t('options_documents_removed', name),
      undo,
    })
  }
  return (
    <>
      <OwnDocuments {...{ documents, isBusy, onRemoveDocument }} />
      <TablePart doors={doors} todayIso={todayIso} />
    </>
  )
}
