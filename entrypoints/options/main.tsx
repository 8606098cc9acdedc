/** The Options page: shows what the browser grants and what is stored, and asks the background for changes. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { PackPart } from '@/components/catalogue/pack-part'
import { PlanPart } from '@/components/catalogue/plan-part'
import { TablePart } from '@/components/catalogue/table-part'
import { AboutPart } from '@/components/options/about-part'
import { AlwaysIgnoredPart } from '@/components/options/always-ignored-part'
import { BuiltInProfiles } from '@/components/options/built-in-profiles'
import { DataPart } from '@/components/options/data-part'
import { Options, type OptionsProps, placeOf } from '@/components/options/options'
import { OwnDocuments } from '@/components/options/own-documents'
import { OwnProfiles } from '@/components/options/own-profiles'
import { PolicyPortals } from '@/components/options/policy-portals'
import { PortalTable } from '@/components/options/portal-table'
import { RulesPart } from '@/components/options/rules-part'
import { SharedPackPart } from '@/components/options/shared-pack-part'
import { ShortcutsPart } from '@/components/options/shortcuts-part'
import { todayHere } from '@/components/vietnamese-time'
import { toIsoDate } from '@/lib/lint/calendar'
import { type Catalogue, createCatalogue } from '@/lib/lint/catalogue/catalogue'
import { judgeExamples } from '@/lib/lint/rule-examples'
import { RULES } from '@/lib/lint/rules'
import type { Rule } from '@/lib/lint/rules/define-rule'
import { t } from '@/lib/messages'
import { download } from '@/lib/options/download'
import { openDoors, sharedPackDoors } from '@/lib/options/open-doors'
import { PORTALS } from '@/lib/page/portals'
import { exportProfiles, importProfiles } from '@/lib/page/portals/import-profiles'
import type { PortalProfile } from '@/lib/page/portals/profile'
import { ask } from '@/lib/store/ask'
import { chooseLanguage, speakChosenLanguage } from '@/lib/store/language'
import { readEverything, readSettings, type StoredSettings } from '@/lib/store/settings'

function App() {
  const [stored, setStored] = useState<StoredSettings | null>(null)
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null)
  const [isBusy, setIsBusy] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<OptionsProps['done']>(null)
  const [waiting, setWaiting] = useState<readonly PortalProfile[]>([])
  const [place, setPlace] = useState(() => placeOf(location.hash))

  const refresh = useCallback(async () => {
    document.documentElement.lang = await speakChosenLanguage()
    const now = await readSettings()
    setStored(now)
    const [broken] = now.corrupt
    if (broken) setProblem(t(broken))
    setIsBusy(false)
  }, [])

  useEffect(() => {
    const again = () => void refresh().catch((error) => setProblem(String(error)))
    again()
    const learn = ask({ type: 'catalogue' }).then((packs) => setCatalogue(createCatalogue(packs)))
    learn.catch((error) => setProblem(String(error)))
    const move = () => {
      setPlace(placeOf(location.hash))
      setDone(null)
    }
    window.addEventListener('hashchange', move)
    browser.permissions.onAdded.addListener(again)
    browser.permissions.onRemoved.addListener(again)
    browser.storage.onChanged.addListener(again)
    return () => {
      window.removeEventListener('hashchange', move)
      browser.permissions.onAdded.removeListener(again)
      browser.permissions.onRemoved.removeListener(again)
      browser.storage.onChanged.removeListener(again)
    }
  }, [refresh])

  const judge = useMemo(
    () => catalogue && ((rule: Rule) => judgeExamples(rule, catalogue, todayHere())),
    [catalogue],
  )
  if (!stored) return null
  const { portals, own, documents } = stored

  /** Does one thing; what came of it is said, a failure too. */
  async function change(work: () => Promise<unknown>, said: OptionsProps['done']): Promise<void> {
    setIsBusy(true)
    setProblem(null)
    try {
      await work()
      setDone(said)
    } catch (error) {
      console.error(error)
      setProblem(t('options_failed'))
    }
    await refresh()
  }

  const keep = (profiles: readonly PortalProfile[], text: string) =>
    change(() => ask({ type: 'keep-profiles', profiles: [...profiles] }), { text, undo: null })
  const accept = (profiles: readonly PortalProfile[]) => {
    const names = profiles.map(({ name }) => name).join(', ')
    return keep(profiles, t('options_profiles_imported', profiles.length, names))
  }
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
    const undo = () => void keep([profile], t('options_profiles_kept', profile.name))
    const text = t('options_profiles_removed', profile.name)
    void change(() => ask({ type: 'remove-profile', id }), { text, undo })
  }

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

  const parts: Readonly<Record<typeof place.part, () => React.ReactNode>> = {
    portals: () => (
      <>
        <PolicyPortals
          wanted={stored.policy?.portals ?? []}
          granted={portals.flatMap(({ origins }) => origins)}
          isBusy={isBusy}
          onGrant={(origins) =>
            void change(() => browser.permissions.request({ origins: [...origins] }), null)
          }
        />
        <PortalTable
          portals={portals}
          isBusy={isBusy}
          onDisable={(host) => {
            const origins = portals.filter((one) => one.host === host).flatMap((one) => one.origins)
            void change(() => browser.permissions.remove({ origins }), null)
          }}
        />
        <OwnProfiles
          own={own}
          isBusy={isBusy}
          replacing={waiting.filter(isKnown).map(({ name }) => name)}
          onImport={(file) => void onImport(file).catch(() => setProblem(t('options_profiles_unreadable')))}
          onReplace={(isWanted) => {
            setWaiting([])
            if (isWanted) void accept(waiting)
          }}
          onExport={(ids) => downloadProfiles(own.filter(({ id }) => ids.includes(id)))}
          onRemove={onRemove}
        />
        <BuiltInProfiles builtIn={PORTALS} />
      </>
    ),
    rules: () => (
      <>
        <RulesPart
          rules={RULES}
          settings={stored.rules}
          at={place.at}
          judge={judge}
          isLocked={(rule) => stored.policy?.rules.includes(rule) ?? false}
          isAllLocked={stored.policy?.locked.includes('rules') ?? false}
          onChoose={(rule, choice) => void change(() => ask({ type: 'keep-rule', rule, choice }), null)}
          onReset={() => void change(() => ask({ type: 'reset-rules' }), null)}
        />
        <AlwaysIgnoredPart
          always={stored.always}
          nameOf={(id) => RULES.find((rule) => rule.id === id)?.title ?? id}
          onDrop={({ ruleId, what }) =>
            void change(() => ask({ type: 'drop-always', dropped: { ruleId, what } }), null)
          }
        />
      </>
    ),
    catalogue: () => (
      <>
        <OwnDocuments {...{ documents, isBusy, onRemoveDocument }} />
        <TablePart doors={DOORS} todayIso={TODAY} />
      </>
    ),
    plan: () => <PlanPart doors={DOORS} todayIso={TODAY} />,
    pack: () => (
      <>
        <PackPart doors={DOORS} todayIso={TODAY} ruleIds={RULE_IDS} />
        <SharedPackPart doors={SHARED} now={Date.now()} />
      </>
    ),
    data: () => (
      <DataPart
        kept={stored.kept}
        isBusy={isBusy}
        onExport={() =>
          void readEverything().then((all) => download('kiem-tra-bai-viet.json', all), console.error)
        }
        onErase={() =>
          void change(() => ask({ type: 'erase' }), { text: t('options_data_erased'), undo: null })
        }
      />
    ),
    shortcuts: () => (
      <ShortcutsPart
        commands={stored.commands}
        onChange={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}
      />
    ),
    about: () => (
      <AboutPart
        version={browser.runtime.getManifest().version}
        ruleCount={RULES.length}
        catalogue={catalogue}
        onFirstRun={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
      />
    ),
  }
  return (
    <Options
      part={place.part}
      language={stored.language}
      problem={problem}
      done={done}
      onLanguage={(language) => void change(() => chooseLanguage(language), null)}
    >
      {parts[place.part]()}
    </Options>
  )
}

const TODAY = toIsoDate(todayHere())
const DOORS = openDoors(todayHere(), download)
const SHARED = sharedPackDoors((origin) => browser.permissions.request({ origins: [origin] }))
const RULE_IDS = new Set(RULES.map(({ id }) => id))

const downloadProfiles = (profiles: readonly PortalProfile[]): void =>
  download(`ho-so-cong-${profiles.length === 1 ? profiles[0]!.id : 'tat-ca'}.json`, exportProfiles(profiles))

createRoot(document.getElementById('root')!).render(<App />)
