/** The Options page: shows what the browser grants and what is stored, and asks the background for changes. */
import { useCallback, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { Options, type OptionsProps } from '@/components/options/options'
import type { LegalDocument } from '@/lib/lint/catalogue/schema'
import { PORTALS } from '@/lib/page/portals'
import { exportProfiles, importProfiles } from '@/lib/page/portals/import-profiles'
import type { PortalProfile } from '@/lib/page/portals/profile'
import { ask } from '@/lib/store/ask'
import { speakChosenLanguage } from '@/lib/store/language'
import { ownDocuments } from '@/lib/store/memory'
import { type PortalList, readPortalList } from '@/lib/store/portal-list'

const CORRUPT = 'Hồ sơ đã lưu trên máy này bị hỏng nên không dùng được; bản hỏng vẫn được giữ lại.'
const CORRUPT_DOCUMENTS =
  'Văn bản đã thêm trên máy này bị hỏng nên không dùng được; bản hỏng vẫn được giữ lại.'
const FAILED = 'Chưa làm được. Hãy thử lại.'

function App() {
  const [list, setList] = useState<PortalList | null>(null)
  const [isBusy, setIsBusy] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<OptionsProps['done']>(null)
  const [documents, setDocuments] = useState<readonly LegalDocument[]>([])
  const [waiting, setWaiting] = useState<readonly PortalProfile[]>([])

  const refresh = useCallback(async () => {
    const [now, added] = await Promise.all([readPortalList(), ownDocuments.get()])
    setList(now)
    setDocuments(added.value)
    if (now.wasCorrupt) setProblem(CORRUPT)
    if (added.wasCorrupt) setProblem(CORRUPT_DOCUMENTS)
    setIsBusy(false)
  }, [])

  useEffect(() => {
    const again = () => void refresh().catch((error) => setProblem(String(error)))
    again()
    browser.permissions.onAdded.addListener(again)
    browser.permissions.onRemoved.addListener(again)
    browser.storage.onChanged.addListener(again)
    return () => {
      browser.permissions.onAdded.removeListener(again)
      browser.permissions.onRemoved.removeListener(again)
      browser.storage.onChanged.removeListener(again)
    }
  }, [refresh])

  if (!list) return null
  const { portals, own } = list

  /** Does one thing; what came of it is said, a failure too. */
  async function change(work: () => Promise<unknown>, said: OptionsProps['done']): Promise<void> {
    setIsBusy(true)
    setProblem(null)
    try {
      await work()
      setDone(said)
    } catch (error) {
      console.error(error)
      setProblem(FAILED)
    }
    await refresh()
  }

  const keep = (profiles: readonly PortalProfile[], text: string) =>
    change(() => ask({ type: 'keep-profiles', profiles: [...profiles] }), { text, undo: null })
  const accept = (profiles: readonly PortalProfile[]) =>
    keep(profiles, `Đã nhập ${profiles.length} hồ sơ: ${profiles.map(({ name }) => name).join(', ')}.`)
  const isKnown = ({ id }: PortalProfile) => own.some((one) => one.id === id)

  async function onImport(file: File): Promise<void> {
    setDone(null)
    setProblem(null)
    const imported = importProfiles(await file.text(), document)
    if (!imported.ok) setProblem(imported.message)
    else if (imported.profiles.some(isKnown)) setWaiting(imported.profiles)
    else await accept(imported.profiles)
  }

  function onRemove(id: string): void {
    const profile = own.find((one) => one.id === id)
    if (!profile) return
    const undo = () => void keep([profile], `Đã giữ lại hồ sơ ${profile.name}.`)
    void change(() => ask({ type: 'remove-profile', id }), { text: `Đã xóa hồ sơ ${profile.name}.`, undo })
  }

  function onRemoveDocument(id: string): void {
    const document = documents.find((one) => one.id === id)
    if (!document) return
    const name = `${document.documentType} số ${document.symbol}`
    const undo = () =>
      void change(() => ask({ type: 'keep-document', document }), { text: `Đã giữ lại ${name}.`, undo: null })
    void change(() => ask({ type: 'remove-document', id }), { text: `Đã xóa ${name}.`, undo })
  }

  return (
    <Options
      documents={documents}
      onRemoveDocument={onRemoveDocument}
      portals={portals}
      own={own}
      builtIn={PORTALS}
      isBusy={isBusy}
      problem={problem}
      done={done}
      replacing={waiting.filter(isKnown).map(({ name }) => name)}
      onDisable={(host) => {
        const origins = portals.filter((one) => one.host === host).flatMap((one) => one.origins)
        void change(() => browser.permissions.remove({ origins }), null)
      }}
      onImport={(file) => void onImport(file).catch(() => setProblem('Không đọc được tệp này.'))}
      onReplace={(isWanted) => {
        setWaiting([])
        if (isWanted) void accept(waiting)
      }}
      onExport={(ids) => download(own.filter(({ id }) => ids.includes(id)))}
      onRemove={onRemove}
    />
  )
}

/** Gives the profiles to the person as a file. */
function download(profiles: readonly PortalProfile[]): void {
  const link = document.createElement('a')
  link.download = `ho-so-cong-${profiles.length === 1 ? profiles[0]!.id : 'tat-ca'}.json`
  link.href = URL.createObjectURL(new Blob([exportProfiles(profiles)], { type: 'application/json' }))
  link.click()
  URL.revokeObjectURL(link.href)
}

document.documentElement.lang = await speakChosenLanguage()
createRoot(document.getElementById('root')!).render(<App />)
