/** The Options page: shows what the browser grants and what is stored, and asks the background for changes. */
import { type ReactNode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { PackPart } from '@/components/catalogue/pack-part'
import { PlanPart } from '@/components/catalogue/plan-part'
import { AboutPart } from '@/components/options/about-part'
import { DataPart } from '@/components/options/data-part'
import { Options, type OptionsPart, placeOf } from '@/components/options/options'
import { SharedPackPart } from '@/components/options/shared-pack-part'
import { ShortcutsPart } from '@/components/options/shortcuts-part'
import { todayHere } from '@/components/vietnamese-time'
import { toIsoDate } from '@/lib/lint/calendar'
import { type Catalogue, createCatalogue } from '@/lib/lint/catalogue/catalogue'
import { RULES } from '@/lib/lint/rules'
import { t } from '@/lib/messages'
import { download } from '@/lib/options/download'
import { openDoors, sharedPackDoors } from '@/lib/options/open-doors'
import { ask } from '@/lib/store/ask'
import { chooseLanguage } from '@/lib/store/language'
import { readEverything } from '@/lib/store/settings'
import { CatalogueSettings } from './catalogue-settings'
import { PortalSettings } from './portal-settings'
import { RuleSettings } from './rule-settings'
import { type Settings, useSettings } from './use-settings'

const TODAY = toIsoDate(todayHere())
const DOORS = openDoors(todayHere(), download)
const SHARED = sharedPackDoors((origin) => browser.permissions.request({ origins: [origin] }))
const RULE_IDS = new Set(RULES.map(({ id }) => id))

interface Shown {
  readonly catalogue: Catalogue | null
  /** The place within the part. */
  readonly at: string | null
}

const PARTS: Readonly<Record<OptionsPart, (settings: Settings, shown: Shown) => ReactNode>> = {
  portals: (settings) => <PortalSettings {...settings} />,
  rules: (settings, shown) => <RuleSettings {...settings} {...shown} />,
  catalogue: (settings) => <CatalogueSettings {...settings} doors={DOORS} todayIso={TODAY} />,
  plan: () => <PlanPart doors={DOORS} todayIso={TODAY} />,
  pack: () => (
    <>
      <PackPart doors={DOORS} todayIso={TODAY} ruleIds={RULE_IDS} />
      <SharedPackPart doors={SHARED} now={Date.now()} />
    </>
  ),
  data: ({ stored, isBusy, change }) => (
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
  shortcuts: ({ stored }) => (
    <ShortcutsPart commands={stored.commands} onChange={() => openTab('chrome://extensions/shortcuts')} />
  ),
  about: (_settings, { catalogue }) => (
    <AboutPart
      version={browser.runtime.getManifest().version}
      ruleCount={RULES.length}
      catalogue={catalogue}
      onFirstRun={() => openTab(browser.runtime.getURL('/welcome.html'))}
    />
  ),
}

const openTab = (url: string): void => void browser.tabs.create({ url })

function App() {
  const { settings, problem, done, refuse, forget } = useSettings()
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null)
  const [place, setPlace] = useState(() => placeOf(location.hash))
  useEffect(() => {
    ask({ type: 'catalogue' })
      .then((packs) => setCatalogue(createCatalogue(packs)))
      .catch((error) => refuse(String(error)))
    const move = () => {
      setPlace(placeOf(location.hash))
      forget()
    }
    window.addEventListener('hashchange', move)
    return () => window.removeEventListener('hashchange', move)
  }, [refuse, forget])
  if (!settings) return null
  return (
    <Options
      part={place.part}
      language={settings.stored.language}
      problem={problem}
      done={done}
      onLanguage={(language) => void settings.change(() => chooseLanguage(language), null)}
    >
      {PARTS[place.part](settings, { catalogue, at: place.at })}
    </Options>
  )
}

createRoot(document.getElementById('root')!).render(<App />)
